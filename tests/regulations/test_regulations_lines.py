"""Every key, table and item of a TOML text is found on its line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.regulations.lines import Lines
from lifecycle.regulations.loader import shipped
from lifecycle.regulations.problems import Place, key
from tests.regulations.mistakes import TEXT

SMALL = '''
title = "a # no comment [here]"  # a comment = []
nested.dotted = 1.5
"quoted" = 'literal " [ # ='
long = """
two = 2
\\""" # inside """
[table]
day = 2025-01-06T07:00:00.5
[table.below.deep]
x = { a = 1, b = [
  2, # a comment
  [3, 4],
] }
[[many]]
n = 1
[[many.parts]]
[[many.parts]]
m = [ ]
[many.parts.last]
z = true
[[many]]
[[many.parts]]
m = 9'''
FOUND: list[tuple[Place, int]] = [
    (("title",), 2),
    (("nested",), 3),
    (("nested", "dotted"), 3),
    (("quoted",), 4),
    (("long",), 5),
    (("table",), 8),
    (("table", "day"), 9),
    (("table", "below"), 10),
    (("table", "below", "deep", "x", "a"), 11),
    (("table", "below", "deep", "x", "b"), 11),
    (("table", "below", "deep", "x", "b", 0), 12),
    (("table", "below", "deep", "x", "b", 1, 1), 13),
    (("many", 0), 15),
    (("many", 0, "n"), 16),
    (("many", 0, "parts", 0), 17),
    (("many", 0, "parts", 1), 18),
    (("many", 0, "parts", 1, "m"), 19),
    (("many", 0, "parts", 1, "last", "z"), 21),
    (("many", 1), 22),
    (("many", 1, "parts", 0), 23),
    (("many", 1, "parts", 0, "m"), 24),
]
NOT_WRITTEN: list[tuple[Place, int]] = [
    ((), 1),
    (("nowhere",), 1),
    (("table", "cite"), 8),
    (("many", 1, "parts", 0, "k", 3), 23),
    (("table", "below", "deep", "x", "c"), 11),
]
TEXTS = [TEXT, *(file.read_bytes().decode() for file in shipped().values())]


@pytest.mark.parametrize(("place", "line"), [*FOUND, *NOT_WRITTEN], ids=str)
def test_a_place_has_the_line_it_stands_in(place: Place, line: int) -> None:
    """What is not written down has the line of what is around it."""
    assert Lines(SMALL).of(place) == line


def places(value: Any, place: Place = ()) -> Iterator[tuple[Place, Any]]:
    """Everything in decoded TOML, with its place."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from places(inner, (*place, name))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*place, number))
    else:
        yield place, value


@pytest.mark.parametrize("text", TEXTS, ids=[text.split('"')[1] for text in TEXTS])
def test_every_value_of_a_regulation_stands_in_the_line_that_is_found(text: str) -> None:
    """Of all values of all regulations there are."""
    lines, found = text.splitlines(), Lines(text)
    for place, value in places(tomllib.loads(text)):
        written = str(value).lower() if isinstance(value, bool) else str(value)
        assert written in lines[found.of(place) - 1].replace('\\"', '"'), place


@given(st.lists(st.text().filter(str.isprintable)), st.integers(0, 3))
def test_a_string_may_hold_anything(values: list[str], empty: int) -> None:
    """Brackets, quotes and signs of comments in a value lead nobody astray."""
    written = [value.replace("\\", "\\\\").replace('"', '\\"') for value in values]
    text = "\n" * empty + "\n".join(f'a{number} = "{value}"' for number, value in enumerate(written))
    assert list(tomllib.loads(text).values()) == values
    found = Lines(text)
    assert [found.of((f"a{number}",)) for number in range(len(values))] == [*range(empty + 1, empty + 1 + len(values))]


def test_a_place_is_written_as_in_a_program() -> None:
    """Keys with dots, items with their number."""
    assert key(("rules", 3, "cite", 0)) == "rules[3].cite[0]"
    assert key(("acts", "decree")) == "acts.decree"
    assert key(()) == ""
