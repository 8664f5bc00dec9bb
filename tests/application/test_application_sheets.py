"""Lists on their way in: one file is one fact, a corrected file settles what was held, and doubtful rows wait."""

from __future__ import annotations

from datetime import date

import pytest

from lifecycle.domain.events import (
    ActRefused,
    BatchProposed,
    Cells,
    ParticipantProposed,
    RowHeld,
    RowReleased,
    SheetFinished,
    SheetReceived,
    within,
)
from lifecycle.domain.refusals import Refused
from lifecycle.intake import RegistrationRow
from tests.application.consistency import require_consistent
from tests.application.office import (
    LATER,
    LEFT_ON,
    PAPER,
    PROPOSED_ON,
    Office,
    answer,
    answered,
    answers,
    candidates,
    held_row,
    nik,
    personal,
    row,
    sheet,
)


def finished(office: Office, file: str) -> SheetFinished:
    """What the register says became of a sheet."""
    (event,) = [event for event in office.events("sheet", file) if isinstance(event, SheetFinished)]
    return event


def test_a_list_becomes_candidates_and_rows_that_wait(banyumas: Office) -> None:
    """Arrival, held rows, candidates in the order of the list, the batch, and the end of the sheet."""
    reading = candidates("a.xlsx", [1, 2], held=[3])
    banyumas.propose(reading)
    events = [at.event for at in banyumas.log() if at.event.command_id.startswith("sheet:")]
    kinds = [SheetReceived, RowHeld, ParticipantProposed, ParticipantProposed, SheetFinished, BatchProposed]
    assert [type(event) for event in events] == kinds
    assert [event.line for event in events if isinstance(event, ParticipantProposed)] == [1, 2]
    assert finished(banyumas, reading.file).entered == 2


def test_every_candidate_knows_the_row_they_came_from(banyumas: Office) -> None:
    """File, sheet and row are in the event."""
    reading = candidates("a.xlsx", [1, 2])
    banyumas.propose(reading)
    places = [at.event.place for at in banyumas.log() if isinstance(at.event, ParticipantProposed)]
    assert places == [each.place for each in reading.rows]


def test_the_same_file_twice_is_one_fact(banyumas: Office) -> None:
    """The second time nothing is written, and every row is counted as unchanged."""
    banyumas.propose(candidates("a.xlsx", [1, 2], held=[3]))
    before = len(banyumas.log())
    outcome = banyumas.propose(candidates("a.xlsx", [1, 2], held=[3]))
    assert (outcome.repeated, outcome.unchanged, outcome.events) == (True, 2, [])
    assert len(banyumas.log()) == before


def test_a_corrected_file_changes_only_what_was_corrected(banyumas: Office) -> None:
    """Rows that are in are unchanged, the mended row enters, and the row that was held is settled by the new file."""
    first = candidates("first.xlsx", [1, 2], held=[3])
    second = candidates("second.xlsx", [1, 2, 3, 4])
    banyumas.propose(first)
    outcome = banyumas.propose(second)
    assert (outcome.unchanged, outcome.count()["participant.proposed.v1"]) == (2, 2)
    (released,) = [event for event in banyumas.events("sheet", first.file) if isinstance(event, RowReleased)]
    assert (released.row, released.superseded_by) == (held_row(3).place.row, second.file)
    assert [banyumas.state(number).line for number in (1, 2, 3, 4)] == [1, 2, 3, 4]
    require_consistent(banyumas)


def test_a_row_held_again_supersedes_the_one_before(banyumas: Office) -> None:
    """The row that is still wrong waits once, in the sheet sent last."""
    first, second = (candidates(name, [1], held=[3]) for name in ("first.xlsx", "second.xlsx"))
    banyumas.propose(first)
    banyumas.propose(second)
    held = [key.split("/")[1] for key, _ in banyumas.register.ledger.claimed("row-held", within("b"))]
    assert held == [second.file]


def test_a_held_row_of_another_batch_stays(banyumas: Office) -> None:
    """A sheet settles rows of its own batch only."""
    first = candidates("first.xlsx", [1], held=[3])
    banyumas.propose(first, "one")
    banyumas.propose(candidates("second.xlsx", [3]), "two")
    assert not any(isinstance(event, RowReleased) for event in banyumas.events("sheet", first.file))


@pytest.mark.parametrize("other", ["2025/II", "2025/1", "2025//", "202"])
def test_a_batch_is_never_mistaken_for_one_whose_name_begins_alike(banyumas: Office, other: str) -> None:
    """Lines, checks and held rows of 2025 are not those of 2025/II, whatever papers are called."""
    first = candidates("a.xlsx", [1], held=[9])
    banyumas.propose(first, "2025")
    banyumas.propose(candidates("b.xlsx", [2, 9]), other)
    banyumas.propose(candidates("c.xlsx", [3]), "2025")
    banyumas.check("verified", "2025")
    assert [banyumas.state(number).status for number in (1, 2, 3)] == ["verified", "proposed", "verified"]
    assert [banyumas.state(number).line for number in (1, 2, 3)] == [1, 1, 2]
    assert not any(isinstance(event, RowReleased) for event in banyumas.events("sheet", first.file))


