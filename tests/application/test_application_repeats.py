"""Again: a repeated command has its first outcome, and a killed import goes on where it stopped."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest

from lifecycle.application import batches
from lifecycle.application.outcome import Outcome
from lifecycle.application.work import Work
from lifecycle.domain.events import Event
from tests.application.consistency import require_consistent
from tests.application.office import LATER, LEFT_ON, Office, answers, candidates, held_row

Act = Callable[[Office], Outcome]


class Killed(Exception):  # noqa: N818 - what a power cut would do
    """The process is gone."""


def prepared(office: Office) -> None:
    """Two registered, one of them dead; a batch proposed, a batch ready, a successor decreed, a row held."""
    office.enrol([1, 2])
    office.report_death(office.who(1))
    office.propose(candidates("new.xlsx", [3], held=[9]), "new")
    office.propose(candidates("ready.xlsx", [4]), "ready")
    office.check_all("ready")
    office.fund(1)


def succession(office: Office) -> None:
    """The dead one's place is free, and a successor is decreed for it."""
    office.terminate(office.who(1))
    office.propose(candidates("next.xlsx", [5]), "next", on=LEFT_ON)
    office.check_all("next", on=LEFT_ON)
    office.decree("460/3", "next", kind="change", on=LATER)


@pytest.mark.parametrize(
    "act",
    [
        lambda office: office.appoint("gita", "regent", "signer", command_id="once"),
        lambda office: office.appoint("gita", "regent", "signer", by="nobody", command_id="once"),
        lambda office: office.fund(2, command_id="once"),
        lambda office: office.decree("460/2", "ready", command_id="once"),
        lambda office: office.decree("460/2", "ready", by="nobody", command_id="once"),
        lambda office: office.report_death(office.who(2), command_id="once"),
        lambda office: office.terminate(office.who(1), command_id="once"),
        lambda office: office.terminate(office.who(2), "moved_out", command_id="once"),
        lambda office: office.release(candidates("new.xlsx", []).file, held_row(9).place.row, command_id="once"),
        lambda office: office.check("verified", "new", command_id="once"),
        lambda office: office.check("verified", "new", by="nobody", command_id="once"),
    ],
    ids=[
        "appoint",
        "appoint, refused",
        "slots",
        "decree",
        "decree, refused",
        "death",
        "end",
        "end, refused",
        "release",
        "check",
        "check, refused",
    ],
)
def test_a_repeated_command_has_its_first_outcome(banyumas: Office, act: Act) -> None:
    """The same id again writes nothing and answers what came of it then, refusals included."""
    prepared(banyumas)
    first = act(banyumas)
    assert first.events
    before = len(banyumas.log())
    again = act(banyumas)
    assert again.repeated
    assert again.events == first.events
    assert [turned.refusal.what for turned in again.refusals] == [turned.refusal.what for turned in first.refusals]
    assert len(banyumas.log()) == before


def test_a_repeated_replacement_has_its_first_outcome(banyumas: Office) -> None:
    """The place is not taken twice."""
    prepared(banyumas)
    succession(banyumas)
    first = banyumas.replace("2025-00001", banyumas.who(5), command_id="once")
    again = banyumas.replace("2025-00001", banyumas.who(5), command_id="once")
    assert (again.repeated, again.events) == (True, first.events)


def test_a_repeated_instrument_has_its_first_outcome(serang: Office) -> None:
    """One paper is recorded once."""
    first = serang.settle(command_id="once")
    assert serang.settle(command_id="once").events == first.events


def test_another_command_that_changes_nothing_is_unchanged(banyumas: Office) -> None:
    """The same death reported under another id writes nothing either."""
    prepared(banyumas)
    outcome = banyumas.report_death(banyumas.who(1))
    assert (outcome.events, outcome.unchanged, outcome.repeated) == ([], 1, False)


def from_sheets(office: Office) -> list[Event]:
    """What the log tells of sheets; keys of people are the same in both registers."""
    return [at.event for at in office.log() if at.event.command_id.startswith("sheet:")]


def killed(act: Callable[[], object], at: int, patch: pytest.MonkeyPatch) -> None:
    """Carry out an act and die where it is about to record for the n-th time."""
    record, turns = Work.record, count(1)

    def dying(work: Work, stream: str, *events: Event) -> None:
        if next(turns) == at:
            raise Killed
        record(work, stream, *events)

    with patch.context() as dead:
        dead.setattr(Work, "record", dying)
        with pytest.raises(Killed):
            act()


@pytest.mark.parametrize("dies_at", range(1, 9))
def test_a_killed_import_goes_on_where_it_stopped(
    banyumas: Office, twin: Office, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    """Two rows a commit, killed at arrival, at each row and at the end: the log reads as if nothing had happened."""
    monkeypatch.setattr(batches, "CHUNK", 2)
    reading = candidates("a.xlsx", [1, 2, 3, 4, 5], held=[6])
    killed(lambda: banyumas.propose(reading), dies_at, monkeypatch)
    banyumas.propose(reading)
    twin.propose(reading)
    assert from_sheets(banyumas) == from_sheets(twin)
    assert len({banyumas.who(number) for number in range(1, 6)}) == 5
    require_consistent(banyumas)


@pytest.mark.parametrize("dies_at", range(1, 9))
def test_rows_that_were_in_are_counted_once_however_often_it_stops(
    banyumas: Office, twin: Office, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    """What the register says became of a sheet is the same, killed or not."""
    monkeypatch.setattr(batches, "CHUNK", 2)
    reading = candidates("b.xlsx", [1, 2, 3, 4, 5])
    for office in (banyumas, twin):
        office.propose(candidates("a.xlsx", [1, 4]))
    killed(lambda: banyumas.propose(reading), dies_at, monkeypatch)
    banyumas.propose(reading)
    twin.propose(reading)
    assert from_sheets(banyumas) == from_sheets(twin)


@pytest.mark.parametrize("dies_at", range(1, 6))
def test_a_killed_registration_goes_on_where_it_stopped(
    banyumas: Office, twin: Office, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    """The same for the carrier's answer: nobody is registered twice and nobody is left out."""
    monkeypatch.setattr(batches, "CHUNK", 2)
    reading = answers("bpjs.xlsx", [1, 2, 3])
    for office in (banyumas, twin):
        office.fund(3)
        office.propose(candidates("a.xlsx", [1, 2, 3]))
        office.check_all()
        office.decree()
    killed(lambda: banyumas.enter(reading), dies_at, monkeypatch)
    banyumas.enter(reading)
    twin.enter(reading)
    assert from_sheets(banyumas) == from_sheets(twin)


def test_a_batch_is_checked_in_pieces_and_killed_between_them(
    banyumas: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each piece is a commit of its own; the second run does only what is left."""
    monkeypatch.setattr(batches, "CHUNK", 2)
    banyumas.propose(candidates("a.xlsx", [1, 2, 3]))
    killed(lambda: banyumas.check("verified", command_id="once"), 3, monkeypatch)
    assert [banyumas.state(number).status for number in (1, 2, 3)] == ["verified", "verified", "proposed"]
    assert banyumas.check("verified", command_id="once").count() == {"participant.verified.v1": 3}
    assert [banyumas.state(number).status for number in (1, 2, 3)] == ["verified"] * 3
