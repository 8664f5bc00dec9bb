"""Semarang on the stage, 2025-07-07 to 2026-02-13: a draft, and so a simulation; its officers come by paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from lifecycle.domain.participant import Participant
from lifecycle.interfaces.demo.bills import Bills
from lifecycle.interfaces.demo.cycles import UpdateCycle
from lifecycle.interfaces.demo.deaths import Deaths
from lifecycle.interfaces.demo.ends import hand_over, settled
from lifecycle.interfaces.demo.fitting import fitting
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose, propose_and_mend
from lifecycle.interfaces.demo.opening import fund, settle, take_office
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.travellers import settled_in

TAPPER = "palm_sap_tapper"
# Of Semarang no number of vulnerable workers paid from its budget is known; the shares are our guess as well.
SECTORS = {
    "agriculture": {"farm_labourer": 0.5, TAPPER: 0.25, "livestock_labourer": 0.15, "fisher": 0.1},
    "transport": {"motorcycle_taxi": 0.5, "driver": 0.3, "parking_attendant": 0.2},
}
_IN_THE_FIELDS = 2 / 3
_DECREES = {"agriculture": "560/117/2025", "transport": "560/118/2025"}
_SIGNED = date(2025, 7, 18)


def play_semarang(play: Play, count: int) -> None:
    """From the first list, which nobody may send yet, to an update in which a difference may be left out."""
    standing = [post for post in play.cast.posts if post.role != "sector_officer"]
    take_office(play, date(2025, 7, 7), standing)
    fund(play, date(2025, 7, 9), 2025, count, "DBHCHT")
    play.clock.scene(date(2025, 7, 14))
    fields = round(count * _IN_THE_FIELDS)
    people = {
        office: play.candidates(f"{office}-2025-1", number, SECTORS[office])
        for office, number in (("agriculture", fields), ("transport", count - fields))
    }
    people["transport"] += play.candidates("strays", 1, {"mason": 1.0})
    _offices(play, people["agriculture"])
    named = _listed(play, people)
    answer = carrier_list(play, "bpjs-2025-08", named, date(2025, 8, 13))
    carrier_answers(play, date(2025, 8, 14), "bpjs-2025-08", answer)
    Bills(play, "BPJS-UNG", {date(2025, 9, 1): "DBHCHT"}).begin(date(2025, 9, 1), date(2026, 2, 1))
    late, soon, moved, *_ = settled(play.roll.registered(named), date(2025, 8, 14))
    deaths = Deaths(play, play.who("updater"), timedelta(days=6), ends=True)
    deaths.befall([late, soon], date(2025, 10, 6), date(2025, 11, 3))
    play.clock.at(date(2025, 11, 14), deaths.told)
    _successor(play, date(2025, 11, 24))
    update = UpdateCycle(play, "2025-H2", deaths, [moved], TAPPER)
    update.run(date(2026, 1, 5), "560/12/2026", leaves_out=True)


def _officers(play: Play, office: str) -> list[str]:
    return [post.person for post in play.cast.posts if post.office == office]


def _offices(play: Play, found: Sequence[Person]) -> None:
    """No office is named for any kind of work, until a paper names one for those it lists."""
    first, *_ = _officers(play, "agriculture")
    propose(play, date(2025, 7, 14), "agriculture-2025-1", found, first)
    for office, kinds in SECTORS.items():
        what = f"a paper of {_SIGNED} names the office of {office} for {len(kinds)} kinds of work"
        paper = f"SK 560/88/2025 {office}"
        settle(play, date(2025, 7, 21), "sector_office", paper, _SIGNED, what, office=office, kinds=[*kinds])
    take_office(play, date(2025, 7, 21), [post for post in play.cast.posts if post.role == "sector_officer"])


def _listed(play: Play, people: Mapping[str, Sequence[Person]]) -> list[Participant]:
    """One list of each office: put forward by one officer, validated by another, verified and decreed.

    A kind of work that no paper has given to an office is held.
    """
    for (office, found), day in zip(people.items(), (23, 28), strict=True):
        proposer, validator = _officers(play, office)
        days = date(2025, 7, day), date(2025, 7, day + 2)
        propose_and_mend(play, days, f"{office}-2025-1", found, proposer)
        play.check(days[1], f"{office}-2025-1", "validated", validator)
    for office in people:
        play.check(date(2025, 8, 4), f"{office}-2025-1", "verified", play.who("verifier"))
    decreed = [
        play.decree(date(2025, 8, 11), _DECREES[office], "participants", f"{office}-2025-1") for office in people
    ]
    return [one for outcome in decreed for one in play.roll.named(outcome)]


def _successor(play: Play, day: date) -> None:
    """The first in line for the place of the dead is a tapper who has come from Banyumas."""
    batch, (proposer, validator) = "agriculture-2025-2", _officers(play, "agriculture")
    play.clock.scene(day)
    found = fitting(play, batch, 2, {TAPPER: 1.0})
    if mover := play.travellers.mover:
        found = [settled_in(mover, "33.22", "penderes", registered=False), *found[1:]]
    propose(play, day, batch, found, proposer, dirt=0)
    play.check(day + timedelta(days=2), batch, "validated", validator)
    play.check(day + timedelta(days=3), batch, "verified", play.who("verifier"))
    named = play.roll.named(play.decree(day + timedelta(days=7), "560/161/2025", "change", batch))
    hand_over(play, day + timedelta(days=9), play.roll.take_freed(), named, play.who("updater"))
    answer = carrier_list(play, f"bpjs-{batch}", named[:1], day + timedelta(days=10))
    carrier_answers(play, day + timedelta(days=14), f"bpjs-{batch}", answer)
