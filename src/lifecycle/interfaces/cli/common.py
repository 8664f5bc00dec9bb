"""What every command shares: the data folder, the person acting, the register's desk."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import uuid4

import typer

from lifecycle import logs
from lifecycle.domain.values import Document
from lifecycle.interfaces.desk import Desk, Workplace
from lifecycle.settings import DATA, DEFAULT_DATA, URL, Settings

REGISTER = Annotated[str, typer.Argument(help="Name of the register.")]


def text(help_: str, *names: str) -> Any:
    """An option for words, which may be left away but not left blank."""
    return typer.Option(*names, help=help_, callback=_written)


def _written(words: str | None) -> str | None:
    if words is not None and not words.strip():
        raise typer.BadParameter("It is blank; write something.")
    return words and words.strip()


PARTICIPANT = Annotated[str, text("Id (32 hex digits, or the last eight of them) or NIK.")]
REASON = Annotated[str, text("Why.")]
BY = Annotated[str, text("The person who acts, and must hold the appointment.", "--by")]
DATA_FOLDER = Annotated[
    Path, typer.Option("--data", envvar=DATA, file_okay=False, help="Folder that holds the registers.")
]
SERVER = Annotated[
    str | None, typer.Option("--url", envvar=URL, help="PostgreSQL server instead: postgresql+psycopg://…")
]
PAPERS = Annotated[
    list[str] | None, typer.Option("--document", help="Reference of a paper, or REF=FILE to add its SHA-256.")
]
DAY = Annotated[str | None, typer.Option("--on", help="Day it is or became true, YYYY-MM-DD (default: today).")]
COMMAND_ID = Annotated[
    str | None, typer.Option("--command-id", help="Repeat a command safely: the same id has its first outcome.")
]

DEFAULT = DEFAULT_DATA
_POSTGRESQL = "postgresql+psycopg://"
WORKPLACE: ContextVar[Workplace] = ContextVar("workplace")
"""Set once, when the command starts: nothing is joined here."""


def workplace() -> Workplace:
    """Where registers are made and found."""
    return WORKPLACE.get()


def settings(data: Path, url: str | None) -> Settings:
    """Where the registers are. Raises BadParameter for a server of another kind."""
    if url and not url.startswith(_POSTGRESQL):
        raise typer.BadParameter(f"Write it as {_POSTGRESQL}USER@HOST/DATABASE.", param_hint="--url")
    return Settings(data, url)


@contextmanager
def desk(register: str, data: Path, url: str | None) -> Iterator[Desk]:
    """The desk of a register, closed afterwards."""
    opened = workplace().open(settings(data, url), register)
    logs.note_register(register)
    try:
        yield opened
    finally:
        opened.close()


def day(text: str | None, name: str = "--on") -> date | None:
    """A day as typed. Raises BadParameter."""
    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a civil day has no zone
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a day; write YYYY-MM-DD.", param_hint=name) from None


def required_day(text: str, name: str = "--on") -> date:
    """A day as typed that may not be left away. Raises BadParameter."""
    found = day(text, name)
    assert found is not None
    return found


def month(text: str, name: str = "--month") -> date:
    """A month as typed, ``YYYY-MM``, as its first day. Raises BadParameter."""
    try:
        return datetime.strptime(text, "%Y-%m").date()  # noqa: DTZ007 - a civil month has no zone
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a month; write YYYY-MM.", param_hint=name) from None


def documents(papers: list[str] | None) -> tuple[Document, ...]:
    """Papers as typed: a reference, or REF=FILE."""
    return tuple(_document(paper) for paper in papers or ())


def _document(paper: str) -> Document:
    reference, equals, file = paper.partition("=")
    if not reference.strip():
        raise typer.BadParameter("A paper has a reference: its number, or what stands on it.", param_hint="--document")
    if not equals:
        return Document(paper)
    path = Path(file)
    if not path.is_file():
        raise typer.BadParameter(f"There is no file {file!r}.", param_hint="--document")
    return Document(reference, hashlib.sha256(path.read_bytes()).hexdigest())


def command_id(given: str | None) -> str:
    """The id as typed, or a new one."""
    return given or uuid4().hex
