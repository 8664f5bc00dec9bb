"""Serang on the stage, 2025-10-28 to 2026-06-30: a pipeline to registration, and silence after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from lifecycle.domain.participant import Participant
from lifecycle.interfaces.demo.bills import Bills
from lifecycle.interfaces.demo.deaths import Deaths
from lifecycle.interfaces.demo.ends import end, pass_on, settled
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose
from lifecycle.interfaces.demo.opening import fund, settle, take_office
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.travellers import ELDER, settled_in

# The trades that the press names for the first 21,234 (statistics of 2025-12-09); the shares are our own guess.
WORKERS = {"farmer": 0.34, "fisher": 0.18, "mortuary_koran_mosque": 0.16, "market_micro_business": 0.14,
           "daily_casual": 0.1, "itinerant_trader": 0.05, "pedicab_driver": 0.03}  # fmt: skip


def play_serang(play: Play, count: int) -> None:
    """The programme from its first day: determined, checked, decreed; registered once a paper says by whom."""
    take_office(play, date(2025, 10, 28))
    fund(play, date(2025, 10, 30), 2025, count, "APBD")
    named = _first_list(play, count)
    scene = "bpjs-2025-12"
    answer = carrier_list(play, scene, named, date(2025, 12, 9))
    carrier_answers(play, date(2025, 12, 10), scene, answer)
    what = "a cooperation agreement (PKS) of 2025-12-08 names the registrar"
    settle(play, date(2025, 12, 15), "registrar", "PKS 119/12/2025", date(2025, 12, 8), what)
    carrier_answers(play, date(2025, 12, 17), scene, answer)
    january, june = date(2026, 1, 1), date(2026, 6, 1)
    Bills(play, "BPJS-SRG", {january: "APBD"}, {june: "in part"}).begin(january, june)
    befallen = settled(play.roll.registered(named), date(2025, 12, 17))[: max(count // 250, 3)]
    deaths = Deaths(play, play.who("recorder"), timedelta(days=8), ends=False)
    deaths.befall(befallen, date(2026, 1, 20), date(2026, 6, 19))
    for quarter in (date(2026, 3, 31), date(2026, 6, 19)):
        play.clock.at(quarter, deaths.told)
    for gap, who in (("bill_verifier", "verifies bills"), ("payer", "pays the contributions")):
        what = f"an addendum to the agreement names who {who}"
        settle(play, date(2026, 1, 12), gap, "PKS 119/12/2025, adendum 1", date(2026, 1, 9), what)
    _too_old(play, date(2026, 1, 19))
    _silence(play, befallen, date(2026, 6, 22))


def _first_list(play: Play, count: int) -> list[Participant]:
    batch, collector = "rentan-2025-1", play.who("collector")
    play.clock.scene(date(2025, 11, 5))
    candidates = play.candidates(batch, count, WORKERS)
    propose(play, date(2025, 11, 5), batch, candidates, collector)
    propose(play, date(2025, 11, 12), batch, candidates, collector, mended=True)
    play.check(date(2025, 11, 17), batch, "list_determined", play.who("determiner"))
    play.check(date(2025, 11, 24), batch, "verified", play.who("verifier"))
    play.check(date(2025, 11, 26), batch, "validated", play.who("verifier"))
    return play.roll.named(play.decree(date(2025, 12, 8), "560/Kep.411/2025", "participants", batch))


def _too_old(play: Play, day: date) -> None:
    """A fisher of 68; another regency takes people of his age."""
    batch, later = "lansia-2026-1", day + timedelta(days=2)
    propose(play, day, batch, [settled_in(ELDER, "36.04", "nelayan", decile=2)], play.who("collector"), dirt=0)
    play.check(later, batch, "list_determined", play.who("determiner"))
    play.check(later, batch, "verified", play.who("verifier"))


def _silence(play: Play, befallen: Sequence[Participant], day: date) -> None:
    """Deaths are facts; ending and replacing are refused, because the regulation is silent."""
    recorder, one = play.who("recorder"), befallen[0]
    assert one.slot is not None
    play.begin(day, "ending a participation is asked for")
    play.done("ending it is asked for", end(play, one, "died", day, recorder))
    play.done("giving the place on is asked for", pass_on(play, one.slot, befallen[1].id, day, recorder))
