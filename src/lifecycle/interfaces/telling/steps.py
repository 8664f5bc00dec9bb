"""A step of history as it is read: on a terminal in lines with short heads, or as a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from lifecycle.application.outcome import Outcome
from lifecycle.application.replaying.standing import Money, Totals
from lifecycle.application.replaying.steps import Step
from lifecycle.domain.events import ActRefused, Event, Move, ParticipantLapsed, ParticipantRejected
from lifecycle.domain.values import Actor
from lifecycle.interfaces.telling.acts import command
from lifecycle.interfaces.telling.papers import PAPERS, papers, refusals
from lifecycle.interfaces.telling.places import places, told

Sentences = Mapping[tuple[str, int], str]
"""What happened to a person, by stream and version."""
_OF_MONEY = {
    "billed": "month{s} billed",
    "unmatched": "line{s} without a match",
    "paid": "month{s} paid",
    "returned": "line{s} returned",
    "reversed": "paid line{s} reversed",
}


def title(step: Step) -> str:
    """Which commit, which positions, when it was recorded."""
    first, last = step.events[0].position, step.events[-1].position
    where = f"position {first:,}" if first == last else f"positions {first:,} to {last:,}"
    return f"Commit {step.commit:,}, {where}, recorded {step.recorded_at:%Y-%m-%d %H:%M}"


def lines(step: Step) -> Iterator[tuple[str, str]]:
    """Head and text of everything it says; what it left alone has no line."""
    events = [recorded.event for recorded in step.events]
    yield from _head(step)
    yield from (("paper", sentence) for sentence in papers(events))
    yield from (("refused", sentence) for sentence in refusals(events))
    if step.roll:
        yield "roll", ", ".join(f"{number:,} {_words(a)} → {_words(b)}" for (a, b), number in step.roll.items())
    yield from (("because", sentence) for sentence in _because(events))
    yield from (("slots", sentence) for sentence in places(step.handed))
    if step.money:
        yield "money", money(step.money)


def command_of(step: Step) -> str:
    """The command it came of, all of whose events are looked at."""
    return command([recorded.event for recorded in step.whole])


def sentenced(step: Step, known: Sentences) -> Iterator[tuple[str, str]]:
    """The same for a step about one person or place: what happened, a sentence an event after the day it was true."""
    yield from _head(step)
    for recorded, (day, said) in zip(step.events, sentences(step, known), strict=True):
        basis = ", ".join((*recorded.event.basis, *recorded.event.reading))
        yield day, f"{said} [{basis}]" if basis and "[" not in said else said


def sentences(step: Step, known: Sentences) -> Iterator[tuple[str, str]]:
    """Day and sentence of each event, for a step about one person or place."""
    handed = iter(step.handed)
    for recorded in step.events:
        event = recorded.event
        of_place = next(handed) if event.TOPIC.startswith("slot.") else None
        said = told(of_place) if of_place else known.get((recorded.stream, recorded.version)) or _said(event)
        yield event.effective_on.isoformat(), said


def also(step: Step) -> Outcome:
    """What is left to be counted: neither a move on the roll nor a place, a paper, money or a refusal."""
    apart: tuple[type[Event], ...] = (*PAPERS, ActRefused)
    told_by = ("slot.", "participant.contribution_", "bill.")
    left = [
        (recorded.stream, recorded.event)
        for recorded in step.events
        if not isinstance(recorded.event, apart)
        and not recorded.event.TOPIC.startswith(told_by)
        and not (isinstance(recorded.event, Move) and recorded.event.source != recorded.event.destination)
    ]
    return Outcome(left)


def money(sums: Money) -> str:
    """What was billed, paid, returned or reversed."""
    return "; ".join(
        f"{one.lines:,} {_OF_MONEY[of].format(s='' if one.lines == 1 else 's')}, Rp {one.rupiah:,}"
        for of, one in sums.items()
    )


def totals(now: Totals) -> str:
    """What it all comes to by now."""
    people = ", ".join(f"{number:,} {_words(status)}" for status, number in now.people.items())
    named = (("held", now.held), ("empty", now.empty))
    held = " and ".join(f"{number:,} {word}" for word, number in named if number)
    paid = now.money.get("paid")
    back = now.money.get("reversed")
    reversed_ = f" (Rp {back.rupiah:,} of it reversed)" if back else ""
    parts = [people, f"places: {held}" if held else "", f"Rp {paid.rupiah:,} paid{reversed_}" if paid else ""]
    return "; ".join(filter(None, parts)) or "nothing yet"


def actors(step: Step) -> list[Actor]:
    """Who acted, each once."""
    return list(dict.fromkeys(recorded.event.actor for recorded in step.events))


def _head(step: Step) -> Iterator[tuple[str, str]]:
    yield "act", f"{command_of(step)}, by {', '.join(map(_actor, actors(step)))}, effective {_days(step)}"
    if step.late:
        yield "late", _late(step.late)


def _because(events: Iterable[Event]) -> Iterator[str]:
    """The criteria on which candidates were rejected or lapsed, with how many and the provisions."""
    turned = (event for event in events if isinstance(event, ParticipantRejected | ParticipantLapsed))
    told = Counter((outcome.rule, outcome.basis) for event in turned for outcome in event.criteria)
    for (rule, basis), number in told.most_common():
        yield f"{number:,} on {rule} [{', '.join(basis)}]"


def _said(event: Event) -> str:
    """A sentence of a paper, or the stored name in words, where the read model has none."""
    if type(event) in PAPERS:
        return PAPERS[type(event)](event)
    return next(refusals([event]), event.TOPIC.split(".")[1].replace("_", " "))


def _actor(actor: Actor) -> str:
    return f"{actor.person} ({_words(actor.office)})" if actor.office else actor.person


def _days(step: Step) -> str:
    first, last = step.effective
    return str(first) if first == last else f"{first} to {last}"


def _late(late: tuple[int, int]) -> str:
    least, most = late
    if least == most:
        return f"recorded {most:,} {'day' if most == 1 else 'days'} after it was true"
    return f"recorded {least:,} to {most:,} days after it was true"


def _words(code: str) -> str:
    return code.replace("_", " ")
