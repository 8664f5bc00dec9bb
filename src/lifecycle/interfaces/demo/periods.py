"""What becomes of granted months in Pekalongan: nothing ends them early, a decree prolongs them, and they run out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from lifecycle.application import granting
from lifecycle.domain.participant import Participant
from lifecycle.domain.period import Wanted
from lifecycle.domain.values import Document
from lifecycle.interfaces.demo.ends import die, end, pass_on
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.travellers import again


def silence(play: Play, settled: Sequence[Participant], day: date) -> None:
    """A death is a fact and ends the cover; an end, or a hand-over, is nothing the text knows."""
    recorder, (dead, gone, *_) = play.who("recorder"), settled
    assert dead.slot is not None
    play.begin(day, "a participant has died")
    play.done("a participant has died", die(play, dead, day - timedelta(days=6), recorder))
    play.done("ending a participation is asked for", end(play, gone, "moved_out", day, recorder))
    play.done("giving a place on is asked for", pass_on(play, dead.slot, gone.id, day, recorder))


def prolong(play: Play, batch: str, day: date) -> None:
    """One month more for the incidental ones, by a decree and a note on the budget."""
    number, later = "460/377/2025", day + timedelta(days=3)
    play.decree(day, number, "extension")
    what = f"{batch} is prolonged by a month"
    play.begin(later, what)
    said = {"participant": None, "batch": batch, "months": 1, "decree": number, "on": later}
    note = (Document("Nota ketersediaan anggaran 900/1204/2025"),)
    play.done(what, play.act(granting.extend, f"extended/{batch}", **said, documents=note, by=play.acting("extend")))


def over(play: Play, day: date) -> None:
    """Who has come to the last month leaves a place open."""
    what = "granted periods that are over"
    play.begin(day, what)
    by = play.acting("end_period")
    play.done(what, play.act(granting.end_periods, f"over/{day}", on=day, by=by))


def once_more(play: Play, gone: Sequence[Participant], day: date) -> None:
    """Two whose months are over are put forward again, for routine aid of a year this time."""
    batch, later = "desa-rutin-2026-1", day + timedelta(days=3)
    back = [again(play.roll[one.id], play.register.profile) for one in gone[:2]]
    back = [replace(one, facts={**one.facts, "path": "rutin"}) for one in back]
    propose(play, day, batch, back, play.who("collector"), dirt=0)
    play.check(later, batch, "verified", play.who("verifier"))
    play.check(later, batch, "forwarded", play.who("forwarder"))
    signed = day + timedelta(days=8)
    year = Wanted(12, date(2026, 3, 1))
    named = play.roll.named(play.decree(signed, "460/41/2026", "participants", batch, period=year))
    answer = carrier_list(play, f"bpjs-{batch}", named, signed + timedelta(days=2))
    carrier_answers(play, signed + timedelta(days=3), f"bpjs-{batch}", answer)
