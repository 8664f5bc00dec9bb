"""Banyumas on the stage, 2025-01-06 to 2026-06-30: a complete chapter on participation, played out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

import msgspec

from lifecycle.domain.participant import Participant
from lifecycle.interfaces.demo.bills import Bills, Course
from lifecycle.interfaces.demo.cycles import UpdateCycle
from lifecycle.interfaces.demo.deaths import Deaths
from lifecycle.interfaces.demo.ends import die, hand_over, pass_on, settled
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose
from lifecycle.interfaces.demo.opening import fund, take_office
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.travellers import again
from lifecycle.interfaces.demo.weekly import Weeks, give_back

TAPPER = "palm_sap_tapper"
TAPPERS = {TAPPER: 1.0}
_WEEK = timedelta(days=6)


def play_banyumas(play: Play, count: int) -> None:
    """The programme from its first day: a list, its checks, a decree, numbers, ends, successors."""
    take_office(play, date(2025, 1, 6))
    fund(play, date(2025, 1, 13), 2025, count, "DBHCHT")
    named = _first_list(play, count)
    share = max(count // 130, 3)
    befallen = settled(play.roll.registered(named), date(2025, 3, 10))
    first, second, third = befallen[:share], befallen[share : 2 * share], befallen[2 * share : 2 * share + 3]
    deaths = _meanwhile(play, befallen[2 * share + 3 :])
    deaths.befall(_dying(first), date(2025, 4, 1), date(2025, 6, 20))
    deaths.befall(_dying(second), date(2025, 9, 1), date(2025, 12, 12))
    deaths.befall(_dying(third), date(2026, 4, 27), date(2026, 5, 25))
    _refused_acts(play, max(count // 400, 3))
    _kind_k(play, max(count // 1000, 2))
    update = UpdateCycle(play, "2025-H1", deaths, first[::3], TAPPER, ".xlsx")
    update.run(date(2025, 7, 1), "400/101/2025", leaves_out=True)
    play.travellers.mover = _tapper(play, first[0])
    _successors(play, "pengganti-2025-2", date(2025, 7, 24))
    later = UpdateCycle(play, "2025-H2", deaths, second[::3], TAPPER)
    later.run(date(2026, 1, 5), "400/202/2026", wrong=update.file)
    _successors(play, "pengganti-2026-1", date(2026, 1, 29))
    _nobody_returns(play, first, date(2026, 3, 2))
    UpdateCycle(play, "2026-H1", deaths, third[::3], TAPPER).run(date(2026, 6, 1), "400/303/2026")


def _dying(befallen: Sequence[Participant]) -> list[Participant]:
    """Two in three die, the others move away."""
    return [one for number, one in enumerate(befallen) if number % 3]


def _meanwhile(play: Play, others: Sequence[Participant]) -> Deaths:
    """What goes on from month to month: bills, deaths, the small things of every week."""
    courses: dict[date, Course] = {date(2025, 12, 1): "in two parts", date(2026, 4, 1): "whole bill returned"}
    bills = Bills(play, "BPJS-PWT", {date(2025, 1, 1): "DBHCHT", date(2026, 1, 1): "APBD"}, courses)
    bills.begin(date(2025, 3, 1), date(2026, 6, 1))
    Weeks(play, others).begin()
    deaths = Deaths(play, play.who("updater"), _WEEK, ends=True)
    for quarter in (date(2025, 6, 30), date(2025, 9, 30), date(2025, 12, 31), date(2026, 3, 31), date(2026, 6, 30)):
        play.clock.at(quarter, deaths.told)
    play.clock.at(date(2025, 12, 22), partial(give_back, play, late=deaths.late))
    return deaths


def _first_list(play: Play, count: int) -> list[Participant]:
    collector, verifier = play.who("collector", "industry_and_trade"), play.who("verifier")
    batch = "penderes-2025-1"
    play.clock.scene(date(2025, 1, 20))
    candidates = play.candidates(batch, count, TAPPERS)
    propose(play, date(2025, 1, 20), batch, candidates, collector)
    propose(play, date(2025, 1, 27), batch, candidates, collector, mended=True)
    play.check(date(2025, 2, 3), batch, "verified", verifier)
    play.check(date(2025, 2, 10), batch, "aligned", verifier)
    named = play.roll.named(play.decree(date(2025, 2, 17), "400/17/2025", "participants", batch))
    play.begin(date(2025, 2, 24), "candidates died before registration")
    for one in settled(named, date(2025, 2, 17))[-2:]:
        play.done("a candidate died before registration", die(play, one, date(2025, 2, 20), play.who("updater")))
    scene = "bpjs-2025-03"
    carrier_answers(play, date(2025, 3, 5), scene, carrier_list(play, scene, named, date(2025, 3, 1)))
    return named


def _refused_acts(play: Play, count: int) -> None:
    """The same hand may not put forward and check; nobody acts without an appointment."""
    batch, collector = "disabilitas-2025-1", "bambang.sutrisno"
    play.clock.scene(date(2025, 3, 10))
    candidates = play.candidates(batch, count, {"disabled_worker": 1.0})
    propose(play, date(2025, 3, 10), batch, candidates, collector, dirt=0)
    play.check(date(2025, 3, 11), batch, "verified", collector)
    play.check(date(2025, 3, 12), batch, "verified", "budi.santoso")
    play.check(date(2025, 3, 13), batch, "verified", "sri.lestari")


def _kind_k(play: Play, count: int) -> None:
    """Another kind of work needs a decree that names it, first."""
    number, by = "400/55/2025", play.who("collector", "welfare_division")
    play.clock.scene(date(2025, 3, 17))
    found = play.candidates("lainnya", count + 1, {"other": 1.0})
    first, *_ = cited = [_citing(person, number) for person in found]
    propose(play, date(2025, 3, 17), "lainnya-2025-1", [first], by, dirt=0)
    play.decree(date(2025, 3, 24), number, "job_kind", names="penggali kubur")
    propose(play, date(2025, 3, 26), "lainnya-2025-2", cited, by, dirt=0)


def _citing(person: Person, number: str) -> Person:
    facts = {**person.facts, "kind_decree": number, "active": True}
    return msgspec.structs.replace(person, facts=facts, job_title="penggali kubur")


def _successors(play: Play, batch: str, day: date) -> None:
    """Candidates for the freed places: decreed first, then seated; an attempt before the decree is refused."""
    collector, verifier, updater = play.who("collector"), play.who("verifier"), play.who("updater")
    play.clock.scene(day)
    freed = play.roll.take_freed()
    candidates = play.candidates(batch, len(freed) + 2, TAPPERS)
    propose(play, day, batch, candidates, collector, dirt=0)
    play.check(day + timedelta(days=4), batch, "verified", verifier)
    aligned = play.check(day + timedelta(days=7), batch, "aligned", verifier)
    early = next(stream for stream, event in aligned.events if event.TOPIC == "participant.aligned.v1")
    play.begin(day + timedelta(days=8), "a successor is seated before the decree")
    tried = pass_on(play, freed[0], early, day + timedelta(days=8), updater, tag="-early")
    play.done("a successor is seated before the decree", tried)
    decreed = play.decree(day + timedelta(days=14), f"400/{day:%m}7/{day.year}", "change", batch)
    named = play.roll.named(decreed)
    hand_over(play, day + timedelta(days=18), freed, named, updater)
    answer = carrier_list(play, f"bpjs-{batch}", named[: len(freed)], day + timedelta(days=25))
    carrier_answers(play, day + timedelta(days=28), f"bpjs-{batch}", answer)


def _nobody_returns(play: Play, gone: Sequence[Participant], day: date) -> None:
    """Who has had the aid before cannot come back: never received means never."""
    play.clock.scene(day)
    back = [_tapper(play, one) for one in gone[::3][:2]]
    propose(play, day, "kembali-2026-1", back, play.who("collector"), dirt=0)


def _tapper(play: Play, one: Participant) -> Person:
    known = again(play.roll[one.id], play.register.profile)
    return msgspec.structs.replace(known, job_title="penderes", facts={"dtks": True})
