"""Where in a TOML text every key stands. The text can be parsed, so only places are looked for, never mistakes."""

from __future__ import annotations

import re

from lifecycle.regulations.problems import Place

_TOKENS = re.compile(
    r"""(?:[ \t\r]|\#[^\n]*)+
    |(?P<token>\"{3}(?:\\.|(?!\"{3}).)*\"{3,5}|'{3}(?:(?!'{3}).)*'{3,5}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'
    |[\[\]{}=,.\n]|[^\s\[\]{}=,.\#"']+)""",
    re.DOTALL | re.VERBOSE,
)
_ENDS = frozenset(",]}\n")


class Lines:
    """The line of every table, key and item of a text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [match for match in _TOKENS.finditer(text) if match["token"]]
        self._next = 0
        self._lines: dict[Place, int] = {}
        self._lengths: dict[Place, int] = {}
        self._read()

    def of(self, place: Place) -> int:
        """The line of a place, or of what is around it where it is not written down."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def _read(self) -> None:
        table: Place = ()
        while self._next < len(self._tokens):
            if self._peek() == "\n":
                self._next += 1
            elif self._peek() == "[":
                table = self._header()
            else:
                self._pair(table)

    def _header(self) -> Place:
        """``[a.b]``, or ``[[a.b]]``: one more of them."""
        at, brackets = self._next, 0
        while self._take("["):
            brackets += 1
        *parents, last = self._name()
        self._next += brackets
        place = (*self._last_of(parents), last)
        if brackets > 1:
            number = self._lengths[place] = self._lengths.get(place, -1) + 1
            place = (*place, number)
        elif place in self._lengths:
            place = (*place, self._lengths[place])
        self._note(place, at)
        return place

    def _last_of(self, names: list[str]) -> Place:
        """A table within tables that may be many: within the last of each."""
        place: Place = ()
        for name in names:
            place = (*place, name)
            if place in self._lengths:
                place = (*place, self._lengths[place])
        return place

    def _pair(self, table: Place) -> None:
        at = self._next
        place = (*table, *self._name())
        self._take("=")
        self._note(place, at)
        self._value(place)

    def _name(self) -> list[str]:
        """A key, dotted or not, quoted or not."""
        names = [self._one()]
        while self._take("."):
            names.append(self._one())
        return names

    def _one(self) -> str:
        self._next += 1
        return self._tokens[self._next - 1]["token"].strip("\"'")

    def _value(self, place: Place) -> None:
        if self._take("["):
            self._items(place)
        elif self._take("{"):
            while not self._closed("}"):
                self._pair(place)
        else:
            while self._next < len(self._tokens) and self._peek() not in _ENDS:
                self._next += 1

    def _items(self, place: Place) -> None:
        number = 0
        while not self._closed("]"):
            self._note((*place, number), self._next)
            self._value((*place, number))
            number += 1

    def _closed(self, bracket: str) -> bool:
        """Past commas and ends of lines; whether the bracket follows."""
        while self._take(",") or self._take("\n"):
            pass
        return self._take(bracket)

    def _take(self, token: str) -> bool:
        if self._peek() != token:
            return False
        self._next += 1
        return True

    def _peek(self) -> str:
        return self._tokens[self._next]["token"] if self._next < len(self._tokens) else ""

    def _note(self, place: Place, token: int) -> None:
        """A place stands where it is first named, and so does everything around it."""
        line = self._text.count("\n", 0, self._tokens[token].start()) + 1
        while place and place not in self._lines:
            self._lines[place] = line
            place = place[:-1]
