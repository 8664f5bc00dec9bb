"""Provisions: every one of the five regulations is listed, and is cited as a person would."""

from __future__ import annotations

from collections import Counter

import pytest

from lifecycle.regulations.citing import cited
from lifecycle.regulations.loader import shipped
from lifecycle.regulations.provisions import listed, provisions

COUNTS = {
    "serang-2025-59": 200,
    "semarang-2025-draft": 91,
    "sambas-2025-59": 254,
    "banyumas-2025-2": 102,
    "pekalongan-2025-19": 163,
}


@pytest.mark.parametrize(
    ("provision", "said"),
    [
        ("banyumas-2025-2/p7/a4/c", "Pasal 7 ayat (4) huruf c"),
        ("serang-2025-59/p1/n11", "Pasal 1 angka 11"),
        ("serang-2025-59/p20/a1/c/14", "Pasal 20 ayat (1) huruf c angka 14"),
        ("pekalongan-2025-19/p1/n15/b", "Pasal 1 angka 15 huruf b"),
        ("semarang-2025-draft/p12", "Pasal 12"),
        ("sambas-2025-59/p29/d", "Pasal 29 huruf d"),
        ("contoh-2026-1/p13a/a1", "Pasal 13A ayat (1)"),
        ("pp-44-2015/lampiran-2", "pp-44-2015/lampiran-2"),
        ("pp-50-2025", "pp-50-2025"),
        ("pp-44-2015/p3", "pp-44-2015/p3"),
        ("BMS-02", "BMS-02"),
        ("banyumas-2025-2/a4", "banyumas-2025-2/a4"),
    ],
)
def test_a_provision_is_cited_as_a_person_does(provision: str, said: str) -> None:
    """Pasal, ayat, huruf, angka; what is no provision of a regency stays as it is."""
    assert cited(provision) == said


def test_every_provision_can_be_cited() -> None:
    """In words, each part of its id once."""
    for provision in provisions():
        said = cited(provision)
        assert said.startswith("Pasal ")
        assert len(said.split()) == 2 * provision.count("/")


def test_two_provisions_of_a_regulation_are_never_cited_alike() -> None:
    """So a citation leads to one place of the text."""
    assert max(Counter((one.regulation, cited(one.id)) for one in provisions().values()).values()) == 1


def test_every_provision_of_the_five_is_listed() -> None:
    """By regulation, and those are the regulations that come with the program."""
    assert Counter(one.regulation for one in provisions().values()) == COUNTS
    assert shipped().keys() <= COUNTS.keys()
    assert {slug: len(listed(slug)) for slug in COUNTS} == COUNTS
    assert listed("contoh-2026-1") == frozenset()


def test_a_provision_says_whom_it_is_about_and_what_it_is_to_a_machine() -> None:
    """As read from the file."""
    residence = provisions()["banyumas-2025-2/p7/a4/c"]
    assert (residence.kind, residence.applies_to, residence.machine) == ("criterion", ("vulnerable",), "rule")
    assert provisions()["serang-2025-59/p14/a1"].applies_to == ("non-wage", "vulnerable")
