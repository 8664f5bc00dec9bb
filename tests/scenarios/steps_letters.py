"""Assignment letters of social volunteers."""

from __future__ import annotations

from datetime import date

from pytest_bdd import then, when

from lifecycle.domain.events import LetterRecorded
from tests.scenarios import acts
from tests.scenarios.stage import Stage
from tests.scenarios.words import said


@when(*said("surat perintah tugas {number} dicatat sebagai penetapan atas usulan {name} pada {day}"))
def letter_as_decree(stage: Stage, number: str, name: str, day: date) -> None:
    """A letter is to stand for the decree."""
    acts.decree(stage, number, day, "letter", name=name)


@then(
    *said(
        "surat perintah tugas {name} bernomor {number}, berlaku dari {since:day} sampai dengan {until:day}",
    )
)
def letter(stage: Stage, name: str, number: str, since: date, until: date) -> None:
    """As the event of the letter has it."""
    (event,) = [event for event in stage.history(name) if isinstance(event, LetterRecorded)]
    assert (event.letter, event.assigned_from, event.assigned_until) == (number, since, until)
