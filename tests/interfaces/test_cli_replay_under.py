"""Another version of the law at the desk: lifecycle replay REGISTER --under."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from lifecycle.interfaces.cli.redeciding import narrowest
from tests.interfaces.command import WIDTH, log, run
from tests.interfaces.conftest import Week
from tests.interfaces.week import EVERYBODY, REGISTER, REGULATION, SUTARNO

AGE = "banyumas-2025-2/p7/a4/c"


@pytest.fixture
def younger(tmp_path: Path) -> Path:
    """The regulation with another bound of age: nobody from fifty on."""
    return changed(tmp_path, "before_years = 65", "before_years = 50")


def changed(folder: Path, old: str, new: str) -> Path:
    """A copy of the regulation with one line changed."""
    text = files("lifecycle.regulations").joinpath(f"{REGULATION}.toml").read_text(encoding="utf-8")
    assert text.count(old) == 1
    copy = folder / "draft.toml"
    copy.write_text(text.replace(old, new), encoding="utf-8")
    return copy


def decided(week: Week, law: str | Path, *words: str) -> dict[str, Any]:
    """The one document."""
    result = run("replay", REGISTER, "--under", law, *words, "--format", "json", data=week.data)
    assert (result.code, result.err) == (0, "")
    document: dict[str, Any] = json.loads(result.out)
    return document


def test_a_lower_bound_of_age_shows_who_would_have_been_turned_away(week: Week, younger: Path) -> None:
    """Those from fifty on, by the letter of the article on age."""
    told = decided(week, younger)
    old = [person for person in EVERYBODY[:6] if person.birth_date.year < 1975]
    assert told["proposals"] == {
        "same": 6 - len(old),
        "now refused": len(old),
        "now admitted": 0,
        "refused otherwise": 0,
        "cannot be told": 0,
    }
    under = [case["under"] for case in told["cases"]]
    assert {(one["kind"], one["step"], one["basis"][-1]) for one in under} == {("rejected", "verified", AGE)}
    assert {case["outcome"] for case in told["cases"]} == {"now refused"}


def test_the_table_says_it_at_a_glance(week: Week, younger: Path) -> None:
    """How many, by which provision, and who; nobody is named."""
    result = run("replay", REGISTER, "--under", younger, data=week.data)
    assert (result.code, result.err) == (0, "")
    assert "6 proposals of banyumas decided again under" in result.said
    assert "Nothing was written." in result.said
    assert re.search(rf"now refused +eligibility\.age +{AGE} +\d", result.out)
    assert re.search(rf"…[0-9a-f]{{8}} +registered +rejected at verified +2025-02-03 +{AGE}", result.out)
    assert max(len(line) for line in result.out.splitlines()[2:]) <= WIDTH
    assert not [person for person in EVERYBODY if person.name in result.out or person.nik in result.out]


def test_nothing_is_written(week: Week, younger: Path) -> None:
    """Not a byte of the log changes, and the register verifies as before."""
    before = log(week.data, REGISTER)
    decided(week, younger)
    assert log(week.data, REGISTER) == before
    assert run("verify", REGISTER, data=week.data).code == 0


def test_under_its_own_law_nothing_changes(season: Week) -> None:
    """Bills, corrections and a second season make no difference."""
    told = decided(season, REGULATION)
    assert told["cases"] == []
    assert told["proposals"]["same"] > 6
    assert "By which provision" not in run("replay", REGISTER, "--under", REGULATION, data=season.data).out


def test_another_reading_is_another_law(week: Week) -> None:
    """It is named with the law it is of."""
    told = decided(week, REGULATION, "--reading", "BMS-02=B")
    assert told["under"] == {"named": REGULATION, "regulation": REGULATION, "readings": {"BMS-02": "B"}}
    result = run("replay", REGISTER, "--under", REGULATION, "--reading", "BMS-02=B", data=week.data)
    assert "banyumas-2025-2, BMS-02 read as B" in result.said


def test_who_was_erased_cannot_be_decided_again(data: Path, younger: Path) -> None:
    """They are counted, and no age is guessed for them."""
    erased = (SUTARNO.nik, "--basis", "UU 27/2022 Pasal 43", "--by", "sekda")
    assert run("erase", REGISTER, *erased, data=data).code == 0
    result = run("replay", REGISTER, "--under", younger, data=data)
    assert "Cannot be told proposals why" in re.sub("─+ ?", "", result.said)
    assert "1 the person was erased since" in result.said


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--under", "nowhere-2025-1"), 1, "There is no regulation 'nowhere-2025-1'. Known: banyumas-2025-2"),
        (("--under", "nowhere.toml"), 2, "There is no file 'nowhere.toml'; or name a regulation by its slug."),
        (("--under", REGULATION, "--reading", "BMS-02"), 2, "Write it as DEFECT=READING"),
        (("--under", REGULATION, "--reading", "BMS-99=B"), 2, "has no other reading of BMS-99; there are: BMS-02=B"),
        (("--reading", "BMS-02=B"), 2, "A reading is one of another law: name it with --under."),
        (("--under", REGULATION, "--slot", "2025-00001"), 2, "leave days, person and place out."),
        (("--under", REGULATION, "--from", "2025-01-01"), 2, "leave days, person and place out."),
    ],
)
def test_a_law_that_cannot_be_used_is_told_with_its_cure(
    week: Week, words: tuple[str, ...], code: int, says: str
) -> None:
    """What, why, and what to type instead."""
    result = run("replay", REGISTER, *words, data=week.data)
    assert result.code == code
    assert says in result.said


def test_a_faulty_file_is_told_line_by_line(week: Week, tmp_path: Path) -> None:
    """As lifecycle law check tells it."""
    faulty = changed(tmp_path, "before_years = 65", 'before_years = "muda"')
    result = run("replay", REGISTER, "--under", faulty, data=week.data)
    assert result.code == 1
    assert "draft.toml: 1 problem line" in result.said
    assert "rules[1].before_years: Expected `int`, got `str`." in result.said


def test_a_letter_stands_for_its_sentence() -> None:
    """The sentence a letter is of is not named beside it."""
    assert narrowest(("r/p7/a4", "r/p7/a4/c", "r/p8/a7", "r/p7/a40")) == ["r/p7/a4/c", "r/p8/a7", "r/p7/a40"]
