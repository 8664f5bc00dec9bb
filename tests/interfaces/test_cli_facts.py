"""Facts from a data source, by command: what is said of the good rows, of the bad ones, and of people nobody knows."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from lifecycle import bootstrap
from tests.domain.factual import INCOME, entering
from tests.interfaces.command import Result, log, run, topics
from tests.interfaces.week import DARMI, REGISTER, SUPARNO, worker

STRANGER = worker(900, "Orang Lain")


@pytest.fixture
def enter(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Result:
    """A list of facts comes in after the week: two good rows, one about a stranger, one that cannot be read."""
    monkeypatch.setattr(bootstrap, "load", lambda slug: entering(slug, INCOME))
    path = tmp_path / "fakta.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["NIK", "FAKTA", "NILAI", "PER TANGGAL", "SUMBER"])
        writer.writerow([DARMI.nik, "DTKS", "ya", "01-04-2025", ""])
        writer.writerow(["", "minimum_wage", "2.338.410", "01-01-2025", "Keputusan Gubernur 561/45 Tahun 2024"])
        writer.writerow([STRANGER.nik, "DTKS", "ya", "01-04-2025", ""])
        writer.writerow([SUPARNO.nik, "DTKS", "mungkin", "01-04-2025", ""])
    said = ("--as", "facts", "--source", "DTKS 2025-04", "--document", "BA 7", "--by", "citra")
    return run("receive", REGISTER, path, *said, data=data)


def test_a_list_of_facts_is_told_row_by_row(enter: Result, data: Path) -> None:
    """Recorded, held, and passed over with the cure; nobody is shown."""
    assert enter.code == 1
    assert "1 row held, 1 fact recorded, 1 fact of the regency recorded" in enter.said
    assert "Rows about people who are not in this register: 1, passed over, and nothing of them is kept." in enter.said
    assert "lifecycle receive REGISTER FILE --as proposal --batch NAME" in enter.said
    assert "Still to be mended: 1 row of fakta.csv" in enter.said
    assert STRANGER.nik not in enter.out
    assert topics(log(data, REGISTER))[-2:] == ["register.fact_recorded.v1", "sheet.finished.v1"]


def test_a_fact_is_part_of_a_life(enter: Result, data: Path) -> None:
    """The history of the person names the source and the day, never the value."""
    (darmi,) = [event[3].hex() for event in log(data, REGISTER) if event[5] == "participant.fact_recorded.v1"]
    told = run("ask", "participant_history", "list", "--participant", darmi, data=data).said
    assert enter.err == ""
    assert "Entered from DTKS 2025-04, as of this day: dtks." in told
    assert "2025-04-01" in told
