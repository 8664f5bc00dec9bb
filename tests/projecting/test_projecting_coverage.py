"""How many people are covered: on a day and in a month, by what they are, each counted once."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from lifecycle.domain.events import (
    CorrectionRecorded,
    FundingSwitched,
    RegisterClosed,
    SlotOpened,
    Values,
)
from lifecycle.domain.values import Personal, Sex
from lifecycle.projecting import Answer, NothingKnown
from tests.projecting.told import Told, decreed, died, erased, left, life, proposed, registered, said

JUNE = date(2025, 6, 10)


def on(day: int, month: int) -> date:
    """A day of 2025."""
    return date(2025, month, day)


def ask(told: Told, question: str, day: date = JUNE, **given: Any) -> Answer:
    """The answer on the tenth of June, or on another day."""
    told.runner.today = lambda: day
    return told.ask("coverage", question, **given)


def counted(told: Told, by: str, **given: Any) -> dict[str, int]:
    """How many, by one dimension."""
    return {row[by]: row["participants"] for row in ask(told, "people", by=by, **given)}


def covered(number: int, since: date = date(2025, 3, 1), **more: Any) -> tuple[Any, ...]:
    """Somebody with cover from a day on."""
    return proposed(number, **more), *life(number, since)[1:]


def born(number: int, day: date | None, sex: Sex | None = None) -> dict[str, Any]:
    """Whom the list describes."""
    return {"personal": Personal(f"3302174505{number:06d}", "SITI", birth_date=day, sex=sex)}


def corrected(day: date, field: str, new: str | None) -> CorrectionRecorded:
    """A field of the record is set right; None: the box is shut."""
    values: dict[str, Any] = {"new": new} if field == "kecamatan" else {"personal": new and Values(None, new)}
    return CorrectionRecorded(**said(day), reason="a slip", field=field, **values)


def test_people_are_counted_by_what_they_are(told: Told) -> None:
    """One row for each combination that there is, and for every total; what nobody stated is said to be so."""
    told.tell(1, *covered(1))
    told.tell(2, *covered(2, kecamatan=None, job_kind="driver"))
    rows = ask(told, "people", by="kecamatan, job_kind")
    assert [tuple(row.values()) for row in rows] == [
        ("Sumbang", "farm_labourer", 1),
        ("Sumbang", "all", 1),
        ("not stated", "driver", 1),
        ("not stated", "all", 1),
        ("all", "driver", 1),
        ("all", "farm_labourer", 1),
        ("all", "all", 2),
    ]


@pytest.mark.parametrize(("day", "there"), [(on(28, 2), 0), (on(1, 3), 1), (on(9, 6), 1), (on(10, 6), 0)])
def test_cover_is_half_open(told: Told, day: date, there: int) -> None:
    """The first day counts, the first day without does not."""
    told.tell(1, *covered(1), *left(1, on(10, 6)))
    assert ask(told, "people", day, by="")[0]["participants"] == there


def test_cover_ends_with_death_grant_and_programme(told: Told) -> None:
    """Whichever comes first, recorded as an end or not; who died before cover began was never covered."""
    told.tell(1, *covered(1), died(on(9, 6)))
    grant = decreed(2, granted_until=on(10, 6))
    told.tell(2, proposed(2), grant, *life(2, on(1, 3))[2:])
    told.tell(3, *covered(3), died(on(10, 6)))
    told.tell(4, *covered(4), died(on(1, 2)))
    told.tell(5, *covered(5), *left(5, on(10, 6)), died(on(10, 6)))
    assert counted(told, "kecamatan")["all"] == 1
    told.tell(-1, RegisterClosed(**said(JUNE), register="told"))
    assert counted(told, "kecamatan") == {"all": 0}
    assert counted(told, "kecamatan", month="2025-06")["all"] == 4


def test_a_month_counts_whoever_was_covered_on_a_day_of_it(told: Told) -> None:
    """Once, with the later enrolment; months are told one after the other, none after the day asked for."""
    told.tell(1, *covered(1), *left(1, on(2, 5)), proposed(1, 2, on=on(2, 5), job_kind="driver"))
    told.tell(1, *life(1, on(20, 5), 2)[1:])
    told.tell(2, *covered(2, on(31, 5)))
    assert counted(told, "job_kind", month="2025-05") == {"driver": 1, "farm_labourer": 1, "all": 2}
    rows = ask(told, "months", from_=on(20, 2), to=on(31, 12))
    assert rows == [{"month": f"2025-{month:02d}", "participants": (0, 1, 1, 2, 2)[month - 2]} for month in range(2, 7)]
    with pytest.raises(NothingKnown, match=r"2025-07 has not begun on 2025-06-10"):
        ask(told, "people", month="2025-07")


@pytest.mark.parametrize(
    ("day", "band"),
    [
        (date(2010, 7, 1), "under 15"),
        (date(2010, 6, 30), "15-24"),
        (date(2000, 7, 1), "15-24"),
        (date(2000, 6, 1), "25-34"),
        (date(1960, 7, 1), "55-64"),
        (date(1960, 6, 30), "65 and over"),
        (None, "not stated"),
    ],
)
def test_age_is_that_of_the_day_asked_for(told: Told, day: date | None, band: str) -> None:
    """In bands; the month of a birthday counts as reached, the month before does not."""
    told.tell(1, *covered(1, **born(1, day)))
    assert counted(told, "age_band") == {band: 1, "all": 1}


def test_a_place_is_counted_with_the_source_that_pays_it(told: Told) -> None:
    """Also after another source took over, and for whoever took a place in the middle of a month."""
    told.tell(-1, SlotOpened(**said(on(1, 1)), slot="2025-00001", year=2025, funding="APBD"))
    told.tell(1, *covered(1))
    assert counted(told, "funding") == {"APBD": 1, "all": 1}
    told.tell(-1, FundingSwitched(**said(on(1, 6)), slot="2025-00001", before="APBD", funding="DBHCHT"))
    assert counted(told, "funding") == {"DBHCHT": 1, "all": 1}


def test_a_village_is_told_with_its_kecamatan(told: Told) -> None:
    """Two of one name are two, and there is no total over both."""
    for number, kecamatan in ((1, "Sumbang"), (2, "Kebasen")):
        told.tell(number, *covered(number, kecamatan=kecamatan))
    rows = ask(told, "people", by="village")
    assert [tuple(row.values()) for row in rows] == [
        ("Kebasen", "Desa", 1),
        ("Kebasen", "all", 1),
        ("Sumbang", "Desa", 1),
        ("Sumbang", "all", 1),
        ("all", "all", 2),
    ]


def test_a_correction_is_followed(told: Told) -> None:
    """Of the place, the sex and the day of birth."""
    told.tell(1, *covered(1, **born(1, date(2000, 1, 1), "male")))
    fields = {"kecamatan": "Kebasen", "sex": "female", "birth_date": "1980-05-06"}
    told.tell(1, *(corrected(on(1, 4), field, new) for field, new in fields.items()))
    for by, value in (("kecamatan", "Kebasen"), ("sex", "female"), ("age_band", "45-54")):
        assert counted(told, by) == {value: 1, "all": 1}


def test_sex_and_age_are_erased_with_the_person(told: Told) -> None:
    """The count stays, and the place, which identifies nobody."""
    end = left(1, JUNE)
    first, *others = covered(1, **born(1, date(2000, 1, 1), "male"))
    told.tell(1, erased(first), *others, *(corrected(on(1, 4), field, None) for field in ("sex", "birth_date")), *end)
    for by, value in (("kecamatan", "Sumbang"), ("sex", "erased"), ("age_band", "erased")):
        assert counted(told, by, month="2025-06") == {value: 1, "all": 1}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"by": "religion"}, r"not counted by 'religion'.\n  What there is: kecamatan, village, "),
        ({"by": "village,sex,age_band"}, r"at most 3 dimensions, this one 4.\n  Leave some away"),
        ({"month": "June"}, r"'June' is not a month.\n  Write it as"),
    ],
)
def test_what_cannot_be_counted_is_refused(told: Told, given: dict[str, Any], message: str) -> None:
    """With what there is instead."""
    with pytest.raises(NothingKnown, match=message):
        ask(told, "people", **given)


def test_a_death_in_march_recorded_in_july(told: Told) -> None:
    """Known in July, nobody was covered in April; known in June, one person was."""
    told.tell(1, *covered(1, on(1, 2)))
    told.tell(1, died(on(10, 3)), *left(1, on(11, 3), "died"))
    for known, there in (("4", 1), ("7", 0)):
        asked: dict[str, Any] = {"on": on(1, 6), "known": known}
        assert told.ask("coverage", "people", **asked, month="2025-04", by="")[0]["participants"] == there
        assert told.ask("coverage", "people", **asked, month="2025-03", by="")[0]["participants"] == 1


def test_a_month_is_counted_as_people_were_on_its_last_day(told: Told) -> None:
    """What changed afterwards changes no count of that month."""
    told.tell(1, *covered(1), corrected(on(2, 5), "kecamatan", "Kebasen"))
    found = ask(told, "months", from_=on(1, 4), to=on(1, 5), by="kecamatan")
    assert [row["kecamatan"] for row in found] == ["Sumbang", "all", "Kebasen", "all"]


def test_a_candidate_is_not_covered(told: Told) -> None:
    """Nor is who is registered and waits for the first payment."""
    told.tell(1, proposed(1), decreed(1), registered(1, on(1, 3)))
    assert counted(told, "kecamatan") == {"all": 0}
