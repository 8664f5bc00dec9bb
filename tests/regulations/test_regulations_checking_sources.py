"""What a regulation rests on: every rule is cited, every citation is a provision, every reading is explained."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lifecycle.domain.profile import Profile
from lifecycle.regulations.checking import problems
from lifecycle.regulations.checking.walking import ending, structs
from lifecycle.regulations.loader import load, parse
from lifecycle.regulations.problems import Place, key
from lifecycle.regulations.shape import convert
from tests.regulations.mistakes import SLUG, TEXT, Mistake, changed, prove, told

UNCITED = "No provision is cited; every rule is cited."
DEFINE = "Define it under [[readings]]: what is wrong, what it may mean, which is taken and why."
MISTAKES = [
    Mistake(
        'cite = ["contoh-2026-1/p10/a3"]',
        "cite = []",
        "cite",
        "start.cite",
        UNCITED,
        'Cite what it rests on: cite = ["contoh-2026-1/p7/a4"].',
    ),
    Mistake(
        'slots_cite = ["contoh-2026-1/p8/a10"]',
        "slots_cite = []",
        "slots_cite",
        "slots_cite",
        UNCITED,
        'Cite what it rests on: slots_cite = ["contoh-2026-1/p7/a4"].',
    ),
    Mistake(
        'stands_in_cite = ["contoh-2026-1/p13/a2/b"]\n',
        "",
        "[[funding]]",
        "funding[1].stands_in_cite",
        UNCITED,
        'Cite what it rests on: stands_in_cite = ["contoh-2026-1/p7/a4"].',
    ),
    Mistake(
        'cite = ["contoh-2026-1/p10/a3"]',
        'cite = [\n  "contoh-2026-1/p10/a3",\n  "serang-2025-59/p1",\n]',
        '"serang-2025-59/p1"',
        "start.cite[1]",
        "There is no provision 'serang-2025-59/p1' in this regulation.",
        "Write SLUG/pARTICLE, then /aPARAGRAPH, /LETTER, /NUMBER: contoh-2026-1/p7/a4/c.",
    ),
    Mistake(
        'cite = "contoh-2026-1/p7/a2/b"',
        'cite = "Pasal 7"',
        "cite",
        "kinds[0].cite",
        "There is no provision 'Pasal 7' in this regulation.",
        "Write SLUG/pARTICLE, then /aPARAGRAPH, /LETTER, /NUMBER: contoh-2026-1/p7/a4/c.",
    ),
    Mistake(
        'severity = "L"',
        'severity = "L"\nrivals = { A = {} }',
        "rivals",
        "readings[1].rivals.A",
        "The reading 'A' is taken, so it is no rival of itself.",
        "Say under the rivals what the others would change.",
    ),
    Mistake(
        "[readings.rivals.B]",
        "[readings.rivals.C]",
        "[readings.rivals.C]",
        "readings[0].rivals.C",
        "The rival 'C' is none of the readings it may have.",
        "Use one of A, B, or add it to `says`.",
    ),
    Mistake(
        'take = "A"\nwhy = "The',
        'take = "C"\nwhy = "The',
        "take",
        "readings[0].take",
        "The reading 'C' that is taken is none of those it may have.",
        "Take one of A, B, or add it to `says`.",
    ),
    Mistake(
        'cite = ["contoh-2026-1/p10/a3"]',
        'cite = ["contoh-2026-1/p10/a3"]\nreading = ["CTH-02", "CTH-09"]',
        "reading",
        "start.reading[1]",
        "The reading CTH-09 is not defined.",
        DEFINE,
    ),
    Mistake(
        "must_propose = true",
        'must_propose = true\npropose_reading = ["CTH-09"]',
        "propose_reading",
        "update.propose_reading[0]",
        "The reading CTH-09 is not defined.",
        DEFINE,
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.key)
def test_what_rests_on_nothing_is_told_with_line_key_and_cure(mistake: Mistake) -> None:
    """One mistake a file, and nothing else is told of it."""
    prove(mistake)


PROFILE = parse("contoh.toml", TEXT.encode())
NEEDED = [
    (*place, field.encode_name)
    for place, one in structs(PROFILE)
    for field, _ in ending(one, "cite")
    if field.required and field.type is not str
]


@pytest.mark.parametrize("place", NEEDED, ids=key)
def test_nothing_that_decides_may_be_left_uncited(place: Place) -> None:
    """Acts, gaps, paths, sources of funds, letters, stages of the update: all that needs a citation, one by one."""
    raw: Any = msgspec.toml.decode(TEXT)
    part = raw
    for name in place[:-1]:
        part = part[name]
    part[place[-1]] = []
    assert [(one.place, one.what) for one in problems(convert(raw, Profile))] == [(place, UNCITED)]


def test_where_provisions_are_listed_a_citation_is_one_of_them() -> None:
    """Well written is not enough; the nearest are named."""
    listed = TEXT.replace(SLUG, "banyumas-2025-2")
    cite = 'cite = ["banyumas-2025-2/p10/a3"]'
    assert told(changed(cite, cite.replace("a3", "a9"), listed)) == [
        (
            cite.replace("a3", "a9"),
            "start.cite[0]",
            "There is no provision 'banyumas-2025-2/p10/a9' in this regulation.",
            "Write one of provisions.csv, such as "
            "banyumas-2025-2/p10/a3, banyumas-2025-2/p10/a2, banyumas-2025-2/p10/a1.",
        )
    ]


def test_a_right_profile_has_no_problems_with_national_law_or_without() -> None:
    """What it has of national law is checked elsewhere."""
    assert problems(load("pekalongan-2025-19")) == []
