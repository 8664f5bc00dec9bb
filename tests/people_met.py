"""Whom the tests of a suite are about, and where a log names one of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

import msgspec
from typer.core import TyperGroup

from lifecycle import logs
from lifecycle.domain.events import Cells, Changed, Event, PersonAppointed
from lifecycle.domain.values import Nik
from lifecycle.interfaces.cli.main import commands

_SHORT, _SHORTEST_PHONE, _DEEPEST = 3, 8, 3
_WORD = re.compile(r"[^\W_]+")
_DIGITS = re.compile(r"\d(?:[ ./\-]?\d){7,}")
_ALONE = re.compile(r"(?<![0-9A-Za-z.])[1-9][0-9]{15}(?![0-9A-Za-z.])")
_NO_DIGIT = re.compile(r"\D")
_OF_NIK, _OF_PHONE = re.compile(r"\bNIK\b"), re.compile(r"\b(HP|WA)\b|TELP|TELEPON|KONTAK")
_OF_NAME = re.compile(r"^NAMA\b(?! (DESA|KEL|KEC))")
_NO_NAMES = ("null", "true", "false", "info", "warning", "error", "critical")
Row = TypeVar("Row", str, tuple[str, ...])


class Leak(NamedTuple):
    """A line that names somebody: what it tells of whom, and the test under way."""

    what: str
    who: str
    test: str
    line: str


class People:
    """NIKs, names and telephone numbers as tests write them."""

    def __init__(self) -> None:
        self.niks: set[str] = set()
        self.names: set[str] = set()
        self.phones: set[str] = set()

    @classmethod
    def of(cls, told: Iterable[str]) -> People:
        """Everybody of whom several processes left word."""
        people = cls()
        for niks, names, phones in map(msgspec.json.decode, told):
            people.niks.update(niks)
            people.names.update(names)
            people.phones.update(phones)
        return people

    def __str__(self) -> str:
        looked_for = self.names_to_look_for()
        left = len({_words(name) for name in self.names}) - len(looked_for)
        return (
            f"{len(self.niks):,} NIKs, {len(looked_for):,} names (not {left:,} too short or ordinary)"
            f" and {len(self.numbers()):,} telephone numbers"
        )

    def told(self) -> str:
        """Word of everybody, for another process."""
        return msgspec.json.encode((self.niks, self.names, self.phones)).decode()

    def meet(self, one: object) -> None:
        """Whoever has a NIK, a name or a telephone number."""
        for kind, known in (("nik", self.niks), ("name", self.names), ("contact", self.phones)):
            if isinstance(value := getattr(one, kind, None), str):
                known.add(value)

    def meet_in(self, event: Event) -> None:
        """Whom an event is about, and the officials it names."""
        self.names.add(event.actor.person)
        if isinstance(event, PersonAppointed):
            self.names.add(event.person)
        personal = getattr(event, "personal", None)
        if isinstance(personal, Cells):
            self._meet_row(personal.cells)
        elif isinstance(event, Changed) and personal is not None:
            known = {"nik": self.niks, "name": self.names, "contact": self.phones}.get(event.field or "", set[str]())
            known.update(str(value) for value in (personal.old, personal.new) if value)
        self.meet(personal)

    def meet_constants(self) -> None:
        """Whoever stands in a module of tests, alone or in a list."""
        for name, module in list(sys.modules.items()):
            if name.split(".")[0] in ("tests", "conftest"):
                for value in list(vars(module).values()):
                    self._meet_among(value)

    def _meet_among(self, value: object, depth: int = 0) -> None:
        if isinstance(getattr(value, "nik", None), str):
            self.meet(value)
        if isinstance(value, dict):
            value = tuple(value.values())
        if isinstance(value, list | tuple | set | frozenset) and depth < _DEEPEST:
            for inner in value:
                self._meet_among(inner, depth + 1)

    def _meet_row(self, cells: dict[str, str]) -> None:
        for header, text in cells.items():
            for pattern, known in ((_OF_NIK, self.niks), (_OF_NAME, self.names), (_OF_PHONE, self.phones)):
                if pattern.search(header.upper()):
                    known.add(text)

    def names_to_look_for(self) -> set[tuple[str, ...]]:
        """Names as their words; short ones and single words that any line of the log may hold are none."""
        ordinary = set(_ordinary())
        found = {_words(name) for name in self.names}
        return {name for name in found if len("".join(name)) > _SHORT and not (len(name) == 1 and name[0] in ordinary)}

    def numbers(self) -> set[str]:
        """Telephone numbers as they are in the country, without the first 0."""
        found = (_NO_DIGIT.sub("", phone).removeprefix("62").lstrip("0") for phone in self.phones)
        return {number for number in found if len(number) >= _SHORTEST_PHONE}


def leaks(lines: Iterable[tuple[str, str]], people: People) -> list[Leak]:
    """Every different line, of those with their tests, that tells of one of these people, or holds a NIK of anybody."""
    different = {line: test for test, line in lines}
    names, numbers = people.names_to_look_for(), people.numbers()
    lengths = ({len(name) for name in names}, {len(number) for number in numbers})
    found = []
    for line, test in different.items():
        told = [("NIK", who) for who in _niks(line, people.niks)]
        told += [("telephone number", who) for who in _parts(line, lengths[1]) if who in numbers]
        told += [("name", " ".join(who)) for who in _runs(_words(line), lengths[0]) if who in names]
        found += [Leak(what, who, test, line) for what, who in told]
    return found


def _niks(line: str, known: set[str]) -> Iterator[str]:
    yield from (digits for digits in _parts(line, {16}) if digits in known)
    for digits in _ALONE.findall(line):
        try:
            Nik(digits)
        except ValueError:
            continue
        yield digits


def _parts(line: str, lengths: set[int]) -> Iterator[str]:
    """What can be read out of every row of digits, whatever separates them."""
    for row in _DIGITS.findall(line):
        yield from _runs(_NO_DIGIT.sub("", row), lengths)


def _runs(row: Row, lengths: set[int]) -> Iterator[Row]:
    for length in lengths:
        for start in range(len(row) - length + 1):
            yield row[start : start + length]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.upper()))


def _ordinary() -> Iterator[str]:
    """Words that the log says of its own."""
    for word in (*logs.KEYS, *_NO_NAMES, *_named(commands())):
        yield from _words(word)


def _named(group: TyperGroup) -> Iterator[str]:
    for name, command in group.commands.items():
        yield name
        if isinstance(command, TyperGroup):
            yield from _named(command)
