"""The demonstration: the same seed is the same history, also after kills, and it shows its answers."""

from __future__ import annotations

import json
import re
import subprocess
import time
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.interfaces.command import Result, ended, head, log_opened, run, start, topics
from tests.interfaces.test_cli_mistakes import require_told

PLAY = ("demo", "--participants", "20", "--seed", "7")
LARGE = ("demo-banyumas", "demo-serang")
REGISTERS = (*LARGE, "demo-pekalongan", "demo-semarang", "demo-sambas")
KILLS = 3

History = dict[str, list[tuple[Any, ...]]]


def history(data: Path) -> History:
    """Every event of every register, byte for byte."""
    return {name: log_opened(data, name) for name in REGISTERS}


def reached(data: Path) -> int:
    """How many events there are so far in all of them."""
    return sum(head(data, name) for name in REGISTERS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which it was played once."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def shown(folder: Path) -> Result:
    """What a person saw the first time."""
    return run(*PLAY, data=folder)


@pytest.fixture(scope="module")
def first(folder: Path, shown: Result) -> History:
    """The history of the first time."""
    assert (shown.code, shown.err) == (0, "")
    return history(folder)


def test_the_same_seed_is_the_same_history_elsewhere(first: History, tmp_path: Path) -> None:
    """Positions, commits, stamps, streams, versions, topics and states, byte for byte, and what is in the boxes."""
    assert run(*PLAY, data=tmp_path).code == 0
    assert history(tmp_path) == first


def test_played_again_in_its_folder_it_adds_nothing(folder: Path, first: History) -> None:
    """Every command finds its first outcome, and the answers are shown again."""
    again = run(*PLAY, data=folder)
    assert (again.code, again.err) == (0, "")
    assert "Why place 2025-00001 changed hands" in again.said
    assert history(folder) == first


def test_killed_at_any_moment_it_finishes_the_same_history(first: History, tmp_path: Path) -> None:
    """Kills soon after positions that chance chose, and one between a row turned away and the decree that admits it."""
    whole = sum(map(len, first.values()))
    decrees = [at for at, topic in enumerate(topics(first["demo-banyumas"]), 1) if topic == "decree.issued.v1"]
    for position in sorted([*Random(7).sample(range(whole), KILLS), decrees[1]]):
        killed_at(position, start(*PLAY, data=tmp_path), tmp_path)
        assert reached(tmp_path) < whole
    assert ended(start(*PLAY, data=tmp_path)).code == 0
    assert history(tmp_path) == first


def killed_at(position: int, playing: subprocess.Popen[str], data: Path) -> None:
    """Kill a play as soon as that many events are there."""
    while playing.poll() is None and reached(data) < position:
        time.sleep(0.01)
    playing.kill()
    playing.communicate()


@pytest.mark.parametrize("other", [("--seed", "8"), ("--participants", "21")])
def test_another_play_in_the_same_folder_is_refused(folder: Path, first: History, other: tuple[str, str]) -> None:
    """Two histories are not mixed; what to do instead is told."""
    require_told(result := run(*PLAY, *other, data=folder), 1)
    assert "demo-banyumas is there already, played with another --seed or --participants." in result.said
    assert "Name an empty folder with --data" in result.said
    assert history(folder) == first


def test_only_the_demonstration_needs_the_package_that_writes_workbooks(tmp_path: Path) -> None:
    """An office that installed without it can do its work, and is told what the demonstration lacks."""
    assert ended(start("status", data=tmp_path, missing="xlsxwriter")).code == 0
    require_told(result := ended(start(*PLAY, data=tmp_path, missing="xlsxwriter")), 1)
    assert result.said == "The package xlsxwriter is not installed. pip install 'lifecycle[demo]'"


def test_too_few_participants_are_wrong_usage(tmp_path: Path) -> None:
    """A play needs people for its scenes."""
    require_told(run("demo", "--participants", "3", data=tmp_path), 2)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "says",
    [
        "The roll by status status participants registered",
        "Why place 2025-00001 changed hands (of",
        "left on the ground moved_out, shown by",
        "under decree 400/17/2025 banyumas-2025-2/p8/a10",
        "No place has changed hands: The regulation says nothing of giving a freed place to another.",
        "Rows held and why (",
        "Turned away, by which provision or silence",
        "What changed on the roll from 2025-07-01 to 2025-12-31 what times why came_in",
        "What became of the money (17 bills)",
        "Lines that do not match, and why why lines rupiah such as billed_twice",
        "as the office knew it then, and as it knows it now as known status slot covered until paid through",
        "What an auditor finds class people months rupiah",
        "What waits on 2026-06-22, and for which office office next step waiting",
        "unset serang-2025-59/p20/a2/c SRG-23",
        "silent serang-2025-59/p22/a4 SRG-26",
        "replace law banyumas-2025-2/p11/a2 BMS-07",
        "What to type next",
    ],
)
def test_the_answers_are_shown(shown: Result, says: str) -> None:
    """The roll, a place changing hands, rows held, refusals with their provisions, and what is next."""
    assert says in shown.said


