"""The end of the demonstration: every log verified, and one place proven to somebody who has nothing but a file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import typer

import lifecycle
from lifecycle.application.proving import prove
from lifecycle.interfaces.cli import common, showing, verifying
from lifecycle.interfaces.demo.hindsight import ask
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.verifying import Fault
from lifecycle.settings import Settings

_FIRST = "2025-00001"
_ONE_BY_ONE, _SHOWN = "\nWhat happened", "\nWhat this file proves"
_CHECKER = Path(lifecycle.__path__[0], "check_proof.py")


def show(names: Sequence[str], settings: Settings) -> None:
    """Verify each register, and prove the first place that changed hands in the first of them."""
    showing.out.rule("[bold]Verified and proven", align="left")
    for name in names:
        _verify(name, settings)
    with common.desk(names[0], settings.data, settings.url) as desk:
        _prove(desk, settings.data / "demo-sheets")


def _verify(name: str, settings: Settings) -> None:
    found, seconds = verifying.checked(name, settings)
    if isinstance(found, Fault):
        _fail(f"{name} does not verify: {found.what}")
    figures = f"events {found.events:,}, claims {found.claims:,}, checkpoints {found.checkpoints:,}"
    root = verifying.base64_of(found.root)
    showing.out.print(f"[bold]{name:<16}[/] {figures}; root {root[:16]}… ({seconds:.1f} s)", highlight=False)


def _prove(desk: Desk, folder: Path) -> None:
    """In a file, which the program that an auditor has checks in a process of its own."""
    handed_over = ask(desk, "slot_custody", "replacements")
    slot = handed_over[0]["slot"] if handed_over else _FIRST
    proof = prove(desk.register, lambda prover: prover.slot(slot))
    file = folder / f"proof-{desk.register.name}-{slot}.json"
    file.write_bytes(proof.file)
    words = ("--key", proof.verifier_key)
    showing.out.print(f"[dim]python {_CHECKER.name} {file.name} --key {proof.verifier_key}[/]", soft_wrap=True)
    checked = subprocess.run(
        [sys.executable, str(_CHECKER), str(file), *words], capture_output=True, encoding="utf-8", check=False
    )
    before, _, after = checked.stdout.partition(_ONE_BY_ONE)
    shown = f"{before}\n{_SHOWN}{after.partition(_SHOWN)[2]}" if after else checked.stdout
    showing.out.print(shown + checked.stderr, markup=False, highlight=False)
    if checked.returncode:
        _fail(f"{file} is not accepted by {_CHECKER.name}.")


def _fail(what: str) -> NoReturn:
    showing.trouble(f"{what}\n  Show these lines to whoever looks after the program.")
    raise typer.Exit(1)
