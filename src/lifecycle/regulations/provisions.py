"""Every provision of the five regulations, as ``provisions.csv`` lists them; what law is cited is one of these."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

import msgspec


class Provision(msgspec.Struct, frozen=True):
    """One provision: whom it applies to, and what it is to a machine (``rule``, ``no behaviour``, …)."""

    id: str
    kind: str
    applies_to: tuple[str, ...]
    machine: str

    @property
    def regulation(self) -> str:
        """The slug of its regulation."""
        return self.id.partition("/")[0]


@cache
def provisions() -> dict[str, Provision]:
    """By id, regulation after regulation, in the order of the text."""
    text = files("lifecycle.regulations").joinpath("provisions.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return {
        row["id"]: Provision(row["id"], row["kind"], tuple(row["applies_to"].split(";")), row["machine"])
        for row in rows
    }


@cache
def listed(slug: str) -> frozenset[str]:
    """The ids of a regulation; empty for one whose provisions nobody has listed."""
    return frozenset(one.id for one in provisions().values() if one.regulation == slug)
