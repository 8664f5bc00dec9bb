"""People who are erased, and what is left of their records."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytest_bdd import then, when

from lifecycle.application import erasing
from lifecycle.domain.events import PersonErased
from lifecycle.domain.values import Nik
from tests.scenarios.stage import ADMINISTRATOR, Stage
from tests.scenarios.words import at_any_time, said


@pytest.fixture
def records() -> dict[str, str]:
    """The id of the record each person had when they were to be erased: their NIK may lead there no longer."""
    return {}


def erase(stage: Stage, records: dict[str, str], name: str, day: date, basis: str, by: str = ADMINISTRATOR) -> None:
    """Somebody is to be erased."""
    records[name] = stage.id(name)
    asked: dict[str, Any] = {"basis": basis, "by": by, "command_id": stage.command()}
    stage.do(day, erasing.erase, participant=records[name], forget=stage.desk.runner.forget, **asked)


@at_any_time("data pribadi {name} dihapus pada {day} berdasarkan {basis:quoted}")
def erased(stage: Stage, records: dict[str, str], name: str, day: date, basis: str) -> None:
    """By whoever administers the register."""
    erase(stage, records, name, day, basis)


@when(*said("pegawai {who:name} menghapus data pribadi {name} pada {day} berdasarkan {basis:quoted}"))
def erased_by(stage: Stage, records: dict[str, str], who: str, name: str, day: date, basis: str) -> None:
    """By this person."""
    erase(stage, records, name, day, basis, who)


@then(*said("register tidak mengenal {name} lagi"))
def unknown(stage: Stage, name: str) -> None:
    """The NIK leads nowhere, and no line of the roll or of the books has the name."""
    one = stage.people[name]
    assert not stage.register.ledger.holders("nik", [stage.register.keyring.nik(Nik(one.nik))])
    rows = [*stage.ask("current_roll", "list"), *stage.ask("contribution_calendar", "list")]
    assert one.name.upper() not in {row["name"] for row in rows}


@then(*said("catatan bekas {name} berstatus {state}, tanpa nama dan tanpa NIK"))
def what_is_left(stage: Stage, records: dict[str, str], name: str, state: str) -> None:
    """The line of the roll is still there."""
    (line,) = [row for row in stage.ask("current_roll", "list") if row["participant"] == records[name]]
    assert (line["status"], line["name"], line["nik"]) == (state, "erased", "erased")


@then(*said("riwayat catatan bekas {name} diakhiri dengan: {events}"))
def history_ends(stage: Stage, records: dict[str, str], name: str, events: list[str]) -> None:
    """The last events of the record are these, and each is still told."""
    log = stage.register.ledger.load([records[name]])[records[name]]
    assert [event.TOPIC for event in log][-len(events) :] == events
    assert len(stage.ask("participant_history", "list", participant=records[name])) == len(log)


@then(*said("penghapusan {name} menyebut dasar {basis:quoted}"))
def because_of(stage: Stage, records: dict[str, str], name: str, basis: str) -> None:
    """The event names the provision, and so does the sentence that tells it."""
    event = stage.register.ledger.load([records[name]])[records[name]][-1]
    assert isinstance(event, PersonErased)
    assert [document.reference for document in event.evidence] == [basis]
    assert basis in stage.ask("participant_history", "list", participant=records[name])[-1]["what"]
