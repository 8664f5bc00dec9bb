"""New data come in: compared with the roll person by person and field by field, every difference recorded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from lifecycle.application.authority import actor_for
from lifecycle.application.batches import CHUNK, Progress, no_progress
from lifecycle.application.outcome import Outcome
from lifecycle.application.register import Register
from lifecycle.application.sheets import held_row
from lifecycle.application.strangers import person_key
from lifecycle.application.work import Work, carry_out_case
from lifecycle.domain import cycle as cycles
from lifecycle.domain import participant
from lifecycle.domain import sheet as sheets
from lifecycle.domain.comparing import differences
from lifecycle.domain.cycle import ReceiveUpdate
from lifecycle.domain.events import (
    ChangeDecreed,
    CorrectionRecorded,
    DeathReported,
    DifferenceFound,
    DifferenceKind,
    FactRecorded,
    ParticipantDecreed,
    ParticipantProposed,
    ParticipantResubmitted,
    SlotAssigned,
    Values,
)
from lifecycle.domain.participant import Participant
from lifecycle.domain.participant.changes import told
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.domain.sheet import ReceiveSheet
from lifecycle.domain.values import Document, Fact, Place
from lifecycle.intake import Reading, UpdateRow, read_update
from lifecycle.intake.words import plain

_TOPICS = tuple(
    event.TOPIC
    for event in (
        ParticipantProposed,
        ParticipantResubmitted,
        ParticipantDecreed,
        CorrectionRecorded,
        ChangeDecreed,
        FactRecorded,
        DeathReported,
    )
)
_NEW, _STAYING = ("baru", "peserta baru", "calon baru"), ("aktif", "tetap", "masih bekerja")
_STAYS = ("new", "stays", None)
_FEWEST_KNOWN = 0.5
"""A file that knows a smaller share of the people here is of another regency."""
_MOST_MISSING, _FEW = 0.2, 10
"""Half a file: a larger share of the roll is missing, and more than a few people."""


class _Found(NamedTuple):
    case: str | None
    kind: DifferenceKind
    fields: dict[str, Any]
    material: bool
    ground: str | None = None
    place: Place | None = None


def read_new_data(register: Register, path: Path) -> Reading[UpdateRow]:
    """A list of new data, read with the columns of a proposal and the words by which it says who left."""
    profile = register.profile
    statuses = {plain(label): ground.code for ground in profile.grounds for label in (ground.name, *ground.labels)}
    statuses |= dict.fromkeys(map(plain, _NEW), "new") | dict.fromkeys(map(plain, _STAYING), "stays")
    return read_update(
        path,
        columns=(*profile.sheets.proposal, *profile.sheets.update),
        kinds=profile.kinds,
        kecamatan=register.kecamatan,
        statuses=statuses,
    )


def receive_update(
    register: Register,
    reading: Reading[UpdateRow],
    *,
    cycle: str,
    on: date,
    by: str,
    command_id: str,
    part: bool = False,
    documents: tuple[Document, ...] = (),
    progress: Progress = no_progress,
) -> Outcome:
    """Compare new data with the roll; ``part``: the file speaks of some people only, so nobody counts as missing.

    Raises Refused for a file of another regency and for half a file; nothing is recorded then.
    """
    stream = register.stream("cycle", cycle)

    def act(work: Work) -> None:
        actor = actor_for(work, "update", by, on)
        said: dict[str, Any] = {"actor": actor, "command_id": command_id, "on": on, "evidence": documents}
        state = cycles.fold(work.events(stream))
        cycles.move(state, "receive", cycle)
        found = list(_compared(work, reading, part, progress))
        command = ReceiveUpdate(
            **said,
            cycle=cycle,
            sheet=reading.file,
            name=reading.name,
            rows=len(reading.rows),
            held=len(reading.held),
            differences=len(found),
            part=part,
        )
        received = cycles.receive(state, command, work.law)
        work.record(stream, received)
        _hold(work, reading, said)
        for number, difference in enumerate(found, received.first_number):
            event = DifferenceFound(
                **command.said(received.basis, received.reading) | {"evidence": (), "place": difference.place},
                cycle=cycle,
                number=number,
                kind=difference.kind,
                sheet=reading.file,
                material=difference.material,
                ground=difference.ground,
                **difference.fields,
            )
            work.record(difference.case or stream, event)

    return carry_out_case(register, command_id, stream, by, act)


def _compared(work: Work, reading: Reading[UpdateRow], part: bool, progress: Progress) -> Iterator[_Found]:
    register = work.register
    keys = [register.keyring.nik(row.nik) for row in reading.rows]
    known = register.ledger.holders("nik", keys)
    held_niks = [register.keyring.nik(row.nik) for row in reading.held if row.nik]
    waiting = set(register.ledger.holders("nik", held_niks).values())
    roll = {
        event.participant: event.slot
        for _, _, event in register.ledger.taken_by("slot-holder", "")
        if isinstance(event, SlotAssigned)
    }
    _require_of_here(reading, len(known), len(roll))
    spoken_of = {*known.values(), *waiting}
    missing = [] if part else [one for one in roll if one not in spoken_of]
    _require_most(len(missing), len(roll))
    for start in range(0, len(keys), CHUNK):
        chunk = [known.get(key) for key in keys[start : start + CHUNK]]
        people = _people(work, [case for case in chunk if case])
        for row, case in zip(reading.rows[start : start + CHUNK], chunk, strict=True):
            yield from _of_row(work, row, people.get(case or ""), case in roll)
        progress(min(start + CHUNK, len(keys)), len(keys))
    for start in range(0, len(missing), CHUNK):
        for case, state in _people(work, missing[start : start + CHUNK]).items():
            died = state.died_on is not None
            yield _Found(case, "left" if died else "missing", {}, material=True, ground="died" if died else None)


def _people(work: Work, cases: Sequence[str]) -> dict[str, Participant]:
    found = work.glance(dict.fromkeys(cases), _TOPICS)
    return {case: participant.fold(case, found.get(case, [])) for case in cases}


def _of_row(work: Work, row: UpdateRow, state: Participant | None, on_roll: bool) -> Iterator[_Found]:
    update = cycles.update_of(work.law)
    if state is None:
        yield _of_stranger(work.register, row)
    elif row.status not in _STAYS:
        if on_roll:
            yield _Found(state.id, "left", {}, material=True, ground=row.status, place=row.place)
    elif not on_roll:
        yield _Found(state.id, "came_in", {}, material=True, place=row.place)
    else:
        for field, old, new, material in differences(state, _facts(row), update):
            yield _Found(state.id, "changed", told(field, old, new), material, place=row.place)


def _of_stranger(register: Register, row: UpdateRow) -> _Found:
    said: dict[str, Any] = {
        "person_key": person_key(register, row.place, row.nik, row.name),
        "personal": Values(nik=row.nik.digits, name=row.name),
    }
    return _Found(None, "came_in" if row.status == "new" else "unknown", said, material=True, place=row.place)


def _facts(row: UpdateRow) -> dict[str, Fact]:
    return {
        field: value.isoformat() if isinstance(value, date) else value
        for field, value in row.said.items()
        if field not in ("job_title", "kind_decree")
    }


def _hold(work: Work, reading: Reading[UpdateRow], said: dict[str, Any]) -> None:
    """The rows that cannot be read wait like those of any list, once."""
    stream = work.register.stream("sheet", reading.file)
    if not reading.held or work.events(stream):
        return
    arrival = ReceiveSheet(
        **said,
        sheet=reading.file,
        name=reading.name,
        carries="update",
        rows=len(reading.rows),
        held=len(reading.held),
    )
    work.record(stream, sheets.receive(arrival))
    for row in reading.held:
        work.record(stream, sheets.hold(held_row(work.register, row, reading, said)))


def _require_of_here(reading: Reading[UpdateRow], known: int, roll: int) -> None:
    if not reading.rows:
        cure = "lifecycle ask held_rows list does not show them: nothing was recorded. Mend the list and send it again."
        raise _refused("No row of the file can be read.", cure)
    if roll and known < _FEWEST_KNOWN * len(reading.rows):
        what = f"Of {len(reading.rows):,} people in the file {known:,} are known here: is it of another regency?"
        raise _refused(what, "Check the file. New candidates are proposed: lifecycle receive REGISTER FILE.")


def _require_most(missing: int, roll: int) -> None:
    if missing > max(_MOST_MISSING * roll, _FEW):
        what = f"The file does not speak of {missing:,} of the {roll:,} people on the roll: is it half a file?"
        raise _refused(what, "Send the whole list, or say with --part that it speaks of some only.")


def _refused(what: str, cure: str) -> Refused:
    return Refused(Refusal(act="update", reason="order", what=what, cure=cure))
