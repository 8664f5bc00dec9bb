"""The law as it is in use: law show, compare, diagram."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest
from textwrap import wrap
from typing import Annotated, Any, Literal

import msgspec
import typer
from rich.text import Text

from lifecycle.interfaces.cli import showing
from lifecycle.interfaces.law import comparing, documents, drawing, telling
from lifecycle.interfaces.law.content import Line, Part
from lifecycle.interfaces.law.short import leaves, shorts
from lifecycle.regulations.citing import cited
from lifecycle.regulations.loader import load, slugs

law = typer.Typer(help="The regulations as they are in use here.", no_args_is_help=True)
REGULATION = Annotated[str, typer.Argument(help="Slug of the regulation, such as serang-2025-59.")]
FORMAT = Annotated[Literal["table", "json"], typer.Option("--format", help="Text to read, or one JSON document.")]
_HEAD, _CITED, _APART, _NARROWEST = 20, 26, 2, 22
_TOGETHER = "\xa0"
_PROVISION = re.compile(r"Ps \w+( angka \w+| [a-z]\b)?|(Pasal|ayat|huruf|angka) [\w(]")


@law.command()
def show(regulation: REGULATION, form: FORMAT = "table") -> None:
    """A regulation as it is in use: who is admitted, by which steps, when cover runs, what is not said."""
    profile = load(regulation)
    if form == "json":
        _document(documents.regulation(profile))
        return
    showing.out.print(Text(profile.title, "bold"))
    _lines([telling.standing(profile)])
    for section in telling.sections(profile):
        _title(section.title, section.note)
        for part in section.parts:
            if part.paths:
                showing.out.print(Text(f"path {_named(part.paths)}", "italic"))
            _lines(part.lines)


@law.command()
def compare(form: FORMAT = "table") -> None:
    """Every regulation beside the others, topic by topic."""
    profiles = [load(slug) for slug in slugs()]
    if form == "json":
        _document(documents.comparison(profiles))
        return
    names = {profile.slug: profile.regency.removeprefix("Kabupaten ") for profile in profiles}
    for topic, answers in comparing.compared(profiles):
        _title(topic.capitalize())
        for slug, parts in answers.items():
            _answer(names[slug], max(map(len, names.values())), parts)


@law.command()
def diagram(
    regulation: REGULATION,
    path: Annotated[str | None, typer.Option(help="One path only, by its code.")] = None,
) -> None:
    """The process in use as a Mermaid state diagram, path by path."""
    profile = load(regulation)
    codes = [one.code for one in profile.paths]
    if path is not None and path not in codes:
        raise typer.BadParameter(f"{regulation} has the paths {', '.join(codes)}.", param_hint="--path")
    typer.echo("\n\n".join(drawing.diagrams(profile, path)))


def _title(title: str, note: str = "") -> None:
    showing.out.print()
    showing.out.print(Text(title, "bold cyan"))
    if note:
        _row((note, showing.out.width, "dim"))


def _lines(lines: Sequence[Line]) -> None:
    """What it is about, what is said, and where it stands; without that column where nothing is cited."""
    places = [[*map(cited, leaves(line.cite)), *filter(None, [", ".join(line.reading)])] for line in lines]
    width = _rest(_HEAD + _APART + (_CITED + _APART if any(places) else 0))
    for line, where in zip(lines, places, strict=True):
        _row((line.head, _HEAD, ""), (line.text, width, ""), ("\n".join(where), _CITED, "dim"))


def _answer(regency: str, width: int, parts: Sequence[Part]) -> None:
    """What one regulation says of a topic, a paragraph for the paths that say the same."""
    for part in parts:
        told = f"{_named(part.paths)}: " if part.paths else ""
        told += "; ".join(map(_brief, part.lines))
        _row((regency, width, "bold"), (told, _rest(width + _APART), ""))
        regency = ""


def _brief(line: Line) -> str:
    head = f"{line.head}: " if line.head else ""
    where = ", ".join(one.replace(" ", _TOGETHER) for one in shorts(line.cite).split(", "))
    return f"{head}{line.text} ({where})" if where else f"{head}{line.text}"


def _named(paths: Sequence[str]) -> str:
    return ", ".join(path.replace("_", " ") for path in paths)


def _rest(taken: int) -> int:
    return max(_NARROWEST, showing.out.width - taken)


def _row(*cells: tuple[str, int, str]) -> None:
    """Cells side by side: text, width and style of each. No provision is broken in two."""
    columns = [_wrapped(text, width) for text, width, _ in cells]
    for parts in zip_longest(*columns, fillvalue=""):
        row = Text()
        for part, (_, width, style) in zip(parts, cells, strict=True):
            row.append(f"{part:<{width + _APART}}", style)
        row.rstrip()
        showing.out.print(row, soft_wrap=True)


def _wrapped(text: str, width: int) -> list[str]:
    lines = [_PROVISION.sub(lambda found: found[0].replace(" ", _TOGETHER), line) for line in text.split("\n")]
    told = [part for line in lines for part in wrap(line, width, break_on_hyphens=False) or [""]]
    return [part.replace(_TOGETHER, " ") for part in told]


def _document(document: Any) -> None:
    typer.echo(msgspec.json.format(msgspec.json.encode(document), indent=2).decode())
