"""A regulation file of another form is refused: file, line, key, what is wrong and the cure, of every mistake."""

from __future__ import annotations

from pathlib import Path
from shutil import copy

import pytest

from lifecycle.regulations.loader import BadProfile, UnknownRegulation, load, national, parse, shipped, slugs
from tests.regulations.mistakes import FOLDER, SLUG, TEXT, Mistake, changed, prove

FORMAT = "See the format in lifecycle/regulations/__init__.py."
OF_FORM = [
    Mistake(
        'slug = "',
        'colour = "red"\nslug = "',
        "colour",
        "colour",
        "There is no key `colour` here.",
        f"Take it out. {FORMAT}",
    ),
    Mistake(
        'judges = ["eligibility.listing"]',
        'judge = ["eligibility.listing"]',
        "judge",
        "checks[1].judge",
        "There is no key `judge` here.",
        "Write `judges`, or take it out.",
    ),
    Mistake(
        'cite = ["contoh-2026-1/p10/a3"]\n',
        "",
        "[start]",
        "start",
        "The key `cite` is missing.",
        f"Add it. {FORMAT}",
    ),
    Mistake(
        "before_years = 65\n",
        "",
        "[[rules]]",
        "rules[0]",
        "The key `before_years` is missing.",
        f"Add it. {FORMAT}",
    ),
    Mistake(
        'kind = "resident_here"\nfrom = 2026-01-05\n',
        'kind = "resident_here"\n',
        "[[rules]]",
        "rules[2]",
        "The key `from` is missing.",
        f"Add it. {FORMAT}",
    ),
    Mistake(
        'kind = "resident_here"',
        'kind = "resident_there"',
        'kind = "resident_there"',
        "rules[2].kind",
        "Invalid value 'resident_there'.",
        "Write one of: age_before, age_through, age_from, listed_in_any, number_from_through, stated, resident_here,"
        " resident_for, no_active_cover, not_registered, not_registered_for, no_public_aid, never_aided_here,"
        " below_minimum_wage, any_of.",
    ),
    Mistake(
        'id = "eligibility.listing.poor", kind = "stated"',
        'id = "eligibility.listing.poor", colour = 1, kind = "stated"',
        '{ id = "eligibility.listing.poor"',
        "rules[3].rules[1].colour",
        "There is no key `colour` here.",
        f"Take it out. {FORMAT}",
    ),
    Mistake(
        'rule = "number_issued"',
        'rule = "on_tuesday"',
        'rule = "on_tuesday"',
        "start.rule",
        "Invalid enum value 'on_tuesday'.",
        "Write one of: number_issued, first_payment, registered_and_paid.",
    ),
    Mistake(
        "presumed = false", "presumed = 0", "presumed", "priority[0].presumed", "Expected `bool`, got `int`.", FORMAT
    ),
    Mistake(
        "in_force_from = 2026-01-05",
        'in_force_from = "soon"',
        "in_force_from",
        "in_force_from",
        "Expected `date`, got `str`.",
        FORMAT,
    ),
    Mistake(
        'grounds = ["died"]', 'grounds = "died"', "grounds", "paths[1].grounds", "Expected `array`, got `str`.", FORMAT
    ),
    Mistake(
        'type = "name", required',
        'type = "namen", required',
        '{ field = "name"',
        "sheets.proposal[1].type",
        "Invalid enum value 'namen'.",
        "Write one of: text, name, nik, date, sex, job_kind, kecamatan, village, yes_no, number, membership_number,"
        " rupiah, month, status, path.",
    ),
    Mistake(
        'regent = { name = "Bupati Contoh", roles = ["signer"] }',
        'regent = ["signer"]',
        "regent",
        "offices.regent",
        "Expected `object`, got `array`.",
        FORMAT,
    ),
    Mistake(
        "[sheets]",
        "[contributions]\ndue_day = 1\n\n[sheets]",
        "[contributions]",
        "contributions",
        "National law is no part of a regulation.",
        "Take it out; it stands in national.toml.",
    ),
]
NO_TOML = [
    ("[[rules]\n", 2, "Expected ']]' at the end of an array declaration."),
    ('title = "', 2, "Unterminated string."),
    ("a = 1\na = 2", 3, "Cannot overwrite a value."),
]


