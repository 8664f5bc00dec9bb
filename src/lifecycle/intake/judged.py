"""The facts a regulation judges on: by which names they are known, and how a value of each is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from lifecycle.domain.facts import OF_THE_REGENCY
from lifecycle.domain.profile import Column, ColumnType, Profile
from lifecycle.domain.rules import FROM_A_SOURCE, AnyOf, BelowMinimumWage, NoPublicAid, Rule
from lifecycle.intake.cells import Fault, Read, blank, shown, unusable
from lifecycle.intake.reading import readers
from lifecycle.intake.sheets import Cell
from lifecycle.intake.words import plain

_OF_THE_RECORD = frozenset({"birth_date", "kecamatan"})
_MEMBERSHIP = {
    **dict.fromkeys(("none", "tidak ada"), "none"),
    **dict.fromkeys(("active", "aktif"), "active"),
    **dict.fromkeys(("arrears", "menunggak"), "arrears"),
    **dict.fromkeys(("ended", "berakhir", "nonaktif"), "ended"),
}
_LABELS = {
    "membership": ("STATUS KEPESERTAAN", "KEPESERTAAN BPJS KETENAGAKERJAAN"),
    "aid_source": ("SUMBER BANTUAN", "SUMBER BANTUAN IURAN"),
    "minimum_wage": ("UPAH MINIMUM", "UMK"),
    "income": ("PENGHASILAN", "PENGHASILAN PER BULAN"),
}
"""Names of facts that no list of candidates has a column for, as offices write them."""
_NO_BUDGET = {**dict.fromkeys(("none", "tidak ada"), "none"), **dict.fromkeys(("other", "lainnya"), "other")}


def fact_columns(profile: Profile) -> dict[str, Column]:
    """The facts by their codes; each is read as the column of the proposal that holds it, where there is one."""
    listed = {column.field: column for column in profile.sheets.proposal}
    types = dict(_typed(_flat((*profile.rules, *profile.priority))))
    return {
        name: listed.get(name) or Column(name, kind, (name, *_LABELS.get(name, ()))) for name, kind in types.items()
    }


def fact_readers(columns: Mapping[str, Column], profile: Profile) -> dict[str, Read]:
    """How a value of each fact is read; what stands for a membership or a budget is a closed set of words."""
    own = {
        "membership": words_reader(_MEMBERSHIP, "is no state of a membership."),
        "aid_source": words_reader(_budgets(profile), "is no source of aid that is known here."),
    }
    return {**readers(list(columns.values()), {}, date1904=False), **own}


def name_reader(columns: Mapping[str, Column]) -> Read:
    """A reader that answers with the code of a fact, given by its code or by a header of its column."""
    words = {label: name for name, column in columns.items() for label in (*column.labels, name)}
    return words_reader(words, "is no fact that the regulation asks for.", columns)


def words_reader(words: Mapping[str, str], what: str, listed: Iterable[str] = ()) -> Read:
    """A reader that answers with what a word stands for; another word is a fault, and the cure names those listed."""
    known = {plain(word): code for word, code in words.items()}
    cure = f"Write one of these, and send the row again: {', '.join(listed or words)}."

    def read(cell: Cell) -> str | Fault | None:
        if blank(cell):
            return None
        return known.get(plain(shown(cell))) or unusable(cell) or Fault(f"The text {what}", cure)

    return read


def _flat(rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        yield from _flat(rule.rules) if isinstance(rule, AnyOf) else (rule,)


def _typed(rules: Iterable[Rule]) -> Iterator[tuple[str, ColumnType]]:
    """Every fact with the type its column would have; those of words have readers of their own."""
    for rule in rules:
        for name, kind in rule.types().items():
            if name not in _OF_THE_RECORD:
                yield name, "yes_no" if kind == FROM_A_SOURCE else cast("ColumnType", kind)
        if isinstance(rule, BelowMinimumWage):
            yield from ((name, "rupiah") for name in OF_THE_REGENCY)


def _budgets(profile: Profile) -> dict[str, str]:
    """The budgets whose aid excludes, the sources of funds by the budget each belongs to, and what is no budget."""
    rules = [rule for rule in _flat(profile.rules) if isinstance(rule, NoPublicAid)]
    excluding = {source: source for rule in rules for source in rule.sources}
    return {**{source.code: source.budget for source in profile.funding}, **excluding, **_NO_BUDGET}
