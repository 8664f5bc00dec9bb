"""A unit of work that only glances at long lives: what it records comes after all they have, and after nobody else."""

from __future__ import annotations

from typing import Any

import pytest

from lifecycle.application.work import Work, carry_out
from lifecycle.domain.events import ActRefused, Event, ParticipantProposed
from lifecycle.domain.values import Actor
from lifecycle.ledger import Conflict
from tests.application.office import TODAY, Office


def note(text: str) -> Event:
    """Something that can happen to anybody."""
    said: dict[str, Any] = {"actor": Actor("gita", "x"), "command_id": "c", "effective_on": TODAY}
    return ActRefused(**said, act="x", reason="law", what=text, cure="")


def written(office: Office, number: int) -> list[Event]:
    """Everything that happened to a person."""
    return office.register.ledger.load([office.who(number)])[office.who(number)]


@pytest.mark.parametrize("topics", [(), (ParticipantProposed.TOPIC,)], ids=["nothing", "the proposal"])
def test_what_is_recorded_after_a_glance_continues_the_life(banyumas: Office, topics: tuple[str, ...]) -> None:
    """Whatever is asked of it, the next events take the next versions, in order."""
    banyumas.enrol([1])
    who, before = banyumas.who(1), written(banyumas, 1)
    work = Work(banyumas.register, "once")
    found = work.glance([who], topics)
    assert found == {who: [event for event in before if event.TOPIC in topics]}
    work.record(who, note("first"), note("second"))
    work.commit()
    assert written(banyumas, 1) == [*before, note("first"), note("second")]


def test_a_life_looked_at_in_full_and_at_a_glance_has_one_end(banyumas: Office) -> None:
    """Read, then glanced at: what is recorded still continues it, and the full reading knows of it."""
    banyumas.enrol([1])
    who, before = banyumas.who(1), written(banyumas, 1)
    work = Work(banyumas.register, "once")
    assert work.events(who) == before
    work.glance([who], ())
    work.record(who, note("first"))
    assert work.events(who)[-1] == note("first")
    work.commit()
    assert written(banyumas, 1) == [*before, note("first")]


def test_a_stream_nobody_wrote_to_begins_at_one(banyumas: Office) -> None:
    """A glance finds nothing, and the first event is the first version."""
    work = Work(banyumas.register, "once")
    stream = "ab" * 16
    assert work.glance([stream], (ParticipantProposed.TOPIC,)) == {}
    work.record(stream, note("first"))
    work.commit()
    assert banyumas.register.ledger.load([stream]) == {stream: [note("first")]}


def test_another_writer_after_the_glance_is_a_conflict(banyumas: Office) -> None:
    """What was decided on an old look is not written over a newer one; the whole work is refused."""
    banyumas.enrol([1, 2])
    who, other = banyumas.who(1), banyumas.who(2)
    slow, fast = Work(banyumas.register, "slow"), Work(banyumas.register, "fast")
    for work in (slow, fast):
        work.glance([who, other], ())
    fast.record(who, note("fast"))
    fast.commit()
    before = len(banyumas.log())
    slow.record(other, note("slow"))
    slow.record(who, note("slow"))
    with pytest.raises(Conflict):
        slow.commit()
    assert len(banyumas.log()) == before


def test_after_a_conflict_the_work_is_done_again_on_what_is_there(banyumas: Office) -> None:
    """Whoever comes second looks again, and both events stand one after the other."""
    banyumas.enrol([1])
    who, looks = banyumas.who(1), list[int]()

    def act(work: Work) -> None:
        work.glance([who], ())
        looks.append(len(looks))
        if len(looks) == 1:
            other = Work(banyumas.register, "other")
            other.glance([who], ())
            other.record(who, note("first"))
            other.commit()
        work.record(who, note("second"))

    carry_out(banyumas.register, "once", act)
    assert looks == [0, 1]
    assert written(banyumas, 1)[-2:] == [note("first"), note("second")]


def test_a_work_begun_anew_forgets_what_it_was_about_to_record(banyumas: Office) -> None:
    """Starting over leaves a glanced life where it was: what is recorded then takes the same version."""
    banyumas.enrol([1])
    who, before = banyumas.who(1), written(banyumas, 1)
    work = Work(banyumas.register, "once")
    work.glance([who], ())
    work.record(who, note("forgotten"), note("forgotten too"))
    work.start_over()
    work.record(who, note("kept"))
    work.commit()
    assert banyumas.register.ledger.glance([who], (ActRefused.TOPIC,)) == {who: (len(before) + 1, [note("kept")])}
