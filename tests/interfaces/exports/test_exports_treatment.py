"""What leaves of a column, by its name; pseudonyms that cannot be looked up."""

from __future__ import annotations

import pytest

from lifecycle.domain.events import DecreeIssued, ParticipantProposed, events_by_topic
from lifecycle.interfaces.exports.opened import fields_of
from lifecycle.interfaces.exports.pseudonyms import Plain, Pseudonyms
from lifecycle.interfaces.exports.treatment import treatment, without_nik


@pytest.mark.parametrize(
    ("name", "is_text", "leaves"),
    [
        ("participant", True, "pseudonym"),
        ("slot", True, "pseudonym"),
        ("kecamatan", True, "open"),
        ("village", True, "left out"),
        ("decree", True, "open"),
        ("name", True, "left out"),
        ("some_new_words", True, "left out"),
        ("some_new_sum", False, "open"),
        ("birth_date", False, "left out"),
        ("born_on", False, "left out"),
        ("line", False, "left out"),
        ("age", False, "left out"),
        ("positions", True, "left out"),
        ("position", False, "commit"),
        ("until_position", False, "commit"),
        ("known_from", False, "commit"),
    ],
)
def test_how_a_column_leaves(name: str, is_text: bool, leaves: str) -> None:
    """Words leave only where they are known to be codes, numbers unless they lead to a person."""
    assert treatment("roll", name, is_text=is_text) == leaves


def test_one_name_is_a_code_in_one_place_and_words_in_another() -> None:
    """Law or office in a refusal, else why somebody did it; the source of money, or what a list of data is called."""
    assert treatment("act.refused.v1", "reason", is_text=True) == "open"
    assert treatment("bill.returned.v1", "reason", is_text=True) == "left out"
    assert treatment("bill.paid.v1", "source", is_text=True) == "open"
    assert treatment("participant.fact_recorded.v1", "source", is_text=True) == "left out"


def test_no_event_lets_words_or_hashes_out() -> None:
    """Whatever it is called, in whichever event."""
    leaving = {
        one.stored for event in events_by_topic().values() for one in fields_of(event) if one.treatment == "open"
    }
    words = {"what", "cure", "name", "nik_key", "person_key", "row_key", "old", "new", "card", "letter", "digest"}
    assert (
        leaving & (words | {"membership_number", "village", "job_title", "sheet", "person", "value", "line"}) == set()
    )


def test_the_number_of_a_decree_is_called_a_decree() -> None:
    """As in every event that cites it."""
    assert ("decree", "number") in {(one.name, one.stored) for one in fields_of(DecreeIssued)}
    assert "criteria" not in {one.name for one in fields_of(ParticipantProposed)}


def test_a_pseudonym_is_the_same_under_one_key_only() -> None:
    """And another for another kind of thing, so that nothing is joined that is not the same."""
    one, other = Pseudonyms(b"a" * 32), Pseudonyms(b"b" * 32)
    assert one.of("case", "x") == one.of("case", "x")
    assert len({one.of("case", "x"), one.of("case", "y"), one.of("place", "x"), other.of("case", "x")}) == 4
    assert one.of("case", "x").startswith("case-")
    assert Plain().of("case", "x") == "x"


def test_a_number_of_sixteen_digits_is_masked() -> None:
    """Wherever it stands; others are not touched."""
    said = '{"nik":"3302170505700001","facts":{"kk":3302170505700002},"amount":16800,"id":"33021705057000012"}'
    assert without_nik(said) == (
        '{"nik":"330217********01","facts":{"kk":330217********02},"amount":16800,"id":"33021705057000012"}'
    )