def test_a_nik_that_is_in_under_another_name_is_held(banyumas: Office) -> None:
    """Nobody is overwritten: the row waits, and says what to compare."""
    banyumas.propose(candidates("a.xlsx", [1]))
    reading = sheet("b.xlsx", [row(1, personal=personal(1, name="ORANG LAIN"))])
    outcome = banyumas.propose(reading)
    (held,) = [event for _, event in outcome.events if isinstance(event, RowHeld)]
    assert (held.column, held.row) == ("NIK", row(1).place.row)
    assert "under another name" in held.what
    known = banyumas.state(1).personal
    assert known is not None
    assert known.name == "ORANG 1"


def test_a_kind_the_operator_does_not_collect_is_held(banyumas: Office) -> None:
    """Each office collects its own kinds: the row waits, the others go in."""
    banyumas.appoint("gita", "agriculture", "collector")
    rows = [row(1, job_kind="farm_labourer"), row(2, job_kind="trader")]
    outcome = banyumas.propose(sheet("a.xlsx", rows), by="gita")
    assert [event.what for _, event in outcome.events if isinstance(event, RowHeld)] == [
        "On 2025-11-03 gita did not hold the office this act needs: collector of welfare_division."
    ]
    assert outcome.count()["participant.proposed.v1"] == 1


def test_a_kind_without_its_decree_is_turned_away_for_the_record(banyumas: Office) -> None:
    """Letter k without a decree is a refusal of law: it is recorded for the person, who is known from then on."""
    reading = sheet("a.xlsx", [row(1, job_kind="other", facts={"dtks": True, "below_minimum_wage": True})])
    banyumas.propose(reading)
    (event,) = banyumas.register.ledger.load([banyumas.who(1)])[banyumas.who(1)]
    assert isinstance(event, ActRefused)
    assert (event.reason, event.basis) == ("law", ("banyumas-2025-2/p7/a2/k",))
    assert finished(banyumas, reading.file).refused == 1


def test_a_kind_with_its_decree_goes_in(banyumas: Office) -> None:
    """The row cites a decree on record that names the kind; who was turned away before is the same person."""
    facts = {"dtks": True, "below_minimum_wage": True}
    banyumas.propose(sheet("a.xlsx", [row(1, job_kind="other", facts=facts)]))
    banyumas.decree("188/9", None, kind="job_kind", job_kind_named="tukang las", on=PROPOSED_ON)
    banyumas.propose(sheet("b.xlsx", [row(1, job_kind="other", facts=facts, kind_decree="188/9")]))
    assert (banyumas.state(1).status, banyumas.state(1).kind_decree) == ("proposed", "188/9")


def test_a_list_goes_in_with_its_berita_acara_in_serang(serang: Office) -> None:
    """24(2)c: without the paper nothing goes in, and the refusal is history."""
    outcome = serang.propose(candidates("a.xlsx", [1]), documents=())
    (turned,) = outcome.refusals
    assert turned.refusal.basis == ("serang-2025-59/p24/a2/c",)
    assert outcome.count() == {"act.refused.v1": 1}
    assert serang.propose(candidates("a.xlsx", [1]), documents=(PAPER,)).refusals == []


def test_a_held_row_is_released_with_a_reason(banyumas: Office) -> None:
    """Whoever may propose may settle a row; once."""
    reading = candidates("a.xlsx", [1], held=[3])
    banyumas.propose(reading)
    outcome = banyumas.release(reading.file, held_row(3).place.row, reason="moved away")
    (event,) = [event for _, event in outcome.events if isinstance(event, RowReleased)]
    assert (event.reason, event.superseded_by, event.actor.person) == ("moved away", None, "collector")
    assert banyumas.register.ledger.claimed("row-held", within("b")) == []
    with pytest.raises(Refused, match="is not held"):
        banyumas.release(reading.file, held_row(3).place.row)


@pytest.mark.parametrize(
    ("carrier", "what"),
    [
        (answer(9), "Nobody in this register has this NIK."),
        (answer(1, accepted=False, reason="NIK ganda"), "The carrier did not register this row."),
        (answer(2), "A participant who is proposed cannot be moved by 'register'."),
        (answer(1, registered_on=date(2026, 1, 6)), "The day 2026-01-06 has not come yet."),
    ],
)
def test_an_answer_that_fits_no_case_is_held(banyumas: Office, carrier: RegistrationRow, what: str) -> None:
    """Unknown, not accepted or not decreed: the row waits with what is wrong."""
    banyumas.fund(1)
    banyumas.propose(candidates("a.xlsx", [1]))
    banyumas.check_all()
    banyumas.decree()
    banyumas.propose(candidates("more.xlsx", [2]), "more")
    outcome = banyumas.enter(answered("bpjs.xlsx", [carrier]))
    assert [event.what for _, event in outcome.events if isinstance(event, RowHeld)] == [what]


