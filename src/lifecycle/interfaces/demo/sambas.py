"""Sambas on the stage, 2025-12-01 to 2026-05-04: three groups of workers on three ways, each to its own decision."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec.structs import replace

from lifecycle.domain.events import DecreeKind
from lifecycle.domain.participant import Participant
from lifecycle.interfaces.demo import palm
from lifecycle.interfaces.demo.bills import Bills
from lifecycle.interfaces.demo.ends import die, end, settled
from lifecycle.interfaces.demo.lists import carrier_answers, carrier_list, propose_and_mend
from lifecycle.interfaces.demo.opening import fund, settle, take_office
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.travellers import ELDER, settled_in

# No number of workers with aid in Sambas is known; the shares of the groups and trades are our guess. Bengkayang beside
# it had 2,116 palm-oil workers on DBH Sawit, and 2,484 more who fell out when the money did (antaranews, 2025).
_PALM, _RELIGIOUS = 600 / 950, 150 / 950
RELIGIOUS = {"imam": 0.25, "koran_teacher": 0.25, "mosque_caretaker": 0.15, "catholic_sunday_school_teacher": 0.15,
             "protestant_minister": 0.1, "temple_keeper": 0.1}  # fmt: skip
VULNERABLE = {"fisher": 0.35, "farm_labourer": 0.3, "street_vendor": 0.2, "motorcycle_taxi": 0.15}
_BY_PAPER = ("registrar", "bill_verifier", "payer")
_JANUARY, _MARCH, _APRIL = date(2026, 1, 1), date(2026, 3, 1), date(2026, 4, 1)


def play_sambas(play: Play, count: int) -> None:
    """Palm-oil workers by plan and decree, religious workers by a decision, vulnerable workers by a decree."""
    take_office(play, date(2025, 12, 1), [post for post in play.cast.posts if post.role not in _BY_PAPER])
    named = palm.decreed(play, round(count * _PALM))
    answer = carrier_list(play, "bpjs-2025-12", named, date(2025, 12, 22))
    carrier_answers(play, date(2025, 12, 22), "bpjs-2025-12", answer)
    _agreed(play, date(2025, 12, 29))
    carrier_answers(play, date(2025, 12, 30), "bpjs-2025-12", answer)
    Bills(play, "BPJS-SBS", {_JANUARY: "DBH_SAWIT", _MARCH: "APBD"}).begin(_JANUARY, _APRIL)
    religious = round(count * _RELIGIOUS)
    _religious(play, religious)
    vulnerable = _vulnerable(play, count - round(count * _PALM) - religious)
    palm.short_of_means(play, date(2026, 3, 2))
    palm.adjusted(play, settled(play.roll.registered(named), date(2026, 3, 16))[0], date(2026, 3, 16))
    _silence(play, settled(play.roll.registered(vulnerable), date(2026, 5, 4))[0], date(2026, 5, 4))


def _agreed(play: Play, day: date) -> None:
    """Nobody is named who registers, verifies a bill or pays it, and no agreement is on record, until papers are."""
    signed = date(2025, 12, 22)
    settle(play, day, "pks", "PKS 119/41/2025", signed, "the agreement (PKS) with BPJS Ketenagakerjaan")
    for gap, office in (("registrar", "carrier"), ("bill_verifier", "manpower"), ("payer", "plantation")):
        what = f"an annex to the agreement names the {gap.replace('_', ' ')}"
        settle(play, day, gap, "PKS 119/41/2025, lampiran", signed, what, office=office)
    take_office(play, day, [post for post in play.cast.posts if post.role in _BY_PAPER])


def _religious(play: Play, count: int) -> None:
    """Acknowledged by the villages; nobody is named who decides, until a paper says it is the Bupati."""
    batch = "keagamaan-2026-1"
    play.clock.scene(date(2026, 1, 12))
    people = play.candidates(batch, count, RELIGIOUS)
    people = [replace(one, facts={**one.facts, "organisation": "FKUB Kabupaten Sambas"}) for one in people]
    ready = _checked(play, date(2026, 1, 12), batch, people, "religious_organisation", "acknowledged", "acknowledger")
    play.decree(date(2026, 1, 21), "400.8/6/2026", "decision", batch)
    what = "a paper says who decides on religious workers, and how"
    settle(play, date(2026, 2, 2), "decision", "Instruksi Bupati 3/2026", date(2026, 1, 30), what, office="regent")
    _enrolled(play, date(2026, 2, 9), batch, ready, "400.8/11/2026", "decision")


def _vulnerable(play: Play, count: int) -> list[Participant]:
    """Confirmed from current data; a fisher of 68, whom Serang would not have, is one of them."""
    batch = "rentan-2026-1"
    play.clock.scene(date(2026, 2, 16))
    people = [*play.candidates(batch, count - 1, VULNERABLE), settled_in(ELDER, "61.01", "nelayan")]
    ready = _checked(play, date(2026, 2, 16), batch, people, "manpower", "data_confirmed", "data_keeper")
    return _enrolled(play, date(2026, 2, 23), batch, ready, "560/29/2026", "participants")


def _checked(play: Play, day: date, batch: str, people: Sequence[Person], office: str, step: str, role: str) -> int:
    """A list with its only check; how many pass."""
    mended = day.replace(day=day.day + 2)
    propose_and_mend(play, (day, mended), batch, people, play.who("collector", office))
    return palm.passed(play.check(mended, batch, step, play.who(role)), step)


def _enrolled(play: Play, day: date, batch: str, count: int, number: str, kind: DecreeKind) -> list[Participant]:
    """As many places as the APBD pays for, the decision, and the carrier's numbers."""
    fund(play, day, 2026, count, "APBD")
    named = play.roll.named(play.decree(day, number, kind, batch))
    answer = carrier_list(play, f"bpjs-{batch}", named, day)
    carrier_answers(play, day.replace(day=day.day + 2), f"bpjs-{batch}", answer)
    return named


def _silence(play: Play, one: Participant, day: date) -> None:
    """The death of a vulnerable worker is a fact; the text does not end the participation."""
    recorder = play.who("recorder")
    play.begin(day, "a vulnerable worker has died")
    play.done("a vulnerable worker has died", die(play, one, date(2026, 4, 27), recorder))
    play.done("ending the participation is asked for", end(play, one, "died", day, recorder))
