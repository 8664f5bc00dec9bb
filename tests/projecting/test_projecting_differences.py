"""What data updates found, and what became of each difference."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    CoordinationRecorded,
    DifferenceDecreed,
    DifferenceFound,
    DifferenceResolved,
    DifferenceWithdrawn,
    UpdateCycleClosed,
    UpdateCycleOpened,
    UpdateReceived,
    UpdateUndone,
    Values,
)
from lifecycle.domain.participant.changes import told as told_of
from lifecycle.projecting import NothingKnown
from tests.projecting.told import Told, life, person, said

AUGUST = date(2025, 8, 1)
CYCLE, OTHER_CYCLE = -1, -2


def of(cycle: str = "2025-H2", day: int = 1) -> dict[str, Any]:
    """What every event of a cycle says."""
    return said(date(2025, 8, day), cycle=cycle)


def opened(cycle: str = "2025-H2", reason: str | None = None, day: int = 1) -> UpdateCycleOpened:
    """A cycle begins."""
    return UpdateCycleOpened(**of(cycle, day), reason=reason)


def found(number: int, kind: Any = "changed", material: bool = True, **more: Any) -> DifferenceFound:
    """A difference."""
    return DifferenceFound(**of(), number=number, kind=kind, sheet="s", material=material, **more)


def resolved(number: int, resolution: Any, **more: Any) -> DifferenceResolved:
    """Its answer."""
    return DifferenceResolved(**of(), number=number, resolution=resolution, **more)


def received(sheet: str) -> UpdateReceived:
    """New data were compared."""
    return UpdateReceived(**of(), sheet=sheet, name="n", rows=1, held=0, first_number=1, differences=1)


@pytest.mark.parametrize(
    ("field", "old", "new", "shown"),
    [
        ("village", "Desa", "Desa Baru", ("Desa", "Desa Baru")),
        ("kecamatan", None, "Sumbang", (None, "Sumbang")),
        ("contact", "0812", None, ("0812", None)),
        ("dtks", True, False, ("yes", "no")),
        ("decile", 2, 3, ("2", "3")),
        ("nik", "3302174505850001", "3302174505850002", ("330217********01", "330217********02")),
    ],
)
def test_a_difference_is_told_old_and_new(told: Told, field: str, old: Any, new: Any, shown: tuple[str, str]) -> None:
    """In the open or from the box, in words; a NIK is never shown whole."""
    told.tell(CYCLE, opened())
    told.tell(1, *life(1, date(2025, 3, 1)), found(1, **told_of(field, old, new)))
    assert told.ask("data_update_diff", "list", cycle="2025-H2") == [
        {
            "participant": person(1),
            "field": field,
            "old": shown[0],
            "new": shown[1],
            "material": True,
            "resolution": "open",
            "decree": None,
            "kind": "changed",
            "number": 1,
            "ground": None,
        }
    ]


def test_what_was_personal_can_be_erased(told: Told) -> None:
    """The difference stays, without its values; what stands in the open stays too."""
    told.tell(CYCLE, opened(), found(3, "unknown"))
    told.tell(1, found(1, field="contact"), found(2, field="village", old="Desa", new="Desa Baru"))
    rows = told.ask("data_update_diff", "list", cycle="2025-H2")
    assert [(row["participant"], row["old"], row["new"]) for row in rows] == [
        (person(1), "erased", "erased"),
        (person(1), "Desa", "Desa Baru"),
        (None, None, "erased"),
    ]


def test_who_is_unknown_is_shown_by_name(told: Told) -> None:
    """Nobody here is meant; one who is known and holds no place is shown by id."""
    told.tell(CYCLE, opened(), found(1, "came_in", personal=Values(nik="3302174505850001", name="SITI")))
    told.tell(1, found(2, "came_in"))
    rows = told.ask("data_update_diff", "list", cycle="2025-H2")
    assert [(row["participant"], row["kind"], row["new"]) for row in rows] == [
        (None, "came_in", "SITI (330217********01)"),
        (person(1), "came_in", None),
    ]


def test_a_difference_is_answered_decided_or_withdrawn(told: Told) -> None:
    """The ground of the answer stands before that of the list; a withdrawn one was withdrawn, whatever its answer."""
    told.tell(CYCLE, opened())
    told.tell(
        1,
        *(found(number, "left", ground="moved_out") for number in range(1, 6)),
        resolved(2, "corrected", stands=True, reason="lives here"),
        resolved(3, "termination_proposed", ground="died"),
        resolved(4, "termination_proposed"),
        DifferenceDecreed(**of(), number=4, decree="400/8"),
        resolved(5, "corrected", reason="r"),
        DifferenceWithdrawn(**of(), number=5),
    )
    rows = told.ask("data_update_diff", "list", cycle="2025-H2")
    assert [(row["resolution"], row["ground"], row["decree"]) for row in rows] == [
        ("open", "moved_out", None),
        ("corrected", "moved_out", None),
        ("termination_proposed", "died", None),
        ("termination_proposed", "moved_out", "400/8"),
        ("withdrawn", "moved_out", None),
    ]
    chosen = told.ask("data_update_diff", "list", cycle="2025-H2", resolution="termination_proposed")
    assert [row["number"] for row in chosen] == [3, 4]


def test_differences_of_another_cycle_are_not_shown(told: Told) -> None:
    """Each cycle counts from one."""
    told.tell(CYCLE, opened())
    told.tell(OTHER_CYCLE, opened("2026-H1"))
    told.tell(1, found(1), DifferenceFound(**of("2026-H1"), number=1, kind="missing", sheet="s", material=True))
    rows = told.ask("data_update_diff", "list", cycle="2026-H1")
    assert [(row["number"], row["kind"]) for row in rows] == [(1, "missing")]


def test_an_unknown_cycle_is_said_to_be_unknown(told: Told) -> None:
    """No differences would mean that the data agree."""
    said_so = r"no cycle '2025-H1' on \d{4}-\d\d-\d\d.\n  lifecycle ask data_update_diff cycles lists them"
    with pytest.raises(NothingKnown, match=said_so):
        told.ask("data_update_diff", "list", cycle="2025-H1")


def test_a_cycle_counts_its_differences(told: Told) -> None:
    """What was withdrawn is told beside the others, each of which is open, settled, proposed or decreed."""
    told.tell(CYCLE, opened(), received("s-1"), received("s-2"))
    told.tell(
        1,
        *(found(number) for number in range(1, 9)),
        resolved(2, "corrected", reason="r"),
        resolved(3, "not_proposed", reason="r"),
        resolved(4, "proposed"),
        resolved(5, "termination_proposed"),
        resolved(6, "proposed"),
        DifferenceDecreed(**of(), number=6, decree="400/8"),
        resolved(7, "proposed"),
        DifferenceWithdrawn(**of(), number=7),
        DifferenceWithdrawn(**of(), number=8),
    )
    consulted = [CoordinationRecorded(**of(), office=office) for office in ("carrier", "relevant_offices")]
    undone = UpdateUndone(**of(), sheet="s-2", differences=2, reason="r")
    told.tell(CYCLE, undone, *consulted, UpdateCycleClosed(**of(day=9), differences=6))
    assert told.ask("data_update_diff", "cycles") == [
        {
            "cycle": "2025-H2",
            "opened_on": AUGUST,
            "reason": None,
            "files": 1,
            "differences": 6,
            "open": 1,
            "settled": 2,
            "proposed": 2,
            "decreed": 1,
            "withdrawn": 2,
            "closed_on": date(2025, 8, 9),
            "consulted": ["carrier", "relevant_offices"],
        }
    ]


def test_cycles_are_told_in_the_order_they_were_opened(told: Told) -> None:
    """One that is open has found nothing yet, and says why it was needed."""
    told.tell(CYCLE, opened("flood", "a flood", day=20))
    told.tell(OTHER_CYCLE, opened("2025-H2"))
    rows = told.ask("data_update_diff", "cycles")
    shown = [(row["cycle"], row["reason"], row["differences"], row["closed_on"], row["consulted"]) for row in rows]
    assert shown == [("2025-H2", None, 0, None, []), ("flood", "a flood", 0, None, [])]


def test_a_file_dated_before_its_cycle_counts_from_the_opening(told: Told) -> None:
    """Whatever was written down first: nothing is told of a cycle before the day it was opened."""
    told.tell(CYCLE, opened(day=5))
    told.tell(CYCLE, UpdateReceived(**of(day=2), sheet="s", name="n", rows=1, held=0, first_number=1, differences=1))
    assert [row["files"] for row in told.ask("data_update_diff", "cycles")] == [1]
    assert told.ask("data_update_diff", "cycles", on=date(2025, 8, 4)) == []
    with pytest.raises(NothingKnown, match="no cycle '2025-H2' on 2025-08-04"):
        told.ask("data_update_diff", "list", cycle="2025-H2", on=date(2025, 8, 4))


def test_what_was_withdrawn_stays_withdrawn(told: Told) -> None:
    """Though the answer is dated after the file was undone."""
    told.tell(CYCLE, opened())
    answer = DifferenceResolved(**of(day=7), number=1, resolution="corrected", reason="r")
    told.tell(1, found(1), answer, DifferenceWithdrawn(**of(day=6), number=1))
    assert [row["resolution"] for row in told.ask("data_update_diff", "list", cycle="2025-H2")] == ["withdrawn"]
