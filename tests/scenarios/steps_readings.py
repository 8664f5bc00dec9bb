"""Registers under another reading, facts with a source, rulings on one person, and decrees that name an end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from pytest_bdd import given, then, when

from lifecycle.domain.events import DecreeIssued, Judged
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Fact
from tests.scenarios import acts, plans, sources, terms
from tests.scenarios.sources import Rows
from tests.scenarios.stage import Stage
from tests.scenarios.steps_plans import register_under_a_reading
from tests.scenarios.words import at_any_time, said


@given(
    *said("register {regency:words} dengan {places:count} alokasi kepesertaan menurut tafsiran {taken}"),
    target_fixture="stage",
)
def a_register(
    tmp_path: Path, registers: Callable[..., Path], regency: str, places: int, taken: str
) -> Iterator[Stage]:
    """Opened under these readings; its places are paid from the APBD."""
    yield from register_under_a_reading(tmp_path, registers, regency, places, "APBD", taken)


@at_any_time("keterangan dari {source:quoted} diterima pada {day}:")
def facts_came_in(stage: Stage, source: str, day: date, datatable: Rows) -> None:
    """By the office that keeps the data."""
    sources.enter(stage, source, datatable, day)
    stage.must()


@when(*said("pegawai {who:name} memasukkan keterangan dari {source:quoted} pada {day}:"))
def facts_sent_by(stage: Stage, who: str, source: str, day: date, datatable: Rows) -> None:
    """By this person."""
    sources.enter(stage, source, datatable, day, who)


@at_any_time("putusan {paper:quoted} tanggal {day} memperbolehkan {name} diusulkan kembali")
def ruled(stage: Stage, paper: str, day: date, name: str) -> None:
    """A ruling lets one person come back."""
    acts.settle(stage, "re_proposal", paper, day, participant=stage.id(name))
    stage.must()


@at_any_time("{paper:quoted} tanggal {day} mengatur penghentian oleh {office} karena {ground:words}")
def ending_regulated(stage: Stage, paper: str, day: date, office: str, ground: str) -> None:
    """A paper names a ground of ending, and who acts on it."""
    plans.empower(stage, "terminate", paper, stage.office(office), day, grounds=(terms.GROUNDS.get(ground, ground),))


@at_any_time("{paper:quoted} tanggal {day} mengatur {silence} oleh {office}")
def regulated_by_an_office(stage: Stage, paper: str, day: date, silence: str, office: str) -> None:
    """A paper speaks of what the text is silent on, and names who acts."""
    plans.empower(stage, silence, paper, stage.office(office), day)


@at_any_time("{paper:quoted} tanggal {day} mengatur {silence}")
def regulated(stage: Stage, paper: str, day: date, silence: str) -> None:
    """A paper speaks of a kind of decree the text is silent on."""
    acts.settle(stage, silence, paper, day)
    stage.must()


@at_any_time(
    "Bupati menetapkan usulan {name} dengan Keputusan nomor {number} tanggal {day} untuk waktu sampai {until:day}"
)
def decreed_until(stage: Stage, name: str, number: str, day: date, until: date) -> None:
    """The decree names a last day."""
    acts.decree(stage, number, day, name=name, period=Wanted(last_day=until))


@when(
    *said("Bupati menetapkan usulan {name} dengan Keputusan nomor {number} tanggal {day} untuk {months:count} bulan"),
)
def decreed_for_months(stage: Stage, name: str, number: str, day: date, months: int) -> None:
    """The decree names a number of months."""
    acts.decree(stage, number, day, name=name, period=Wanted(months=months))


@then(*said("naskah nomor {number} disertai {paper:quoted}"))
def with_paper(stage: Stage, number: str, paper: str) -> None:
    """The decree names the paper that lets it be."""
    (issued,) = [event for event in stage.paper("decree", number) if isinstance(event, DecreeIssued)]
    assert paper in [document.reference for document in issued.evidence]


@then(*said("pemeriksaan terakhir atas {name} mendasarkan {fact:quoted} pada {source:quoted} per {of:day}"))
def rests_on_source(stage: Stage, name: str, fact: str, source: str, of: date) -> None:
    """What was judged has its source beside it, with the day it was of."""
    assert _judged_on(stage, name)[f"{sources.code(stage, fact)} from"] == f"{source} of {of}"


@then(*said("pemeriksaan terakhir atas {name} mendasarkan {fact:quoted} pada daftar usulan"))
def rests_on_list(stage: Stage, name: str, fact: str) -> None:
    """No source stands beside it."""
    known = _judged_on(stage, name)
    assert sources.code(stage, fact) in known
    assert f"{sources.code(stage, fact)} from" not in known


def _judged_on(stage: Stage, name: str) -> dict[str, Fact | None]:
    """The facts behind the last check of a person."""
    last = [event for event in stage.history(name) if isinstance(event, Judged)][-1]
    assert last.personal is not None
    return {known: fact for facts in last.personal.facts.values() for known, fact in facts.items()}
