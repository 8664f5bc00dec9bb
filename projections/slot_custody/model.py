"""Tables and state of one place: its opening, who took it, who left it, and who pays.

A taking and its leaving are rows of their own, so that a row once written never changes: the holding of a day is the
taking without a leaving.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec
from sqlalchemy import BigInteger, Column, Date, Integer, String, Text

from lifecycle.domain.events import Event, FundingSwitched, SlotAssigned, SlotOpened, SlotVacated
from lifecycle.domain.values import Document
from lifecycle.projecting import Projection, Recorded, Row, json_text, rows_table

funded = rows_table(
    "funded",
    Column("slot", String, doc="number of the place"),
    Column("seq", Integer, doc="order of the sources that paid it; 1 is the opening of the place"),
    Column("since", Date, doc="first day on which this source pays"),
    Column("funding", String, doc="the source"),
    Column("before", String, doc="the source that paid before; null at the opening"),
    Column("papers", Text, doc="papers that show why, JSON list"),
    Column("position", BigInteger, doc="position in the log"),
)
holdings = rows_table(
    "holdings",
    Column("slot", String, doc="number of the place"),
    Column("seq", Integer, doc="order of the holders, from 1"),
    Column("participant", String, doc="who took the place"),
    Column("held_from", Date, doc="first day held"),
    Column("decree", String, doc="the decree under which the place was taken"),
    Column("basis", Text, doc="provision ids of the assignment, JSON list"),
    Column("papers", Text, doc="papers shown for the assignment, JSON list"),
    Column("from_position", BigInteger, doc="position of the assignment in the log"),
)
leavings = rows_table(
    "leavings",
    Column("slot", String, doc="number of the place"),
    Column("seq", Integer, doc="whose holding it ends, by the order of the holders"),
    Column("participant", String, doc="who left the place"),
    Column("held_until", Date, doc="first day not held"),
    Column("vacated_by", String, doc="the ground"),
    Column("vacated_basis", Text, doc="provision ids of the ground, JSON list"),
    Column("evidence", Text, doc="papers that show the ground, JSON list"),
    Column("until_position", BigInteger, doc="position of the leaving in the log"),
)


class Taking(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Somebody took the place."""

    participant: str
    enrolment: int
    on: date
    decree: str
    basis: tuple[str, ...]
    papers: tuple[str, ...]
    position: int


class Leaving(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """Somebody left it, on a ground."""

    participant: str
    enrolment: int
    on: date
    ground: str
    basis: tuple[str, ...]
    papers: tuple[str, ...]
    position: int


class Source(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A source pays from a day on; ``before`` is the one in whose place it does."""

    on: date
    funding: str
    before: str | None
    papers: tuple[str, ...]
    position: int


class Custody(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place as it was opened, and everything that happened to it, in order of effect."""

    opened: Source | None = None
    takings: tuple[Taking, ...] = ()
    leavings: tuple[Leaving, ...] = ()
    switches: tuple[Source, ...] = ()


_OfPlace = SlotOpened | SlotAssigned | SlotVacated | FundingSwitched


def _keys(event: Event, _at: Recorded) -> Iterable[str]:
    assert isinstance(event, _OfPlace)
    return (event.slot,)


projection = Projection(name="slot_custody", version=2, state=Custody, tables=(funded, holdings, leavings), keys=_keys)
_replace = msgspec.structs.replace


@projection.on(SlotOpened)
def _opened(state: Custody | None, event: SlotOpened, at: Recorded) -> Custody:
    opened = Source(event.effective_on, event.funding, None, _papers(event.evidence), at.position)
    return _replace(state or Custody(), opened=opened)


@projection.on(SlotAssigned)
def _assigned(state: Custody | None, event: SlotAssigned, at: Recorded) -> Custody:
    papers = _papers(event.evidence)
    told = (event.participant, event.enrolment, event.effective_on, event.decree, event.basis, papers, at.position)
    before = state or Custody()
    return _replace(before, takings=(*before.takings, Taking(*told)))


@projection.on(SlotVacated)
def _vacated(state: Custody | None, event: SlotVacated, at: Recorded) -> Custody:
    papers = _papers(event.evidence)
    told = (event.participant, event.enrolment, event.effective_on, event.ground, event.basis, papers, at.position)
    before = state or Custody()
    return _replace(before, leavings=(*before.leavings, Leaving(*told)))


@projection.on(FundingSwitched)
def _switched(state: Custody | None, event: FundingSwitched, at: Recorded) -> Custody:
    other = Source(event.effective_on, event.funding, event.before, _papers(event.evidence), at.position)
    before = state or Custody()
    return _replace(before, switches=(*before.switches, other))


def _papers(evidence: tuple[Document, ...]) -> tuple[str, ...]:
    return tuple(document.reference for document in evidence)


@projection.rows
def _rows(key: str, state: Custody) -> Iterator[tuple[str, Row]]:
    for seq, source in enumerate((state.opened, *state.switches), 1):
        if source is not None:
            who = (source.on, source.funding, source.before)
            yield "funded", (key, seq, *who, json_text(source.papers), source.position)
    for seq, (taken, left) in enumerate(_held(state), 1):
        law = json_text(taken.basis), json_text(taken.papers)
        yield "holdings", (key, seq, taken.participant, taken.on, taken.decree, *law, taken.position)
        if left is not None:
            law = json_text(left.basis), json_text(left.papers)
            until = max(left.on, taken.on)
            yield "leavings", (key, seq, left.participant, until, left.ground, *law, left.position)


def _held(state: Custody) -> Iterator[tuple[Taking, Leaving | None]]:
    """Each taking with the leaving that ends it: of the same enrolment, the first with the first.

    A leaving that takes effect before the taking (a grant that had run out by then) ends it on its first day.
    """
    left = list(state.leavings)
    for taken in state.takings:
        whose = (taken.participant, taken.enrolment)
        end = next((one for one in left if (one.participant, one.enrolment) == whose), None)
        if end is not None:
            left.remove(end)
        yield taken, end
