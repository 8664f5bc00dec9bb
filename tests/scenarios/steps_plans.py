"""Registers with a source of funds or a reading of their own, papers on record, budget plans, periods, funds."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from pytest_bdd import given, when

from lifecycle.domain.batch import Plan
from lifecycle.domain.values import Document
from tests.scenarios import acts, lists, plans
from tests.scenarios.stage import Clock, Stage, began
from tests.scenarios.words import at_any_time, provisions, said

Registers = Callable[..., Path]
_LETTERS = str.maketrans("01", "ab")


@given(
    *said("register {regency:words} dengan {places:count} alokasi kepesertaan dari {source:quoted}"),
    target_fixture="stage",
)
def register_of_a_source(
    tmp_path: Path, registers: Registers, regency: str, places: int, source: str
) -> Iterator[Stage]:
    """Its places are paid by one source of funds."""
    yield from _opened(tmp_path, registers(regency), regency, places, source)


@given(
    *said(
        "register {regency:words} dengan {places:count} alokasi kepesertaan dari {source:quoted}"
        " menurut tafsiran {taken}"
    ),
    target_fixture="stage",
)
def register_under_a_reading(
    tmp_path: Path, registers: Registers, regency: str, places: int, source: str, taken: str
) -> Iterator[Stage]:
    """Opened under readings of its own in place of those of the file."""
    yield from _opened(tmp_path, registers(regency, taken), regency, places, source)


def _opened(folder: Path, made: Path, regency: str, places: int, source: str) -> Iterator[Stage]:
    shutil.copytree(made, folder, dirs_exist_ok=True)
    stage = Stage(folder, Clock(began(regency)))
    acts.fund(stage, places, source)
    yield stage
    stage.desk.close()


@at_any_time("perjanjian kerja sama {paper:quoted} tanggal {day} sudah ada")
def agreement(stage: Stage, paper: str, day: date) -> None:
    """The agreement with the carrier is on record."""
    acts.settle(stage, "pks", paper, day)
    stage.must()


@at_any_time("{paper:quoted} tanggal {day} menunjuk {office} untuk {parameter}")
def empowered(stage: Stage, paper: str, day: date, office: str, parameter: str) -> None:
    """A paper gives to an office what the regulation gives to nobody."""
    plans.empower(stage, parameter, paper, stage.office(office), day)


@at_any_time("{name} diusulkan dalam {plan:quoted} pada {day} dengan besaran {amount:rupiah} sampai dengan {until:day}")
def entered(stage: Stage, name: str, plan: str, day: date, amount: int, until: date) -> None:
    """The batch of a person stands in a budget plan that says how much and how long."""
    plans.enter(stage, name, day, plan, Plan(amount, until))


@when(*said("{name} diusulkan dalam {plan:quoted} pada {day} tanpa besaran dan jangka waktu"))
def entered_in_part(stage: Stage, name: str, plan: str, day: date) -> None:
    """The plan does not say how much, nor how long."""
    plans.enter(stage, name, day, plan)


@when(*said("{name} diusulkan pada {day} dengan besaran {amount:rupiah} sampai dengan {until:day} tanpa naskah RKP"))
def entered_without_paper(stage: Stage, name: str, day: date, amount: int, until: date) -> None:
    """How much and how long is said, but no plan is named."""
    plans.enter(stage, name, day, plan=Plan(amount, until))


@when(*said("pekerja dari setiap jenis ini diusulkan pada {day}:"), target_fixture="expected")
def one_of_each_kind(stage: Stage, day: date, datatable: list[list[str]]) -> dict[str, list[str]]:
    """One candidate of every kind of work, by who collects its data; what the kinds rest on, by name."""
    _, *rows = datatable
    known = {f"Calon {number:b}".translate(_LETTERS): row for number, row in enumerate(rows, 1)}
    for name, (kind, _) in known.items():
        stage.meet(name, kind=kind)
    lists.propose(stage, [*known], day)
    return {name: provisions(cites) for name, (_, cites) in known.items()}


@when(*said("{names} diusulkan pada {day} tanpa surat permohonan"))
def proposed_without_letter(stage: Stage, names: list[str], day: date) -> None:
    """The list comes in without any paper."""
    lists.propose(stage, names, day, papers=())


@when(*said("{names} diusulkan pada {day} dengan surat permohonan {paper:quoted}"))
def proposed_with_letter(stage: Stage, names: list[str], day: date, paper: str) -> None:
    """The list comes in with this letter."""
    lists.propose(stage, names, day, papers=(Document(paper),))


@at_any_time("usulan {name} diputuskan dengan keputusan nomor {number} tanggal {day}")
def decided(stage: Stage, name: str, number: str, day: date) -> None:
    """By a decision that is no Keputusan Bupati."""
    acts.decree(stage, number, day, "decision", name=name)


@when(
    *said(
        "alokasi tahun {year:count} yang dibiayai {before:quoted} dialihkan ke {source:quoted} pada {day} tanpa bukti"
    )
)
def switched_without_evidence(stage: Stage, year: int, before: str, source: str, day: date) -> None:
    """Nothing shows that the source fell short."""
    plans.switch(stage, year, before, source, day)


@at_any_time(
    "alokasi tahun {year:count} yang dibiayai {before:quoted} dialihkan ke {source:quoted} pada {day}"
    " berdasarkan {paper:quoted}"
)
def switched(stage: Stage, year: int, before: str, source: str, day: date, paper: str) -> None:
    """A paper shows that the source fell short."""
    plans.switch(stage, year, before, source, day, paper)


@at_any_time("berakhirnya jangka waktu bantuan dicatat pada {day}")
def periods_ended(stage: Stage, day: date) -> None:
    """For everybody whose period is over by then."""
    plans.end_periods(stage, day)
