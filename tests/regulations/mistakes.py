"""A small regulation that is right, and what is told of it once a passage is changed."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from lifecycle.regulations.loader import BadProfile, parse

FOLDER = Path(__file__).parent / "own"
SLUG = "contoh-2026-1"
TEXT = (FOLDER / f"{SLUG}.toml").read_text(encoding="utf-8")


class Mistake(NamedTuple):
    """A passage and what is written instead; how the line that is named begins, the key, what is told and the cure."""

    old: str
    new: str
    line: str
    key: str
    what: str
    cure: str


def changed(old: str, new: str, text: str = TEXT) -> str:
    """The file with one passage changed."""
    assert text.count(old) == 1, old
    return text.replace(old, new)


def told(text: str) -> list[tuple[str, str, str, str]]:
    """Of every problem the line of the file as it stands there, the key, what and the cure."""
    with pytest.raises(BadProfile) as caught:
        parse("contoh.toml", text.encode())
    lines = text.splitlines()
    return [(lines[one.line - 1], one.key, one.what, one.cure) for one in caught.value.problems]


def prove(mistake: Mistake, text: str = TEXT) -> None:
    """The mistake is the only one that is told, at its place."""
    ((line, key, what, cure),) = told(changed(mistake.old, mistake.new, text))
    assert (key, what, cure) == (mistake.key, mistake.what, mistake.cure)
    assert line.strip().startswith(mistake.line)
