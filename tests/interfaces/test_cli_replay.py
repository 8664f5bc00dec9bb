"""History on the terminal: lifecycle replay steps through what was recorded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import StringIO
from itertools import pairwise
from typing import Any

import pytest

from lifecycle.interfaces.cli.paging import paged
from tests.interfaces.command import WIDTH, head, log, run
from tests.interfaces.conftest import Week
from tests.interfaces.week import EVERYBODY, REGISTER, SUPARNO, SUTARNO

PLACE = "2025-00001"


@pytest.fixture(scope="module")
def story(week: Week) -> str:
    """The whole week as a pipe has it."""
    result = run("replay", REGISTER, data=week.data)
    assert (result.code, result.err) == (0, "")
    return result.out


def replayed(week: Week, *words: str) -> dict[str, Any]:
    """The one document."""
    result = run("replay", REGISTER, *words, "--format", "json", data=week.data)
    assert (result.code, result.err) == (0, "")
    document: dict[str, Any] = json.loads(result.out)
    return document


def commit(story: str, act: str) -> str:
    """The first commit of a command, in one line."""
    found = next(part for part in story.split("\n\n") if f"act         {act}" in part)
    return " ".join(found.split())


def test_a_pipe_has_every_commit(week: Week, story: str) -> None:
    """From the opening to the last position, within the width of the terminal."""
    parts = [part for part in story.split("\n\n") if part.strip()]
    assert parts[0].startswith("Commit 1, position 1, recorded ")
    assert f"{head(week.data, REGISTER):,}, recorded" in parts[-1]
    assert max(map(len, story.splitlines())) <= WIDTH


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("open", "Register banyumas opened under banyumas-2025-2 (live)."),
        ("appoint", "ani appointed collector at agriculture, from 2025-01-06."),
        ("slots open", "slots 2025-00001: funded from 2025-01-13 by APBD"),
        ("receive --as proposal", "paper usulan.xlsx (proposal), 3 rows to enter."),
        ("check --step verified", "roll 4 proposed → verified now 4 verified; places: 5 empty"),
        ("decree --kind participants", "paper Decree 400/1 of 2025-02-17 (participants), 4 on its list."),
        ("receive --as registration", "paper bpjs.xlsx (registration), 4 rows to enter."),
        ("report-death", "also 1 cover ended, 1 death recorded"),
        ("terminate", "→ empty from 2025-04-02 (died) [banyumas-2025-2/p11/a1/a, banyumas-2025-2/p11/a1]"),
        ("replace", "→ empty for 19 days from 2025-04-02, died →"),
        ("replace", "from 2025-04-21, decree 400/3 [banyumas-2025-2/p11/a2, banyumas-2025-2/p11/a3]"),
        ("held release", "also 1 held row settled"),
    ],
)
def test_a_commit_says_what_it_was(story: str, act: str, words: str) -> None:
    """Command, paper, roll, places and totals in words an official knows."""
    assert words in commit(story, act)


def test_a_late_fact_is_marked(story: str) -> None:
    """The week was recorded long after it was true."""
    assert "late recorded" in commit(story, "report-death")
    assert "days after it was true" in commit(story, "report-death")


def test_money_is_told_with_its_lines(season: Week) -> None:
    """Billed and paid in months and rupiah, and summed from then on."""
    story = run("replay", REGISTER, data=season.data).out
    assert "3 months billed, Rp 50,400; 2 lines without a match, Rp 25,200" in commit(story, "bill receive")
    assert "money 1 month paid, Rp 16,800" in commit(story, "bill pay")
    assert commit(story, "bill pay").endswith("; Rp 16,800 paid")


def test_nobody_is_named(season: Week, story: str) -> None:
    """Neither by name nor by NIK: people are the end of an id."""
    story += run("replay", REGISTER, data=season.data).out
    assert not [person for person in EVERYBODY if person.name in story or person.nik in story]


def test_one_life_is_told_in_sentences(week: Week) -> None:
    """Each event after its day, with its provision, and those of the place beside the person's own."""
    result = run("replay", REGISTER, "--participant", SUTARNO.nik, data=week.data)
    assert (
        "2025-02-17 Named in decree 400/1, line 1, with place 2025-00001. [banyumas-2025-2/p8/a8, BMS-14]"
        in result.said
    )
    assert "2025-04-01 Died on this day, as reported." in result.said
    assert "2025-04-02 2025-00001: …" in result.said
    assert result.said.endswith("now 1 replaced")


