"""Provisions in short: as officials write them in a table."""

from __future__ import annotations

import pytest

from lifecycle.interfaces.law.short import leaves, short, shorts

SHORT = [
    ("banyumas-2025-2/p15", "Ps 15"),
    ("banyumas-2025-2/p7/a4/c", "Ps 7(4)c"),
    ("serang-2025-59/p21/b", "Ps 21 b"),
    ("serang-2025-59/p20/a1/c/14", "Ps 20(1)c.14"),
    ("sambas-2025-59/p1/n18", "Ps 1 angka 18"),
    ("semarang-2025-draft/p5/a2/u", "Ps 5(2)u"),
    ("pp-50-2025", "pp-50-2025"),
]


@pytest.mark.parametrize(("provision", "told"), SHORT)
def test_every_form_of_id_has_a_short_form(provision: str, told: str) -> None:
    """Article, paragraph in brackets, letter, number; national law as it is."""
    assert short(provision) == told


def test_several_provisions_say_the_word_once() -> None:
    """As in a footnote."""
    assert shorts(("banyumas-2025-2/p11/a2", "banyumas-2025-2/p11/a3")) == "Ps 11(2), 11(3)"


def test_opening_words_are_not_told_beside_their_item() -> None:
    """They are cited for the count of provisions; nobody reads them apart."""
    assert leaves(("x-2025-1/p2/a1", "x-2025-1/p21", "x-2025-1/p21/b", "x-2025-1/p21/b")) == [
        "x-2025-1/p2/a1",
        "x-2025-1/p21/b",
    ]
