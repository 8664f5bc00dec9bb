"""The assignment letter of a social volunteer, from the row of the list to the decree (Banyumas 8(9), BMS-08)."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from lifecycle.domain.events import LetterRecorded, ParticipantDecreed, RowHeld
from lifecycle.domain.refusals import Refused
from tests.application.consistency import require_consistent
from tests.application.office import Office, row, sheet
from tests.application.treasury import Treasury, under

ON_THE_LIST = ("banyumas-2025-2/p8/a8",)
ON_A_LETTER = ("banyumas-2025-2/p8/a9", "banyumas-2025-2/p10/a1")


def volunteer(number: int, letter: str | None = "094/7/2025", kind: str = "social_volunteer", **facts: Any) -> Any:
    """A row of the list, with a letter or without."""
    told = {"assignment_letter": letter} if letter else {}
    return row(number, job_kind=kind, facts={"dtks": True, **told, **facts})


def listed(office: Office) -> None:
    """Two volunteers with a letter, one without, and somebody of another kind whose row has one all the same."""
    office.fund(4)
    rows = [volunteer(1), volunteer(2, assigned_from="2025-10-01"), volunteer(3, letter=None)]
    office.propose(sheet("a.xlsx", [*rows, volunteer(4, kind="disabled_worker")]))


def recorded(office: Office, kind: type) -> dict[str, Any]:
    """The events of a kind, by the stream of the person."""
    return {at.stream: at.event for at in office.log() if isinstance(at.event, kind)}


def test_only_volunteers_with_a_letter_have_it_recorded(banyumas: Office) -> None:
    """The letter of another kind of work and the volunteer without one leave no trace but the row."""
    listed(banyumas)
    assert recorded(banyumas, LetterRecorded).keys() == {banyumas.who(1), banyumas.who(2)}
    assert [banyumas.state(number).letter for number in (1, 2, 3, 4)] == ["094/7/2025", "094/7/2025", None, None]


def test_with_a_letter_every_check_still_stands(banyumas: Office) -> None:
    """Before verification and alignment nobody is decreed; each step is recorded for everybody alike."""
    listed(banyumas)
    assert banyumas.decree("460/9").refusals[0].refusal.reason == "law"
    for step in ("verified", "aligned"):
        assert banyumas.check(step).count() == {f"participant.{step}.v1": 4}


def test_the_decree_rests_on_the_letter_where_there_is_one(banyumas: Office) -> None:
    """One decree names all four; who has a letter is decreed on 8(9) and 10(1), the others on the verified list."""
    listed(banyumas)
    banyumas.check_all()
    banyumas.decree()
    decreed = recorded(banyumas, ParticipantDecreed)
    basis = [decreed[banyumas.who(number)].basis for number in (1, 2, 3, 4)]
    assert basis == [ON_A_LETTER, ON_A_LETTER, ON_THE_LIST, ON_THE_LIST]
    readings = [("BMS-08" in decreed[banyumas.who(number)].reading) for number in (1, 2, 3, 4)]
    assert readings == [True, True, False, False]
    require_consistent(banyumas)


def test_a_letter_instead_of_the_decree_is_refused_by_law(banyumas: Office) -> None:
    """By default a letter decrees nobody; the refusal cites 10(1) and is recorded with the batch."""
    listed(banyumas)
    banyumas.check_all()
    (turned,) = banyumas.decree("094/7/2025", kind="letter").refusals
    assert (turned.refusal.reason, turned.refusal.basis) == ("law", ON_A_LETTER)
    assert turned.refusal.reading == ("BMS-01", "BMS-08")
    assert banyumas.refused_last("batch", "b").act == "decree"
    assert {banyumas.state(number).status for number in (1, 2, 3, 4)} == {"aligned"}


def rival(office: Office) -> Office:
    """The same office where the profile reads the letter as standing for the decree."""
    letter = office.register.profile.letter
    assert letter is not None
    return under(office, letter=msgspec.structs.replace(letter, instead_of_decree=True))


def test_where_the_profile_reads_it_so_a_letter_decrees_who_has_one(banyumas: Office) -> None:
    """The rival reading: those with a letter get decree and place by it, the others go on waiting."""
    office = rival(banyumas)
    listed(office)
    office.check_all()
    outcome = office.decree("094/7/2025", kind="letter")
    assert outcome.count() == {"decree.issued.v1": 1, "participant.decreed.v1": 2, "slot.assigned.v1": 2}
    assert [office.state(number).status for number in (1, 2, 3, 4)] == ["decreed", "decreed", "aligned", "aligned"]
    assert office.state(1).decree == "094/7/2025"
    require_consistent(office)


def test_a_letter_decrees_nobody_who_has_none(banyumas: Office) -> None:
    """Also under the rival reading: where nobody on the list has a letter the refusal says nobody waits."""
    office = rival(banyumas)
    office.ready([1, 2])
    (turned,) = office.decree("094/7/2025", kind="letter").refusals
    assert (turned.refusal.reason, turned.refusal.what[:15]) == ("law", "Nobody in batch")


@pytest.mark.parametrize("status", ["proposed", "verified"])
def test_a_letter_overtakes_no_check_under_either_reading(banyumas: Office, status: str) -> None:
    """8(7) is not excepted by 8(9): before the last check a letter decrees nobody."""
    office = rival(banyumas)
    listed(office)
    if status == "verified":
        office.check("verified")
    assert [turned.refusal.reason for turned in office.decree("094/7", kind="letter").refusals] == ["law"]
    assert office.state(1).status == status


def test_a_letter_decree_needs_its_list(banyumas: Office) -> None:
    """As a decree on participants does: without one it is a mistake of use."""
    office = rival(banyumas)
    listed(office)
    with pytest.raises(Refused, match="needs its list"):
        office.decree("094/8", None, kind="letter")


def test_serang_has_no_letters_to_decree_by(serang: Office) -> None:
    """The refusal cites the article on the Keputusan Bupati."""
    serang.ready()
    (turned,) = serang.decree("094/7", kind="letter").refusals
    assert (turned.refusal.reason, turned.refusal.basis) == ("law", ("serang-2025-59/p22/a4",))


@pytest.mark.parametrize(
    ("kind", "until", "held"),
    [
        ("social_volunteer", "2025-09-30", True),
        ("social_volunteer", "2025-10-01", False),
        ("disabled_worker", "2025-09-30", False),
    ],
    ids=["ends before it begins", "one day", "no letter of this kind"],
)
def test_a_letter_that_ends_before_it_begins_holds_its_row(banyumas: Office, kind: str, until: str, held: bool) -> None:
    """The row waits with what is wrong and the cure; nobody enters by it, the others of the list do."""
    wrong = volunteer(1, kind=kind, assigned_from="2025-10-01", assigned_until=until)
    outcome = banyumas.propose(sheet("a.xlsx", [wrong, volunteer(2)]))
    rows = [event for _, event in outcome.events if isinstance(event, RowHeld)]
    assert [event.cure for event in rows] == (["Check both days against the letter."] if held else [])
    assert outcome.count()["participant.proposed.v1"] == (1 if held else 2)


def test_a_returned_volunteer_comes_in_again_with_another_letter(banyumas: Office) -> None:
    """The corrected row brings the letter that counts; the decree then names it as its basis."""
    listed(banyumas)
    Treasury(banyumas).return_case(banyumas.who(1))
    today = banyumas.register.today()
    outcome = banyumas.propose(sheet("again.xlsx", [volunteer(1, "094/8/2025")]), on=today)
    assert outcome.count() == {
        "participant.resubmitted.v1": 1,
        "participant.assignment_letter_recorded.v1": 1,
    }
    assert banyumas.state(1).letter == "094/8/2025"
