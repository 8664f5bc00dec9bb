"""Banyumas on the stage, 2025-01-06 to 2026-06-30: a complete chapter on participation, played out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from lifecycle.application.outcome import Outcome
from lifecycle.domain.participant import Participant
from lifecycle.interfaces.demo.ends import days_between, die, end, freed_by, hand_over, pass_on, settled
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play

TAPPERS = {"palm_sap_tapper": 1.0}


def play_banyumas(play: Play, count: int) -> None:
    """The programme from its first day: a list, its checks, a decree, numbers, ends, successors."""
    play.take_office(date(2025, 1, 6), "sekda.banyumas")
    play.fund(date(2025, 1, 13), 2025, count, "DBHCHT")
    named = _first_list(play, count)
    _refused_acts(play, max(count // 400, 3))
    _kind_k(play, max(count // 1000, 2))
    befallen = settled(play.registered(named), date(2025, 3, 10))
    share = max(count // 130, 3)
    first, second = befallen[:share], befallen[share : 2 * share]
    freed = _ends(play, first, date(2025, 4, 1), date(2025, 6, 20), "400/101/2025")
    _successors(play, freed, "pengganti-2025-2", date(2025, 7, 7))
    freed = _ends(play, second, date(2025, 9, 1), date(2025, 12, 12), "400/202/2025")
    _successors(play, freed, "pengganti-2026-1", date(2026, 1, 12))
    _nobody_returns(play, first, date(2026, 3, 2))
    _ends(play, befallen[2 * share : 2 * share + 3], date(2026, 5, 4), date(2026, 6, 22), "400/303/2026")


def _first_list(play: Play, count: int) -> list[Participant]:
    collector, verifier = play.who("collector", "industry_and_trade"), play.who("verifier")
    batch = "penderes-2025-1"
    play.clock.scene(date(2025, 1, 20))
    candidates = play.candidates(batch, count, TAPPERS)
    play.propose(date(2025, 1, 20), batch, candidates, collector)
    play.propose(date(2025, 1, 27), batch, candidates, collector, mended=True)
    play.check(date(2025, 2, 3), batch, "verified", verifier)
    play.check(date(2025, 2, 10), batch, "aligned", verifier)
    named = play.decreed(play.decree(date(2025, 2, 17), "400/17/2025", "participants", batch))
    updater = play.who("updater")
    for one in settled(named, date(2025, 2, 17))[-2:]:
        died = die(play, one, date(2025, 2, 20), date(2025, 2, 24), updater)
        play.done("a candidate died before registration", died)
    play.carrier_answers(date(2025, 3, 5), "bpjs-2025-03", named, date(2025, 3, 1))
    return named


def _refused_acts(play: Play, count: int) -> None:
    """The same hand may not put forward and check; nobody acts without an appointment."""
    batch, collector = "disabilitas-2025-1", "bambang.sutrisno"
    play.clock.scene(date(2025, 3, 10))
    candidates = play.candidates(batch, count, {"disabled_worker": 1.0})
    play.propose(date(2025, 3, 10), batch, candidates, collector, dirt=0)
    play.check(date(2025, 3, 11), batch, "verified", collector)
    play.check(date(2025, 3, 12), batch, "verified", "budi.santoso")
    play.check(date(2025, 3, 13), batch, "verified", "sri.lestari")


def _kind_k(play: Play, count: int) -> None:
    """Another kind of work needs a decree that names it, first."""
    number, by = "400/55/2025", play.who("collector", "welfare_division")
    play.clock.scene(date(2025, 3, 17))
    found = play.candidates("lainnya", count + 1, {"other": 1.0})
    first, *_ = cited = [_citing(person, number) for person in found]
    play.propose(date(2025, 3, 17), "lainnya-2025-1", [first], by, dirt=0)
    play.decree(date(2025, 3, 24), number, "job_kind", names="penggali kubur")
    play.propose(date(2025, 3, 26), "lainnya-2025-2", cited, by, dirt=0)


def _citing(person: Person, number: str) -> Person:
    facts = {**person.facts, "kind_decree": number, "active": True}
    return msgspec.structs.replace(person, facts=facts, job_title="penggali kubur")


def _ends(play: Play, befallen: Sequence[Participant], first: date, last: date, decree: str) -> list[str]:
    """Two in three die, the others move away under a change decree."""
    updater, outcomes = play.who("updater"), list[Outcome]()
    dying = [one for i, one in enumerate(befallen) if i % 3]
    play.begin(first, "deaths are reported and participations end")
    for one, day in zip(dying, days_between(first, last, len(dying)), strict=True):
        outcomes.append(die(play, one, day, day + timedelta(days=6), updater))
        outcomes.append(end(play, one, "died", day, updater))
    after = play.clock.day + timedelta(days=1)
    play.decree(after, decree, "change")
    for one in befallen[::3]:
        outcomes.append(end(play, one, "moved_out", after, updater, decree=decree))
    whole = Outcome()
    for outcome in outcomes:
        whole.add(outcome)
    play.done("participations ended: deaths, and moves under that decree", whole)
    return freed_by(outcomes)


def _successors(play: Play, freed: Sequence[str], batch: str, day: date) -> None:
    """Candidates for the freed places: decreed first, then seated; an attempt before the decree is refused."""
    collector, verifier, updater = play.who("collector"), play.who("verifier"), play.who("updater")
    play.clock.scene(day)
    candidates = play.candidates(batch, len(freed) + 2, TAPPERS)
    play.propose(day, batch, candidates, collector, dirt=0)
    play.check(day + timedelta(days=4), batch, "verified", verifier)
    aligned = play.check(day + timedelta(days=7), batch, "aligned", verifier)
    early = next(stream for stream, event in aligned.events if event.TOPIC == "participant.aligned.v1")
    play.begin(day + timedelta(days=8), "a successor is seated before the decree")
    tried = pass_on(play, freed[0], early, day + timedelta(days=8), updater, tag="-early")
    play.done("a successor is seated before the decree", tried)
    decreed = play.decree(day + timedelta(days=14), f"400/{day:%m}7/{day.year}", "change", batch)
    named = play.decreed(decreed)
    hand_over(play, day + timedelta(days=18), freed, named, updater)
    seated = named[: len(freed)]
    play.carrier_answers(day + timedelta(days=28), f"bpjs-{batch}", seated, day + timedelta(days=25))


def _nobody_returns(play: Play, gone: Sequence[Participant], day: date) -> None:
    """Who has had the aid before cannot come back: never received means never."""
    play.clock.scene(day)
    back = [_again(one) for one in gone[::3][:2]]
    play.propose(day, "kembali-2026-1", back, play.who("collector"), dirt=0)


def _again(one: Participant) -> Person:
    personal = one.personal
    assert personal is not None
    assert personal.birth_date is not None
    return Person(
        nik=personal.nik,
        name=personal.name,
        sex=personal.sex or "male",
        birth_date=personal.birth_date,
        birth_place=personal.birth_place or "Banyumas",
        address=personal.address or "",
        village=one.village or "",
        kecamatan=one.kecamatan or "",
        contact=personal.contact or "",
        job_kind=one.job_kind,
        job_title="penderes",
        facts={"dtks": True},
    )