def test_the_carriers_answer_twice_is_one_fact(banyumas: Office) -> None:
    """The same file again writes nothing; the same numbers in another file are unchanged."""
    banyumas.enrol([1, 2])
    before = len(banyumas.log())
    assert banyumas.enter(answers("b-bpjs.xlsx", [1, 2])).repeated
    assert len(banyumas.log()) == before
    assert banyumas.enter(answers("again.xlsx", [1, 2])).unchanged == 2


def test_a_successor_without_a_place_is_turned_away_for_the_record(banyumas: Office) -> None:
    """A number for somebody decreed without a place is refused on 11(3), in the person's own stream."""
    banyumas.propose(candidates("a.xlsx", [1]))
    banyumas.check_all()
    banyumas.decree(kind="change")
    outcome = banyumas.enter(answers("bpjs.xlsx", [1], registered_on=LEFT_ON))
    assert [turned.subject for turned in outcome.refusals] == [banyumas.who(1)]
    assert outcome.refusals[0].refusal.basis[-1] == "banyumas-2025-2/p11/a3"


def test_a_number_that_is_somebody_elses_is_held(banyumas: Office) -> None:
    """The carrier gives a number twice: the row waits for a person, the others go in."""
    banyumas.enrol([1])
    banyumas.fund(2)
    banyumas.propose(candidates("second.xlsx", [2, 3]), "second")
    banyumas.check_all("second")
    banyumas.decree("460/2", "second")
    taken = answer(1).membership_number
    outcome = banyumas.enter(answered("bpjs.xlsx", [answer(2, membership_number=taken), answer(3)]))
    assert outcome.count()["participant.registered.v1"] == 1
    assert outcome.count()["sheet.row_held.v1"] == 1


def test_the_same_sheet_lets_in_who_was_turned_away_once_the_cure_is_on_record(banyumas: Office) -> None:
    """The cure may lie outside the sheet: a decree recorded since. Nothing else in the sheet is decided again."""
    cited = row(1, job_kind="other", facts={"dtks": True, "below_minimum_wage": True}, kind_decree="188/9")
    reading = sheet("a.xlsx", [cited, row(2)])
    assert len(banyumas.propose(reading).refusals) == 1
    banyumas.decree("188/9", None, kind="job_kind", job_kind_named="tukang las", on=PROPOSED_ON)
    outcome = banyumas.propose(reading)
    assert (outcome.count()["participant.proposed.v1"], outcome.unchanged) == (1, 1)
    before = len(banyumas.log())
    assert banyumas.propose(reading).repeated
    assert len(banyumas.log()) == before


def test_the_same_refusal_of_the_same_sheet_is_told_and_not_recorded_again(banyumas: Office) -> None:
    """The same bytes with the same answer are one fact."""
    reading = sheet("a.xlsx", [row(1, job_kind="other", facts={"dtks": True}, kind_decree="188/9")])
    banyumas.propose(reading)
    before = len(banyumas.log())
    outcome = banyumas.propose(reading)
    assert (len(outcome.refusals), outcome.repeated, len(banyumas.log())) == (1, True, before)


def test_a_successors_number_enters_once_the_place_is_taken(banyumas: Office) -> None:
    """The carrier was quicker than the hand-over: the same answer is good after it."""
    banyumas.enrol([1])
    banyumas.report_death(banyumas.who(1))
    banyumas.terminate(banyumas.who(1), "died")
    banyumas.propose(candidates("next.xlsx", [2]), "next", on=LATER)
    banyumas.check_all("next", on=LATER)
    banyumas.decree("460/2", "next", kind="change", on=LATER)
    numbers = answers("bpjs-2.xlsx", [2], registered_on=LATER)
    assert len(banyumas.enter(numbers, on=LATER).refusals) == 1
    banyumas.replace("2025-00001", banyumas.who(2))
    assert banyumas.enter(numbers, on=LATER).count()["participant.registered.v1"] == 1


def test_what_the_carrier_says_of_a_row_is_sealed_with_it(banyumas: Office) -> None:
    """It may name somebody: none of it stands in the open, and it is kept under the key of whom the row is about."""
    outcome = banyumas.enter(answered("bpjs.xlsx", [answer(1, accepted=False, reason="NIK milik SITI")]))
    (held,) = [event for _, event in outcome.events if isinstance(event, RowHeld)]
    banyumas.propose(candidates("a.xlsx", [1]))
    again = banyumas.enter(answered("again.xlsx", [answer(1, accepted=False, reason="NIK milik SITI")]))
    (known,) = [event for _, event in again.events if isinstance(event, RowHeld)]
    assert known.personal == Cells({"NAMA": "ORANG 1", "STATUS": "NIK milik SITI"})
    assert "SITI" not in f"{known.what} {known.cure}"
    assert known.whose() == held.whose() == banyumas.register.keyring.person(nik(1).digits)
