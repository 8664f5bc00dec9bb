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
from lifecycle.interfaces.demo import new_data, update_sheets
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
PARTS = ("title", "header", "data")
KECAMATAN = {"banyumas-2025-2": "Cilongok", "semarang-2025-draft": "Ungaran Barat"}


class Here:
    """As much of a register as reading needs."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.kecamatan = kecamatan_of(profile.area)


@pytest.fixture(scope="module", params=KECAMATAN)
def profile(request: pytest.FixtureRequest) -> Profile:
    """Each of the regulations that know updates."""
    return load(request.param)


@pytest.fixture
def state(profile: Profile) -> Participant:
    """A tapper on the roll."""
    home = KECAMATAN[profile.slug]
    return Participant("p-1", personal=PERSON, job_kind="palm_sap_tapper", kecamatan=home, village="Ds. Sidadadap")


@pytest.fixture(params=["data.xlsx", "data.csv"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workbook, and a text file."""
    return tmp_path / str(request.param)


def read(path: Path, rows: list[Row], profile: Profile) -> Reading[UpdateRow]:
    """Write the list and read it as the office does."""
    update_sheet(path, rows, profile, title="Data baru")
    return read_new_data(cast(Register, Here(profile)), path)


def differing(row: UpdateRow, state: Participant, profile: Profile) -> list[str]:
    """The fields in which a row differs from the record."""
    said: dict[str, Fact] = {
        field: value.isoformat() if isinstance(value, date) else value for field, value in row.said.items()
    }
    assert profile.update is not None
    return [found.field for found in differences(state, said, profile.update)]


def test_a_row_of_the_register_differs_in_nothing(profile: Profile, state: Participant, path: Path) -> None:
    """However its clerks wrote: the list says what the register says."""
    reading = read(path, [row_of(state, profile)], profile)

    assert (reading.held, len(reading.rows)) == ((), 1)
    assert differing(reading.rows[0], state, profile) == []


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
    profile: Profile, state: Participant, path: Path, change: new_data.Change, fields: list[str]
) -> None:
    """And in no other; another NIK is another person."""
    now = change(state, profile, Random(1))
    assert now is not None
    row = read(path, [row_of(state, profile, **now)], profile).rows[0]

    assert differing(row, state, profile) == fields
    assert (row.nik.digits == PERSON.nik) is (change is not new_data.other_nik)


@pytest.mark.parametrize(("word", "status"), [("MENINGGAL", "died"), ("PINDAH", "moved_out"), ("BARU", "new")])
def test_words_of_leaving_and_coming_are_understood(
    profile: Profile, state: Participant, path: Path, word: str, status: str
) -> None:
    """As the regulation's own grounds have them."""
    assert read(path, [row_of(state, profile, status=word)], profile).rows[0].status == status


@pytest.mark.parametrize("name", ["Sutarno", "RETNO", "Eko", "Bambang", "H. ARI"])
def test_every_name_has_another_spelling(profile: Profile, name: str) -> None:
    """In the letters of the first, and never the same."""
    state = Participant("p-1", personal=Personal(PERSON.nik, name))
    spelled = new_data.respelled(state, profile, Random(1))

    assert spelled is not None
    assert str(spelled["name"]).casefold() != name.casefold()
    assert str(spelled["name"]).isupper() is name.isupper()


def test_the_list_is_numbered_under_the_words_of_the_regulation(profile: Profile, state: Participant) -> None:
    """In the order of the rows; what a row does not say is an empty cell."""
    lines = list(update_sheets.lines_of([row_of(state, profile), {"nik": "3302170512850002"}], profile, "Data baru"))
    titles, header, (first, second) = ([cells for part, cells in lines if part == want] for want in PARTS)
    labels = {column.labels[0] for column in (*profile.sheets.proposal, *profile.sheets.update)}

    assert titles == [[f"PEMUTAKHIRAN DATA PESERTA {profile.regency.upper()}"], ["DATA BARU"]]
    assert set(header[0]) <= labels
    assert (first[0], second[:3], set(second[2:])) == (1, [2, "3302170512850002", ""], {""})


def test_the_text_file_says_what_the_workbook_says(profile: Profile, state: Participant, tmp_path: Path) -> None:
    """Row by row, under one header."""
    rows = [row_of(state, profile), row_of(state, profile, nik="3302170512850002", contact="084011112222")]
    readings = [read(tmp_path / name, rows, profile) for name in ("data.xlsx", "data.csv")]
    workbook, text = ([(row.nik, row.name, row.said) for row in reading.rows] for reading in readings)

    assert workbook == text
