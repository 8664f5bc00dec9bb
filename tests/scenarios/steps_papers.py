"""Papers that settle what a text leaves open: offices by kind of work, delegated rules, and what they leave unsaid."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytest_bdd import given, then, when

from lifecycle.application.outcome import Outcome
from lifecycle.bootstrap import Workplace
from lifecycle.domain.events import InstrumentRecorded
from lifecycle.domain.refusals import Refused
from lifecycle.settings import Settings
from tests.scenarios import acts, updates
from tests.scenarios.stage import ADMINISTRATOR, OTHER_HAND, REGISTER, Stage
from tests.scenarios.words import at_any_time, listed, said


@at_any_time(
    "{paper:quoted} tanggal {day} menunjuk {office:quoted} sebagai Perangkat Daerah yang membidangi {kinds:words}"
)
def sector_office(stage: Stage, paper: str, day: date, office: str, kinds: str) -> None:
    """For these kinds of work; two people take office there, since who puts forward does not validate."""
    named = {*listed(kinds)}
    every = kinds == "semua jenis Pekerja Rentan"
    codes = tuple(one.code for one in stage.profile.kinds if every or {one.name, *one.labels} & named)
    acts.settle(stage, "sector_office", paper, day, office=office, kinds=codes)
    stage.must()
    for hand in ("", OTHER_HAND):
        stage.appoint(f"{hand}sector_officer.{office}", office, "sector_officer", day)


@when(
    *said("{paper:quoted} tanggal {day} dicatat sebagai penunjukan Perangkat Daerah tanpa menyebut jenis pekerjaannya")
)
def sector_office_without_kinds(stage: Stage, paper: str, day: date) -> None:
    """An office, but for nothing."""
    acts.settle(stage, "sector_office", paper, day, office="Dinas Pertanian")


@at_any_time("{paper:quoted} tanggal {day} mengatur tata cara penggantian peserta")
def replacement_regulated(stage: Stage, paper: str, day: date) -> None:
    """The delegated rules on replacing."""
    acts.settle(stage, "replacement_procedure", paper, day)
    stage.must()


@when(*said("{paper:quoted} tanggal {day} dicatat sebagai pengaturan penghentian tanpa menyebut {missing:words}"))
def ending_half_regulated(stage: Stage, paper: str, day: date, missing: str) -> None:
    """A paper on ending that names no office, or no ground."""
    named: dict[str, Any] = {"kantornya": {"grounds": ("died",)}, "alasannya": {"office": "manpower"}}
    acts.settle(stage, "terminate", paper, day, **named[missing])


@when("register itu hendak dibuka sebagai register yang berlaku")
def opened_live(stage: Stage) -> None:
    """A second register under the same regulation, not as a simulation."""
    stage.outcome = Outcome()
    said: dict[str, Any] = {"regulation": stage.profile.slug, "by": ADMINISTRATOR, "mode": "live", "command_id": "live"}
    try:
        Workplace().make(Settings(stage.folder / "berlaku"), REGISTER, world=stage.world(), **said).close()
    except Refused as refused:
        stage.raised = refused.refusal


@given(*said("pegawai {who:name} diangkat sebagai petugas sektor pada {office:quoted} sejak {day}"))
def sector_officer(stage: Stage, who: str, office: str, day: date) -> None:
    """At an office that only a paper knows."""
    stage.appoint(who, office, "sector_officer", day)


@at_any_time("Kepala Perangkat Daerah bidang ketenagakerjaan mengusulkan perubahan kepesertaan pada {day}")
def changes_proposed(stage: Stage, day: date) -> None:
    """All together, to the Bupati."""
    updates.propose(stage, day)


@then(*said("naskah {paper:quoted} tercatat berdasarkan {cites}"))
def on_record(stage: Stage, paper: str, cites: list[str]) -> None:
    """The instrument rests on the provision that leaves the matter open."""
    known = [event for event in stage.paper("register", "") if isinstance(event, InstrumentRecorded)]
    (found,) = [event for event in known if event.evidence[0].reference == paper]
    assert list(found.basis) == stage.cited(cites)
