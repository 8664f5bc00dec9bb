"""The command for an auditor: prove."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import typer

import lifecycle
from lifecycle.application.finding import find_participant
from lifecycle.application.proving import prove as proven
from lifecycle.application.register import Register
from lifecycle.interfaces.cli import common, showing
from lifecycle.ledger.proving import Proof, Prover

app = typer.Typer()

_VERIFIER = "check_proof.py"


@app.command()
def prove(
    register: common.REGISTER,
    slot: Annotated[str | None, common.text("A slot: who held it, from when until when, and why.")] = None,
    participant: Annotated[str | None, common.text("A participant, by id or NIK: everything that happened.")] = None,
    position: Annotated[int | None, typer.Option(min=1, help="One event, by its position in the log.")] = None,
    out: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write the proof to this file instead of printing it.")
    ] = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Prove to an auditor what the log says of a slot, a participant or one position; name exactly one of them."""
    if sum(given is not None for given in (slot, participant, position)) != 1:
        raise typer.BadParameter("Name exactly one of them.", param_hint="--slot, --participant, --position")
    with common.desk(register, data, url) as desk:
        proof = proven(desk.register, _wanted(desk.register, slot, participant, position))
    if out is None:
        typer.echo(proof.file.decode(), nl=False)
    else:
        out.write_bytes(proof.file)
    _tell(proof, out)


def _wanted(
    register: Register, slot: str | None, participant: str | None, position: int | None
) -> Callable[[Prover], Proof]:
    if slot is not None:
        return lambda prover: prover.slot(slot)
    if participant is not None:
        stream = find_participant(register, participant)
        return lambda prover: prover.participant(stream)
    assert position is not None
    return lambda prover: prover.position(position)


def _tell(proof: Proof, out: Path | None) -> None:
    """How the proof is checked, in lines that can be copied as they are."""
    events = f"{proof.events:,} event{'' if proof.events == 1 else 's'}"
    program = Path(lifecycle.__path__[0], _VERIFIER)
    for line in (
        f"The proof{f' in {out}' if out else ''} holds {events}. An auditor checks it offline, with one program file:",
        f'  python {_VERIFIER} "{out or "FILE"}" --key "{proof.verifier_key}"',
        f"  The program is {program}: copy it along, and hand the key over apart from the proof.",
    ):
        showing.err.print(line, markup=False, highlight=False, soft_wrap=True)
