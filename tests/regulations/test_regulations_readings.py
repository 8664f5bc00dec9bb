"""How the faults of two texts are read, what a rival reading would change, and that no provision is left out."""

from __future__ import annotations

import pytest

from lifecycle.domain.overlay import under
from lifecycle.domain.profile import Profile
from lifecycle.domain.rules import AgeThrough, AnyOf
from lifecycle.regulations.coverage import missing, rows
from lifecycle.regulations.loader import load

BANYUMAS, SERANG = load("banyumas-2025-2"), load("serang-2025-59")
BOTH = pytest.mark.parametrize("profile", [BANYUMAS, SERANG], ids=["banyumas", "serang"])


@pytest.mark.parametrize(("profile", "letters", "count"), [(BANYUMAS, "BMS", 25), (SERANG, "SRG", 30)])
def test_every_fault_is_explained(profile: Profile, letters: str, count: int) -> None:
    """One after the other, each with the reading taken among those it may have."""
    assert [one.id for one in profile.readings] == [f"{letters}-{number:02}" for number in range(1, count + 1)]
    assert all(one.take in one.says and one.why for one in profile.readings)
    assert all([*one.says] == [*"ABCD"[: len(one.says)]] for one in profile.readings)


@BOTH
def test_a_rival_changes_what_is_not_taken(profile: Profile) -> None:
    """A register opened under one says so, and follows another law than the one of the file."""
    for reading in profile.readings:
        for letter in reading.rivals:
            other = under(profile, {reading.id: letter})
            assert next(one.take for one in other.readings if one.id == reading.id) == letter != reading.take
            parts = ("rules", "start", "period", "re_proposal", "letter")
            assert any(getattr(other, part) != getattr(profile, part) for part in parts)


def test_the_rivals_are_those_a_register_can_follow() -> None:
    """Two texts on age, the year, the welfare data or earlier aid, the later of number and payment, the letter."""
    rivals = {one.id: [*one.rivals] for profile in (BANYUMAS, SERANG) for one in profile.readings if one.rivals}
    assert rivals == {"BMS-02": ["B"], "BMS-06": ["C"], "BMS-08": ["A"], "SRG-01": ["A", "B"], "SRG-30": ["B"]}


@pytest.mark.parametrize(("letter", "ages", "cite"), [("A", (18, 64), "p21/b"), ("B", (17, 65), "p19/a2/a")])
def test_serang_may_read_one_article_on_age_alone(letter: str, ages: tuple[int, int], cite: str) -> None:
    """Then the other is not cited, and everything else stays."""
    other = under(SERANG, {"SRG-01": letter})
    (age,) = [rule for rule in other.rules if isinstance(rule, AgeThrough)]
    assert ((age.from_years, age.through_years), age.cite[-1], len(age.cite)) == (ages, f"serang-2025-59/{cite}", 2)
    assert [rule.id for rule in other.rules] == [rule.id for rule in SERANG.rules]


def test_serang_may_end_cover_with_the_year() -> None:
    """The rival of a period the text does not state."""
    assert under(SERANG, {"SRG-30": "B"}).period.rule == "year"


def test_banyumas_may_ask_for_the_welfare_data_or_for_no_earlier_aid() -> None:
    """Then earlier aid alone bars nobody, and a former participant who is listed may come back."""
    other = under(BANYUMAS, {"BMS-02": "B"})
    (choice,) = [rule for rule in other.rules if isinstance(rule, AnyOf)]
    assert (choice.id, len(choice.rules), other.re_proposal.allowed) == ("eligibility.listing", 2, True)
    assert {rule.id for rule in BANYUMAS.rules} - {rule.id for rule in other.rules} == {"eligibility.never_aided"}


def test_banyumas_may_wait_for_the_payment_or_let_a_letter_stand_for_the_decree() -> None:
    """Each is a reading of its own, and both can be taken at once."""
    other = under(BANYUMAS, {"BMS-06": "C", "BMS-08": "A"})
    assert other.start.rule == "registered_and_paid"
    assert other.letter is not None
    assert (other.letter.instead_of_decree, other.letter.decree_cite) == (True, ("banyumas-2025-2/p8/a9",))


@BOTH
def test_no_provision_about_the_workers_is_left_out(profile: Profile) -> None:
    """Each is cited somewhere in the file, or has no behaviour."""
    assert [row.provision for row in missing(rows({}, profile.slug))] == []
