"""A provision as a person cites it: Pasal, ayat, huruf, angka."""

from __future__ import annotations

import re

_ID = re.compile(r"[a-z-]+-\d{4}-[a-z0-9]+/(?P<parts>p\d+[a-z]?(/([an]\d+|[a-z]|\d+))*)")
"""Of a regency the year goes before the number (``serang-2025-59``), in national law after it (``pp-44-2015``)."""
_INSERTED = re.compile(r"(?<=\d)[a-z]")
"""The letter of an article put between two others is a capital: Pasal 13A."""
_WORDS = {
    re.compile(r"p(\d+[a-z]?)"): "Pasal {}",
    re.compile(r"a(\d+)"): "ayat ({})",
    re.compile(r"n?(\d+)"): "angka {}",
    re.compile(r"([a-z])"): "huruf {}",
}


def cited(provision: str) -> str:
    """``banyumas-2025-2/p7/a4/c`` is Pasal 7 ayat (4) huruf c; an id of national law stays as it is."""
    found = _ID.fullmatch(provision)
    return " ".join(map(_said, found["parts"].split("/"))) if found else provision


def _said(part: str) -> str:
    said = next(words.format(found[1]) for form, words in _WORDS.items() if (found := form.fullmatch(part)))
    return _INSERTED.sub(lambda letter: letter[0].upper(), said)
