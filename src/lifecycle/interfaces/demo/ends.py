"""Deaths, ends and hand-overs on the stage: who they befall is drawn, what follows is the register's business."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from lifecycle.application import ending
from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import SlotVacated
from lifecycle.domain.participant import Participant
from lifecycle.domain.rules import age_on
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.play import Play

_SETTLED_AGES = range(20, 62)


def settled(named: Sequence[Participant], on: date) -> list[Participant]:
    """Those whom no bound of age will touch for some years."""
    return [one for one in named if one.personal and age_on(_born(one), on) in _SETTLED_AGES]


def die(play: Play, one: Participant, died_on: date, reported_on: date, by: str) -> Outcome:
    """A death is reported, some days late."""
    play.clock.scene(reported_on)
    return ending.report_death(
        play.register,
        participant=one.id,
        on=died_on,
        documents=(Document(f"Akta kematian {one.id[-6:]}/{died_on.year}"),),
        by=by,
        command_id=f"{play.root}/death/{one.id}",
    )


def end(
    play: Play, one: Participant, ground: str, last_day: date, by: str, *, decree: str | None = None, tag: str = ""
) -> Outcome:
    """A participation is ended on a ground."""
    return ending.terminate(
        play.register,
        participant=one.id,
        ground=ground,
        on=last_day,
        documents=(Document(f"Berkas {ground} {one.id[-6:]}"),),
        by=by,
        command_id=f"{play.root}/end{tag}/{one.id}",
        decree=decree,
    )


def hand_over(play: Play, day: date, freed: Sequence[str], successors: Sequence[Participant], by: str) -> Outcome:
    """Each freed place passes to the next decreed successor."""
    play.begin(day, "freed places pass on")
    whole = Outcome()
    for slot, successor in zip(freed, successors, strict=False):
        whole.add(pass_on(play, slot, successor.id, day, by))
    return play.done("freed places pass on", whole)


def pass_on(play: Play, slot: str, successor: str, day: date, by: str, tag: str = "") -> Outcome:
    """One place passes on, or is refused."""
    return ending.replace(
        play.register,
        slot=slot,
        successor=successor,
        on=day,
        by=by,
        command_id=f"{play.root}/replace{tag}/{slot}",
        documents=(Document(f"Surat pengganti {slot}"),),
    )


def freed_by(outcomes: Sequence[Outcome]) -> list[str]:
    """The places that fell free."""
    return [event.slot for outcome in outcomes for _, event in outcome.events if isinstance(event, SlotVacated)]


def days_between(first: date, last: date, count: int) -> list[date]:
    """``count`` days spread evenly from the first to the last."""
    span = (last - first).days
    return [first + timedelta(days=span * i // max(count, 1)) for i in range(count)]


def _born(one: Participant) -> date:
    assert one.personal is not None
    return one.personal.birth_date or date.min
