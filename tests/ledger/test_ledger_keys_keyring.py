"""Keyed hashes: known again under one secret, and by nobody without it."""

from __future__ import annotations

import pytest

from lifecycle.domain.values import Nik
from lifecycle.ledger import Keyring

NIK = Nik("3302010505850001")
ONE, OTHER = Keyring(b"\1" * 32), Keyring(b"\2" * 32)


def test_hashes_are_keyed_and_kept_apart() -> None:
    """They differ by secret and by what they are for."""
    every = [
        ONE.nik(NIK),
        OTHER.nik(NIK),
        ONE.row(NIK.digits),
        ONE.row("a", "b"),
        ONE.row("a b"),
        ONE.person(NIK.digits),
        OTHER.person(NIK.digits),
        ONE.person(None, NIK.digits),
        ONE.person(None, "a", "b"),
        ONE.person(None, "a b"),
    ]
    assert len({key[:16] for key in every}) == len(every)
    assert not any(NIK.digits in key for key in every)


def test_hashes_never_change() -> None:
    """Claims and sealed data are found by them for as long as there is a register."""
    assert ONE.nik(NIK) == "4e83d007ffb6ddb2dd25ab7a9ada7af2e933a518c696520fe97c6c7a08983ddd"
    assert ONE.row("a", "b") == "48cc2baeb089bee5"
    assert ONE.person(NIK.digits, "Siti") == "a2e8ffad908e5277"
    assert ONE.person(None, "Siti", "Kedungwringin") == "ea8aba169894b758"


def test_a_person_is_known_by_the_nik_first() -> None:
    """However the name is written beside it, and whether or not the number is a right one."""
    assert ONE.person("9999999999999999", "Siti") == ONE.person(" 9999999999999999 ", "Sri", "Kedungwringin")


@pytest.mark.parametrize(
    "nik", [None, "", "330201050585000", "33020105058500011", "330201050585000O", "３302010505850001"]
)
def test_a_person_without_a_nik_is_known_by_the_rest(nik: str | None) -> None:
    """Capitals and blanks do not count, what stands where does."""
    assert ONE.person(nik, "Siti  Aminah", "Kedungwringin") == ONE.person(None, " SITI\taminah ", "kedungwringin\n")
    assert ONE.person(nik, "Siti", "") != ONE.person(nik, "", "Siti")
