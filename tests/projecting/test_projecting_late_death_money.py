"""A death of March that is learned of in July: money, alerts and findings on five days, as known at three times."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.projecting.late_death import KNOWN, PLACE, Story, lived

JUNE, JULY, SEPTEMBER = KNOWN
NOTHING: list[str] = []


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def story(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The story on either database; tests of this module write nothing."""
    yield from lived(request, tmp_path_factory)


def test_months_after_the_death_were_paid_for_the_dead(story: Story) -> None:
    """By 1 June two of them, by July three; March was due; nobody knew of any before July."""
    two = ["dead 2025-03-09 2025-04 2025-05 B-4 B-5 33600"]
    three = ["dead 2025-03-09 2025-04 2025-05 2025-06 B-4 B-5 B-6 50400"]
    columns = ("participant", "died_on", "months", "bills", "rupiah")
    assert story.table("contribution_calendar", "after_death", *columns) == {
        JUNE: [NOTHING] * 5,
        JULY: [NOTHING, NOTHING, two, three, three],
        SEPTEMBER: [NOTHING, NOTHING, two, three, three],
    }


def test_the_same_months_were_paid_for_an_empty_place(story: Story) -> None:
    """Empty since 10 March, which is in a month that was due."""
    two = ["2025-00001 2025-03-10 died dead 2025-04 2025-05 33600"]
    three = ["2025-00001 2025-03-10 died dead 2025-04 2025-05 2025-06 50400"]
    columns = ("slots", "empty_since", "ground", "last_holder", "months", "rupiah")
    assert story.table("contribution_calendar", "paid_for_empty", *columns) == {
        JUNE: [NOTHING] * 5,
        JULY: [NOTHING, NOTHING, two, three, three],
        SEPTEMBER: [NOTHING, NOTHING, two, three, three],
    }


def test_the_months_of_the_place_match_what_was_paid_as_known_then(story: Story) -> None:
    """March to August: month, holder, who was paid for and on which bill, the standing, what does not match."""
    begun = ["2025-03 dead not billed not billed", "2025-04 dead not billed not billed"]
    unknowing = ["2025-03 dead dead B-3 paid", "2025-04 dead dead B-4 paid", "2025-05 dead dead B-5 paid"]
    in_vain = [
        "2025-03 dead dead B-3 paid",
        "2025-04 dead B-4 paid paid after death",
        "2025-05 dead B-5 paid paid after death",
        "2025-06 dead B-6 paid paid after death",
    ]
    not_billed = [f"2025-{month} dead not billed not billed" for month in ("04", "05", "06", "07", "08")]
    empty = [f"2025-{month} empty" for month in ("04", "05", "06", "07", "08")]
    june = "2025-06 dead dead B-6 paid"
    columns = ("month", "holder", "participant", "bill", "status", "what")
    given = {"month": "2025-03", "until": "2025-08", "slot": PLACE}
    assert story.table("contribution_calendar", "match", *columns, **given) == {
        JUNE: [
            [*begun, *not_billed[1:]],
            ["2025-03 dead dead B-3 paid", *not_billed],
            [*unknowing, *not_billed[2:]],
            [*unknowing, june, *not_billed[3:]],
            [*unknowing, june, *not_billed[3:]],
        ],
        JULY: [
            [*begun, *not_billed[1:]],
            ["2025-03 dead dead B-3 paid", *empty],
            [*in_vain[:3], *empty[2:]],
            [*in_vain, *empty[3:]],
            [*in_vain, *empty[3:]],
        ],
        SEPTEMBER: [
            [*begun, *not_billed[1:]],
            ["2025-03 dead dead B-3 paid", *empty],
            [*in_vain[:3], *empty[2:]],
            [*in_vain, *empty[3:]],
            [*in_vain, "2025-07 empty", "2025-08 successor successor B-8 paid"],
        ],
    }


