"""The command that shows everything: lifecycle demo."""

from __future__ import annotations

import time
from typing import Annotated

import typer

from lifecycle.interfaces.cli import common, showing

app = typer.Typer()


@app.command()
def demo(
    participants: Annotated[
        int | None, typer.Option(min=20, help="Workers a register (default: real sizes, where known).")
    ] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same events in the same order.")] = 2025,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Play the five regulations until 2026-06-30, rebuild every read model, and show the answers."""
    from lifecycle.interfaces.demo import answers, pieces  # here, because only the demonstration needs xlsxwriter

    started = time.perf_counter()
    names = pieces.play_all(participants, seed, common.settings(data, url))
    stays = "on the server" if url else f"in {data}"
    folder = f'"{data}"' if " " in str(data) else data
    answers.what_next(names, "" if url or data == common.DEFAULT else f" --data {folder}")
    showing.out.print(f"[dim]Played in {time.perf_counter() - started:,.0f} s; the registers stay {stays}.[/]")
