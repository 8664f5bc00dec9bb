"""What is wrong with a regulation file, and where in it: a key is a place, a line is where a person looks."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

Place: TypeAlias = tuple[str | int, ...]
"""The keys and numbers that lead to a value: ``("rules", 3, "cite")``."""
FORMAT = "See the format in lifecycle/regulations/__init__.py."


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong."""

    place: Place
    what: str
    cure: str


class Located(msgspec.Struct, frozen=True):
    """A problem as it is told: with the line of the file, and the key as it would be written (empty: the file)."""

    line: int
    key: str
    what: str
    cure: str

    def __str__(self) -> str:
        where = f"line {self.line}, {self.key}" if self.key else f"line {self.line}"
        return f"{where}: {self.what}\n  {self.cure}"


class BadProfile(Exception):  # noqa: N818 - named for what a person is told
    """A regulation file that cannot be used: file, and of every problem line, key, what is wrong and the cure."""

    def __init__(self, name: str, problems: tuple[Located, ...]) -> None:
        super().__init__("\n".join([counted(name, len(problems)), *map(str, problems)]))
        self.name = name
        self.problems = problems


def counted(name: str, number: int) -> str:
    """The head of a list of problems."""
    return f"{name}: {number} problem{'' if number == 1 else 's'}"


def key(place: Place) -> str:
    """A place as it is written: ``rules[3].cite``."""
    parts = (f"[{part}]" if isinstance(part, int) else f".{part}" for part in place)
    return "".join(parts).removeprefix(".")
