"""New data on the roll: everybody once, each kind of change at least once, who is dead or gone said to be so."""

import pytest

from lifecycle.interfaces.demo.new_data import new_data
from lifecycle.interfaces.demo.update_sheets import Row, row_of
from tests.demo.stand_in import StandIn

SEATED = 60


@pytest.fixture(scope="module")
def stage() -> StandIn:
    """A regency with sixty people on its roll."""
    return StandIn("banyumas-2025-2", SEATED)


@pytest.fixture(scope="module")
def rows(stage: StandIn) -> list[Row]:
    """New data in which the first has died and the second has moved away."""
    dead, moved = ({one.id} for one in stage.holders[:2])
    return new_data(stage.as_play(), "2025-H2", dead=dead, moved=moved, newcomers="palm_sap_tapper")


def test_everybody_is_spoken_of_but_the_one_whom_the_list_forgets(stage: StandIn, rows: list[Row]) -> None:
    """And two are new; one stands there under a number that is nobody's."""
    known = {one.personal.nik for one in stage.holders if one.personal}
    spoken_of = {str(row["nik"]) for row in rows}

    assert len(rows) == SEATED - 1 + 2
    assert len(known - spoken_of) == 2
    assert len(spoken_of - known) == 3


def test_the_dead_and_the_gone_are_said_to_be_so(stage: StandIn, rows: list[Row]) -> None:
    """In the words of the offices; two come in."""
    said = {row["nik"]: row["status"] for row in rows if "status" in row}
    dead, moved = (one.personal.nik for one in stage.holders[:2] if one.personal)

    assert (said[dead], said[moved]) == ("MENINGGAL", "PINDAH")
    assert sorted(map(str, said.values())) == ["BARU", "BARU", "MENINGGAL", "PINDAH"]


def test_each_way_to_change_befalls_somebody(stage: StandIn, rows: list[Row]) -> None:
    """A telephone, a house, a kecamatan and a spelling differ from the record, and nothing else does."""
    profile = stage.register.profile
    before = {one.personal.nik: row_of(one, profile) for one in stage.holders if one.personal}
    kept = [row for row in rows if "status" not in row and row["nik"] in before]
    changed = [{field for field in row if row[field] != before[str(row["nik"])][field]} for row in kept]

    assert sorted(map(sorted, filter(None, changed))) == [
        ["address"],
        ["address", "kecamatan", "village"],
        ["contact"],
        ["name"],
    ]


def test_the_same_scene_tells_the_same(stage: StandIn, rows: list[Row]) -> None:
    """A play that was killed writes the list again as it was, newcomers apart, who are drawn anew."""
    dead, moved = ({one.id} for one in stage.holders[:2])
    again = new_data(stage.as_play(), "2025-H2", dead=dead, moved=moved, newcomers="palm_sap_tapper")

    assert again[:-2] == rows[:-2]