def test_the_end_of_an_id_is_enough(week: Week) -> None:
    """Eight digits, as other answers show them."""
    (last,) = {one["participant"] for one in replayed(week, "--slot", PLACE)["commits"][-1]["slots"]}
    told = replayed(week, "--participant", last[-8:])
    assert told["participant"] == last
    assert told["commits"] == replayed(week, "--participant", SUPARNO.nik)["commits"]


def test_one_place_is_told_from_funding_to_hand_over(week: Week) -> None:
    """Whose it was, and what was decided about it; the totals are of the place."""
    told = replayed(week, "--slot", PLACE)
    assert [one["what"] for step in told["commits"] for one in step["slots"]] == ["opened", "filled", "freed", "filled"]
    assert told["commits"][-1]["totals"]["held"] == 1
    assert run("replay", REGISTER, "--slot", PLACE, data=week.data).said.endswith("now places: 1 held")


def test_a_document_has_every_commit_with_the_same_keys(week: Week) -> None:
    """Positions without a gap, stamps with their zone, and as what the log was known."""
    told = replayed(week)
    positions = [step["positions"] for step in told["commits"]]
    assert positions[0][0] == 1
    assert all(before[1] + 1 == after[0] for before, after in pairwise(positions))
    assert told["known"]["position"] == positions[-1][1] == head(week.data, REGISTER)
    assert len({" ".join(step) for step in told["commits"]}) == 1
    assert {step["recorded_at"][-6:] for step in told["commits"]} == {"+07:00"}


def test_looking_on_writes_nothing(week: Week) -> None:
    """Not a byte of the log changes."""
    before = log(week.data, REGISTER)
    run("replay", REGISTER, "--participant", SUTARNO.nik, data=week.data)
    assert log(week.data, REGISTER) == before


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--participant", "12345678"), 1, "No participant of this register has that id or NIK."),
        (("--slot", "2025-99999"), 1, "There is no place '2025-99999'. lifecycle ask slot_custody vacant"),
        (("--from", "2999-01-01"), 1, "Nothing was recorded from 2999-01-01. The register was written from"),
        (("--from", "2025-02-01", "--until", "2025-02-01"), 2, "--until is the first day no longer shown"),
        (("--from", "1 Mei"), 2, "write YYYY-MM-DD"),
        (("--slot", PLACE, "--participant", "12345678"), 2, "Name a person or a place, not both."),
    ],
)
def test_what_cannot_be_shown_is_said_with_its_cure(week: Week, words: tuple[str, ...], code: int, says: str) -> None:
    """What, why, and what to type instead."""
    result = run("replay", REGISTER, *words, data=week.data)
    assert result.code == code
    assert says in result.said


def test_an_unknown_register_is_told_with_those_there_are(week: Week) -> None:
    """By name."""
    result = run("replay", "nowhere", data=week.data)
    assert (result.code, "Known: banyumas." in result.said) == (1, True)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (["", "", "q"], [0, 1, 2]),
        (["2", "q"], [0, 3]),
        (["perhaps", "", "Q"], [0, 1]),
        (["7"], [0]),
        ([""] * 5, [0, 1, 2, 3, 4]),
        ([], [0]),
    ],
)
def test_a_person_steps_through(typed: list[str], shown: list[int]) -> None:
    """Enter: the next, a number: skip so many, q or nothing more to type: stop; anything else is asked again."""
    answers: Iterator[str] = iter(typed)

    def ask(question: str) -> str:
        assert question == "Enter: next commit, a number: skip so many, q: quit "
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    steps: Any = range(5)
    found: list[Any] = [*paged(steps, ask)]
    assert found == shown


def test_a_terminal_waits_for_the_person(week: Week, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first commit, then the question; q ends it."""
    monkeypatch.setattr("sys.stdin", _Keyboard("q\n"))
    monkeypatch.setattr("lifecycle.interfaces.cli.showing.out._force_terminal", True)
    result = run("replay", REGISTER, data=week.data)
    assert result.said.count("recorded 20") == 1
    assert "Enter: next commit, a number: skip so many, q: quit" in result.out


class _Keyboard(StringIO):
    """What somebody types at a terminal."""

    def isatty(self) -> bool:
        """It is one."""
        return True
