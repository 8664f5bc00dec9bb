"""Names, days and months of a regulation can be, and no two rules of one id are for the same people at once."""

from __future__ import annotations

import msgspec
import pytest

from lifecycle.regulations.checking import problems
from lifecycle.regulations.loader import parse
from tests.regulations.mistakes import TEXT, Mistake, changed, prove, told

OVERLAP = "Write `until` in the first of them, or tell them apart by only_kinds or only_paths."
MONTHS = "Write 1 <= from_months <= through_months."
EVERY = "Write whole months, 1 or more, or leave it out."
SAME_PEOPLE = "Two rules 'eligibility.residence' hold on 2026-01-05 for the same people."
KINDS = 'only_kinds = ["farm_labourer"]'
RULE = f"[[rules]]{next(part for part in TEXT.split('[[rules]]') if KINDS in part)}"
COLUMN = 'labels = ["PEKERJAAN"], cite = ["contoh-2026-1/p8/a1/f"] },\n'
MISTAKES = [
    Mistake(
        COLUMN,
        COLUMN + '  { field = "kecamatan", type = "text", labels = ["KECAMATAN"] },\n',
        '{ field = "kecamatan"',
        "sheets.proposal[3].type",
        "The column 'kecamatan' is read as text; the rules judge it as kecamatan.",
        'Write type = "kecamatan".',
    ),
    Mistake(
        'area = "33.04"',
        'area = "33.99"',
        "area",
        "area",
        "No regency has the code '33.99'.",
        "Write its Kemendagri code, like 33.02.",
    ),
    Mistake(
        'zone = "Asia/Jakarta"',
        'zone = "Asia/Banjarnegara"',
        "zone",
        "zone",
        "There is no time zone 'Asia/Banjarnegara'.",
        "Write Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura.",
    ),
    Mistake(
        'status = "in_force"',
        'status = "draft"',
        "in_force_from",
        "in_force_from",
        "A draft is not in force.",
        'Take the day out, or write status = "in_force".',
    ),
    Mistake(
        "in_force_from = 2026-01-05\n",
        "",
        "status",
        "status",
        "A regulation in force has a day since when.",
        'Add in_force_from, or write status = "draft".',
    ),
    Mistake(
        "until = 2027-01-01",
        "until = 2026-01-05",
        "until",
        "rules[0].until",
        "The rule never holds.",
        "`until` is the first day after; `from` is before.",
    ),
    Mistake(
        "from_months = 6",
        "from_months = 0",
        "rule",
        "period.rule",
        "Whole months from 0 through 12 are none.",
        MONTHS,
    ),
    Mistake(
        "from_months = 6",
        "from_months = 13",
        "rule",
        "period.rule",
        "Whole months from 13 through 12 are none.",
        MONTHS,
    ),
    Mistake("through_months = 12\n", "", "rule", "period.rule", "Whole months from 6 through None are none.", MONTHS),
    Mistake(
        "every_months = 6\nmust_propose",
        "every_months = 0\nmust_propose",
        "every_months",
        "update.every_months",
        "Nothing is done every 0 months.",
        EVERY,
    ),
    Mistake(
        'every_months = 6\ncite = ["contoh-2026-1/p9/a1"]\n\n[[readings]]',
        'every_months = -1\ncite = ["contoh-2026-1/p9/a1"]\n\n[[readings]]',
        "every_months",
        "duties[0].every_months",
        "Nothing is done every -1 months.",
        EVERY,
    ),
    Mistake(
        "until = 2027-01-01\n",
        "until = 2027-01-02\n",
        "[[rules]]",
        "rules[1]",
        "Two rules 'eligibility.age' hold on 2027-01-01 for the same people.",
        OVERLAP,
    ),
    Mistake(
        "until = 2027-01-01\n",
        "",
        "[[rules]]",
        "rules[1]",
        "Two rules 'eligibility.age' hold on 2027-01-01 for the same people.",
        OVERLAP,
    ),
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.key)
def test_what_cannot_be_is_told_with_line_key_and_cure(mistake: Mistake) -> None:
    """One mistake a file, and nothing else is told of it."""
    prove(mistake)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (KINDS, 'only_kinds = ["volunteer"]'),
        ('only_paths = ["ordinary"]', 'only_paths = ["by_letter"]'),
        (f'{KINDS}\nonly_paths = ["ordinary"]', f'{KINDS}\nonly_paths = ["by_letter"]'),
    ],
)
def test_rules_of_one_id_may_be_for_different_people(one: str, other: str) -> None:
    """Told apart by kind of work, or by path."""
    assert parse("contoh.toml", changed(RULE, RULE.replace(KINDS, one) + RULE.replace(KINDS, other)).encode())


@pytest.mark.parametrize("other", [KINDS, 'only_kinds = ["volunteer", "farm_labourer"]', 'only_paths = ["ordinary"]'])
def test_rules_of_one_id_are_never_for_the_same_people_at_once(other: str) -> None:
    """Nobody knows which of the two decides."""
    ((line, key, what, cure),) = told(changed(RULE, RULE + RULE.replace(KINDS, other)))
    assert (line, key, what, cure) == ("[[rules]]", "rules[3]", SAME_PEOPLE, OVERLAP)


def test_a_rival_may_not_contradict_itself_either() -> None:
    """Its rules are held to the same test, among themselves."""
    line = next(line for line in TEXT.splitlines() if 'kind = "age_through"' in line)
    ((told_line, key, what, cure),) = told(TEXT.replace(line, f"{line}\n{line}"))
    assert (told_line, key, cure) == (line, "readings[0].rivals.B.rules[1]", OVERLAP)
    assert what == "Two rules 'eligibility.age' hold on 2026-01-05 for the same people."


@pytest.mark.parametrize("slug", ["Contoh-2026-1", "contoh 2026", "contoh/1", "", "-1"])
def test_a_slug_can_name_a_file(slug: str) -> None:
    """Small letters, digits and dashes between them."""
    found = problems(msgspec.structs.replace(parse("contoh.toml", TEXT.encode()), slug=slug))
    assert (found[0].place, found[0].what) == (("slug",), f"{slug!r} cannot name a file.")


def test_there_is_a_path() -> None:
    """Every candidate takes one."""
    found = problems(msgspec.structs.replace(parse("contoh.toml", TEXT.encode()), paths=()))
    assert found[0].what == "There is no path from proposal to end."


def test_something_is_checked_on_every_path() -> None:
    """A decree names those who have passed the last check; without one there is nobody to name."""
    profile = parse("contoh.toml", TEXT.encode())
    paths = (msgspec.structs.replace(profile.paths[0], checks=()), *profile.paths[1:])
    (found,) = problems(msgspec.structs.replace(profile, paths=paths))
    assert (found.place, found.what) == (("paths", 0), f"Nothing is checked on the path {paths[0].code}.")
