"""Erasing a person at work: the event, the read models, the keys, in this order; what was interrupted is finished."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import msgspec
import pytest

from lifecycle.application.erasing import erase
from lifecycle.application.finding import find_participant
from lifecycle.application.outcome import Outcome
from lifecycle.domain.events import Event, ParticipantProposed, PersonErased
from lifecycle.domain.refusals import Refused
from tests.application.office import TODAY, Office, candidates, nik, personal, row, sheet
from tests.application.test_application_same_person import follow_the_log
from tests.application.treasury import Treasury, of

GROUND = "UU 27/2022 Pasal 43 ayat (1) huruf b"
_ids = (f"erase-{number}" for number in count(1))


def erased(office: Office, who: str, forget: Callable[[], None] = lambda: None, **more: Any) -> Outcome:
    """Somebody is erased by the administrator."""
    asked = {"basis": GROUND, "by": "admin", "command_id": next(_ids), "forget": forget, **more}
    return erase(office.register, participant=who, **asked)


def life(office: Office, who: str) -> list[Event]:
    """The stream of somebody."""
    return office.register.ledger.load([who])[who]


def boxes(events: list[Event]) -> list[object]:
    """What is personal in events that can hold it."""
    return [getattr(event, "personal", None) for event in events if event.BOX]


def left(office: Office, *people: int) -> list[str]:
    """People whose participation has ended."""
    office.enrol(people)
    for number in people:
        office.report_death(office.who(number))
        office.terminate(office.who(number))
    return [office.who(number) for number in people]


def test_the_event_comes_first_then_the_read_models_then_the_keys(banyumas: Office) -> None:
    """While read models forget, the event is in the log and the boxes still open: rebuilt equals kept up."""
    (who,) = left(banyumas, 1)
    seen: list[tuple[bool, bool]] = []

    def forget() -> None:
        events = life(banyumas, who)
        seen.append((isinstance(events[-1], PersonErased), any(boxes(events))))

    (event,) = of(erased(banyumas, who, forget), PersonErased)
    assert seen == [(True, True)]
    assert [document.reference for document in event.evidence] == [GROUND]
    assert (event.actor.person, event.effective_on) == ("admin", TODAY)
    assert boxes(life(banyumas, who)) == [None] * len(boxes(life(banyumas, who)))
    assert follow_the_log(banyumas)


def test_others_are_not_touched(banyumas: Office) -> None:
    """Not a box of theirs closes."""
    who, other = left(banyumas, 1, 2)
    before = life(banyumas, other)
    erased(banyumas, who)
    assert any(boxes(before))
    assert life(banyumas, other) == before


def test_who_was_erased_is_found_by_id_and_no_longer_by_nik(banyumas: Office) -> None:
    """The claim on the NIK is gone; the id stands in decrees and in the books."""
    (who,) = left(banyumas, 1)
    erased(banyumas, who)
    assert find_participant(banyumas.register, who) == who
    assert find_participant(banyumas.register, who[-8:]) == who
    with pytest.raises(Refused):
        find_participant(banyumas.register, nik(1).digits)


def test_who_comes_back_is_somebody_new(banyumas: Office) -> None:
    """A former participant is barred in Banyumas for life, but nobody can be known to be one who was erased."""
    (who,) = left(banyumas, 1)
    erased(banyumas, who)
    (proposed,) = of(banyumas.propose(candidates("again.xlsx", [1]), "again"), ParticipantProposed)
    assert (proposed.enrolment, proposed.nik_key is not None) == (1, True)
    assert banyumas.who(1) != who
    assert any(boxes(life(banyumas, banyumas.who(1))))


def test_an_open_case_stays_as_it_is(banyumas: Office) -> None:
    """Nothing is recorded, and nothing is forgotten."""
    banyumas.enrol([1])
    written = len(banyumas.log())
    with pytest.raises(Refused, match="is registered"):
        erased(banyumas, banyumas.who(1), forget=lambda: pytest.fail("forgotten"))
    assert len(banyumas.log()) == written
    assert all(boxes(life(banyumas, banyumas.who(1))[:1]))


def test_only_the_administrator_erases(banyumas: Office) -> None:
    """Anybody else is turned away, on record, and nothing is forgotten."""
    (who,) = left(banyumas, 1)
    outcome = erased(banyumas, who, forget=lambda: pytest.fail("forgotten"), by="updater")
    assert [turned.refusal.reason for turned in outcome.refusals] == ["office"]
    assert any(boxes(life(banyumas, who)))


def test_what_was_interrupted_is_finished_by_erasing_again(banyumas: Office) -> None:
    """The event is there once; the second time the read models forget and the keys go."""
    (who,) = left(banyumas, 1)

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        erased(banyumas, who, stop)
    assert any(boxes(life(banyumas, who)))
    again = erased(banyumas, who, basis="another word for it")
    assert (again.repeated, len(of(again, PersonErased))) == (True, 1)
    assert not any(boxes(life(banyumas, who)))
    assert sum(isinstance(event, PersonErased) for event in life(banyumas, who)) == 1


def test_the_same_command_again_has_its_first_outcome(banyumas: Office) -> None:
    """And finishes what may have been left undone."""
    (who,) = left(banyumas, 1)
    times: list[str] = []
    first = erased(banyumas, who, lambda: times.append("once"), command_id="e")
    again = erased(banyumas, who, lambda: times.append("twice"), command_id="e")
    assert (again.repeated, again.events, times) == (True, first.events, ["once", "twice"])


def test_a_corrected_nik_is_the_one_that_is_given_back(banyumas: Office) -> None:
    """The wrong one has been free since, and may be somebody else's by now."""
    banyumas.enrol([1, 3])
    treasury, who = Treasury(banyumas), banyumas.who(1)
    treasury.correct(who, "nik", nik(2).digits)
    banyumas.propose(candidates("owner.xlsx", [1]), "owner")
    banyumas.report_death(who)
    banyumas.terminate(who)
    (event,) = of(erased(banyumas, who), PersonErased)
    assert event.nik_key == banyumas.register.keyring.nik(nik(2))
    assert banyumas.who(1) != who
    assert follow_the_log(banyumas)