@pytest.mark.parametrize("mistake", OF_FORM, ids=lambda mistake: mistake.key)
def test_a_slip_of_the_pen_is_told_with_line_key_and_cure(mistake: Mistake) -> None:
    """Unknown, missing, or of another kind, however deep it stands."""
    prove(mistake)


@pytest.mark.parametrize(("text", "line", "what"), NO_TOML)
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int, what: str) -> None:
    """The file cannot be taken apart, so there is no key."""
    with pytest.raises(BadProfile) as caught:
        parse("contoh.toml", f"# first\n{text}".encode())
    (problem,) = caught.value.problems
    assert (problem.line, problem.key, problem.what) == (line, "", what)
    assert problem.cure == "Write it as TOML: https://toml.io/en/v1.0.0."


def test_what_is_no_text_is_told_with_its_line() -> None:
    """A file saved in another encoding."""
    with pytest.raises(BadProfile, match=r"contoh.toml: 1 problem\nline 2: This is no text in UTF-8.\n  Save the file"):
        parse("contoh.toml", b'slug = "x"\ntitle = "\xe9"')


def test_everything_that_is_wrong_is_told_in_the_order_of_the_file() -> None:
    """A person mends it once, not problem after problem."""
    text = changed('zone = "Asia/Jakarta"', "zone = 7", changed('step = "aligned"', "step = 2", TEXT))
    with pytest.raises(BadProfile) as caught:
        parse("contoh.toml", text.encode())
    assert str(caught.value) == (
        "contoh.toml: 2 problems\n"
        f"line 6, zone: Expected `str`, got `int`.\n  {FORMAT}\n"
        f"line 179, checks[1].step: Expected `str`, got `int`.\n  {FORMAT}"
    )


def test_a_small_regulation_that_is_right_can_be_used() -> None:
    """The ground the other tests stand on; national law comes with it."""
    profile = parse("contoh.toml", TEXT.encode())
    assert profile.regency == "Kabupaten Contoh"
    assert profile.contributions is national()


@pytest.mark.parametrize("slug", slugs())
def test_the_regulations_that_come_with_the_program_can_be_used(slug: str) -> None:
    """Each is held to the same checks as a file of one's own."""
    assert load(slug).slug == slug


def test_a_folder_of_ones_own_adds_regulations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Named when asked, or by the environment; without it only those that come with the program are there."""
    assert SLUG not in slugs()
    assert load(SLUG, FOLDER).slug == SLUG
    monkeypatch.setenv("LIFECYCLE_REGULATIONS", str(FOLDER))
    assert slugs() == sorted([*shipped(), SLUG])
    assert load(SLUG).slug == SLUG


def test_an_unknown_regulation_is_told_with_those_there_are() -> None:
    """Those of the folder among them."""
    with pytest.raises(
        UnknownRegulation, match=r"no regulation 'atlantis-1'.\n  Known: banyumas-2025-2, contoh-2026-1"
    ):
        load("atlantis-1", FOLDER)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """Nothing is loaded as if no folder had been named."""
    with pytest.raises(UnknownRegulation, match=r"no folder .*nowhere to look .*\n  Make it, or let LIFECYCLE_REGUL"):
        load("banyumas-2025-2", tmp_path / "nowhere")


def test_a_file_has_the_name_of_its_regulation(tmp_path: Path) -> None:
    """A register remembers the slug, and has to find the file again."""
    copy(FOLDER / f"{SLUG}.toml", tmp_path / "lain-2026-2.toml")
    with pytest.raises(BadProfile, match=r"line 2, slug: The file is named lain-2026-2.toml.\n  Rename it contoh-2026"):
        load("lain-2026-2", tmp_path)


def test_no_file_takes_the_place_of_one_that_comes_with_the_program(tmp_path: Path) -> None:
    """Registers under the same name would be under another law."""
    copy(FOLDER / f"{SLUG}.toml", tmp_path / "serang-2025-59.toml")
    with pytest.raises(BadProfile, match=r"A regulation of this name comes with the program.\n  Rename the file"):
        load("serang-2025-59", tmp_path)
