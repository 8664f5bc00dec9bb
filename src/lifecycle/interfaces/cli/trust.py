"""Commands that let others check the log: checkpoint."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lifecycle.application import vouching
from lifecycle.interfaces.cli import common, showing

app = typer.Typer()


@app.command()
def checkpoint(
    register: common.REGISTER,
    seen: Annotated[
        Path | None,
        typer.Option(exists=True, dir_okay=False, help="A checkpoint somebody else holds: the log has to bear it out."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Write the note to this file instead of printing it.")
    ] = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Sign the log as it stands: a note to keep elsewhere, against which any later log can be checked."""
    with common.desk(register, data, url) as desk:
        note = vouching.checkpoint(desk.register, _read(seen) if seen else None)
    if out is None:
        typer.echo(note, nl=False)
        return
    out.write_text(note, encoding="utf-8", newline="\n")  # a note with other line ends is none
    showing.out.print(f"The checkpoint is in {out}.", markup=False, highlight=False)


def _read(file: Path) -> str:
    """A note as text, whatever an editor made of its line ends and beginning; what is no text stays none."""
    return file.read_text(encoding="utf-8-sig", errors="surrogateescape")