@pytest.mark.parametrize(
    "says",
    [
        "Kabupaten Pekalongan · Peraturan Bupati Pekalongan Nomor 19 Tahun 2025 The roll by status",
        "Kabupaten Semarang · Rancangan Peraturan Bupati Semarang Tahun 2025 The roll by status",
        "Kabupaten Sambas · Peraturan Bupati Sambas Nomor 59 Tahun 2025 The roll by status",
        "Where the text is silent or leaves something unset what refused settled by basis",
        "registrar 1 Perkadis Naker 4/2025 of 2025-09-24 pekalongan-2025-19/p12/a8",
        "sector_office 1 SK 560/88/2025 agriculture of 2025-07-18",
        "decision 1 Instruksi Bupati 3/2026 of 2026-01-30 sambas-2025-59/p13",
        "silent as well, and not asked for: change, update, propose_changes, switch_funding",
        "a fisher of 68 Serang 2026-01-21 From 18 through 64 years of age. Rejected at the step 'verified':",
        "Sambas 2026-02-23 From 18 through 70 years of age. Registered by the carrier under number",
        "a tapper who moves Banyumas 2025-07-19 Participation ended under decree 400/101/2025 on the ground",
        "Pekalongan 2025-09-25 Refused (register): On the day of registration: eligibility.resident_for (not yet).",
        "Semarang 2025-12-04 Registered by the carrier under number",
    ],
)
def test_the_small_registers_and_the_same_person_in_two_are_shown(shown: Result, says: str) -> None:
    """Who was turned away, what settles a silence, and how one text differs from the next for one person."""
    assert says in shown.said


def test_every_scene_is_told_with_its_day(shown: Result) -> None:
    """From the first day in force to the last of the play, refused acts among them."""
    assert "2025-01-06 14 appointments recorded" in shown.said
    assert "2025-02-17 decree 400/17/2025 (participants): 20 decreed, 20 places filled" in shown.said
    assert "1 refused refused The regulation does not say who registers the decreed workers" in shown.said
    assert "2025-07-07 a live register is asked for: 1 refused refused Rancangan Peraturan Bupati" in shown.said


@pytest.mark.parametrize(
    "says",
    [
        "bill BPJS-SRG/2026-01 is verified: 1 refused refused The regulation does not say who verifies",
        "an addendum to the agreement names who verifies bills",
        "bill BPJS-PWT/2025-12 of 2025-12-05, partly paid on",
        "bill BPJS-PWT/2026-04 is sent back whole, some amounts are halved:",
        "bill BPJS-PWT/2026-04-P of 2026-04-13, paid on",
        "a line that was paid after a death is corrected: 1 paid line corrected",
        "of 2025-H1 is to be left out: 1 refused refused Every difference is proposed to the Bupati",
        "data-baru-2025-H1.xlsx is of the half-year before, and taken back:",
        "decree 400/101/2025 (change) on 2025-H1:",
        "update 2026-H1 is closed",
        "a NIK is corrected: 1 record corrected",
        "a case is sent back to whoever put it forward: 1 returned for correction",
        "buruh-tani-2025-1-perbaikan.xlsx comes in: 1 put forward again",
        "a candidate withdraws: 1 withdrawn",
        "two records are found to be one person: 1 record closed as the same person",
        "relawan-2025-1.xlsx comes in: 3 proposed, 3 assignment letters recorded",
        "decree 400/129/2025 (letter): 1 refused refused An assignment letter is the basis of the data only",
        "an erratum corrects decree 400/131/2025: 1 place freed, 1 struck from the decree",
    ],
)
def test_money_updates_and_the_small_things_are_played(shown: Result, says: str) -> None:
    """Bills that go wrong, a file taken back, an answer that is none, and a little of every week."""
    assert says in shown.said


@pytest.mark.parametrize("name", LARGE)
def test_the_lines_of_the_bills_come_to_the_sums_that_are_printed(folder: Path, shown: Result, name: str) -> None:
    """Billed is paid, returned and open, counted line by line; what is credited was paid before."""
    lines = asked(folder, "contribution_calendar", "list", "--register", name)
    strange = asked(folder, "contribution_calendar", "unmatched", "--register", name)
    matched = {
        status: sum(line["amount"] for line in lines if line["status"] == status)
        for status in ("paid", "reversed", "returned", "open")
    }
    paid = matched["paid"] + matched["reversed"]
    back = matched["returned"] + sum(line["amount"] for line in strange)
    billed = paid + back + matched["open"]

    said = f"Of Rp {billed:,} billed, Rp {paid:,} are paid, Rp {back:,} went back to the carrier unpaid, "
    assert f"{said}and Rp {matched['open']:,} are open" in shown.said


@pytest.mark.parametrize("name", LARGE)
def test_money_was_paid_after_deaths_that_nobody_had_reported(folder: Path, shown: Result, name: str) -> None:
    """It comes out of the play by itself, and is summed up."""
    found = asked(folder, "contribution_calendar", "after_death", "--register", name)
    months, rupiah = sum(len(one["months"]) for one in found), sum(one["rupiah"] for one in found)

    assert months >= len(found) > 0
    assert f"What was paid for months after a death {len(found)} people, {months} months, Rp {rupiah:,}," in shown.said


def asked(folder: Path, *question: str) -> list[dict[str, Any]]:
    """The rows of an answer."""
    rows: list[dict[str, Any]] = json.loads(run("ask", *question, "--format", "json", data=folder).out)["rows"]
    return rows


def test_what_to_type_next_can_be_typed(folder: Path, shown: Result) -> None:
    """Every command it names works as it stands, on a line of its own."""
    lines = [line.strip() for line in shown.out.splitlines() if line.startswith("  lifecycle ")]
    assert len(lines) == 12
    for line in lines:
        typed = line.replace(f" --data {folder}", "").split()[1:]
        assert f"--data {folder}" in line
        assert run(*typed, data=folder).code == 0, line


def test_the_demonstration_shows_no_whole_nik(folder: Path, shown: Result) -> None:
    """Although the sheets it sends are full of them."""
    assert list((folder / "demo-sheets").rglob("*.xlsx"))
    assert not re.findall(r"(?<![0-9a-f])[0-9]{16}(?![0-9a-f])", shown.said)
