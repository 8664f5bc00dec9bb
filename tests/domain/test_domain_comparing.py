"""Old data against new, field by field: what is a difference, what is none, and which differences are material."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import pytest

from lifecycle.domain.comparing import Differs, differences
from lifecycle.domain.events import Changed
from lifecycle.domain.participant import fold
from lifecycle.domain.participant.changes import new_value, old_value, told
from lifecycle.domain.participant.state import OPEN_FIELDS
from lifecycle.domain.profile import Update
from lifecycle.domain.values import Fact
from tests.domain.given import BANYUMAS
from tests.domain.story import LATER, PERSON, UPDATER, proposed

assert BANYUMAS.profile.update is not None
UPDATE: Update = BANYUMAS.profile.update
PERSONAL = msgspec.structs.replace(PERSON, sex="female", address="RT 01/02")
STATE = fold("p-1", [proposed(personal=PERSONAL, village="Rancamaya")])
FIELDS = [column.field for column in BANYUMAS.profile.sheets.proposal if column.field not in ("number", "nik")]


def found(**said: Fact) -> list[Differs]:
    """What differs from the record."""
    return differences(STATE, said, UPDATE)


@pytest.mark.parametrize(
    "said",
    [
        {"name": "SITI AMINAH"},
        {"name": "siti  aminah "},
        {"name": "Siti\tAminah"},
        {"kecamatan": "CILONGOK"},
        {"village": "RANCAMAYA"},
        {"job_kind": "disabled_worker"},
        {"birth_date": "1980-05-17"},
        {"sex": "female"},
        {"address": "rt 01/02"},
        {"dtks": True},
        {"decile": 2},
        {},
    ],
    ids=str,
)
def test_what_says_the_same_is_no_difference(said: Mapping[str, Fact]) -> None:
    """Letters of either case and runs of spaces make none, and neither does what a list leaves out."""
    assert found(**said) == []


@pytest.mark.parametrize(
    ("field", "old", "new", "material"),
    [
        ("name", "SITI AMINAH", "SITI AMINA", True),
        ("birth_date", "1980-05-17", "1980-05-18", True),
        ("kecamatan", "Cilongok", "Ajibarang", True),
        ("job_kind", "disabled_worker", "trader", True),
        ("dtks", True, False, True),
        ("p3ke", None, False, True),
        ("village", "Rancamaya", "Pernasidi", False),
        ("address", "RT 01/02", "RT 02/01", False),
        ("contact", None, "0812", False),
        ("decile", 2, 3, False),
    ],
)
def test_a_difference_has_both_values_and_what_it_bears_on(
    field: str, old: Fact | None, new: Fact, material: bool
) -> None:
    """Also where the record said nothing; material is what bears on who is admitted."""
    assert found(**{field: new}) == [Differs(field, old, new, material)]


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_material_is_a_word_of_the_profile(field: str) -> None:
    """Every column of the list, under a profile that minds all of them, none, and what Banyumas minds."""
    for material in ((), (field,), UPDATE.material):
        (differs,) = differences(STATE, {field: "SOMETHING ELSE"}, msgspec.structs.replace(UPDATE, material=material))
        assert differs.material is (field in material)


def test_differences_come_in_the_order_of_the_list() -> None:
    """A person reads them beside the row."""
    assert [differs.field for differs in found(contact="0812", name="OTHER", dtks=False)] == ["contact", "name", "dtks"]


def test_a_record_that_was_erased_knows_nothing() -> None:
    """Once the box of a person is gone, every personal field of a list is new."""
    gone = fold("p-1", [msgspec.structs.replace(proposed(), personal=None)])
    said: dict[str, Fact] = {"name": "SITI AMINAH", "birth_date": "1980-05-17", "dtks": True, "kecamatan": "Cilongok"}
    assert [(differs.field, differs.old) for differs in differences(gone, said, UPDATE)] == [
        ("name", None),
        ("birth_date", None),
        ("dtks", None),
    ]


@pytest.mark.parametrize("field", FIELDS)
def test_only_place_and_kind_of_work_are_told_in_the_open(field: str) -> None:
    """A change of any other field sits in the box; both values are found again in either place."""
    event = Changed(effective_on=LATER, actor=UPDATER, command_id="now", **told(field, "OLD", "NEW"))
    assert (event.personal is None) is (field in OPEN_FIELDS)
    assert {event.old, event.new} == ({"OLD", "NEW"} if field in OPEN_FIELDS else {None})
    assert (old_value(event), new_value(event)) == ("OLD", "NEW")
