"""Lists that come in, as files: candidates put forward, and what the carrier answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from lifecycle import intake
from lifecycle.application.receiving import receive_proposals
from lifecycle.application.registrations import receive_registrations
from lifecycle.domain.values import Document
from lifecycle.intake import ProposalRow, Reading
from tests.scenarios.people import Cells, write
from tests.scenarios.stage import Sheet, Stage

PAPER = (Document("Berita acara 1"),)


def read(stage: Stage, file: str, rows: Sequence[Cells]) -> Reading[ProposalRow]:
    """A list saved as a file and read; remembers in which row each person stands."""
    path = write(stage.folder / file, rows)
    law = stage.profile
    known: dict[str, Any] = {"columns": law.sheets.proposal, "kinds": law.kinds, "paths": law.paths}
    reading = intake.read_proposals(path, kecamatan=stage.register.kecamatan, **known)
    remember(stage, file, reading.file, rows)
    return reading


def send(
    stage: Stage, reading: Reading[ProposalRow], batch: str, by: str, on: date, papers: tuple[Document, ...] = PAPER
) -> None:
    """A list comes in from somebody."""
    stage.do(on, receive_proposals, reading, batch=batch, by=by, on=on, documents=papers, command_id=stage.command())


def propose(
    stage: Stage,
    names: Sequence[str],
    on: date,
    by: str | None = None,
    papers: tuple[Document, ...] = PAPER,
) -> None:
    """These people are put forward by the office of their kind of work, or by somebody, in a batch of their own."""
    batch = stage.command().replace("perintah", "usulan")
    met = [stage.meet(name) for name in names]
    for one in met:
        one.batch = batch
    reading = read(stage, f"{batch}.csv", [{"NO": f"{batch}/{at}", **one.cells()} for at, one in enumerate(met, 1)])
    send(stage, reading, batch, by or stage.proposer(met[0].kind), on, papers)


def resubmit(stage: Stage, name: str, on: date) -> None:
    """A case that was sent back is put forward again, on the batch it had."""
    person = stage.people[name]
    reading = read(stage, f"{stage.command()}.csv", [{"NO": "1", **person.cells()}])
    send(stage, reading, person.batch, stage.proposer(person.kind), on)


def answer(stage: Stage, on: date, rows: Sequence[Cells], by: str | None = None) -> None:
    """The carrier's answer comes in as a file."""
    path = write(stage.folder / f"{stage.command()}.csv", rows)
    reading = intake.read_registrations(path, columns=stage.profile.sheets.registration)
    remember(stage, path.name, reading.file, rows)
    stage.do(on, receive_registrations, reading, by=by or stage.who("register"), on=on, command_id=stage.command())


def answered(stage: Stage, name: str, on: date | None, number: str | None = None) -> Cells:
    """What the carrier says of one person: a number and its day, where there are any."""
    person = stage.people[name]
    default = f"25{int(person.nik[-4:]):09}"
    row: Cells = {"NIK": person.nik, "NAMA": name.upper(), "STATUS": "TERDAFTAR"}
    return {**row, "NO KPJ": default if number is None else number, "TGL KEPESERTAAN": f"{on:%d-%m-%Y}" if on else ""}


def remember(stage: Stage, file: str, digest: str, rows: Sequence[Cells]) -> None:
    """The file is the last that came in."""
    stage.lists.pop(file, None)
    stage.lists[file] = Sheet(digest, {str(row["NAMA"]).capitalize(): number for number, row in enumerate(rows, 2)})
