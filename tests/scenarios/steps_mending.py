"""Records, cases and decrees set right."""

from __future__ import annotations

from datetime import date

from pytest_bdd import then, when

from lifecycle.domain.events import CorrectionRecorded, DecreeIssued
from lifecycle.domain.participant.changes import old_value
from lifecycle.domain.values import Nik
from tests.scenarios import lists, mending
from tests.scenarios.stage import Stage
from tests.scenarios.steps_then import on_roll
from tests.scenarios.words import at_any_time, said


def last_correction(stage: Stage, name: str) -> CorrectionRecorded:
    """The latest correction of a person."""
    return [event for event in stage.history(name) if isinstance(event, CorrectionRecorded)][-1]


@at_any_time("kolom {header:quoted} bagi {name} dikoreksi menjadi {cell:quoted} pada {day} karena {reason:quoted}")
def corrected(stage: Stage, header: str, name: str, cell: str, day: date, reason: str) -> None:
    """One field, by the office that keeps the data."""
    mending.correct(stage, name, header, cell, day, reason)


@when(
    *said(
        "pegawai {who:name} mengoreksi kolom {header:quoted} bagi {name} menjadi {cell:quoted} pada {day}"
        " karena {reason:quoted}"
    )
)
def corrected_by(stage: Stage, who: str, header: str, name: str, cell: str, day: date, reason: str) -> None:
    """By this person."""
    mending.correct(stage, name, header, cell, day, reason, who)


@at_any_time("NIK {name} dikoreksi menjadi NIK {right:name} pada {day} karena {reason:quoted}")
def nik_corrected(stage: Stage, name: str, right: str, day: date, reason: str) -> None:
    """From then on each has the NIK of the other."""
    mending.correct_nik(stage, name, right, day, reason)


@at_any_time("catatan {name} ditutup pada {day} karena sama orangnya dengan {other:name}: {reason:quoted}")
def closed_as_same(stage: Stage, name: str, day: date, other: str, reason: str) -> None:
    """The other record stands."""
    mending.close_as_same(stage, name, other, day, reason)


@at_any_time("usulan {name} dikembalikan kepada pengusul pada {day} karena {reason:quoted}")
def sent_back(stage: Stage, name: str, day: date, reason: str) -> None:
    """By whoever checks."""
    mending.send_back(stage, name, day, reason)


@when(*said("pegawai {who:name} mengembalikan usulan {name} kepada pengusul pada {day} karena {reason:quoted}"))
def sent_back_by(stage: Stage, who: str, name: str, day: date, reason: str) -> None:
    """By this person."""
    mending.send_back(stage, name, day, reason, who)


@at_any_time("usulan {name} diajukan kembali pada {day}")
def resubmitted(stage: Stage, name: str, day: date) -> None:
    """With the data as they are now, on the batch it had."""
    lists.resubmit(stage, name, day)


@at_any_time("usulan {name} ditarik kembali pada {day} karena {reason:quoted}")
def withdrawn(stage: Stage, name: str, day: date, reason: str) -> None:
    """By whoever put it forward."""
    mending.withdraw(stage, name, day, reason)


@at_any_time(
    "Keputusan nomor {number} diralat dengan Keputusan nomor {by:number} tanggal {day} sehingga {names} dicoret,"
    " karena {reason:quoted}"
)
def erratum(stage: Stage, number: str, by: str, day: date, names: list[str], reason: str) -> None:
    """These are struck from its annex."""
    mending.amend(stage, "erratum", number, by, day, reason, names)


@at_any_time(
    "Keputusan nomor {number} dibatalkan dengan Keputusan nomor {by:number} tanggal {day} karena {reason:quoted}"
)
def annulment(stage: Stage, number: str, by: str, day: date, reason: str) -> None:
    """Everybody is struck from its annex."""
    mending.amend(stage, "annulment", number, by, day, reason)


@then(*said("koreksi terakhir {name} menyebut alasan {reason:quoted}"))
def because(stage: Stage, name: str, reason: str) -> None:
    """The event of the correction has its reason."""
    assert last_correction(stage, name).reason == reason
    (shown,) = stage.ask("participant_history", "list", participant=stage.id(name))[-1:]
    assert reason in shown["what"]


@then(*said("koreksi terakhir {name} mencatat isian lama {cell:quoted}"))
def what_it_said(stage: Stage, name: str, cell: str) -> None:
    """The event of the correction has what the record said before."""
    assert old_value(last_correction(stage, name)) == cell


@then(*said("catatan {name} tidak berlaku lagi"))
def closed(stage: Stage, name: str) -> None:
    """By the roll; its NIK leads nowhere."""
    (line,) = [row for row in stage.ask("current_roll", "list") if row["name"] == stage.people[name].name.upper()]
    assert (line["status"], line["slot"]) == ("found_same", None)
    assert not stage.register.ledger.holders("nik", [stage.register.keyring.nik(Nik(stage.people[name].nik))])


@then(*said("Keputusan nomor {number} tercatat mengubah Keputusan nomor {amends:number} karena {reason:quoted}"))
def amended(stage: Stage, number: str, amends: str, reason: str) -> None:
    """The paper says which decree was wrong, and what was wrong with it."""
    (event,) = [event for event in stage.paper("decree", number) if isinstance(event, DecreeIssued)]
    assert (event.amends, event.what) == (amends, reason)


@then(*said("{names} tidak memiliki keputusan yang berlaku"))
def no_decree(stage: Stage, names: list[str]) -> None:
    """By the roll."""
    assert {on_roll(stage, name)["decree"] for name in names} == {None}


@then(*said("{names} ditetapkan dalam Keputusan nomor {number}"))
def named_in(stage: Stage, names: list[str], number: str) -> None:
    """By the roll."""
    assert {on_roll(stage, name)["decree"] for name in names} == {number}
