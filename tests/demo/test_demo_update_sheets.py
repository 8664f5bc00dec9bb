"""Lists of new data: what the register knows reads back as it is, and what has changed reads back as changed."""

from datetime import date
from pathlib import Path
from random import Random
from typing import cast

import pytest

from lifecycle.application.register import Register
from lifecycle.application.updating import read_new_data
from lifecycle.domain.comparing import differences
from lifecycle.domain.participant import Participant
from lifecycle.domain.profile import Profile
from lifecycle.domain.values import Fact, Personal
from lifecycle.intake import Reading, UpdateRow
from lifecycle.interfaces.demo import new_data
from lifecycle.interfaces.demo.update_sheets import Row, row_of, update_sheet
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.loader import load

PERSON = Personal(
    "3302170512850001",
    "H. SUTARNO WIBOWO",
    birth_date=date(1985, 12, 5),
    birth_place="BANYUMAS",
    sex="male",
    address="RT.02/RW.05 GRUMBUL KARANGJATI",
    contact="084012345678",
)
STATE = Participant("p-1", personal=PERSON, job_kind="palm_sap_tapper", kecamatan="Cilongok", village="Ds. Sidadadap")


class Here:
    """As much of a register as reading needs."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.kecamatan = kecamatan_of(profile.area)


@pytest.fixture(scope="module")
def profile() -> Profile:
    """The one regulation that knows updates."""
    return load("banyumas-2025-2")


@pytest.fixture(params=["data.xlsx", "data.csv"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workbook, and a text file."""
    return tmp_path / str(request.param)


def read(path: Path, rows: list[Row], profile: Profile) -> Reading[UpdateRow]:
    """Write the list and read it as the office does."""
    update_sheet(path, rows, profile, title="Data baru")
    return read_new_data(cast(Register, Here(profile)), path)


def differing(row: UpdateRow, profile: Profile) -> list[str]:
    """The fields in which a row differs from the record."""
    said: dict[str, Fact] = {
        field: value.isoformat() if isinstance(value, date) else value for field, value in row.said.items()
    }
    assert profile.update is not None
    return [found.field for found in differences(STATE, said, profile.update)]


def test_a_row_of_the_register_differs_in_nothing(profile: Profile, path: Path) -> None:
    """However its clerks wrote: the list says what the register says."""
    reading = read(path, [row_of(STATE, profile)], profile)

    assert (reading.held, len(reading.rows)) == ((), 1)
    assert differing(reading.rows[0], profile) == []


@pytest.mark.parametrize(
    ("change", "fields"),
    [
        (new_data.telephone, ["contact"]),
        (new_data.same_village, ["address"]),
        (new_data.other_kecamatan, ["address", "village", "kecamatan"]),
        (new_data.respelled, ["name"]),
        (new_data.other_nik, []),
    ],
)
def test_each_change_shows_in_its_own_fields(
    profile: Profile, path: Path, change: new_data.Change, fields: list[str]
) -> None:
    """And in no other; another NIK is another person."""
    now = change(STATE, profile, Random(1))
    assert now is not None
    row = read(path, [row_of(STATE, profile, **now)], profile).rows[0]

    assert differing(row, profile) == fields
    assert (row.nik.digits == PERSON.nik) is (change is not new_data.other_nik)


@pytest.mark.parametrize(("word", "status"), [("MENINGGAL", "died"), ("PINDAH", "moved_out"), ("BARU", "new")])
def test_words_of_leaving_and_coming_are_understood(profile: Profile, path: Path, word: str, status: str) -> None:
    """As the regulation's own grounds have them."""
    assert read(path, [row_of(STATE, profile, status=word)], profile).rows[0].status == status


@pytest.mark.parametrize("name", ["Sutarno", "RETNO", "Eko", "Bambang", "H. ARI"])
def test_every_name_has_another_spelling(profile: Profile, name: str) -> None:
    """In the letters of the first, and never the same."""
    state = Participant("p-1", personal=Personal(PERSON.nik, name))
    spelled = new_data.respelled(state, profile, Random(1))

    assert spelled is not None
    assert str(spelled["name"]).casefold() != name.casefold()
    assert str(spelled["name"]).isupper() is name.isupper()
