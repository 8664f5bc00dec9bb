"""Deaths, ends and hand-overs on the stage: who they befall is drawn, what follows is the register's business."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from lifecycle.application import ending
from lifecycle.application.outcome import Outcome
from lifecycle.domain.participant import Participant
from lifecycle.domain.rules import age_on
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.play import Play

_SETTLED_AGES = range(20, 62)


def settled(named: Sequence[Participant], on: date) -> list[Participant]:
    """Those whom no bound of age will touch for some years."""
    return [one for one in named if one.personal and age_on(_born(one), on) in _SETTLED_AGES]


def die(play: Play, one: Participant, died_on: date, by: str) -> Outcome:
    """A death is reported today."""
    papers = (Document(f"Akta kematian {one.id[-6:]}/{died_on.year}"),)
    said = {"participant": one.id, "on": died_on, "documents": papers, "by": by}
    return play.act(ending.report_death, f"death/{one.id}", **said)


def end(play: Play, one: Participant, ground: str, last_day: date, by: str, tag: str = "") -> Outcome:
    """A participation is ended on a ground, or that is refused."""
    papers = (Document(f"Berkas {ground} {one.id[-6:]}"),)
    said = {"participant": one.id, "ground": ground, "on": last_day, "documents": papers, "by": by}
    return play.act(ending.terminate, f"end{tag}/{one.id}", **said)


def hand_over(play: Play, day: date, freed: Sequence[str], successors: Sequence[Participant], by: str) -> Outcome:
    """Each freed place passes to the next decreed successor."""
    play.begin(day, "freed places pass on")
    whole = Outcome()
    for slot, successor in zip(freed, successors, strict=False):
        whole.add(pass_on(play, slot, successor.id, day, by))
    return play.done("freed places pass on", whole)


def pass_on(play: Play, slot: str, successor: str, day: date, by: str, tag: str = "") -> Outcome:
    """One place passes on, or is refused."""
    papers = (Document(f"Surat pengganti {slot}"),)
    said = {"slot": slot, "successor": successor, "on": day, "by": by, "documents": papers}
    return play.act(ending.replace, f"replace{tag}/{slot}/{successor[-8:]}", **said)


def days_between(first: date, last: date, count: int) -> list[date]:
    """``count`` days spread evenly from the first to the last."""
    span = (last - first).days
    return [first + timedelta(days=span * i // max(count, 1)) for i in range(count)]


def _born(one: Participant) -> date:
    assert one.personal is not None
    return one.personal.birth_date or date.min
