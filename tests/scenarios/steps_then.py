"""What the register shows afterwards: the roll, the log of a person, the places, the rows that wait."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytest_bdd import then

from lifecycle.application.correcting import value_for
from lifecycle.domain.events import Judged
from tests.scenarios.resting import rests_on
from tests.scenarios.stage import Stage
from tests.scenarios.words import day, provisions, said


def on_roll(stage: Stage, name: str) -> dict[str, Any]:
    """A person's line of the roll."""
    (line,) = [row for row in stage.ask("current_roll", "list") if row["participant"] == stage.id(name)]
    assert line["name"] == stage.people[name].name.upper()
    return line


@then(*said("{names} berstatus {state}"))
def status(stage: Stage, names: list[str], state: str) -> None:
    """The roll says so."""
    assert {on_roll(stage, name)["status"] for name in names} == {state}


@then(*said("riwayat {name} berbunyi: {events}"))
def history(stage: Stage, name: str, events: list[str]) -> None:
    """The log of a person has these events and no others, in this order."""
    assert [event.TOPIC for event in stage.history(name)] == events


@then(*said("riwayat {name} diakhiri dengan: {events}"))
def history_ends(stage: Stage, name: str, events: list[str]) -> None:
    """The last events of a person are these."""
    assert [event.TOPIC for event in stage.history(name)][-len(events) :] == events


@then(*said("{number:count} baris tidak berubah"))
def unchanged(stage: Stage, number: int) -> None:
    """So many rows of the last list said what was known."""
    assert not stage.refusals
    assert stage.outcome.unchanged == number


@then("tidak ada catatan baru")
def nothing_new(stage: Stage) -> None:
    """The log ends where it ended before."""
    assert not stage.refusals
    assert stage.register.ledger.head().position == stage.before


@then(*said("dasar catatan terakhir {name} adalah {cites}"))
def last_basis(stage: Stage, name: str, cites: list[str]) -> None:
    """The last event of a person rests on these provisions."""
    basis = stage.history(name)[-1].basis
    assert rests_on(basis, stage.cited(cites)), basis


@then(*said("pemeriksaan terakhir atas {name} menguji {cites}"))
def tested(stage: Stage, name: str, cites: list[str]) -> None:
    """The last check of a person rests on criteria of these provisions, beside others."""
    last = [event for event in stage.history(name) if isinstance(event, Judged)][-1]
    assert {basis for outcome in last.criteria for basis in outcome.basis} >= {*stage.cited(cites)}


@then(*said("tafsiran catatan terakhir {name} adalah {readings}"))
def last_reading(stage: Stage, name: str, readings: list[str]) -> None:
    """The last event of a person says how the unclear places of the text were read."""
    assert list(stage.history(name)[-1].reading) == readings


@then(*said("bukti catatan terakhir {name} menyebut {paper:quoted}"))
def evidence(stage: Stage, name: str, paper: str) -> None:
    """The last event of a person names this paper."""
    assert paper in [document.reference for document in stage.history(name)[-1].evidence]


@then(*said("kolom {header:quoted} bagi {name} tercatat {cell:quoted}"))
def recorded(stage: Stage, header: str, name: str, cell: str) -> None:
    """The record of a person says so, read as a cell of that column would be."""
    assert stage.says(name, header) == value_for(stage.register, stage.field(header), cell)


@then(*said("{name} belum tercatat sebagai calon"))
def not_in(stage: Stage, name: str) -> None:
    """Nobody of that name is on the roll."""
    assert stage.people[name].name.upper() not in [row["name"] for row in stage.ask("current_roll", "list")]


@then(*said("{name} memegang alokasi {slot}"))
def holds(stage: Stage, name: str, slot: str) -> None:
    """By the roll and by the custody of the place."""
    last = stage.ask("slot_custody", "trace", slot=slot)[-1]
    assert (last["participant"], last["held_until"]) == (stage.id(name), None)
    assert on_roll(stage, name)["slot"] == slot


@then(*said("{name} tidak memegang alokasi"))
def holds_none(stage: Stage, name: str) -> None:
    """No place by the roll."""
    assert on_roll(stage, name)["slot"] is None


@then(*said("pemegang alokasi {slot} berturut-turut:"))
def holders(stage: Stage, slot: str, datatable: list[list[str]]) -> None:
    """Every holder of a place, from when until when, under which decree, and why it passed on."""
    header, *rows = datatable
    expected = [_holder(stage, dict(zip(header, row, strict=True))) for row in rows]
    trace = stage.ask("slot_custody", "trace", slot=slot)
    assert [{key: span[key] for key in expected[0]} for span in trace] == expected
    assert [span["successor"] for span in trace] == [*[one["participant"] for one in expected[1:]], None]


@then(*said("alokasi {slot} kosong sejak {day}"))
def empty_since(stage: Stage, slot: str, day: date) -> None:
    """The place was left on the day before."""
    (place,) = [row for row in stage.ask("slot_custody", "vacant", freed=True) if row["slot"] == slot]
    assert place["since"] == day


@then(*said("ada {number:count} alokasi yang belum pernah ditempati"))
def never_held(stage: Stage, number: int) -> None:
    """Funded places without a holder so far."""
    assert sum(place["ground"] is None for place in stage.ask("slot_custody", "vacant")) == number


@then(*said("kepesertaan {name} berlaku sejak {day}"))
def covered_since(stage: Stage, name: str, day: date) -> None:
    """Covered from that day, with no end."""
    line = on_roll(stage, name)
    assert (line["covered_from"], line["covered_until"]) == (day, None)


@then(*said("kepesertaan {name} berlaku sejak {day} dan tidak berlaku lagi sejak {until:day}"))
def covered_until(stage: Stage, name: str, day: date, until: date) -> None:
    """Covered from the one day, no longer from the other."""
    line = on_roll(stage, name)
    assert (line["covered_from"], line["covered_until"]) == (day, until)


@then(*said("kepesertaan {name} belum berlaku"))
def not_covered(stage: Stage, name: str) -> None:
    """No cover by the roll."""
    assert on_roll(stage, name)["covered_from"] is None


def _holder(stage: Stage, row: dict[str, str]) -> dict[str, Any]:
    grounds = {ground.name: ground.code for ground in stage.profile.grounds}
    return {
        "participant": stage.id(row["pemegang"]),
        "held_from": day(row["sejak"]),
        "held_until": day(row["sampai"]) if row["sampai"] else None,
        "decree": row["keputusan"],
        "basis": stage.cited(provisions(row["dasar"])),
        "vacated_by": grounds.get(row["sebab"]),
        "vacated_basis": stage.cited(provisions(row["dasar sebab"])) or None,
        "evidence": [row["bukti"]] if row["bukti"] else None,
    }
