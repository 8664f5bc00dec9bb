"""One person's life in the register: one sentence an event, with both dates, who acted, and on which provision."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

import msgspec
from sqlalchemy import BigInteger, Column, Date, Integer, String, Text, select

from lifecycle.domain import events
from lifecycle.domain.events import Event
from lifecycle.projecting import (
    Answer,
    NothingKnown,
    Projection,
    Recorded,
    Row,
    Tables,
    from_json_text,
    json_text,
    rows_table,
)

steps = rows_table(
    "steps",
    Column("seq", Integer, doc="order of the events of one person, from 1"),
    Column("effective_on", Date, doc="day it became true"),
    Column("recorded_at", BigInteger, doc="when it was written down, microseconds since 1970 (UTC)"),
    Column("what", Text, doc="what happened, as a sentence; nothing in it is personal"),
    Column("by", String, doc="the person who acted, and for which office"),
    Column("basis", Text, doc="ids of provisions, then of defects; JSON list"),
    Column("place", String, doc="sheet and row of the spreadsheet it came from"),
)
people = rows_table(
    "people", Column("participant", String, doc="id of the person, named by the first event of each enrolment")
)


class Step(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One event, told; ``known``: it shows that its stream is a person's."""

    seq: int
    on: date
    recorded_at: int
    what: str
    by: str
    basis: str
    place: str | None
    known: bool = False


def _keys(_event: Event, at: Recorded) -> Iterable[str]:
    return (f"{at.stream}/{at.version:06d}",)


projection = Projection(name="participant_history", version=3, state=Step, tables=(steps, people), keys=_keys)


def _words(code: str) -> str:
    return code.replace("_", " ")


@cache
def _month(day: date) -> str:
    return f"{day:%Y-%m}"


def _end(participant: str) -> str:
    return f"…{participant[-8:]}"


def _rules(event: Any) -> str:
    return ", ".join(outcome.rule for outcome in event.criteria) or "a criterion"


def _why(event: Any) -> str:
    return f": {event.reason.rstrip(' .')}." if event.reason else "."


def _papers(event: Event) -> str:
    return ", ".join(document.reference for document in event.evidence)


def _line(event: Any) -> str:
    return f"Rp {event.amount:,} (bill {event.bill}, line {event.line})"


def _difference(event: Any) -> str:
    return f"Data update {event.cycle}, difference {event.number}"


def _proposed(event: events.ParticipantProposed) -> str:
    again = f" again, enrolment {event.enrolment}," if event.enrolment > 1 else ""
    doubts = [outcome.rule for outcome in event.criteria if outcome.verdict != "met"]
    groups = [outcome.rule for outcome in event.criteria if outcome.verdict == "met"]
    open_ones = f" Not met or not shown yet: {', '.join(doubts)}." if doubts else ""
    first = f" Goes first with: {', '.join(groups)}." if groups else ""
    return (
        f"Put forward{again} in batch {event.batch}, line {event.line}, as {_words(event.job_kind)}.{open_ones}{first}"
    )


def _decreed(event: events.ParticipantDecreed) -> str:
    period = f" Granted until the day before {event.granted_until}." if event.granted_until else ""
    if event.source == event.destination:
        return f"Confirmed by decree {event.decree}, line {event.line}; the place is kept.{period}"
    place = f"with place {event.slot}" if event.slot else "to take a place that fell free"
    return f"Named in decree {event.decree}, line {event.line}, {place}.{period}"


def _terminated(event: events.ParticipantTerminated) -> str:
    under = f" under decree {event.decree}" if event.decree else ""
    return f"Participation ended{under} on the ground '{_words(event.ground)}'; place {event.slot} fell free."


def _struck(event: events.ParticipantStruck) -> str:
    stays = event.source == event.destination
    then = "stays registered and needs another decree" if stays else "waits for another decree, without a place"
    return f"Struck from decree {event.decree} by decree {event.by_decree}; {then}."


def _found(event: events.DifferenceFound) -> str:
    ground = f" ({_words(event.ground)})" if event.ground else ""
    said = {
        "changed": f"another value of {_words(event.field or 'a field')}",
        "left": f"the new data say the person has left{ground}",
        "missing": "the new data do not speak of the person",
        "came_in": "the new data have the person, who holds no place",
        "unknown": "the new data speak of somebody unknown here",
    }
    return f"{_difference(event)}: {said[event.kind]}."


def _resolved(event: events.DifferenceResolved) -> str:
    said = {
        "corrected": "the new data were wrong" if event.stands else "the record was corrected",
        "proposed": "the change is proposed to the Bupati",
        "not_proposed": "the change is not proposed",
        "termination_proposed": f"the end is proposed on the ground '{_words(event.ground or '')}'",
    }
    return f"{_difference(event)} answered, {said[event.resolution]}{_why(event)}"