def test_whoever_was_turned_away_at_once_is_erased(banyumas: Office) -> None:
    """Nobody was put forward, and yet the NIK is known here."""
    banyumas.propose(sheet("a.xlsx", [row(1, kind_decree=None, job_kind="other", job_title="astronaut")]))
    who = banyumas.who(1)
    assert [event.TOPIC for event in life(banyumas, who)] == ["act.refused.v1"]
    erased(banyumas, who)
    assert find_participant(banyumas.register, who) == who
    assert follow_the_log(banyumas)


def test_all_records_of_one_person_go_together(banyumas: Office) -> None:
    """Whichever of them is named: the one that stands and those that were closed for it."""
    banyumas.enrol([1, 2, 3])
    stands, closed, again = (banyumas.who(number) for number in (1, 2, 3))
    treasury = Treasury(banyumas)
    treasury.close_as_same(again, closed)
    treasury.close_as_same(closed, stands)
    with pytest.raises(Refused, match=f"record …{stands[-8:]}, which is of the same person: The case is registered"):
        erased(banyumas, again)
    banyumas.report_death(stands)
    banyumas.terminate(stands)
    outcome = erased(banyumas, again)
    assert {event.participant for event in of(outcome, PersonErased)} == {stands, closed, again}
    assert not any(boxes([*life(banyumas, stands), *life(banyumas, closed), *life(banyumas, again)]))
    assert follow_the_log(banyumas)


def test_records_of_one_name_go_together(banyumas: Office) -> None:
    """What rows have in common that may have been about either is destroyed once."""
    namesake = msgspec.structs.replace(personal(2), name="ORANG 1")
    banyumas.propose(sheet("c.xlsx", [row(1), row(2, personal=namesake)]), "c")
    stands, closed = banyumas.who(1), banyumas.who(2)
    treasury = Treasury(banyumas)
    treasury.close_as_same(closed, stands)
    treasury.withdraw(stands)
    one, other = of(erased(banyumas, stands), PersonErased)
    assert not {*one.keys} & {*other.keys}
    assert follow_the_log(banyumas)


def test_no_record_is_closed_for_an_erased_one(banyumas: Office) -> None:
    """Nobody can say any longer that both are one person."""
    (who,) = left(banyumas, 1)
    banyumas.propose(candidates("c.xlsx", [2]), "c")
    erased(banyumas, who)
    with pytest.raises(Refused, match="closed or erased"):
        Treasury(banyumas).close_as_same(banyumas.who(2), who)
