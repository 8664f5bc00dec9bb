"""Palm-oil workers of Sambas: in the plan of a fund, decreed for its year, adjusted when the money or a life ends."""

from __future__ import annotations

from datetime import date, timedelta

from lifecycle.application import funding
from lifecycle.application.outcome import Outcome
from lifecycle.domain.batch import Plan
from lifecycle.domain.events import CHECKED
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.ends import die, end, hand_over
from lifecycle.interfaces.demo.fitting import fitting
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose, propose_and_mend
from lifecycle.interfaces.demo.opening import fund
from lifecycle.interfaces.demo.play import Play

_KIND = "palm_worker"
_LAST_DAY = date(2026, 12, 31)
_RKP = Document("RKP DBH Sawit 2026")


def passed(outcome: Outcome, step: str) -> int:
    """How many have passed a step."""
    return sum(isinstance(event, CHECKED[step]) for _, event in outcome.events)


def decreed(play: Play, count: int) -> list[Participant]:
    """Put forward by a cooperative, verified and validated by the plantation office, planned and decreed."""
    batch, collector = "sawit-2026-1", play.who("collector", "plantation_collectors")
    play.clock.scene(date(2025, 12, 3))
    found = play.candidates(batch, count, {_KIND: 1.0})
    propose_and_mend(play, (date(2025, 12, 3), date(2025, 12, 8)), batch, found, collector)
    ready = _planned(play, date(2025, 12, 10), batch, hasty=True)
    fund(play, date(2025, 12, 17), 2026, ready, "DBH_SAWIT")
    return play.roll.named(play.decree(date(2025, 12, 19), "525/288/2025", "participants", batch))


def _planned(play: Play, day: date, batch: str, *, hasty: bool = False) -> int:
    """Verified, validated, and entered in the plan; a plan says how many, for how much, and until when."""
    verifier, planner, later = play.who("verifier"), play.who("planner"), day + timedelta(days=2)
    play.check(day, batch, "verified", verifier)
    count = passed(play.check(day, batch, "validated", verifier), "validated")
    if hasty:
        play.check(day, batch, "entered_in_plan", planner)
    month = play.register.profile.contributions.amount(date(2026, 1, 1), "APBD", _KIND)
    assert month is not None
    plan = Plan(count * 12 * month, _LAST_DAY)
    return passed(play.check(later, batch, "entered_in_plan", planner, plan, _RKP), "entered_in_plan")


def short_of_means(play: Play, day: date) -> None:
    """The fund falls short: the APBD of the regency pays its places from then on."""
    what = "DBH_SAWIT falls short, the APBD is to pay its places"
    play.begin(day, what)
    said = {"year": 2026, "before": "DBH_SAWIT", "funding": "APBD", "on": day, "by": play.who("planner")}
    papers = (Document("Perubahan rincian alokasi DBH Sawit 2026"),)
    play.done(what, play.act(funding.switch_funding, "switched", **said, documents=papers))


def adjusted(play: Play, dead: Participant, day: date) -> None:
    """One of them dies: the recipients are adjusted by a new decree, and the next takes the place."""
    batch, planner, signed = "sawit-2026-2", play.who("planner"), day + timedelta(days=21)
    play.begin(day, "a palm-oil worker has died")
    outcome = die(play, dead, day - timedelta(days=6), play.who("recorder"))
    outcome.add(end(play, dead, "died", day - timedelta(days=6), planner))
    play.done("a palm-oil worker has died", outcome)
    found = fitting(play, batch, 2, {_KIND: 1.0})
    propose(play, day + timedelta(days=2), batch, found, play.who("collector", "plantation_collectors"), dirt=0)
    _planned(play, day + timedelta(days=7), batch)
    named = play.roll.named(play.decree(signed, "525/97/2026", "change", batch))
    hand_over(play, signed + timedelta(days=2), play.roll.take_freed(), named, planner)
    answer = carrier_list(play, f"bpjs-{batch}", named[:1], signed + timedelta(days=3))
    carrier_answers(play, signed + timedelta(days=7), f"bpjs-{batch}", answer)
