"""``evolve`` never refuses: whatever a log holds, in whatever order, it can be read."""

from __future__ import annotations

from types import UnionType
from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given as hypothesis_given
from hypothesis import settings
from hypothesis import strategies as st

from lifecycle.domain import (
    appointments,
    batch,
    bill,
    contribution,
    cycle,
    decree,
    participant,
    register,
    sheet,
    slot,
)
from lifecycle.domain.events import Event, events_by_topic
from tests.domain.given import BANYUMAS, given
from tests.domain.story import (
    BORN,
    LEFT_ON,
    PERSON,
    REGISTERED_ON,
    covered,
    decreed,
    died,
    passed,
    proposed,
    registered,
)

WORDS = st.sampled_from(["", "a", "proposed", "registered", "2025-00001"])


def made_of(kind: Any) -> st.SearchStrategy[Any]:
    """Anything a field of this type can hold."""
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return st.builds(kind, **{field.name: made_of(field.type) for field in msgspec.structs.fields(kind)})
    if isinstance(kind, UnionType):
        return st.one_of([made_of(one) for one in get_args(kind)])
    return WORDS if kind is str else st.from_type(kind)


HISTORIES = st.lists(st.one_of([made_of(event) for event in events_by_topic().values()]), max_size=12)


def read(history: list[Event]) -> list[object]:
    """What every fold makes of it."""
    kept = (slot, appointments, register, batch, decree, sheet, bill, contribution, cycle)
    return [participant.fold("p-1", history), *(each.fold(history) for each in kept)]


@settings(max_examples=100, deadline=None)
@hypothesis_given(HISTORIES)
def test_any_history_can_be_read(history: list[Event]) -> None:
    """Any events of every class, in any order and however often: no fold refuses, and each reads the same twice."""
    assert read(history) == read(history)


@pytest.mark.parametrize("event", events_by_topic().values(), ids=events_by_topic())
@settings(max_examples=5, deadline=None)
@hypothesis_given(data=st.data())
def test_any_event_can_be_read_alone(event: type[Event], data: st.DataObject) -> None:
    """The barest event of each class, and some fuller ones, are read by every fold."""
    assert read([data.draw(made_of(event))])


def test_a_life_is_remembered() -> None:
    """Lifecycle, hands, place, number and cover stand side by side in the state."""
    history = (proposed(), passed("verified"), passed("aligned"), decreed(), registered(), covered(), died())
    state = given(BANYUMAS, *history).state
    assert (state.status, state.enrolment, state.passed) == ("registered", 1, ("verified", "aligned"))
    assert (state.makers, state.checkers) == (frozenset({"ani"}), frozenset({"budi"}))
    assert (state.decree, state.slot, state.membership_number) == ("460/1/2025", "2025-00001", "25000000001")
    assert (state.covered_from, state.covered_until, state.died_on) == (REGISTERED_ON, None, LEFT_ON)


def test_criteria_are_judged_on_what_was_proposed() -> None:
    """The subject of the criteria is the person in the box, with the kind and place of the row."""
    subject = given(BANYUMAS, proposed()).state.subject(REGISTERED_ON)
    assert (subject.birth_date, subject.facts) == (BORN, PERSON.facts)
    assert (subject.job_kind, subject.kecamatan, subject.aided_before) == ("disabled_worker", "Cilongok", False)
