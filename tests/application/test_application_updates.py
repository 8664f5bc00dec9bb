"""New data against the roll: who changed, left, came in, is missing or unknown; and which files are turned away."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
import pytest

from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import DifferenceFound, RowHeld, UpdateReceived
from lifecycle.intake import Reading, UpdateRow
from tests.application.office import Office, candidates, held_row, nik
from tests.application.treasury import Treasury, enrol_on, mistaken, new_data, of, said, under

SINCE, DIED_ON = date(2025, 1, 20), date(2025, 12, 1)
EVERYBODY = range(1, 6)


@pytest.fixture
def treasury(banyumas: Office) -> Treasury:
    """A cycle is open; five are on the roll, the fifth has died, a sixth is a candidate."""
    return opened(banyumas)


def opened(office: Office) -> Treasury:
    """The same in any register of Banyumas."""
    enrol_on(office, EVERYBODY, SINCE)
    office.report_death(office.who(5), on=DIED_ON)
    office.propose(candidates("candidates.xlsx", [6]), "new")
    treasury = Treasury(office)
    treasury.open_cycle()
    return treasury


def found(treasury: Treasury, outcome: Outcome) -> list[tuple[int, str, str | None]]:
    """Who differs (0: nobody here knows them), how, and in which field or on which ground."""
    people = {treasury.office.who(number): number for number in range(1, 7)}
    told = [(stream, event) for stream, event in outcome.events if isinstance(event, DifferenceFound)]
    return [(people.get(stream, 0), event.kind, event.field or event.ground) for stream, event in told]


def all_but(*numbers: int) -> list[UpdateRow]:
    """Rows that say nothing new of everybody else."""
    return [said(number) for number in EVERYBODY if number not in numbers]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (said(1), []),
        (said(1, name="orang  1 ", kecamatan="CILONGOK", birth_date=date(1980, 5, 2), dtks=True), []),
        (said(1, "stays", job_title="ojek", kind_decree="460/8"), []),
        (said(1, name="ORANG SATU", village="Pernasidi"), [(1, "changed", "name"), (1, "changed", "village")]),
        (said(1, birth_date=date(1981, 5, 2)), [(1, "changed", "birth_date")]),
        (said(1, "new", contact="0812"), [(1, "changed", "contact")]),
        (said(1, "moved_out", name="ORANG SATU"), [(1, "left", "moved_out")]),
        (said(1, "died"), [(1, "left", "died")]),
    ],
    ids=["silent", "the same", "other columns", "two fields", "day of birth", "nothing was known", "moved", "died"],
)
def test_what_a_row_says_of_one_on_the_roll(
    treasury: Treasury, row: UpdateRow, expected: list[tuple[int, str, str | None]]
) -> None:
    """Field by field, or that they left; a blank says nothing and so erases nothing."""
    outcome = treasury.compare(new_data("new.xlsx", [row, *all_but(1)]))
    assert found(treasury, outcome) == expected


def test_who_is_not_in_the_file(treasury: Treasury) -> None:
    """On the roll and not in the file is missing; the dead have left; a row that is held speaks of its person."""
    held = msgspec.structs.replace(held_row(2), nik=nik(2))
    outcome = treasury.compare(new_data("new.xlsx", all_but(2, 3, 5), [held]))
    assert found(treasury, outcome) == [(3, "missing", None), (5, "left", "died")]


def test_who_is_in_the_file_and_not_on_the_roll(treasury: Treasury) -> None:
    """A known person came in; one nobody knows too when the list says so, and is unknown otherwise."""
    rows = [said(6), said(7, "new"), said(8), said(9, "stays")]
    outcome = treasury.compare(new_data("new.xlsx", [*rows, *all_but()]))
    assert found(treasury, outcome) == [
        (6, "came_in", None),
        (0, "came_in", None),
        (0, "unknown", None),
        (0, "unknown", None),
    ]


def test_who_left_and_was_not_on_the_roll_is_no_difference(treasury: Treasury) -> None:
    """A candidate of whom the list says that they moved away holds no place."""
    assert found(treasury, treasury.compare(new_data("new.xlsx", [said(6, "moved_out"), *all_but()]))) == []


def test_a_stranger_stands_in_the_stream_of_the_cycle_and_in_the_box(treasury: Treasury) -> None:
    """There is no person yet to whom it could belong."""
    outcome = treasury.compare(new_data("new.xlsx", [said(8), *all_but()]))
    ((stream, event),) = [told for told in outcome.events if isinstance(told[1], DifferenceFound)]
    assert stream == treasury.register.stream("cycle", "2025-H2")
    assert isinstance(event, DifferenceFound)
    assert event.personal is not None
    assert (event.personal.nik, event.personal.name) == (nik(8).digits, "ORANG 8")
    assert "ORANG" not in str(event)


@pytest.mark.parametrize("material", [(), ("name",), ("name", "village")])
def test_what_is_material_is_a_word_of_the_profile(banyumas: Office, material: tuple[str, ...]) -> None:
    """Of fields as the profile says; who left, came in, is missing or unknown always is."""
    update = banyumas.register.profile.update
    assert update is not None
    office = under(banyumas, update=msgspec.structs.replace(update, material=material))
    rows = [said(1, name="ORANG SATU", village="Pernasidi"), said(2, "moved_out"), said(6), said(8), *all_but(1, 2, 3)]
    outcome = opened(office).compare(new_data("new.xlsx", rows))
    minded = [event.material for event in of(outcome, DifferenceFound)]
    assert minded == ["name" in material, "village" in material, True, True, True, True]


def test_differences_are_numbered_and_keep_the_row_they_stand_in(treasury: Treasury) -> None:
    """The file says how many it showed; those of the next file are numbered on."""
    first = new_data("1.xlsx", [said(1, village="A", contact="0812"), said(2, village="B")])
    for reading, numbers in ((first, [1, 2, 3]), (new_data("2.xlsx", [said(3, village="C")]), [4])):
        outcome = treasury.compare(reading, part=True)
        (received,), differences = of(outcome, UpdateReceived), of(outcome, DifferenceFound)
        assert (received.first_number, received.differences) == (numbers[0], len(numbers))
        assert [event.number for event in differences] == numbers
        assert {event.place for event in differences} == {row.place for row in reading.rows}
        assert {event.basis for event in (received, *differences)} == {("banyumas-2025-2/p9/a1",)}


def test_rows_that_cannot_be_read_wait_once(treasury: Treasury) -> None:
    """Held like those of any list; a second cycle that compares the same file holds none again."""
    reading = new_data("new.xlsx", all_but(), [held_row(8)])
    assert treasury.compare(reading).count()[RowHeld.TOPIC] == 1
    treasury.open_cycle("2026-H1")
    again = treasury.compare(reading, cycle="2026-H1")
    assert again.count() == {UpdateReceived.TOPIC: 1}


@pytest.mark.parametrize(("strangers", "refused"), [(5, False), (6, True)])
def test_a_file_that_knows_few_people_is_of_another_regency(treasury: Treasury, strangers: int, refused: bool) -> None:
    """Half of its people must be known here; else nothing is recorded."""
    reading = new_data("new.xlsx", [*all_but(), *(said(10 + number) for number in range(strangers))])
    hold(treasury, reading, "another regency" if refused else "")


@pytest.mark.parametrize(("in_file", "part", "refused"), [(3, False, False), (2, False, True), (2, True, False)])
def test_half_a_file_is_told_from_a_whole_one(banyumas: Office, in_file: int, part: bool, refused: bool) -> None:
    """More than ten people and a fifth of the roll missing is half a file, unless it is said to be a part."""
    enrol_on(banyumas, range(1, 14), SINCE)
    treasury = Treasury(banyumas)
    treasury.open_cycle()
    reading = new_data("new.xlsx", [said(number) for number in range(1, in_file + 1)])
    missing = hold(treasury, reading, "of 11 of the 13 people" if refused else "", part=part)
    assert missing == (0 if part or refused else 10)


def test_a_fifth_of_a_large_roll_may_be_missing(banyumas: Office) -> None:
    """The share decides where the roll is long: twelve of sixty are no half file, thirteen are one."""
    enrol_on(banyumas, range(1, 61), SINCE)
    treasury = Treasury(banyumas)
    treasury.open_cycle()
    half = new_data("half.xlsx", [said(number) for number in range(14, 61)])
    hold(treasury, half, "is it half a file?")
    assert hold(treasury, new_data("whole.xlsx", [said(number) for number in range(13, 61)]), "") == 12


def test_an_empty_file_is_none(treasury: Treasury) -> None:
    """Without a row that can be read there is nothing to compare, and nothing is recorded, held rows neither."""
    hold(treasury, new_data("empty.xlsx", [], [held_row(1)]), "No row of the file can be read.")


def test_a_file_is_compared_once_in_a_cycle(treasury: Treasury) -> None:
    """Twice would show every difference twice; another cycle may compare it again."""
    reading = new_data("new.xlsx", [said(1, village="A"), *all_but(1)])
    hold(treasury, reading, "")
    hold(treasury, reading, "compared in cycle 2025-H2 before")
    hold(treasury, reading, "There is no cycle '2026-H1'.", cycle="2026-H1")
    treasury.open_cycle("2026-H1")
    assert hold(treasury, reading, "", cycle="2026-H1") == 1


def hold(treasury: Treasury, reading: Reading[UpdateRow], says: str, **more: Any) -> int:
    """Compare: a mistake that is told with these words or (nothing said) the number of differences."""
    if says:
        mistaken(treasury, lambda treasury: treasury.compare(reading, **more), says)
        return 0
    return treasury.compare(reading, **more).count()[DifferenceFound.TOPIC]
