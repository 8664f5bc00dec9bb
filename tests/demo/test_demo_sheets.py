"""The spreadsheets of the demonstration: the same bytes for a seed, clean without dirt, dirty in realistic shares."""

import csv
from datetime import date
from importlib.resources import files
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from python_calamine import CalamineWorkbook

from lifecycle.domain.profile import Profile
from lifecycle.interfaces.demo.people import Person, people
from lifecycle.interfaces.demo.sheets import RegistrationLine, proposal_csv, proposal_sheet, registration_sheet

MIXES = {
    "banyumas-2025-2": {"palm_sap_tapper": 0.7, "other": 0.3},
    "serang-2025-59": {"fisher": 0.5, "farmer": 0.5},
    "pekalongan-2025-19": {"mason": 0.5, "farm_labourer": 0.5},
    "sambas-2025-59": {"palm_worker": 0.6, "imam": 0.2, "fisher": 0.2},
}
COUNT = 4000
DAY = date(2025, 12, 9)
TITLE = "Daftar usulan"


@pytest.fixture(params=MIXES, scope="module")
def profile(request: pytest.FixtureRequest) -> Profile:
    """Each of some regulations in turn."""
    return msgspec.toml.decode((files("lifecycle.regulations") / f"{request.param}.toml").read_bytes(), type=Profile)


@pytest.fixture(scope="module")
def crowd(profile: Profile) -> list[Person]:
    """Four thousand people."""
    return people(profile, COUNT, mix=MIXES[profile.slug], today=DAY, random=Random(2), taken=set())


@pytest.fixture(scope="module")
def dirty(profile: Profile, crowd: list[Person], tmp_path_factory: pytest.TempPathFactory) -> list[list[Any]]:
    """All rows of their list as an office writes it."""
    path = tmp_path_factory.mktemp("dirty") / "usulan.xlsx"
    proposal_sheet(path, crowd, profile, title=TITLE, random=Random(2))
    return rows_of(path)


def rows_of(path: Path) -> list[list[Any]]:
    """Every row of the only sheet."""
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)


def labels_of(profile: Profile) -> dict[str, str]:
    """The field each header stands for."""
    return {label: column.field for column in profile.sheets.proposal for label in column.labels}


def records_of(rows: list[list[Any]], profile: Profile) -> list[dict[str, Any]]:
    """Numbered rows by field, whatever stands above and below them."""
    at = next(at for at, row in enumerate(rows) if row[1] in labels_of(profile))
    fields = [labels_of(profile)[label] for label in rows[at]]
    return [dict(zip(fields, row, strict=True)) for row in rows[at + 1 :] if isinstance(row[0], float)]


def answers(count: int) -> list[RegistrationLine]:
    """What the carrier says of so many people."""
    line = RegistrationLine("3302170512850001", "Sutarno", date(1985, 12, 5), "25012345678", DAY, "TERDAFTAR", None)
    return [line] * count


def test_the_same_seed_writes_the_same_bytes(profile: Profile, crowd: list[Person], tmp_path: Path) -> None:
    """Neither clock nor path enters a file."""
    first, second = tmp_path / "a.file", tmp_path / "b.file"
    for write in (proposal_sheet, proposal_csv):
        write(first, crowd[:300], profile, title=TITLE, random=Random(9))
        write(second, crowd[:300], profile, title=TITLE, random=Random(9))

        assert first.read_bytes() == second.read_bytes()


def test_a_list_without_dirt_says_exactly_who_the_people_are(
    profile: Profile, crowd: list[Person], tmp_path: Path
) -> None:
    """The header is the first row, every other row is a person, true to the letter."""
    proposal_sheet(tmp_path / "usulan.xlsx", crowd, profile, title=TITLE, random=Random(2), dirt=0)
    rows = rows_of(tmp_path / "usulan.xlsx")
    found = {record["nik"]: record for record in records_of(rows, profile)}

    assert len(rows) == COUNT + 1
    for person in crowd:
        row = found[person.nik]
        assert (row["name"], row["birth_date"], row["kecamatan"]) == (person.name, person.birth_date, person.kecamatan)
        assert (row["address"], row["job_kind"]) == (person.address, person.job_title)


