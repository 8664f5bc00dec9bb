"""Records set right: typed as a cell would be, told with the reason, personal values only in the box."""

from __future__ import annotations

from base64 import urlsafe_b64decode

import msgspec
import pytest

from lifecycle.domain.events import ActRefused, CorrectionRecorded
from lifecycle.domain.participant.changes import new_value, old_value, value_of
from lifecycle.domain.refusals import Refused
from lifecycle.domain.values import Fact
from tests.application.consistency import require_consistent
from tests.application.office import PAPER, TODAY, Office, candidates, nik, personal, row, sheet
from tests.application.treasury import Treasury
from tests.ledger.test_ledger_claims_replayed import replayed

TYPED: list[tuple[str, str, Fact | None]] = [
    ("kecamatan", "kec. ajibarang", "Ajibarang"),
    ("village", " Gununglurah", "Gununglurah"),
    ("village", "-", None),
    ("job_kind", "Pedagang", "trader"),
    ("nik", "3302 2603.0580-0009", "3302260305800009"),
    ("name", "SITI AMINAH", "SITI AMINAH"),
    ("birth_date", "18 Mei 1980", "1980-05-18"),
    ("birth_place", "Purwokerto", "Purwokerto"),
    ("sex", "P", "female"),
    ("address", "Jl. Merdeka 7", "Jl. Merdeka 7"),
    ("contact", "081200000001", "081200000001"),
    ("dtks", "tidak", False),
    ("p3ke", "ya", True),
    ("ever_aided", "belum pernah", False),
    ("assignment_letter", "094/7/2025", "094/7/2025"),
    ("assigned_from", "1-6-2025", "2025-06-01"),
]
PERSONAL = [(field, typed, value) for field, typed, value in TYPED if field not in ("kecamatan", "village", "job_kind")]


def correction(office: Office, number: int) -> CorrectionRecorded:
    """The last event of a person, a correction. Raises AssertionError when it is none."""
    event = office.register.ledger.load([office.who(number)])[office.who(number)][-1]
    assert isinstance(event, CorrectionRecorded)
    return event


@pytest.mark.parametrize(("field", "typed", "value"), TYPED)
def test_a_value_is_read_as_a_cell_of_its_column(banyumas: Office, field: str, typed: str, value: Fact | None) -> None:
    """Every kind of field: what a person types is what the list would have said; the old value stays in the event."""
    banyumas.enrol([1])
    who, before = banyumas.who(1), banyumas.state(1)
    outcome = Treasury(banyumas).correct(who, field, typed, reason="KTP-el")
    ((stream, event),) = outcome.events
    assert isinstance(event, CorrectionRecorded)
    assert (stream, event.field, event.reason, event.evidence) == (who, field, "KTP-el", (PAPER,))
    assert (old_value(event), new_value(event)) == (value_of(before, field), value)
    assert (event.effective_on, event.actor.person) == (TODAY, "updater")
    require_consistent(banyumas)


@pytest.mark.parametrize(("typed", "value"), [("3", 3), ("Desil 4", 4)])
def test_a_number_is_read_as_a_number(serang: Office, typed: str, value: int) -> None:
    """The decile of Serang, by the office that keeps its data."""
    serang.settle()
    serang.enrol([1])
    Treasury(serang).correct(serang.who(1), "decile", typed, by="recorder")
    assert value_of(serang.state(1), "decile") == value


@pytest.mark.parametrize(("field", "typed", "value"), TYPED)
def test_the_same_value_again_is_no_event(banyumas: Office, field: str, typed: str, value: Fact | None) -> None:
    """Once it says so, nothing happens, however it is spelt."""
    banyumas.enrol([1])
    treasury, who = Treasury(banyumas), banyumas.who(1)
    treasury.correct(who, field, typed)
    before = len(banyumas.log())
    outcome = treasury.correct(who, field, typed)
    assert (outcome.events, outcome.unchanged, len(banyumas.log())) == ([], 1, before)
    stream = banyumas.register.ledger.load([who])[who]
    assert new_value(next(event for event in stream if isinstance(event, CorrectionRecorded))) == value


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("birth_date", "31-02-1980", "no such day"),
        ("birth_date", "5/17/1980", "month seems to stand before"),
        ("birth_date", "17-05-80", "two digits"),
        ("birth_date", "", "is empty"),
        ("kecamatan", "Gotham", "is not a kecamatan"),
        ("kecamatan", "-", "is empty"),
        ("nik", "330226030580000", "15 digits"),
        ("nik", "33022603058000O9", "letter where a digit"),
        ("nik", "3302260305800000", "0000"),
        ("nik", " ", "is empty"),
        ("name", "-", "is empty"),
        ("name", "12345", "is a number"),
        ("job_kind", "astronaut", "not a kind of work"),
        ("job_kind", "", "is empty"),
        ("dtks", "mungkin", "neither yes nor no"),
        ("colour", "red", "has no field 'colour'"),
        ("number", "7", "has no field 'number'"),
        ("kind_decree", "188/9", "has no field 'kind_decree'"),
        ("facts", "x", "has no field 'facts'"),
    ],
)
def test_a_value_that_no_list_could_have_is_refused(banyumas: Office, field: str, typed: str, says: str) -> None:
    """Told with its cure, never guessed and never recorded."""
    banyumas.enrol([1])
    before = len(banyumas.log())
    with pytest.raises(Refused, match=says) as caught:
        Treasury(banyumas).correct(banyumas.who(1), field, typed)
    assert caught.value.refusal.cure
    assert len(banyumas.log()) == before


