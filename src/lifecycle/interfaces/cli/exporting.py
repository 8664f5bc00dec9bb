"""Commands for analysts: export parquet, export ocel."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from lifecycle import logs
from lifecycle.application.outcome import Outcome
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.exports import ocel
from lifecycle.interfaces.exports.leaving import EVENTS, Leaving
from lifecycle.interfaces.exports.tables import snapshot
from lifecycle.interfaces.exports.targets import new_file, new_folder, require_new_file, require_new_folder
from lifecycle.ledger import Head

export = typer.Typer(
    help="Files for analysts, which name nobody unless an appointed auditor asks.", no_args_is_help=True
)

IDENTIFIED = Annotated[bool, typer.Option("--identified", help="With names; it is recorded who takes them out.")]
AUDITOR = Annotated[str | None, common.text("The appointed auditor, with --identified.", "--by")]
_NAMES_NOBODY = "Nobody is named, yet the days of a life may tell whose it is: do not publish it."
_NAMES_PEOPLE = "People are named, and the log says who took it: delete it when it has served."


@export.command()
def parquet(
    register: common.REGISTER,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or an empty one.")],
    identified: IDENTIFIED = False,
    by: AUDITOR = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Write read models and events as Parquet files: for DuckDB, pandas, R, or whatever else reads columns."""
    from lifecycle.interfaces.exports import event_parts, parquet  # only whoever asks for it needs pyarrow

    auditor = _auditor(identified, by)
    require_new_folder(folder)
    with common.desk(register, data, url) as desk:
        with showing.progress("reading the log", stays=False) as moved:
            desk.runner.catch_up(showing.watch(moved))
        with snapshot(desk.runner) as seen:
            leaving = Leaving(desk.register, seen.known.position, auditor)
            _stop_if_refused(leaving.record("parquet", [EVENTS, *(table.name for table in seen.tables)]))
            with new_folder(folder) as part, showing.progress("writing", stays=False) as moved:
                files = parquet.write_tables(part / "tables", seen, leaving.names, identified=identified)
                log = (leaving.events(moved), leaving.zone, leaving.names)
                parts = event_parts.write_events(part / EVENTS, *log, identified=identified)
                parquet.write_about(part, leaving, Head(*seen.known), {**files, **parts})
    rows, events = sum(files.values()), sum(parts.values())
    _say(f"{folder}: {len(files)} tables with {rows:,} rows, and {events:,} events", leaving)


@export.command("ocel")
def ocel_(
    register: common.REGISTER,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file, e.g. log.jsonocel.")],
    identified: IDENTIFIED = False,
    by: AUDITOR = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Write the log for process miners, as OCEL 2.0 JSON: people, places, decrees, batches and bills as objects."""
    auditor = _auditor(identified, by)
    require_new_file(file)
    with common.desk(register, data, url) as desk:
        leaving = Leaving(desk.register, desk.register.ledger.head().position, auditor)
        _stop_if_refused(leaving.record("ocel", [EVENTS]))
        with new_file(file) as part, showing.progress("writing", stays=False) as moved, part.open("wb") as out:
            log = (leaving.events(moved), leaving.zone, leaving.names)
            events, objects = ocel.write(out, *log, identified=identified)
    _say(f"{file}: {events:,} events of {objects:,} objects", leaving)


def _auditor(identified: bool, by: str | None) -> str | None:
    """Who takes names out, if anybody. Raises BadParameter where only one of the two is said."""
    if identified != (by is not None):
        raise typer.BadParameter(
            "With names somebody must take it: give both, or neither.", param_hint="--identified, --by"
        )
    return by


def _stop_if_refused(recorded: Outcome) -> None:
    if recorded.refusals:
        raise typer.Exit(showing.outcome(recorded))


def _say(what: str, leaving: Leaving) -> None:
    logs.note(position=leaving.position, identified=leaving.identified)
    line = f"{what}, as known at position {leaving.position:,}."
    showing.out.print(line, markup=False, highlight=False, soft_wrap=True)
    showing.out.print(_NAMES_PEOPLE if leaving.identified else _NAMES_NOBODY)
