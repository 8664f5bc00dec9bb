"""What a bill asks for, and what is wrong with it: each kind of fault in its month, and as often as its rate says."""

from datetime import date
from random import Random

import pytest
from msgspec.structs import replace

from lifecycle.interfaces.demo import bill_lines
from lifecycle.interfaces.demo.bill_lines import lines_of, spoiled
from lifecycle.interfaces.demo.bill_sheets import BillLine
from tests.demo.stand_in import StandIn
from tests.domain.story import registered

KINDS = len(bill_lines._FAULTS)
MONTHS = [date(2026, month, 1) for month in range(1, KINDS + 1)]
FIRST = date(2025, 12, 1)


@pytest.fixture
def stage() -> StandIn:
    """Ten people, all of them numbered by the carrier in December."""
    stage = StandIn("serang-2025-59", 10)
    numbered = [replace(registered(), effective_on=FIRST, membership_number=f"2500000000{at}") for at in range(10)]
    stage.carrier.take((one.id, event) for one, event in zip(stage.holders, numbered, strict=True))
    return stage


def test_everybody_is_asked_for_every_month_since_the_number(stage: StandIn) -> None:
    """At what a month costs, under the name in capitals that the carrier keeps."""
    lines = lines_of(stage.as_play(), MONTHS[0])

    assert [line.month for line in lines] == [FIRST, MONTHS[0]] * 10
    assert {line.amount for line in lines} == {16_800}
    assert all(line.name.isupper() for line in lines)


@pytest.mark.parametrize("month", MONTHS)
def test_one_kind_of_fault_is_in_turn_each_month(stage: StandIn, month: date) -> None:
    """However short the list, one line of it is wrong, but for a death when nobody has died."""
    lines = lines_of(stage.as_play(), month)
    wrong = [line for line in spoiled(stage.as_play(), month, list(lines)) if line not in lines]
    in_turn = bill_lines._FAULTS[(month.year * 12 + month.month) % KINDS].__name__

    assert len(wrong) == (in_turn not in ("_dead", "_twice"))


def test_each_fault_is_what_its_name_says(stage: StandIn) -> None:
    """A stranger, a rounded number, half an amount, a line twice, a month too early."""
    play, month, said = stage.as_play(), MONTHS[0], dict[str, list[BillLine]]()
    for fault in bill_lines._FAULTS:
        lines = lines_of(play, month)[:4]
        fault(play, month, lines, Random(1))
        said[fault.__name__] = lines
    niks = {one.personal.nik for one in stage.holders if one.personal}

    assert len({line.nik for line in said["_stranger"]} - niks) == 1
    assert [type(line.nik) for line in said["_lost_digits"]].count(float) == 1
    assert sorted(line.amount for line in said["_wrong_amount"]) == [8_400, 16_800, 16_800, 16_800]
    assert len(said["_twice"]) - len(set(said["_twice"])) == 1
    assert min(line.month for line in said["_before_cover"]) < FIRST
    assert len(said["_dead"]) == 4
