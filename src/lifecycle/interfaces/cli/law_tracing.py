"""The law as data held against its text: law check, law coverage."""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap
from typing import Annotated, Any, Literal

import msgspec
import typer

import lifecycle
from lifecycle.domain.profile import Profile
from lifecycle.interfaces.cli import showing
from lifecycle.regulations import coverage as coverages
from lifecycle.regulations.loader import BadProfile, parse
from lifecycle.regulations.problems import counted
from lifecycle.regulations.provisions import provisions

app = typer.Typer()
Format = Literal["table", "json"]
_PARTS = (
    ("rules", "rule"),
    ("kinds", "kind"),
    ("checks", "check"),
    ("grounds", "ground"),
    ("paths", "path"),
    ("readings", "reading"),
)
_UNKNOWN = 2


@app.command()
def check(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="A regulation as TOML.")],
) -> None:
    """Check a regulation file: what is wrong in which line, and the cure. No register is touched."""
    try:
        profile = parse(file.name, file.read_bytes())
    except BadProfile as bad:
        _print(f"{counted(str(file), len(bad.problems))}.")
        for problem in bad.problems:
            _print(f"line {problem.line}{problem.key and f', {problem.key}'}", "bold")
            _indented(problem.what)
            _indented(problem.cure, "green")
        raise typer.Exit(1) from None
    _print(f"{file}: {_described(profile)}: no problem found.")


def _described(profile: Profile) -> str:
    numbers = [(len(getattr(profile, part)), word) for part, word in _PARTS]
    said = [f"{number} {word}{'' if number == 1 else 's'}" for number, word in numbers if number]
    return f"a regulation of {profile.regency}, {', '.join(said)}"


@app.command()
def coverage(
    regulation: Annotated[str | None, typer.Option(help="One of the five, e.g. banyumas-2025-2.")] = None,
    form: Annotated[Format, typer.Option("--format", help="A table to read, or one JSON document.")] = "table",
) -> None:
    """Every provision: shown by a test, cited for reference, without behaviour, or not yet.

    Exit code 1 when a provision about vulnerable, religious or palm-oil workers is not yet there, 2 without evidence.
    """
    known = list(dict.fromkeys(one.regulation for one in provisions().values()))
    if regulation not in (None, *known):
        raise typer.BadParameter(
            f"Its provisions are not listed. Known: {', '.join(known)}.", param_hint="--regulation"
        )
    try:
        evidence = coverages.evidence(coverages.checkout(Path(lifecycle.__file__).parent))
    except coverages.NoEvidence as error:
        showing.trouble(str(error))
        raise typer.Exit(_UNKNOWN) from None
    rows = coverages.rows(evidence.shown, regulation)
    if form == "json":
        typer.echo(msgspec.json.format(msgspec.json.encode({"rows": rows}), indent=2).decode())
    else:
        _tell(rows)
    raise typer.Exit(int(bool(coverages.missing(rows))))


def _tell(rows: list[coverages.Row]) -> None:
    showing.table(coverages.counts(rows))
    _print(f"groups: provisions about {', '.join(coverages.GROUPS)} workers.", "dim")
    unshown = coverages.unshown(rows)
    grouped = sum(row.grouped for row in unshown)
    _print(f"Rules and transitions that are only reference: {len(unshown):,}, of the groups {grouped:,}.")
    missing: list[dict[str, Any]] = [
        {"provision": row.provision, "kind": row.kind, "machine": row.machine, "applies_to": ", ".join(row.applies_to)}
        for row in coverages.missing(rows)
    ]
    showing.table(missing, "Not yet, of the groups")


def _indented(text: str, style: str | None = None) -> None:
    for line in wrap(text, max(showing.out.width - 2, 20), break_long_words=False, break_on_hyphens=False):
        _print(f"  {line}", style)


def _print(text: str, style: str | None = None) -> None:
    showing.out.print(text, style=style, markup=False, highlight=False, soft_wrap=True)
