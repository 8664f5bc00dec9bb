"""At once: operators who write in the same moment make one person, one place, one line."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import count
from random import Random
from threading import Barrier
from typing import Any

import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import RowHeld
from lifecycle.domain.refusals import Refused
from lifecycle.ledger import Ledger
from tests.application.consistency import require_consistent
from tests.application.office import LATER, LEFT_ON, Office, candidates, personal, row, sheet

Act = Callable[[Office], Outcome]


def at_once(office: Office, *acts: Act) -> list[Outcome]:
    """Operators at work at the same time: each finds nobody and needs a new id before any of them writes."""
    meeting = Barrier(len(acts))

    def working(act: Act, seed: int) -> Outcome:
        chance, turns = Random(seed), count()

        def together(size: int) -> bytes:
            if next(turns) == 0:
                meeting.wait(timeout=30)
            return chance.randbytes(size)

        return act(Office(replace(office.register, random=together), series=seed))

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(working, acts, range(100, 100 + len(acts))))


def test_two_operators_with_one_nik_make_one_person(banyumas: Office) -> None:
    """Two lists at once with the same row: one enters, the other finds it unchanged."""
    one, two = at_once(
        banyumas,
        lambda office: office.propose(candidates("one.xlsx", [1]), "one", command_id="one"),
        lambda office: office.propose(candidates("two.xlsx", [1]), "two", command_id="two"),
    )
    assert sorted([one.unchanged, two.unchanged]) == [0, 1]
    assert (one.count() + two.count())["participant.proposed.v1"] == 1
    require_consistent(banyumas)


def test_two_operators_with_one_nik_and_two_names_make_one_person(banyumas: Office) -> None:
    """The name that comes second waits for a person to look."""
    other = sheet("two.xlsx", [row(1, personal=personal(1, name="ORANG LAIN"))])
    outcomes = at_once(
        banyumas,
        lambda office: office.propose(candidates("one.xlsx", [1]), "one", command_id="one"),
        lambda office: office.propose(other, "two", command_id="two"),
    )
    events = [event for outcome in outcomes for _, event in outcome.events]
    assert [event.what for event in events if isinstance(event, RowHeld)] == [
        "This NIK is already in the register under another name."
    ]
    assert sum(outcome.count()["participant.proposed.v1"] for outcome in outcomes) == 1


def test_two_lists_for_one_batch_share_its_lines(banyumas: Office) -> None:
    """Different people sent to one batch at once: every line is given once."""
    at_once(
        banyumas,
        lambda office: office.propose(candidates("one.xlsx", [1]), command_id="one"),
        lambda office: office.propose(candidates("two.xlsx", [2]), command_id="two"),
    )
    assert {banyumas.state(1).line, banyumas.state(2).line} == {1, 2}


def interrupting(patch: pytest.MonkeyPatch, kind: str, act: Callable[[], object]) -> None:
    """Let somebody else act just after the first look at what is claimed."""
    claimed, turns = Ledger.claimed, count()

    def interrupted(ledger: Ledger, wanted: str, *more: Any) -> list[tuple[str, str]]:
        seen = claimed(ledger, wanted, *more)
        if wanted == kind and next(turns) == 0:
            act()
        return seen

    patch.setattr(Ledger, "claimed", interrupted)


def test_a_decree_that_comes_second_takes_the_next_places(banyumas: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The place that was open a moment ago is taken: the decree is decided again, not refused."""
    banyumas.ready([1], places=2)
    banyumas.propose(candidates("other.xlsx", [2]), "other")
    banyumas.check_all("other")
    interrupting(monkeypatch, "slot-open", lambda: banyumas.decree("460/2", "other"))
    assert banyumas.decree("460/1").refusals == []
    assert (banyumas.state(2).slot, banyumas.state(1).slot) == ("2025-00001", "2025-00002")
    require_consistent(banyumas)


def test_places_opened_at_once_are_numbered_on(banyumas: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two officers fund places in the same moment: no number is given twice and none is left out."""
    interrupting(monkeypatch, "slot-freed", lambda: banyumas.fund(2))
    banyumas.fund(1)
    places = [key for key, _ in banyumas.register.ledger.claimed("slot-open", "")]
    assert places == ["2025-00001", "2025-00002", "2025-00003"]


def test_a_place_can_be_replaced_once(banyumas: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two successors for one freed place in the same moment: the second is told that it is held."""
    banyumas.enrol([1])
    banyumas.report_death(banyumas.who(1))
    banyumas.terminate(banyumas.who(1))
    banyumas.propose(candidates("next.xlsx", [5, 6]), "next", on=LEFT_ON)
    banyumas.check_all("next", on=LEFT_ON)
    banyumas.decree("460/3", "next", kind="change", on=LATER)
    first, second = banyumas.who(5), banyumas.who(6)
    append, turns = Ledger.append, count()

    def interrupted(ledger: Ledger, *entries: Any) -> Any:
        if next(turns) == 0:
            banyumas.replace("2025-00001", first)
        return append(ledger, *entries)

    monkeypatch.setattr(Ledger, "append", interrupted)
    with pytest.raises(Refused, match="has been held since"):
        banyumas.replace("2025-00001", second)
    require_consistent(banyumas)