@pytest.mark.parametrize(("field", "typed", "value"), PERSONAL)
def test_a_personal_value_lies_only_in_the_box(banyumas: Office, field: str, typed: str, value: Fact | None) -> None:
    """Of the bytes of the event, what follows the box names the field and neither the old nor the new value."""
    banyumas.fund(1)
    first = personal(1, name="WARSITO HADI")
    banyumas.propose(sheet("a.xlsx", [row(1, personal=first, facts={"dtks": True})]))
    banyumas.check_all()
    banyumas.decree()
    Treasury(banyumas).correct(banyumas.who(1), field, typed)
    with banyumas.register.ledger.database.read() as tx:
        ((state,),) = tx.rows("SELECT state FROM events ORDER BY position DESC LIMIT 1")
    open_part, event = msgspec.json.decode(state), correction_of(banyumas)
    sealed, said = open_part.pop("box"), {"old": old_value(event), "new": new_value(event)}
    assert len(urlsafe_b64decode(sealed + "==")) > 28
    assert open_part["field"] == field
    assert not {"old", "new", "personal"} & open_part.keys()
    assert not any(isinstance(each, str) and each in repr(open_part) for each in said.values())
    assert value == new_value(event)


def correction_of(office: Office) -> CorrectionRecorded:
    """The last event of the log, a correction."""
    event = office.log()[-1].event
    assert isinstance(event, CorrectionRecorded)
    return event


def test_a_nik_set_right_frees_the_wrong_one(banyumas: Office) -> None:
    """The person is found by the right NIK alone, the wrong one may be another's, and the claims follow the log."""
    banyumas.enrol([1])
    who, right = banyumas.who(1), nik(8).digits
    Treasury(banyumas).correct(who, "nik", right)
    assert banyumas.who(8) == who
    banyumas.propose(candidates("late.xlsx", [1, 8]), "late")
    assert banyumas.who(1) != who
    assert banyumas.state(1).batch == "late"
    ledger = banyumas.register.ledger
    with ledger.database.read() as tx:
        rows = tx.rows("SELECT kind, key, stream_id, position FROM claims")
    assert {(kind, key): (stream.hex(), at) for kind, key, stream, at in rows} == replayed(ledger)


def test_a_nik_is_set_right_and_back_again(banyumas: Office) -> None:
    """Each correction moves the claim, and the last NIK leads to the person."""
    banyumas.enrol([1])
    treasury, who = Treasury(banyumas), banyumas.who(1)
    for number in (8, 1):
        treasury.correct(who, "nik", nik(number).digits)
        assert banyumas.who(number) == who
    assert banyumas.register.ledger.holders("nik", [banyumas.register.keyring.nik(nik(8))]) == {}


@pytest.mark.parametrize("typed", [nik(2).digits, f" '{nik(2).digits}", f"{nik(2).digits[:6]} {nik(2).digits[6:]}"])
def test_the_nik_of_another_is_refused_and_the_cure_names_the_record(banyumas: Office, typed: str) -> None:
    """However it is spelt: if both are one person there is another act; nothing is recorded."""
    banyumas.enrol([1, 2])
    before = len(banyumas.log())
    with pytest.raises(Refused, match="Another record here has this NIK") as caught:
        Treasury(banyumas).correct(banyumas.who(1), "nik", typed)
    assert f"--same-as {banyumas.who(2)}" in caught.value.refusal.cure
    assert len(banyumas.log()) == before


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_case_under_checks_is_not_corrected(banyumas: Office, steps: int) -> None:
    """From proposal to the last check the cure is to send it back; once it is back it may be corrected."""
    banyumas.propose(candidates("a.xlsx", [1]))
    for step in ("verified", "aligned")[:steps]:
        banyumas.check(step)
    treasury, who, before = Treasury(banyumas), banyumas.who(1), len(banyumas.log())
    with pytest.raises(Refused, match="its checks rest on the data") as caught:
        treasury.correct(who, "address", "RT 9")
    assert "lifecycle return" in caught.value.refusal.cure
    assert len(banyumas.log()) == before
    treasury.return_case(who)
    assert treasury.correct(who, "address", "RT 9").count() == {"participant.correction_recorded.v1": 1}


def test_nobody_is_corrected_whom_nobody_put_forward(banyumas: Office) -> None:
    """An id that leads nowhere is a mistake of use, for both acts."""
    banyumas.enrol([1])
    treasury, nowhere = Treasury(banyumas), "ff" * 16
    with pytest.raises(Refused, match="no such record"):
        treasury.correct(nowhere, "name", "A")
    with pytest.raises(Refused, match="no such record"):
        treasury.close_as_same(nowhere, banyumas.who(1))


def test_who_does_not_keep_the_data_corrects_nothing(banyumas: Office) -> None:
    """The refusal is recorded in the person's stream, without the value that was typed."""
    banyumas.enrol([1])
    ((stream, event),) = Treasury(banyumas).correct(banyumas.who(1), "name", "SITI", by="collector").events
    assert isinstance(event, ActRefused)
    assert (stream, event.reason, event.actor.person) == (banyumas.who(1), "office", "collector")
    assert "SITI" not in repr(event)