def test_a_dirty_list_still_has_every_required_column(profile: Profile, dirty: list[list[Any]]) -> None:
    """Headers vary, but only among those the regulation's column map knows."""
    record = records_of(dirty, profile)[0]

    assert {column.field for column in profile.sheets.proposal if column.required} <= record.keys()


def test_a_dirty_list_is_framed_as_offices_frame_it(dirty: list[list[Any]], crowd: list[Person]) -> None:
    """Letterhead above, a number row under the header, a total and a signature below."""
    text = [row[0] for row in dirty]

    assert text[0].startswith("PEMERINTAH KABUPATEN")
    assert "(1)" in text
    assert "JUMLAH" in text
    assert dirty[-1][-4] == "NIP."
    assert sum(isinstance(number, float) for number in text) == len(crowd)


def test_about_one_row_in_eighty_needs_mending(profile: Profile, dirty: list[list[Any]]) -> None:
    """Numbers that are none, missing kecamatan, unknown work, impossible dates."""
    titles = {title.lower() for kind in profile.kinds for title in (kind.name, *kind.labels)}

    def broken(row: dict[str, Any]) -> bool:
        nik = row["nik"]
        return (
            not isinstance(nik, str)
            or len("".join(filter(str.isdigit, nik))) != 16
            or row["job_kind"].lower() not in titles
            or not row["kecamatan"]
            or row["birth_date"] in ("00/00/0000", "")
        )

    assert 0.005 < sum(map(broken, records_of(dirty, profile))) / COUNT < 0.018


def test_a_nik_in_a_number_cell_has_lost_its_last_digit(profile: Profile, dirty: list[list[Any]]) -> None:
    """A spreadsheet keeps fifteen digits of a number."""
    numbers = [int(row["nik"]) for row in records_of(dirty, profile) if isinstance(row["nik"], float)]

    assert numbers
    assert all(number % 10 == 0 and number >= 10**15 for number in numbers)


def test_the_text_file_holds_the_same_rows(
    profile: Profile, crowd: list[Person], dirty: list[list[Any]], tmp_path: Path
) -> None:
    """The same seed gives the same list, with NIK in number cells as a spreadsheet shows them."""
    proposal_csv(tmp_path / "usulan.csv", crowd, profile, title=TITLE, random=Random(2))
    with (tmp_path / "usulan.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))

    assert [row[2] for row in rows] == [row[2] for row in dirty]
    assert any(row[1].endswith("E+15") for row in rows)


def test_more_dirt_means_more_damage(profile: Profile, crowd: list[Person], tmp_path: Path) -> None:
    """The rate is a dial."""
    counts = []
    for dirt in (0.2, 8.0):
        proposal_sheet(tmp_path / "usulan.xlsx", crowd[:1500], profile, title=TITLE, random=Random(2), dirt=dirt)
        niks = [row["nik"] for row in records_of(rows_of(tmp_path / "usulan.xlsx"), profile)]
        counts.append(sum(not (isinstance(nik, str) and nik.isdigit() and len(nik) == 16) for nik in niks))

    assert counts[0] < 20 < counts[1]


def test_a_clean_answer_of_the_carrier_reads_back(tmp_path: Path) -> None:
    """Number, day and status of each person, under the carrier's own headers."""
    registration_sheet(tmp_path / "balasan.xlsx", answers(3), title="Daftar peserta", random=Random(1), dirt=0)
    header, *rows = rows_of(tmp_path / "balasan.xlsx")

    assert header == ["NO", "NIK", "NAMA", "TGL LAHIR", "NO KPJ", "STATUS", "ALASAN TOLAK", "TGL KEPESERTAAN"]
    assert rows[2] == [
        *(3.0, "3302170512850001", "Sutarno", date(1985, 12, 5)),
        *("25012345678", "TERDAFTAR", "", DAY),
    ]


def test_the_carrier_too_damages_a_number_now_and_then(tmp_path: Path) -> None:
    """One NIK in two thousand comes back as a number, and the same ones for the same seed."""
    first, second = tmp_path / "a.xlsx", tmp_path / "b.xlsx"
    for path in (first, second):
        registration_sheet(path, answers(6000), title="Daftar peserta", random=Random(1))
    damaged = [row for row in rows_of(first) if isinstance(row[1], float)]

    assert first.read_bytes() == second.read_bytes()
    assert 0 < len(damaged) < 12
