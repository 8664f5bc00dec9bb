"""A death of March that is learned of in July: roll, places and changes on five days, as known at three times."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from tests.projecting.late_death import DIED_ON, KNOWN, PLACE, Story, lived

JUNE, JULY, SEPTEMBER = KNOWN
NOBODY: list[str] = []


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def story(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Story]:
    """The story on either database; tests of this module write nothing."""
    yield from lived(request, tmp_path_factory)


def test_the_roll_shows_who_was_on_it_that_day_as_known_then(story: Story) -> None:
    """Before the death is known both are registered; afterwards nobody is on the place from 10 March to August."""
    columns = ("participant", "status", "slot", "covered_until", "paid_through")
    of_march = ["dead registered 2025-00001 2025-02-28", "living registered 2025-00002 2025-02-28"]
    assert story.table("current_roll", "list", *columns) == {
        JUNE: [
            of_march,
            ["dead registered 2025-00001 2025-03-31", "living registered 2025-00002 2025-03-31"],
            ["dead registered 2025-00001 2025-05-31", "living registered 2025-00002 2025-05-31"],
            ["dead registered 2025-00001 2025-06-30", "living registered 2025-00002 2025-06-30"],
            ["dead registered 2025-00001 2025-06-30", "living registered 2025-00002 2025-06-30"],
        ],
        JULY: [
            of_march,
            ["living registered 2025-00002 2025-03-31", "dead terminated 2025-03-10 2025-03-31"],
            ["living registered 2025-00002 2025-05-31", "dead terminated 2025-03-10 2025-05-31"],
            ["living registered 2025-00002 2025-06-30", "dead terminated 2025-03-10 2025-06-30"],
            ["living registered 2025-00002 2025-07-31", "dead terminated 2025-03-10 2025-06-30", "successor aligned"],
        ],
        SEPTEMBER: [
            of_march,
            ["living registered 2025-00002 2025-03-31", "dead terminated 2025-03-10 2025-03-31"],
            ["living registered 2025-00002 2025-05-31", "dead terminated 2025-03-10 2025-05-31"],
            ["living registered 2025-00002 2025-06-30", "dead terminated 2025-03-10 2025-06-30"],
            [
                "successor registered 2025-00001 2025-08-31",
                "living registered 2025-00002 2025-08-31",
                "dead replaced 2025-03-10 2025-06-30",
            ],
        ],
    }


def test_the_count_of_the_roll_is_that_of_the_day_as_known_then(story: Story) -> None:
    """Two were registered as long as nobody knew; one, once it was known, until the successor is."""
    both, one_left = ["registered 2"], ["registered 1", "terminated 1"]
    assert story.table("current_roll", "count", "status", "participants") == {
        JUNE: [both, both, both, both, both],
        JULY: [both, one_left, one_left, one_left, ["aligned 1", "registered 1", "terminated 1"]],
        SEPTEMBER: [both, one_left, one_left, one_left, ["registered 2", "replaced 1"]],
    }


@pytest.mark.parametrize(("known", "status"), [(JUNE, "registered"), (JULY, "deceased")])
def test_on_the_day_of_death_the_place_is_still_held(story: Story, known: str, status: str) -> None:
    """The roll says that the person has died; the place falls free on the day after."""
    dead, _ = story.lines("current_roll", "list", "participant", "status", "slot", on=DIED_ON, known=known)
    assert dead == f"dead {status} {PLACE}"


def test_the_custody_of_the_place_is_that_of_the_day_as_known_then(story: Story) -> None:
    """Held by the dead as was believed; left on 10 March, as is known; taken on 11 August."""
    columns = ("seq", "participant", "held_from", "held_until", "vacated_by", "decree", "days_empty", "successor")
    held, left = ["1 dead 2025-01-13 400/1 7"], ["1 dead 2025-01-13 2025-03-10 died 400/1 7"]
    passed_on = ["1 dead 2025-01-13 2025-03-10 died 400/1 7 successor", "2 successor 2025-08-11 400/2 154"]
    assert story.table("slot_custody", "trace", *columns, slot=PLACE) == {
        JUNE: [held, held, held, held, held],
        JULY: [held, left, left, left, left],
        SEPTEMBER: [held, left, left, left, passed_on],
    }


def test_the_hand_over_is_there_once_it_has_happened_and_is_known(story: Story) -> None:
    """With its ground, both decrees and the days between."""
    columns = ("slot", "predecessor", "successor", "ground", "predecessor_decree", "successor_decree")
    days = ("vacated_on", "filled_on", "days_empty")
    none = [NOBODY] * 5
    handed_over = ["2025-00001 dead successor died 400/1 400/2 2025-03-10 2025-08-11 154"]
    assert story.table("slot_custody", "replacements", *columns, *days) == {
        JUNE: none,
        JULY: none,
        SEPTEMBER: [NOBODY, NOBODY, NOBODY, NOBODY, handed_over],
    }


def test_the_place_was_empty_from_the_day_after_the_death(story: Story) -> None:
    """Nobody knew it before July; it ends with the successor."""
    empty = ["2025-00001 2025-03-10 died dead"]
    assert story.table("slot_custody", "vacant", "slot", "since", "ground", "last_holder") == {
        JUNE: [NOBODY] * 5,
        JULY: [NOBODY, empty, empty, empty, empty],
        SEPTEMBER: [NOBODY, empty, empty, empty, NOBODY],
    }


def test_the_changes_of_the_year_are_those_by_the_day_as_known_then(story: Story) -> None:
    """Two came in; one left on 10 March, was replaced on 11 August, and the successor came in on the 18th."""
    came = ["came_in dead 2025-01-20 decree 400/1", "came_in living 2025-01-20 decree 400/1"]
    left = [*came, "left dead 2025-03-10 died"]
    passed_on = [*left, "replaced dead 2025-08-11 died successor", "came_in successor 2025-08-18 successor dead"]
    year = {"from_": date(2025, 1, 6), "to": date(2025, 12, 31)}
    assert story.table("data_update_diff", "between", "what", "participant", "on", "why", "by", **year) == {
        JUNE: [came, came, came, came, came],
        JULY: [came, left, left, left, left],
        SEPTEMBER: [came, left, left, left, passed_on],
    }


@pytest.mark.parametrize(
    ("first", "first_known", "last", "last_known", "differs"),
    [
        (date(2025, 3, 1), JUNE, date(2025, 7, 15), JUNE, NOBODY),
        (date(2025, 3, 1), JULY, date(2025, 7, 15), JULY, ["left dead 2025-00001 died"]),
        (date(2025, 7, 15), JUNE, date(2025, 7, 15), JULY, ["left dead 2025-00001 died"]),
        (date(2025, 7, 15), JULY, date(2025, 9, 1), SEPTEMBER, ["came_in successor 2025-00001 successor dead"]),
        (
            date(2025, 7, 15),
            JUNE,
            date(2025, 9, 1),
            SEPTEMBER,
            ["came_in successor 2025-00001 successor dead", "replaced dead 2025-00001 died successor"],
        ),
        (date(2025, 3, 10), SEPTEMBER, date(2025, 7, 15), SEPTEMBER, NOBODY),
    ],
)
def test_two_rolls_differ_by_what_happened_and_by_what_was_learned(
    story: Story, first: date, first_known: str, last: date, last_known: str, differs: list[str]
) -> None:
    """Of two days as known at one time, and of one day as known at two."""
    given = {"from_": first, "from_known": first_known, "to": last, "to_known": last_known}
    assert story.lines("data_update_diff", "rolls", "what", "participant", "slot", "why", "by", **given) == differs
