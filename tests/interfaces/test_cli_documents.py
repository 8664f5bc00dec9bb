"""What programs read: one JSON document on standard output, the same keys every time, nothing else."""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

import pytest

from tests.interfaces.command import ended, log, run, start
from tests.interfaces.conftest import Week
from tests.interfaces.questions import QUESTIONS, asking
from tests.interfaces.week import EVERYBODY, REGISTER, SUPARNO, SUTARNO, TUMINAH, WAGIMIN

ROLL = (
    "participant nik name kecamatan village job_kind status enrolment slot decree membership_number covered_from"
    " covered_until paid_through"
)
TRACE = (
    "seq participant held_from held_until decree basis papers vacated_by vacated_basis evidence successor"
    " successor_decree from_position until_position days_empty funding"
)
REPLACEMENTS = (
    "slot predecessor successor predecessor_decree successor_decree ground ground_basis evidence basis vacated_on"
    " filled_on vacated_position filled_position days_empty"
)
PROVISION = re.compile(r"banyumas-2025-2/p[0-9]+(/a[0-9]+)?(/[a-z])?")


def asked(week: Week, *words: str) -> dict[str, Any]:
    """The one document a question prints."""
    result = run("ask", *words, "--format", "json", data=week.data)
    assert (result.code, result.err) == (0, "")
    document: dict[str, Any] = json.loads(result.out)
    return document


def rows(week: Week, *words: str) -> list[dict[str, Any]]:
    """The rows of that document."""
    found: list[dict[str, Any]] = asked(week, *words)["rows"]
    return found


@pytest.mark.parametrize(("projection", "question"), QUESTIONS)
def test_every_answer_has_the_same_frame(season: Week, projection: str, question: str) -> None:
    """What was asked, of which register, on which day, and up to where the log was known."""
    document = asked(season, *asking(season.data, projection, question))
    assert list(document) == ["projection", "question", "register", "on", "known", "rows"]
    assert (document["projection"], document["question"], document["register"]) == (projection, question, REGISTER)
    assert list(document["known"]) == ["position", "at"]
    assert document["known"]["position"] == len(log(season.data, REGISTER))
    assert datetime.fromisoformat(document["known"]["at"]).utcoffset() is not None


def test_the_roll_has_its_columns(week: Week) -> None:
    """Everybody once, the NIK masked, days as days."""
    found = rows(week, "current_roll", "list")
    assert {" ".join(row) for row in found} == {ROLL}
    assert len(found) == 6
    first = next(row for row in found if row["name"] == SUTARNO.name)
    assert (first["nik"], first["status"], first["covered_until"]) == ("330217********01", "replaced", "2025-04-02")


def test_the_trace_of_a_place_names_holder_decree_ground_and_provision(week: Week) -> None:
    """Who held it, until when, why it passed on, and to whom."""
    first, second = rows(week, "slot_custody", "trace", "--slot", "2025-00001")
    assert " ".join(first) == " ".join(second) == TRACE
    assert (first["held_until"], first["vacated_by"], first["evidence"]) == ("2025-04-02", "died", ["Akta 1"])
    assert (first["successor"], first["successor_decree"]) == (second["participant"], second["decree"])
    assert (second["held_from"], second["held_until"]) == ("2025-04-21", None)


def test_every_hand_over_is_listed(week: Week) -> None:
    """From whom to whom, under which decrees, on which ground, and how long the place was empty."""
    found = rows(week, "slot_custody", "replacements")
    assert {" ".join(row) for row in found} == {REPLACEMENTS}
    assert [(row["slot"], row["ground"], row["days_empty"]) for row in found] == [
        ("2025-00001", "died", 19),
        ("2025-00002", "moved_out", 12),
    ]
    assert {row["predecessor_decree"] for row in found} == {"400/1"}
    assert {row["successor_decree"] for row in found} == {"400/3"}


@pytest.mark.parametrize("words", [("trace", "--slot", "2025-00001"), ("replacements",)])
def test_a_basis_is_a_list_of_provisions(week: Week, words: tuple[str, ...]) -> None:
    """Provision ids, not a text to be taken apart."""
    found = rows(week, "slot_custody", *words)
    assert found
    assert all(PROVISION.fullmatch(provision) for row in found for provision in row["basis"])
    assert all(row["basis"] for row in found)


def test_holders_are_told_by_the_same_id_everywhere(week: Week) -> None:
    """The id on the roll is the one in the trace and among the hand-overs."""
    ids = {row["name"]: row["participant"] for row in rows(week, "current_roll", "list")}
    handed = [(row["predecessor"], row["successor"]) for row in rows(week, "slot_custody", "replacements")]
    assert handed == [(ids[SUTARNO.name], ids[SUPARNO.name]), (ids[WAGIMIN.name], ids[TUMINAH.name])]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        (("--status", "replaced"), 2),
        (("--status=replaced", "--limit=1"), 1),
        (("--kecamatan", "Kalibagor"), 6),
        (("--kecamatan", "Sumbang"), 0),
    ],
)
def test_an_answer_is_narrowed_by_options_of_the_question(week: Week, words: tuple[str, ...], count: int) -> None:
    """As two words or with an equals sign; nothing found is an empty list."""
    assert len(rows(week, "current_roll", "list", *words)) == count


def test_no_document_shows_a_whole_nik(season: Week) -> None:
    """Masked for programs as for people."""
    shown = json.dumps([rows(season, *asking(season.data, *names)) for names in QUESTIONS])
    assert not [person.name for person in EVERYBODY if person.nik in shown]


def test_the_list_of_questions_is_a_document_too(week: Week) -> None:
    """A program can find out what may be asked."""
    result = run("ask", "--format", "json", data=week.data)
    found = json.loads(result.out)
    assert [(row["projection"], row["question"]) for row in found] == QUESTIONS
    assert next(row for row in found if row["question"] == "trace")["options"] == ["--slot"]


def test_a_refused_question_leaves_standard_output_empty(week: Week) -> None:
    """Errors go to standard error, whatever format was wanted."""
    for words in (("current_roll", "nothing"), ("slot_custody", "trace"), ("current_roll", "list", "--limit", "x")):
        result = run("ask", *words, "--format", "json", data=week.data)
        assert result.code in (1, 2)
        assert result.out == ""
        assert result.err


def test_output_in_a_pipe_is_utf_8_on_every_system(week: Week) -> None:
    """Whatever the system's own encoding is."""
    words = ("ask", "slot_custody", "trace", "--slot", "2025-00001")
    result = ended(start(*words, data=week.data, PYTHONIOENCODING="ascii"))
    assert (result.code, result.err) == (0, "")
    assert "participant       …" in result.out
