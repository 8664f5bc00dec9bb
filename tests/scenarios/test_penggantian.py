"""Ends, successors, and the custody of a place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pytest_bdd import scenarios, then

from tests.scenarios.stage import Stage
from tests.scenarios.words import day, provisions, said

scenarios(str(Path(__file__).parents[2] / "scenarios" / "penggantian.feature"))


@then(*said("pemegang alokasi {slot} berturut-turut:"))
def holders(stage: Stage, slot: str, datatable: list[list[str]]) -> None:
    """Every holder of a place, from when until when, under which decree, and why it passed on."""
    header, *rows = datatable
    expected = [_expected(stage, dict(zip(header, row, strict=True))) for row in rows]
    trace = stage.ask("slot_custody", "trace", slot=slot)
    assert [{key: span[key] for key in expected[0]} for span in trace] == expected
    assert [span["successor"] for span in trace] == [*[one["participant"] for one in expected[1:]], None]


@then(*said("alokasi {slot} kosong {days:count} hari sebelum {name} menempatinya"))
def days_empty(stage: Stage, slot: str, days: int, name: str) -> None:
    """The hand-over to this person, with the days in between."""
    (handed_over,) = stage.ask("slot_custody", "replacements")
    assert (handed_over["slot"], handed_over["successor"]) == (slot, stage.id(name))
    assert handed_over["days_empty"] == days


def _expected(stage: Stage, row: dict[str, str]) -> dict[str, Any]:
    grounds = {ground.name: ground.code for ground in stage.profile.grounds}
    return {
        "participant": stage.id(row["pemegang"]),
        "held_from": day(row["sejak"]),
        "held_until": day(row["sampai"]) if row["sampai"] else None,
        "decree": row["keputusan"],
        "basis": stage.cited(provisions(row["dasar"])),
        "vacated_by": grounds.get(row["sebab"]),
        "vacated_basis": stage.cited(provisions(row["dasar sebab"])),
        "evidence": [row["bukti"]] if row["bukti"] else [],
    }
