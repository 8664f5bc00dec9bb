"""Aid for so many months: granted, prolonged, at an end."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytest_bdd import then

from lifecycle.application import granting
from lifecycle.domain.events import ParticipantDecreed, PeriodExtended
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from tests.scenarios import acts, lists
from tests.scenarios.stage import Stage
from tests.scenarios.words import at_any_time, said


@at_any_time(
    "Bupati menetapkan usulan {name} dengan Keputusan nomor {number} tanggal {day} untuk {months:count} bulan"
    " mulai {first:month}"
)
def decreed_from(stage: Stage, name: str, number: str, day: date, months: int, first: date) -> None:
    """The decree names the months and the first of them."""
    acts.decree(stage, number, day, name=name, period=Wanted(months=months, first_month=first))


@at_any_time(
    "Bupati menetapkan {name} sebagai calon pengganti dengan Keputusan nomor {number} tanggal {day}"
    " untuk {months:count} bulan mulai {first:month}"
)
def successor_from(stage: Stage, name: str, number: str, day: date, months: int, first: date) -> None:
    """A successor, for months of their own."""
    acts.decree(stage, number, day, "change", name=name, period=Wanted(months=months, first_month=first))


@at_any_time("{names} sudah terdaftar pada {day} dengan bantuan {months:count} bulan mulai {first:month}")
def registered_for(stage: Stage, names: list[str], day: date, months: int, first: date) -> None:
    """The whole way on one day, but for the months."""
    lists.propose(stage, names, day)
    stage.must()
    for step in stage.law(names[0]).profile.checks:
        acts.check(stage, names[0], step.step, day)
        stage.must()
    number = f"560/{stage.command().removeprefix('perintah-')}/{day.year}"
    acts.decree(stage, number, day, name=names[0], period=Wanted(months=months, first_month=first))
    stage.must()
    lists.answer(stage, day, [lists.answered(stage, name, day) for name in names])
    stage.must()


@at_any_time("Bupati menetapkan perpanjangan jangka waktu dengan Keputusan nomor {number} tanggal {day}")
def extension_decreed(stage: Stage, number: str, day: date) -> None:
    """A decree that decides extensions."""
    acts.decree(stage, number, day, "extension")


@at_any_time(
    "jangka waktu {name} diperpanjang {months:count} bulan pada {day} dengan Keputusan nomor {number}"
    " dan nota {note:quoted}"
)
def extended(stage: Stage, name: str, months: int, day: date, number: str, note: str) -> None:
    """One person; an empty note is none."""
    _extend(stage, name, months, day, number, note, participant=stage.id(name), batch=None)


@at_any_time(
    "jangka waktu semua usulan {name} diperpanjang {months:count} bulan pada {day} dengan Keputusan nomor {number}"
    " dan nota {note:quoted}"
)
def batch_extended(stage: Stage, name: str, months: int, day: date, number: str, note: str) -> None:
    """Everybody of the list a person stands on."""
    _extend(stage, name, months, day, number, note, participant=None, batch=stage.people[name].batch)


@then(*said("keputusan tentang {name} memberi {months:count} bulan"))
def granted_months(stage: Stage, name: str, months: int) -> None:
    """As the event of the decree has it."""
    last = [event for event in stage.history(name) if isinstance(event, ParticipantDecreed)][-1]
    assert last.months == months


@then(*said("perpanjangan terakhir {name} menambah {months:count} bulan dengan Keputusan nomor {number}"))
def added_months(stage: Stage, name: str, months: int, number: str) -> None:
    """As the event of the extension has it."""
    last = [event for event in stage.history(name) if isinstance(event, PeriodExtended)][-1]
    assert (last.months, last.decree) == (months, number)


def _extend(stage: Stage, name: str, months: int, day: date, number: str, note: str, **whom: str | None) -> None:
    """By the head of the office, with a note on the budget."""
    said: dict[str, Any] = {"months": months, "decree": number, "on": day, **whom}
    papers = (Document(note),) if note else ()
    by = stage.who("extend", name)
    stage.do(day, granting.extend, documents=papers, by=by, command_id=stage.command(), **said)