def test_the_hand_over_left_the_place_empty_and_a_month_unpaid(story: Story) -> None:
    """From June, the last that was paid, to August, the first for the successor."""
    columns = ("slot", "predecessor", "successor", "vacated_on", "filled_on", "days_empty", "last_paid", "first_paid")
    gap = ["2025-00001 dead successor 2025-03-10 2025-08-11 154 2025-06 2025-08 2025-07"]
    assert story.table("contribution_calendar", "gaps", *columns, "months") == {
        JUNE: [NOTHING] * 5,
        JULY: [NOTHING] * 5,
        SEPTEMBER: [NOTHING, NOTHING, NOTHING, NOTHING, gap],
    }


def test_nothing_is_in_arrears_for_the_dead_once_it_is_known(story: Story) -> None:
    """March to August: on 1 March, when both lived, for both; afterwards for the dead as long as nobody knew."""
    dead = [f"dead 2025-{month} never billed" for month in ("03", "04", "05", "06", "07", "08")]
    living = [line.replace("dead", "living") for line in dead]
    columns = ("participant", "month", "status")
    assert story.table("contribution_calendar", "arrears", *columns, until="2025-08") == {
        JUNE: [
            [*dead, *living],
            [*dead[1:], *living[1:]],
            [*dead[3:], *living[3:]],
            [*dead[4:], *living[4:]],
            [*dead[4:], *living[4:]],
        ],
        JULY: [[*dead, *living], living[1:], living[3:], living[4:], living[5:]],
        SEPTEMBER: [[*dead, *living], living[1:], living[3:], living[4:], NOTHING],
    }


def test_alerts_are_those_of_the_day_as_known_then(story: Story) -> None:
    """The place is unfilled as soon as the death is known; as known in June, two had months unpaid in September."""
    due = "cycle_due 2025-01-06 2025-07-06"
    unfilled = "place_unfilled 2025-00001 2025-03-10"
    unpaid = ["unpaid_months dead 2025-07-15", "unpaid_months living 2025-07-15"]
    assert story.table("alerts", "list", "kind", "who", "since", "by") == {
        JUNE: [NOTHING, NOTHING, [due], [due], [due, *unpaid]],
        JULY: [
            NOTHING,
            NOTHING,
            [unfilled, due],
            [due, unfilled],
            [due, unfilled, "unpaid_months living 2025-08-15"],
        ],
        SEPTEMBER: [NOTHING, NOTHING, [unfilled, due], [due, unfilled], [due]],
    }


def test_the_alerts_are_counted(story: Story) -> None:
    """By kind, and how many of them are urgent: the data update is, once its day is over."""
    soon, over, unfilled = "cycle_due 1 0", "cycle_due 1 1", "place_unfilled 1 0"
    assert story.table("alerts", "count", "kind", "alerts", "urgent") == {
        JUNE: [NOTHING, NOTHING, [soon], [over], [over, "unpaid_months 2 0"]],
        JULY: [NOTHING, NOTHING, [soon, unfilled], [over, unfilled], [over, unfilled, "unpaid_months 1 0"]],
        SEPTEMBER: [NOTHING, NOTHING, [soon, unfilled], [over, unfilled], [over]],
    }


def test_the_finding_names_the_dead_with_the_months_and_the_rupiah(story: Story) -> None:
    """It stands from the first month paid in vain, as soon as the death is known."""
    two = ["dead dead 2025-03-09 2025-04 2025-05 33600 400/1 2025-00001"]
    three = ["dead dead 2025-03-09 2025-04 2025-05 2025-06 50400 400/1 2025-00001"]
    columns = ("class", "participant", "since", "months", "rupiah", "decree", "slot")
    assert story.table("findings", "list", *columns) == {
        JUNE: [NOTHING] * 5,
        JULY: [NOTHING, NOTHING, two, three, three],
        SEPTEMBER: [NOTHING, NOTHING, two, three, three],
    }


def test_the_total_overpaid_is_that_of_the_day_as_known_then(story: Story) -> None:
    """To the rupiah; nothing was known to be overpaid before July."""
    none, two, three = (
        ["total overpaid 0 0 0"],
        ["dead 1 2 33600", "total overpaid 1 2 33600"],
        ["dead 1 3 50400", "total overpaid 1 3 50400"],
    )
    assert story.table("findings", "summary", "class", "people", "months", "rupiah") == {
        JUNE: [none] * 5,
        JULY: [none, none, two, three, three],
        SEPTEMBER: [none, none, two, three, three],
    }