SENTENCES: dict[type[Event], Callable[[Any], str]] = {
    events.ParticipantProposed: _proposed,
    events.ParticipantListDetermined: lambda _: "The list was determined by the office that collected it.",
    events.ParticipantVerified: lambda _: "Verified: the criteria were checked.",
    events.ParticipantValidated: lambda _: "Validated: the data were confirmed as correct.",
    events.ParticipantAligned: lambda _: "Aligned: the data were matched with the welfare data sets.",
    events.ParticipantAcknowledged: lambda _: "Acknowledged by the village or ward.",
    events.ParticipantDataConfirmed: lambda _: "The data are those of the current update.",
    events.ParticipantEnteredInPlan: lambda _: "Proposed in the budget plan that pays.",
    events.ParticipantForwarded: lambda _: "Put before the Bupati by the office that had the proposal.",
    events.ParticipantRejected: lambda e: f"Rejected at the step '{_words(e.step)}': {_rules(e)} not met.",
    events.ParticipantReturned: lambda e: f"Sent back to whoever put the case forward{_why(e)}",
    events.ParticipantResubmitted: lambda e: f"Put forward again with corrected data, as {_words(e.job_kind)}.",
    events.ParticipantWithdrawn: lambda e: f"Taken back before registration{_why(e)}",
    events.ParticipantLapsed: lambda e: f"Left before registration: {_words(e.because)}.",
    events.LetterRecorded: lambda e: f"Assignment letter {e.letter} was recorded as the basis of the data.",
    events.ParticipantDecreed: _decreed,
    events.ParticipantStruck: _struck,
    events.ParticipantRegistered: lambda e: f"Registered by the carrier under number {e.membership_number}.",
    events.CoverageStarted: lambda e: f"Cover began ({_words(e.rule)}).",
    events.CoverageEnded: lambda e: f"First day without cover ({_words(e.because)}).",
    events.DeathReported: lambda _: "Died on this day, as reported.",
    events.PeriodExtended: lambda e: (
        f"The grant was prolonged by {e.months} months under decree {e.decree}, until the day before {e.until}."
    ),
    events.PeriodEnded: lambda _: "First day after the granted period; the place is open again.",
    events.ParticipantTerminated: _terminated,
    events.ParticipantSucceeded: lambda e: (
        f"Took place {e.slot}, which {_end(e.predecessor)} had left, under decree {e.decree} of {e.decreed_on}."
    ),
    events.ParticipantReplaced: lambda e: f"Place {e.slot} passed on to {_end(e.successor)} under decree {e.decree}.",
    events.CorrectionRecorded: lambda e: f"The record was corrected, field {_words(e.field or '')}{_why(e)}",
    events.FactRecorded: lambda e: f"Entered from {e.source}, as of this day: {_words(e.fact)}.",
    events.ParticipantFoundSame: lambda e: f"Closed: this record and {_end(e.same_as)} are one person{_why(e)}",
    events.DifferenceFound: _found,
    events.DifferenceResolved: _resolved,
    events.DifferenceDecreed: lambda e: f"{_difference(e)} was decided by decree {e.decree}.",
    events.DifferenceWithdrawn: lambda e: f"{_difference(e)} was withdrawn: its file was undone.",
    events.ChangeDecreed: lambda e: (
        f"The record was changed by decree {e.decree}, field {_words(e.field or '')} (data update {e.cycle})."
    ),
    events.ContributionBilled: lambda e: f"{_month(e.month)} was billed: {_line(e)}.",
    events.ContributionPaid: lambda e: (
        f"{_month(e.month)} was paid from {e.source} under {e.payment}: {_line(e)}; confirmed on {e.confirmed_on}."
    ),
    events.ContributionReturned: lambda e: f"{_month(e.month)} went back to the carrier unpaid: {_line(e)}.",
    events.ContributionReversed: lambda e: (
        f"{_month(e.month)}, paid under {e.payment}, was reversed: {_line(e)}{_why(e)}"
    ),
    events.PersonErased: lambda e: f"Erased under {_papers(e)}: nothing in this record says who it was.",
    events.ActRefused: lambda e: f"Refused ({_words(e.act)}): {e.what}",
}
"""What an official reads of each event. It says which field changed, never to what: no sentence is personal."""


@projection.on(*SENTENCES)
def _step(_state: Step | None, event: Event, at: Recorded) -> Step:
    place, actor = event.place, event.actor
    return Step(
        at.version,
        event.effective_on,
        at.recorded_at,
        SENTENCES[type(event)](event),
        f"{actor.person}, {actor.office}" if actor.office else actor.person,
        _as_json(event.basis, event.reading),
        f"{place.sheet}, row {place.row}" if place else None,
        _of_a_person(event),
    )


@cache
def _as_json(basis: tuple[str, ...], reading: tuple[str, ...]) -> str:
    return json_text((*basis, *reading))


def _of_a_person(event: Event) -> bool:
    """Refusals lie in streams of papers too, and differences about nobody known here in that of their cycle.

    A stream is a person's when it holds a proposal, or the refusal of one, which alone keep the hash of a NIK.
    """
    return isinstance(event, events.ParticipantProposed) or (
        isinstance(event, events.ActRefused) and bool(event.nik_key)
    )


@projection.rows
def _rows(key: str, state: Step) -> Iterator[tuple[str, Row]]:
    yield "steps", msgspec.structs.astuple(state)[:-1]
    if state.known:
        yield "people", (key.partition("/")[0],)


@projection.question
def list(tx: Tables, *, participant: str) -> Answer:  # noqa: A001
    """The life of one person, event by event, in the order it was written down; name them by id or its last eight."""
    person, live = _person(tx, participant), tx.table(steps)
    query = select(*tx.shown(steps)).where(live.c.key.between(f"{person}/000000", f"{person}/999999"))
    answer = from_json_text(tx.rows(query.order_by(live.c.seq)), "basis")
    for row in answer:
        stamp = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=row["recorded_at"])
        row["recorded_at"] = f"{stamp:%Y-%m-%d %H:%M}"
    return answer


def _person(tx: Tables, wanted: str) -> str:
    end, live = wanted.strip().lower().lstrip("…").replace("-", ""), tx.table(people).c
    found = tx.rows(select(live.participant).distinct().where(live.participant.endswith(end, autoescape=True)).limit(2))
    if len(end) < 8 or not found:
        cure = "lifecycle ask current_roll list shows everybody with their ids; the last eight digits are enough."
        raise NothingKnown(f"Nobody here has an id that ends in {wanted!r}.\n  {cure}")
    if len(found) > 1:
        raise NothingKnown(f"More than one id ends in {wanted!r}.\n  Give more of its digits.")
    return str(found[0]["participant"])
