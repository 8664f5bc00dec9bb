"""Lists that come in: candidates whom an office puts forward, and the carrier's answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from random import Random
from typing import Any

from lifecycle import intake
from lifecycle.application.batches import CHUNK
from lifecycle.application.outcome import Outcome, repeated
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.registrations import receive_registrations
from lifecycle.application.sheets import Receipt
from lifecycle.domain.events import ParticipantProposed, RowHeld
from lifecycle.domain.participant import Participant
from lifecycle.domain.values import Actor, Document
from lifecycle.intake import Reading, RegistrationRow
from lifecycle.intake.collector import collector_paused
from lifecycle.interfaces.demo.people import Person
from lifecycle.interfaces.demo.play import Play
from lifecycle.interfaces.demo.sheets import RegistrationLine, proposal_sheet, registration_sheet

_TURNED_DOWN = 0.002


def propose(
    play: Play,
    day: date,
    batch: str,
    candidates: Sequence[Person],
    by: str,
    *,
    dirt: float = 1.0,
    mended: bool = False,
) -> Outcome:
    """A list comes in as a spreadsheet, as the office typed it or mended."""
    name = f"{batch}{'-perbaikan' if mended else ''}.xlsx"
    path, profile = play.folder / name, play.register.profile
    play.begin(day, f"{name} comes in")
    title = f"Daftar usulan calon peserta {batch}"
    random = play.random(f"sheet/{batch}")
    proposal_sheet(path, candidates, profile, title=title, random=random, dirt=dirt, mended=mended)
    rows = intake.read_proposals(
        path,
        columns=profile.sheets.proposal,
        kinds=profile.kinds,
        kecamatan=play.register.kecamatan,
        paths=profile.paths,
    )
    said: dict[str, Any] = {"batch": batch, "by": by, "on": day, "documents": (Document(f"BA {batch}"),)}
    outcome = _once(play, receive_proposals, rows, **said, command_id=f"{play.root}/{name}/{day}")
    return play.done(f"{name} comes in{unread(rows)}", outcome)


def propose_and_mend(play: Play, days: tuple[date, date], batch: str, found: Sequence[Person], by: str) -> None:
    """A list comes in, and once more, mended, where something in it could not be read."""
    first, second = days
    told = propose(play, first, batch, found, by).count()
    if told[ParticipantProposed.TOPIC] + told[RowHeld.TOPIC] < len(found):
        propose(play, second, batch, found, by, mended=True)


def carrier_list(play: Play, scene: str, named: Sequence[Participant], issued: date) -> Reading[RegistrationRow]:
    """What BPJS answers to a list: a number for nearly everybody, a few turned down."""
    path, random = play.folder / f"{scene}.xlsx", play.random(f"carrier/{scene}")
    lines = [_answer(person, issued, random) for person in named]
    registration_sheet(path, lines, title=f"Hasil pendaftaran {scene}", random=random)
    return intake.read_registrations(path, columns=play.register.profile.sheets.registration)


def carrier_answers(play: Play, day: date, scene: str, rows: Reading[RegistrationRow]) -> Outcome:
    """The answer comes in."""
    play.begin(day, f"{scene}.xlsx from BPJS comes in")
    said: dict[str, Any] = {"by": play.who("registrar"), "on": day, "documents": (Document(f"Surat BPJS {scene}"),)}
    outcome = _once(play, receive_registrations, rows, **said, command_id=f"{play.root}/{scene}/{day}")
    return play.done(f"{scene}.xlsx from BPJS comes in{unread(rows)}", outcome)


def _once(play: Play, use_case: Callable[..., Outcome], reading: Reading[Any], **said: Any) -> Outcome:
    """A sheet that is through is not sent again by a play that was killed: rows turned away would be judged anew."""
    receipt = Receipt(play.register, reading, Actor("", ""), play.clock.day, None)
    with collector_paused():
        outcome = None if receipt.times else use_case(play.register, reading, **said)
    if outcome is not None and not outcome.repeated:
        return play.heard(outcome)
    receipt.times = 0
    rows = reading.rows
    ids = [receipt.chunk_id(rows[start : start + CHUNK]) for start in range(0, len(rows), CHUNK)]
    first = repeated(recorded for step in ids for recorded in play.register.ledger.outcome(step))
    play.heard(first)
    return outcome or first


def unread(reading: Reading[Any]) -> str:
    """How many rows wait to be mended, in words."""
    return f", {len(reading.held):,} rows held unread" if reading.held else ""


def _answer(person: Participant, issued: date, random: Random) -> RegistrationLine:
    personal = person.personal
    assert personal is not None
    assert personal.birth_date is not None
    number = f"{issued:%y}{random.randrange(10**9):09d}"
    turned_down = random.random() < _TURNED_DOWN
    return RegistrationLine(
        nik=personal.nik,
        name=personal.name,
        birth_date=personal.birth_date,
        membership_number=None if turned_down else number,
        registered_on=None if turned_down else issued,
        status="GAGAL" if turned_down else "TERDAFTAR",
        reason="NIK tidak padan dengan Dukcapil" if turned_down else None,
    )
