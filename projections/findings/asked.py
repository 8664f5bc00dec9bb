"""The questions: every finding, and the sums of each class."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any

from lifecycle.projecting import Answer, NothingKnown, Tables
from projections.findings.double import on_both, paid_again, two_sources
from projections.findings.model import CANNOT_BE_TOLD, projection
from projections.findings.standing import Finding, of_carrier, of_people, over_age
from projections.findings.untold import untold

CLASSES = {
    "nik_not_found": "Look the NIK up with the civil registry: correct the record, or end the participation.",
    "nik_invalid": "Compare the NIK with the KTP-el and correct it (lifecycle correct); send the row again.",
    "nik_inactive": "Send the person to the civil registry; a NIK that was replaced there is corrected here.",
    "nik_twice": "See that only one record stands, and that it is right.",
    "name_differs": "Compare with the KTP-el: correct the record, or answer the data update.",
    "birth_differs": "Compare with the KTP-el: correct the record, and look at the bound of age again.",
    "moved_away": "End the participation if it still runs (lifecycle terminate).",
    "dead": "End the participation if it still runs (lifecycle terminate).",
    "over_age": "Check the day of birth (lifecycle correct); if it is right, no cover could begin.",
    "not_in_decree": "Name the person in a decree; until then no month is paid.",
    "two_funders": "Ask both funders what they paid, and for whom.",
    "refused_by_carrier": "Ask the carrier why, mend the row, and send it again.",
    CANNOT_BE_TOLD: "Look in the papers, as far as they are kept: the register has forgotten the person.",
}
"""Every class in the order of the table, and what is to be done about it."""
_BACK = " Ask the carrier to give the months back (lifecycle bill return, with --participant and --month)."


@projection.question
def list(tx: Tables, *, class_: str | None = None) -> Answer:  # noqa: A001
    """Every finding that stands: who, since when, the months that should not have been paid, and its events.

    Of somebody erased whose age or other cover cannot be told any longer, the months are those that no other finding
    names.

    Narrow it by class: nik_not_found, nik_invalid, nik_inactive, nik_twice, name_differs, birth_differs, moved_away,
    dead, over_age, not_in_decree, two_funders, refused_by_carrier, cannot_be_told.
    """
    return [_told(one) for one in _standing(tx, class_)]


@projection.question
def summary(tx: Tables) -> Answer:
    """People, months and rupiah of each class; the last row is all that was overpaid, no month counted twice.

    What cannot be told any longer of people who were erased is no part of it: that much more it was at most.
    """
    standing = _standing(tx, None)
    answer = [_summed(kind, [*group]) for kind, group in groupby(standing, attrgetter("kind"))]
    overpaid = [one for one in standing if one.undue and one.kind != CANNOT_BE_TOLD]
    return [*answer, _summed("total overpaid", overpaid)]


def _summed(kind: str, findings: Sequence[Finding]) -> dict[str, Any]:
    """Sums of findings; a month is counted once, whatever classes it is in."""
    undue = {line.position: line for one in findings for line in one.undue}
    people = {one.who for one in findings}
    return {
        "class": kind,
        "people": len(people),
        "months": len(undue),
        "rupiah": sum(line.rupiah for line in undue.values()),
    }


def _standing(tx: Tables, kind: str | None) -> Sequence[Finding]:
    """The findings that stand, of one class or all, by class, day and person. Raises NothingKnown."""
    if kind is not None and kind not in CLASSES:
        raise NothingKnown(f"There is no class {kind!r} of findings.\n  The classes: {', '.join(CLASSES)}.")
    order = [*CLASSES]
    chosen = (one for one in untold(_all(tx)) if kind in (None, one.kind))
    return sorted(chosen, key=lambda one: (order.index(one.kind), one.since, one.who, one.positions))


def _all(tx: Tables) -> Iterator[Finding]:
    again = paid_again(tx)
    yield from (on_both(one, again) if one.kind == "nik_twice" else one for one in of_people(tx))
    yield from two_sources(tx, again)
    yield from over_age(tx)
    yield from of_carrier(tx)


def _told(one: Finding) -> dict[str, Any]:
    undue = sorted(one.undue, key=attrgetter("month", "position"))
    return {
        "class": one.kind,
        "participant": one.participant,
        "name": one.name,
        "since": one.since,
        "months": [line.month for line in undue],
        "rupiah": sum(line.rupiah for line in undue),
        "decree": one.decree,
        "slot": one.slot,
        "shown_by": one.shown_by,
        "do": CLASSES[one.kind] + (_BACK if undue and one.kind != CANNOT_BE_TOLD else ""),
        "positions": sorted({*one.positions, *(line.position for line in undue)}),
    }
