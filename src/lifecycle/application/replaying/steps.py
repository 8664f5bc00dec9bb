"""History commit by commit: what was recorded, and what it changed on the roll, at the places and in money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import msgspec

from lifecycle.application.register import Register
from lifecycle.application.replaying.reading import Watch, commits
from lifecycle.application.replaying.standing import Handed, Money, Standing, Totals, count
from lifecycle.domain.events import ContributionBilled, Event, Move, ParticipantTerminated
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.ledger import Recorded


class Asked(NamedTuple):
    """Which commits: recorded from one day until before another (civil zone), about one person, or about one place."""

    since: date | None = None
    until: date | None = None
    participant: str | None = None
    slot: str | None = None

    @property
    def narrow(self) -> bool:
        """Whether it is about one person or one place."""
        return self.participant is not None or self.slot is not None


class Step(msgspec.Struct, frozen=True):
    """One commit; ``events`` are those of it about the person or place asked for, or its ``whole``.

    Stamps are in the register's civil zone.
    ``late`` are the days by which events were recorded after they were true, least and most; None: none was.
    ``totals`` are those after it, of the whole register or of the person or place.
    """

    commit: int
    recorded_at: datetime
    events: tuple[Recorded, ...]
    whole: tuple[Recorded, ...]
    effective: tuple[date, date]
    late: tuple[int, int] | None
    roll: dict[tuple[str, str], int]
    handed: tuple[Handed, ...]
    money: Money
    totals: Totals


def steps(register: Register, asked: Asked, watch: Watch) -> Iterator[Step]:
    """The steps asked for, in the order of the log, read in one pass. Raises Refused when there is none."""
    zone, found = ZoneInfo(register.profile.zone), False
    whole = Standing()
    own = Standing(narrow=True) if asked.narrow else whole
    lines: set[tuple[str, int]] = set()
    for events in commits(register, watch):
        recorded_at = datetime.fromtimestamp(events[0].recorded_at / 1_000_000, UTC).astimezone(zone)
        if asked.until is not None and recorded_at.date() >= asked.until:
            break
        about = [recorded for recorded in events if _concerns(recorded, asked, lines)] if asked.narrow else events
        handed = _take(whole, own, events, about)
        if about and (asked.since is None or recorded_at.date() >= asked.since):
            found = True
            yield _step(recorded_at, events, about, handed, own)
    if not found:
        raise _nothing(register, asked, zone)


def require_slot(register: Register, slot: str) -> list[str]:
    """The people who have held a place, first to last. Raises Refused where there is no such place."""
    stream = register.stream("slot", slot)
    events = register.ledger.load([stream]).get(stream)
    if events is None:
        cure = "lifecycle ask slot_custody vacant lists the empty ones; they are numbered like 2025-00001."
        raise Refused(Refusal(act="replay", reason="unknown", what=f"There is no place {slot!r}.", cure=cure))
    return list(dict.fromkeys(str(holder) for event in events if (holder := getattr(event, "participant", None))))


def _take(whole: Standing, own: Standing, events: list[Recorded], about: list[Recorded]) -> tuple[Handed, ...]:
    """Count the events of a commit; what those that are asked for make of places."""
    shown, handed = {recorded.position for recorded in about}, list[Handed]()
    decrees = {one.event.slot: one.event.decree for one in events if isinstance(one.event, ParticipantTerminated)}
    for recorded in events:
        made = whole.handed(recorded.event) if recorded.position in shown else None
        if made is not None:
            freed_by = decrees.get(made.slot) if made.what == "freed" else made.decree
            handed.append(msgspec.structs.replace(made, decree=freed_by))
        whole.take(recorded.event)
        if own is not whole and recorded.position in shown:
            own.take(recorded.event)
    return tuple(handed)


def _step(
    recorded_at: datetime, whole: list[Recorded], about: list[Recorded], handed: tuple[Handed, ...], own: Standing
) -> Step:
    events = [recorded.event for recorded in about]
    days = [event.effective_on for event in events]
    late = [lag for day in days if (lag := (recorded_at.date() - day).days) > 0]
    money: Money = {}
    for event in events:
        count(money, event, narrow=own.narrow)
    return Step(
        commit=about[0].commit,
        recorded_at=recorded_at,
        events=tuple(about),
        whole=tuple(whole),
        effective=(min(days), max(days)),
        late=(min(late), max(late)) if late else None,
        roll=_roll(events),
        handed=handed,
        money=money,
        totals=own.totals(),
    )


def _roll(events: list[Event]) -> dict[tuple[str, str], int]:
    moves = (event for event in events if isinstance(event, Move))
    return dict(Counter((move.source, move.destination) for move in moves if move.source != move.destination))


def _concerns(recorded: Recorded, asked: Asked, lines: set[tuple[str, int]]) -> bool:
    """Whether an event is about the person or the place; ``lines`` are the place's lines of bills so far."""
    event: Any = recorded.event
    if asked.participant is not None:
        return asked.participant in (recorded.stream, getattr(event, "participant", None))
    if getattr(event, "slot", None) == asked.slot:
        if isinstance(event, ContributionBilled):
            lines.add((event.bill, event.line))
        return True
    return (getattr(event, "bill", None), getattr(event, "line", None)) in lines


def _nothing(register: Register, asked: Asked, zone: ZoneInfo) -> Refused:
    """The refusal of an empty stretch, with the days between which something was recorded."""
    whom = "about this person " if asked.participant else f"about place {asked.slot} " if asked.slot else ""
    since = f" from {asked.since}" if asked.since else ""
    until = f" before {asked.until}" if asked.until else ""
    stamps = (next(register.ledger.pages(0, 1))[0].recorded_at, register.ledger.head().recorded_at)
    days = (datetime.fromtimestamp(stamp / 1_000_000, zone).date() for stamp in stamps)
    cure = "The register was written from {} to {}: choose --from and --until within.".format(*days)
    what = f"Nothing {whom}was recorded{since}{until}."
    return Refused(Refusal(act="replay", reason="unknown", what=what, cure=cure))
