"""Lists of facts on their way in: once each, about people who are here, and decided on at the next check."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lifecycle.application import batches
from lifecycle.application.correcting import correct
from lifecycle.application.facts import read_facts_here, receive_facts
from lifecycle.application.outcome import Outcome
from lifecycle.domain import register as registers
from lifecycle.domain.events import (
    FactRecorded,
    ParticipantLapsed,
    ParticipantRegistered,
    ParticipantRejected,
    RegencyFactRecorded,
    RowHeld,
    RowReleased,
    SheetFinished,
    SheetReceived,
)
from lifecycle.domain.facts import DatedFact
from lifecycle.domain.participant.changes import value_of
from lifecycle.domain.profile import Gap
from lifecycle.domain.values import Document, Fact
from tests.application.consistency import require_consistent
from tests.application.office import (
    PAPER,
    REGISTERED_ON,
    TODAY,
    Office,
    answers,
    candidates,
    nik,
    row,
    sheet,
)
from tests.domain.factual import INCOME, UNPROTECTED, WAGE, entering

NOVEMBER = "01-11-2025"
Line = tuple[int | None, str, str, str]


@pytest.fixture
def serving(serang: Office) -> Office:
    """A register of Serang that says who enters facts; a paper names who registers."""
    serang.settle(office="carrier")
    serang.register = replace(serang.register, profile=entering("serang-2025-59", UNPROTECTED))
    return serang


@pytest.fixture
def paying(banyumas: Office) -> Office:
    """A register of Banyumas that says who enters facts."""
    banyumas.register = replace(banyumas.register, profile=entering("banyumas-2025-2", INCOME))
    return banyumas


@pytest.fixture
def enter(tmp_path: Path) -> Callable[..., Outcome]:
    """Writes a list of facts and enters it: who, which, what, and as of which day; the name makes the file."""

    def entered(office: Office, *lines: Line, source: str | None = "DTSEN 2025-11", **more: Any) -> Outcome:
        path = written(tmp_path, *lines)
        reading = read_facts_here(office.register, path, on=TODAY, source=source)
        by = office.register.profile.acts["correct"].role
        return receive_facts(office.register, reading, **{"by": by, "documents": (PAPER,), **more})

    return entered


def written(folder: Path, *lines: Line) -> Path:
    """A list of facts."""
    path = folder / "fakta.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = [[nik(who).digits if who else "", *said] for who, *said in lines]
        csv.writer(file, delimiter=";").writerows([["NIK", "FAKTA", "NILAI", "PER TANGGAL"], *rows])
    return path


def last(outcome: Outcome, kind: type[Any]) -> Any:
    """The only event of a class."""
    (event,) = [event for _, event in outcome.events if isinstance(event, kind)]
    return event


def decile_of(office: Office, number: int) -> Fact | None:
    """What a candidate is judged on today."""
    return office.state(number).subject(TODAY).facts.get("decile")


def test_a_list_of_facts_is_recorded_on_its_people(serving: Office, enter: Callable[..., Outcome]) -> None:
    """With day, source, paper and place; the sheet is received and finished like any other."""
    serving.propose(candidates("a.xlsx", [1, 2]))
    outcome = enter(serving, (1, "desil", "5", NOVEMBER), (2, "works", "ya", ""))
    first, second = (event for _, event in outcome.events if isinstance(event, FactRecorded))
    assert [stream for stream, _ in outcome.events] == [serving.who(1), serving.who(2)]
    assert (first.fact, first.source, first.effective_on) == ("decile", "DTSEN 2025-11", date(2025, 11, 1))
    assert (first.evidence, first.actor.person) == ((PAPER,), "recorder")
    assert first.place is not None
    assert (first.place.row, second.effective_on) == (2, TODAY)
    received, finished = serving.events("sheet", first.place.file)
    assert isinstance(received, SheetReceived)
    assert isinstance(finished, SheetFinished)
    assert (received.carries, received.effective_on, finished.entered) == ("facts", TODAY, 2)
    require_consistent(serving)


def test_the_same_list_again_is_one_fact(serving: Office, enter: Callable[..., Outcome]) -> None:
    """The same bytes write nothing; the same facts in another list are unchanged."""
    serving.propose(candidates("a.xlsx", [1, 2]))
    lines: tuple[Line, ...] = ((1, "decile", "5", NOVEMBER), (2, "decile", "3", NOVEMBER))
    enter(serving, *lines)
    before = len(serving.log())
    assert enter(serving, *lines).repeated
    assert len(serving.log()) == before
    outcome = enter(serving, *lines, (1, "decile", "4", "01-12-2025"))
    assert (outcome.count()["participant.fact_recorded.v1"], outcome.unchanged) == (1, 2)


def test_nothing_is_kept_of_people_who_are_not_in_the_register(
    serving: Office, enter: Callable[..., Outcome], tmp_path: Path
) -> None:
    """Neither of a good row nor of a bad one, nor of who was turned away; how many they are is told with the cure."""
    serving.propose(candidates("a.xlsx", [1]))
    lines: tuple[Line, ...] = ((1, "decile", "5", NOVEMBER), (8, "decile", "3", NOVEMBER), (9, "decile", "x", NOVEMBER))
    reading = read_facts_here(serving.register, written(tmp_path, *lines), on=TODAY, source="DTSEN 2025-11")
    assert "not in this register: 2, passed over" in reading.notes[-1]
    assert "lifecycle receive REGISTER FILE --as proposal" in reading.notes[-1]
    outcome = enter(serving, *lines)
    assert (outcome.count(), outcome.unchanged) == ({"participant.fact_recorded.v1": 1}, 0)
    assert nik(8).digits not in repr([msgspec.json.encode(at.event) for at in serving.log()])
    assert nik(9).digits not in repr([msgspec.json.encode(at.event) for at in serving.log()])


def test_who_was_only_turned_away_is_not_in_the_register(
    paying: Office, enter: Callable[..., Outcome], tmp_path: Path
) -> None:
    """The register keeps the hash of the NIK for the refusal, and nothing else."""
    paying.propose(sheet("a.xlsx", [row(1, job_kind="other")]))
    reading = read_facts_here(paying.register, written(tmp_path, (1, "dtks", "ya", "")), on=TODAY, source="SIKS-NG")
    assert (reading.rows, "not in this register: 1," in reading.notes[-1]) == ((), True)
    assert not enter(paying, (1, "dtks", "ya", "")).events


def test_the_same_list_tells_of_people_put_forward_since(serving: Office, enter: Callable[..., Outcome]) -> None:
    """The cure lies outside the list; a bad row of theirs is held then."""
    lines: tuple[Line, ...] = ((1, "decile", "5", NOVEMBER), (2, "decile", "x", NOVEMBER))
    serving.propose(candidates("a.xlsx", [3]))
    enter(serving, *lines)
    serving.propose(candidates("b.xlsx", [1, 2]), "c")
    assert enter(serving, *lines).count() == {"participant.fact_recorded.v1": 1}
    assert [event.row for at in serving.log() if isinstance(event := at.event, RowHeld)] == [3]


def test_a_row_without_a_source_is_held_until_one_is_named(serving: Office, enter: Callable[..., Outcome]) -> None:
    """The same list with a source for all settles what was held."""
    serving.propose(candidates("a.xlsx", [1]))
    assert not enter(serving, (1, "decile", "5", NOVEMBER), source=None).events
    (held,) = [at.event for at in serving.log() if isinstance(at.event, RowHeld)]
    assert (held.column, "--source" in held.cure) == ("SUMBER", True)
    assert decile_of(serving, 1) == 2
    assert enter(serving, (1, "decile", "5", NOVEMBER)).count()["participant.fact_recorded.v1"] == 1
    assert sum(isinstance(at.event, RowReleased) for at in serving.log()) == 1
    assert decile_of(serving, 1) == 5


def test_what_was_set_right_is_not_undone_by_the_same_list(serving: Office, enter: Callable[..., Outcome]) -> None:
    """The list was answered; a newer extract may say otherwise."""
    serving.ready([1], 1)
    serving.decree()
    enter(serving, (1, "decile", "9", "05-01-2026"))
    correct(
        serving.register,
        participant=serving.who(1),
        field="decile",
        value="3",
        reason="seen",
        by="recorder",
        command_id="c",
    )
    assert enter(serving, (1, "decile", "9", "05-01-2026")).repeated
    assert decile_of(serving, 1) == 3


def test_dtsen_decides_against_the_list(serving: Office, enter: Callable[..., Outcome]) -> None:
    """Serang 21(d): the row said 2; the extract says 5 of one and 4 of the other."""
    serving.propose(candidates("a.xlsx", [1, 2]))
    enter(serving, (1, "decile", "5", NOVEMBER), (2, "decile", "4", NOVEMBER))
    outcome = serving.check("list_determined")
    rejected = last(outcome, ParticipantRejected)
    assert rejected.personal.facts["eligibility.decile"]["decile from"] == "DTSEN 2025-11 of 2025-11-01"
    assert outcome.count()["participant.list_determined.v1"] == 1


def test_cover_found_after_the_decree_lapses_the_candidate_and_frees_the_place(
    serving: Office, enter: Callable[..., Outcome]
) -> None:
    """Serang 19(2)c: membership is asked of the carrier once more on the day of registration."""
    serving.ready([1, 2])
    serving.decree()
    enter(serving, (1, "membership", "aktif", "20-11-2025"), (2, "membership", "aktif", "25-11-2025"), source="SIPP")
    outcome = serving.enter(answers("bpjs.xlsx", [1, 2]))
    assert last(outcome, ParticipantLapsed).because == "eligibility.not_protected"
    assert last(outcome, ParticipantRegistered).effective_on == REGISTERED_ON
    assert outcome.count()["slot.vacated.v1"] == 1
    require_consistent(serving)


@pytest.mark.parametrize(("income", "passes"), [(WAGE - 1, True), (WAGE, False), (WAGE + 1, False)])
def test_other_workers_of_banyumas_are_held_against_the_minimum_wage(
    paying: Office, enter: Callable[..., Outcome], income: int, passes: bool
) -> None:
    """Banyumas 7(3)b: the wage is of the regency, the income of the person, and both come in one list."""
    paying.decree("188/9", None, kind="job_kind", job_kind_named="tukang las", on=date(2025, 11, 3))
    paying.propose(sheet("a.xlsx", [row(1, job_kind="other", kind_decree="188/9")]))
    wage: Line = (None, "minimum_wage", f"Rp {WAGE:,}".replace(",", "."), "01-01-2025")
    outcome = enter(paying, wage, (1, "income", str(income), NOVEMBER), source="SK Gubernur")
    assert last(outcome, RegencyFactRecorded).value == WAGE
    assert paying.check("verified").count()["participant.verified.v1"] == passes


def test_facts_about_the_regency_stand_in_the_register_itself(paying: Office, enter: Callable[..., Outcome]) -> None:
    """Each year has its own, and the same twice is one."""
    old: Line = (None, "minimum_wage", "2338410", "01-01-2025")
    new: Line = (None, "minimum_wage", "2474598", "01-01-2026")
    enter(paying, old)
    assert enter(paying, old).repeated
    assert enter(paying, old, new, new, source="DTSEN 2025-11").count() == {"register.fact_recorded.v1": 1}
    assert registers.fold(paying.events("register")).facts == (
        DatedFact("minimum_wage", 2_338_410, date(2025, 1, 1), "DTSEN 2025-11"),
        DatedFact("minimum_wage", 2_474_598, date(2026, 1, 1), "DTSEN 2025-11"),
    )


def test_who_may_not_enter_facts_is_turned_away_for_the_record(serving: Office, enter: Callable[..., Outcome]) -> None:
    """Nothing is received; another may enter the same list."""
    serving.propose(candidates("a.xlsx", [1]))
    line: Line = (1, "decile", "5", NOVEMBER)
    assert [turned.refusal.reason for turned in enter(serving, line, by="verifier").refusals] == ["office"]
    assert serving.refused_last("register").act == "record_facts"
    assert enter(serving, line).count()["participant.fact_recorded.v1"] == 1


def test_where_the_text_is_silent_on_data_sources_a_paper_lets_facts_in(
    serving: Office, enter: Callable[..., Outcome]
) -> None:
    """Refused with the silence; once a paper names who keeps the data, each fact rests on it."""
    serving.propose(candidates("a.xlsx", [1]))
    line: Line = (1, "decile", "5", NOVEMBER)
    gap = Gap("The text names no source of data.", "Record a paper.", ("serang-2025-59/p22/a3",), (), role="keeper")
    profile = serving.register.profile
    silent = msgspec.structs.replace(profile, silent={**profile.silent, "record_facts": gap})
    serving.register = replace(serving.register, profile=silent)
    assert [turned.refusal.reason for turned in enter(serving, line, by="keeper").refusals] == ["silent"]
    paper = Document("PKS 4/2025")
    serving.settle("record_facts", office="social_affairs", document=paper)
    serving.appoint("keeper", "social_affairs", "keeper")
    assert last(enter(serving, line, by="keeper"), FactRecorded).evidence == (PAPER, paper)


def test_the_update_compares_with_what_sources_say(paying: Office, enter: Callable[..., Outcome]) -> None:
    """The record says what the source says, also for a correction."""
    paying.propose(candidates("a.xlsx", [1]))
    enter(paying, (1, "dtks", "tidak", NOVEMBER))
    assert value_of(paying.state(1), "dtks") is False


def test_an_import_that_was_killed_goes_on(
    serving: Office, enter: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Chunk by chunk; what is behind is not done again, and the sheet says how many came in all the same."""
    serving.propose(candidates("a.xlsx", [1, 2, 3]))
    monkeypatch.setattr(batches, "CHUNK", 2)
    lines: tuple[Line, ...] = tuple((who, "decile", "4", NOVEMBER) for who in (1, 2, 3))

    def killed(done: int, total: int) -> None:
        assert (done, total) == (2, 3)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        enter(serving, *lines, progress=killed)
    seen = list[int]()
    outcome = enter(serving, *lines, progress=lambda done, _total: seen.append(done))
    assert (outcome.count()["participant.fact_recorded.v1"], seen) == (3, [2, 3])
    assert sum(isinstance(at.event, FactRecorded) for at in serving.log()) == 3
    assert [at.event.entered for at in serving.log() if isinstance(at.event, SheetFinished)][-1] == 3
