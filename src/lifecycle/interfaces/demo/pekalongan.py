"""Pekalongan on the stage, 2025-09-01 to 2026-04-01: aid for some months, routine or incidental, and nothing longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from lifecycle.application import correcting
from lifecycle.domain.participant import Participant
from lifecycle.domain.period import Wanted
from lifecycle.interfaces.demo.bills import Bills
from lifecycle.interfaces.demo.ends import settled
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose
from lifecycle.interfaces.demo.opening import fund, settle, take_office
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.periods import once_more, over, prolong, silence
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.travellers import settled_in

# Of Pekalongan no number of vulnerable workers with aid is known; four in five are routine here, which is our guess.
WORKERS = {"farm_labourer": 0.3, "daily_casual": 0.2, "itinerant_trader": 0.15, "fisher": 0.15, "mason": 0.1,
           "domestic_worker": 0.1}  # fmt: skip
ROUTINE, INCIDENTAL = "desa-rutin-2025-1", "desa-insidental-2025-1"
_ROUTINE_SHARE = 0.8
_OCTOBER, _MARCH = date(2025, 10, 1), date(2026, 3, 1)
_SIGNED = date(2025, 9, 24)


def play_pekalongan(play: Play, count: int) -> None:
    """From the lists of the villages to the last day of the granted months."""
    take_office(play, date(2025, 9, 1))
    fund(play, date(2025, 9, 3), 2025, count + 1, "APBD")
    _listed(play, count)
    regular, temporary = _granted(play)
    _registered(play, [*regular, *temporary])
    Bills(play, "BPJS-PKL", {_OCTOBER: "APBD"}).begin(_OCTOBER, _MARCH)
    _moves_on(play, date(2025, 10, 27))
    silence(play, settled(play.roll.registered(regular), date(2025, 11, 17)), date(2025, 11, 17))
    prolong(play, INCIDENTAL, date(2025, 12, 15))
    over(play, date(2026, 2, 2))
    once_more(play, play.roll.registered(temporary), date(2026, 2, 9))
    over(play, date(2026, 4, 1))


def _listed(play: Play, count: int) -> None:
    """Lists of the villages, one for each kind of aid; the first row of each names a kind that there is not."""
    collector, routine = play.who("collector"), round(count * _ROUTINE_SHARE)
    play.clock.scene(date(2025, 9, 5))
    people = {
        batch: [_wanting(person, aid) for person in play.candidates(batch, number, WORKERS)]
        for batch, aid, number in ((ROUTINE, "rutin", routine), (INCIDENTAL, "insidental", count - routine))
    }
    if mover := play.travellers.mover:
        come = settled_in(mover, "33.26", "buruh tani", path="rutin", sktm=True, resident_since="2025-07-28")
        people[ROUTINE].append(come)
    for batch, (first, *others) in people.items():
        propose(play, date(2025, 9, 5), batch, [_wanting(first, "musiman"), *others], collector)
    for batch, found in people.items():
        propose(play, date(2025, 9, 9), batch, found, collector, mended=True)


def _wanting(person: Person, aid: str) -> Person:
    return replace(person, facts={**person.facts, "path": aid})


def _granted(play: Play) -> tuple[list[Participant], list[Participant]]:
    """Four months are too few for routine aid; six are not, and three are the most for incidental aid."""
    for day, step, role in ((11, "verified", "verifier"), (15, "forwarded", "forwarder")):
        for batch in (ROUTINE, INCIDENTAL):
            play.check(date(2025, 9, day), batch, step, play.who(role))
    few, six, three = (Wanted(months, _OCTOBER) for months in (4, 6, 3))
    play.decree(date(2025, 9, 17), "460/288/2025", "participants", ROUTINE, period=few)
    routine = play.decree(date(2025, 9, 22), "460/291/2025", "participants", ROUTINE, period=six)
    incidental = play.decree(date(2025, 9, 22), "460/292/2025", "participants", INCIDENTAL, period=three)
    return play.roll.named(routine), play.roll.named(incidental)


def _registered(play: Play, named: Sequence[Participant]) -> None:
    """Nobody is named who registers, verifies a bill or pays it, until the rules of the manpower office do."""
    answer = carrier_list(play, "bpjs-2025-09", named, date(2025, 9, 25))
    carrier_answers(play, date(2025, 9, 25), "bpjs-2025-09", answer)
    paper = "Perkadis Naker 4/2025"
    for gap, office in (("registrar", "carrier"), ("payer", "manpower"), ("bill_verifier", "manpower")):
        what = f"rules of the manpower office, of {_SIGNED}, name the {gap.replace('_', ' ')}"
        settle(play, date(2025, 9, 29), gap, paper, _SIGNED, what, office=office)
    carrier_answers(play, date(2025, 9, 30), "bpjs-2025-09", answer)


def _moves_on(play: Play, day: date) -> None:
    """Whoever has not lived here for a year is not registered, and goes elsewhere."""
    if mover := play.travellers.mover:
        play.begin(day, "a candidate moves on and withdraws")
        case = {"participant": play.roll.with_nik(mover.nik).id, "reason": "pindah ke Kabupaten Semarang"}
        outcome = play.act(correcting.withdraw, "moves on", **case, by=play.who("collector"))
        play.done("a candidate moves on and withdraws", outcome)
