"""The situations somebody may be in on one path, as histories, and every command, as that path asks it."""

from __future__ import annotations

from datetime import date

import msgspec

from lifecycle.domain.commands import Command, RecordFact
from lifecycle.domain.events import CHECKED, Event
from tests.domain.granted import cover_over, end_period, extend, granted, lapse, period_over
from tests.domain.mending import (
    close_as_same,
    correct,
    erase,
    erased,
    fallen,
    found_same,
    paid,
    paid_back,
    return_case,
    returned,
    strike,
    struck,
    withdraw,
    withdrawn,
)
from tests.domain.moves_ways import FIRST, Way
from tests.domain.story import (
    LATER,
    LEFT_ON,
    asked_on,
    check,
    cover_ended,
    covered,
    decreed,
    died,
    give_way,
    lapsed,
    name_in_decree,
    passed,
    person,
    propose,
    proposed,
    register,
    registered,
    rejected,
    replaced,
    report_death,
    succeeded,
    take_place,
    terminate,
    terminated,
)

ELIGIBLE = person(sktm=True, resident_since="2001-04-01")
NOT_YET = date(2026, 6, 1)

History = tuple[Event, ...]


def situations(way: Way) -> dict[str, History]:
    """Where somebody may stand on this path; an end on a ground and a passed place only where its law knows them.

    Who is new is on no path yet, and is asked about on the first one only.
    """
    last = way.checks[-1]
    first = proposed(path=way.path, job_kind=way.kind, personal=ELIGIBLE)
    steps = [passed(step) for step in way.checks]
    ready = (first, *steps)
    found: dict[str, History] = {"new": ()} if way.path == FIRST[way.regulation] else {}
    found |= {"proposed": (first,)}
    found |= {step: (first, *steps[: number + 1]) for number, step in enumerate(way.checks)}
    found |= {
        "returned": (*ready, returned(last)),
        "withdrawn": (*ready, withdrawn(last)),
        "rejected": (first, rejected()),
        "decreed": (*ready, decreed()),
        "struck": (*ready, decreed(), struck(destination=last)),
        "lapsed": (*ready, decreed(), lapsed()),
        "erased": (*ready, decreed(), lapsed(), erased()),
    }
    return found | _registered(way, ready) | (_passing_on(way, ready) if way.place else {})


def _registered(way: Way, ready: History) -> dict[str, History]:
    here = (*ready, decreed(), registered(), covered())
    until = (*ready, granted(NOT_YET), registered(), covered())
    found: dict[str, History] = {
        "registered": here,
        "granted": until,
        "due": (*ready, granted(LATER), registered(), covered()),
        "overdue": (*ready, granted(LEFT_ON), registered(), covered()),
        "unpaid": (*ready, granted(LEFT_ON), registered()),
        "fallen": (*here, fallen()),
        "paid": (*here, paid()),
        "paid_back": (*here, paid(), paid_back()),
        "dead": (*until, died(), cover_ended()),
        "ended": (*ready, granted(LEFT_ON), registered(), covered(), cover_over(), period_over()),
        "closed": (*here, cover_ended(), found_same()),
    }
    if "end" not in way.shut:
        found["terminated"] = (*here, cover_ended(), terminated())
    return found


def _passing_on(way: Way, ready: History) -> dict[str, History]:
    found: dict[str, History] = {
        "successor": (*ready, decreed(slot=None)),
        "in_place": (*ready, decreed(slot=None), succeeded()),
    }
    if "end" not in way.shut:
        here = (*ready, decreed(), registered(), covered())
        found["replaced"] = (*here, cover_ended(), terminated(), replaced())
    return found


def commands(way: Way) -> dict[str, Command]:
    """Every command, and every check any regulation knows."""
    named = msgspec.structs.replace(name_in_decree(), period=way.wanted)
    return {
        "propose": propose(path=way.path, job_kind=way.kind, personal=ELIGIBLE),
        **{step: check(step) for step in CHECKED},
        "return": return_case(),
        "withdraw": withdraw(),
        "decree": named,
        "strike": strike(),
        "register": register(),
        "die": report_death(),
        "end": terminate(way.ground),
        "lapse": lapse(way.ground),
        "take": take_place(),
        "give": give_way(),
        "correct": correct("village", "Gununglurah"),
        "same": close_as_same(),
        "fact": RecordFact(**asked_on(LATER), fact="decile", value=3, source="DTSEN"),
        "extend": extend(),
        "over": end_period(),
        "erase": erase(),
    }
