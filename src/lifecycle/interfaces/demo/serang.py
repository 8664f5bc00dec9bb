"""Serang on the stage, 2025-10-28 to 2026-06-30: a pipeline to registration, and silence after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from lifecycle.application.outcome import Outcome
from lifecycle.application.setting_up import record_instrument
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.ends import days_between, die, end, pass_on, settled
from lifecycle.interfaces.demo.play import Play

# The trades that the press names for the first 21,234 (statistics of 2025-12-09); the shares are our own guess.
WORKERS = {"farmer": 0.34, "fisher": 0.18, "mortuary_koran_mosque": 0.16, "market_micro_business": 0.14,
           "daily_casual": 0.1, "itinerant_trader": 0.05, "pedicab_driver": 0.03}  # fmt: skip


def play_serang(play: Play, count: int) -> None:
    """The programme from its first day: determined, checked, decreed; registered once a paper says by whom."""
    play.take_office(date(2025, 10, 28), "sekda.serang")
    play.fund(date(2025, 10, 30), 2025, count, "APBD")
    named = _first_list(play, count)
    play.carrier_answers(date(2025, 12, 10), "bpjs-2025-12", named, date(2025, 12, 9))
    _name_the_registrar(play, date(2025, 12, 15), signed_on=date(2025, 12, 8))
    play.carrier_answers(date(2025, 12, 17), "bpjs-2025-12", named, date(2025, 12, 9))
    _deaths(play, settled(play.registered(named), date(2025, 12, 17))[: max(count // 250, 3)])


def _first_list(play: Play, count: int) -> list[Participant]:
    batch, collector = "rentan-2025-1", play.who("collector")
    play.clock.scene(date(2025, 11, 5))
    candidates = play.candidates(batch, count, WORKERS)
    play.propose(date(2025, 11, 5), batch, candidates, collector)
    play.propose(date(2025, 11, 12), batch, candidates, collector, mended=True)
    play.check(date(2025, 11, 17), batch, "list_determined", play.who("determiner"))
    play.check(date(2025, 11, 24), batch, "verified", play.who("verifier"))
    play.check(date(2025, 11, 26), batch, "validated", play.who("verifier"))
    return play.decreed(play.decree(date(2025, 12, 8), "560/Kep.411/2025", "participants", batch))


def _name_the_registrar(play: Play, day: date, signed_on: date) -> None:
    """A paper settles from the day it was signed, however late it is recorded."""
    what = f"a cooperation agreement (PKS) of {signed_on} names the registrar"
    play.begin(day, what)
    outcome = record_instrument(
        play.register,
        settles="registrar",
        document=Document("PKS 119/12/2025"),
        on=signed_on,
        by="sekda.serang",
        command_id=f"{play.root}/instrument/registrar",
    )
    play.done(what, outcome)


def _deaths(play: Play, befallen: Sequence[Participant]) -> None:
    """Deaths are facts; ending and replacing are refused, because the regulation is silent."""
    recorder, whole = play.who("recorder"), Outcome()
    first, last = date(2026, 1, 5), date(2026, 6, 19)
    play.begin(first, "deaths are reported")
    for one, day in zip(befallen, days_between(first, last, len(befallen)), strict=True):
        whole.add(die(play, one, day, day + timedelta(days=8), recorder))
    play.done("deaths recorded as facts", whole)
    one, day = befallen[0], play.clock.day
    assert one.slot is not None
    play.done("ending it is asked for", end(play, one, "died", day, recorder))
    play.done("giving the place on is asked for", pass_on(play, one.slot, befallen[1].id, day, recorder))
