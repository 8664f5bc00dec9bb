"""One line a command: an event name and key-values, no prose, no personal data. The only place that configures a log.

What a line may say is ``KEYS``; anything else is dropped, whoever put it there. Of an exception its kind and its places
are said, never its text. What is left passes a mask for numbers of people, as a net. What a library hands to
``logging`` from a warning on takes the same way, as who, where and how bad: its words may name somebody.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager, suppress
from io import FileIO, TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

import structlog
from structlog.tracebacks import ExceptionDictTransformer
from structlog.typing import ExcInfo

KEYS = frozenset(
    {"timestamp", "level", "event", "command", "register", "question", "exit_code", "seconds"}
    | {"events", "held", "unchanged", "refused", "repeated", "rows"}
    | {"fault", "frames", "library", "where", "exception"}
)
"""When, how bad and what; which command on which register (``*``: several), or which question; how it ended and how
long it took; how many events it wrote, rows it held or showed, cases that were so already, refusals by reason; where a
fault came through; which library spoke, from where."""

SEVERAL = "*"
_BETWEEN = r"[\s./\-\u2010-\u2015]?"
_NUMBERS = re.compile(
    rf"(?<!\d)(?:\d(?:{_BETWEEN}\d){{15}}|(?:\+?62{_BETWEEN}|0)8(?:{_BETWEEN}\d){{7,11}}|\+62(?:{_BETWEEN}\d){{7,12}})(?!\d)"
)
_MASK = "****"
_exception = ExceptionDictTransformer(show_locals=False)


class NoLog(Exception):  # noqa: N818 - named for what a person is told
    """The file of the log cannot be written."""


@contextmanager
def opened(where: str) -> Iterator[None]:
    """Log for the length of the block: nowhere (empty, ``0``), on standard error (``1``) or at the end of a file.

    A new file is its owner's alone (mode 600). Raises NoLog.
    """
    libraries = _Libraries(logging.WARNING)
    with _file(where) as file:
        structlog.contextvars.clear_contextvars()
        _configure(file)
        logging.getLogger().addHandler(libraries)
        try:
            yield
        finally:
            logging.getLogger().removeHandler(libraries)
            _configure(None)


def note(**facts: Any) -> None:
    """Say more of the command under way, in keys of ``KEYS``."""
    structlog.contextvars.bind_contextvars(**facts)


def note_register(name: str) -> None:
    """Say which register the command under way works on; one that works on several says so."""
    before = structlog.contextvars.get_contextvars().get("register", name)
    note(register=name if before == name else SEVERAL)


def allow(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Keys that nobody has judged to be impersonal are left out."""
    return {key: value for key, value in line.items() if key in KEYS}


def mask(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Anything that looks like a NIK or a telephone number is masked, however deep it lies."""
    return {key: _masked(value) for key, value in line.items()}


def _masked(value: Any) -> Any:
    match value:
        case None | bool():
            return value
        case int() | float():
            return value if _NUMBERS.search(str(value)) is None else _MASK
        case str():
            return _NUMBERS.sub(_MASK, value)
        case Mapping():
            return {_masked(str(key)): _masked(inner) for key, inner in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_masked(inner) for inner in value]
    return type(value).__name__


def _told(exc_info: ExcInfo) -> list[dict[str, Any]]:
    """An exception and what led to it: kind and places, outermost first."""
    return [
        {"fault": one["exc_type"], "frames": [f"{Path(at['filename']).name}:{at['lineno']}" for at in one["frames"]]}
        for one in _exception(exc_info)
    ]


class _Libraries(logging.Handler):
    """Takes what libraries log the way of our own lines, so that none of it goes to standard error by itself."""

    def emit(self, record: logging.LogRecord) -> None:
        """Who spoke, from where; a line that cannot be written is lost, and nobody's work with it."""
        log = structlog.get_logger()
        say = log.error if record.levelno >= logging.ERROR else log.warning
        exc_info = record.exc_info if record.exc_info and record.exc_info[0] else None
        with suppress(OSError):
            say("library", library=record.name, where=f"{record.filename}:{record.lineno}", exc_info=exc_info)


@contextmanager
def _file(where: str) -> Iterator[TextIO | None]:
    if where in ("", "0"):
        yield None
    elif where == "1":
        yield sys.stderr
    else:
        with TextIOWrapper(_appended(where), encoding="utf-8", newline="\n", write_through=True) as file:
            yield file


def _appended(path: str) -> FileIO:
    """Whole lines at the end of the file, also where several commands write at once."""
    try:
        return open(path, "ab", buffering=0, opener=lambda name, flags: os.open(name, flags, 0o600))
    except OSError as error:
        cure = "Name another file in LIFECYCLE_LOG, or 0 for no log; nothing was done."
        raise NoLog(f"{path}: the log cannot be written: {error.strerror}.\n  {cure}") from error


def _configure(file: TextIO | None) -> None:
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.ExceptionRenderer(_told),
            allow,
            mask,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info"),
        logger_factory=structlog.WriteLoggerFactory(file) if file else structlog.ReturnLoggerFactory(),
        cache_logger_on_first_use=False,
    )
