"""Findings about people who were erased: what rests on the open stands, of the rest it says that nobody can tell."""

from __future__ import annotations

from datetime import date

from lifecycle.projecting.runner import Runner
from lifecycle.regulations.loader import load
from tests.projecting.test_projecting_findings import MARCH, MAY, aged, fact, months
from tests.projecting.test_projecting_findings_money import summed
from tests.projecting.told import RATE, Told, decreed, died, left, life, person, registered

OLD = date(1950, 1, 1)


def test_an_erasure_takes_no_rupiah_out_of_the_books(told: Told) -> None:
    """What was overpaid for age is counted apart, also as known before the erasure: never as nothing."""
    told.tell(1, aged(OLD), decreed(1), registered(1, MARCH), *months(1, "2025-03", "2025-04"), *left(1, MAY))
    apart = {"total overpaid": (0, 0, 0)}
    assert summed(told) == {"over_age": (1, 2, 2 * RATE), "total overpaid": (1, 2, 2 * RATE)}
    told.erase(1)
    for known in (None, "8"):
        assert summed(told, known) == {"cannot_be_told": (1, 2, 2 * RATE), **apart}


def test_it_says_what_cannot_be_told(told: Told) -> None:
    """The day and the provision of the bound, what a source spoke of, the months; nothing is asked back."""
    facts = (fact("membership", "active", MARCH), fact("aid_source", "APBN", MARCH))
    told.tell(1, aged(OLD), *facts, decreed(1), registered(1, MARCH), *months(1, "2025-03"), *left(1, MAY))
    told.erase(1)
    (row,) = told.ask("findings", "list", class_="cannot_be_told")
    assert (row["participant"], row["name"], row["since"]) == (person(1), "erased", MARCH)
    assert (row["months"], row["rupiah"], row["slot"]) == (["2025-03"], RATE, "2025-00001")
    assert row["shown_by"] == (
        "erased: membership (BPJS 2025-02), aid source (BPJS 2025-02), age on 2025-03-10 (banyumas-2025-2/p7/a4/c)"
    )
    assert row["do"] == "Look in the papers, as far as they are kept: the register has forgotten the person."
    assert row["positions"] == [2, 3, 5, 7]


def test_what_rests_on_the_open_stays_overpaid(told: Told) -> None:
    """A month after the death is undue whoever it was; only the others cannot be told."""
    told.tell(1, aged(OLD), decreed(1), registered(1, MARCH), *months(1, "2025-04", "2025-06"), died(MAY))
    told.tell(1, *left(1, MAY, "died"))
    told.erase(1)
    assert summed(told) == {
        "dead": (1, 1, RATE),
        "cannot_be_told": (1, 1, RATE),
        "total overpaid": (1, 1, RATE),
    }


def test_who_had_no_month_paid_is_no_finding(told: Told) -> None:
    """There is nothing of which it would have to be told."""
    told.tell(1, *life(1, MARCH), fact("membership", "active", MARCH), *left(1, MAY))
    told.erase(1)
    assert told.ask("findings", "list") == []


def test_only_what_the_law_tests_is_in_doubt(told: Told) -> None:
    """Of Sambas no bound was in force in March, so only who had another source named may have had two funders."""
    for number in (1, 2):
        told.tell(number, aged(OLD, number), decreed(number), registered(number, MARCH), *months(number, "2025-03"))
    told.tell(2, fact("aid_source", "none", MARCH))
    for number in (1, 2):
        told.tell(number, *left(number, MAY))
        told.erase(number)
    runner = Runner(told.runner.views, told.ledger, told.runner.projections, load("sambas-2025-59"))
    runner.catch_up(only="findings")
    rows = runner.ask("findings", "list")[1]
    assert [(row["participant"], row["shown_by"]) for row in rows] == [
        (person(2), "erased: aid source (BPJS 2025-02)"),
    ]
