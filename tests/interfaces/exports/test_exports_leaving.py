"""What leaves: nobody is named without an appointment, and not even then is a NIK whole."""

from __future__ import annotations

import re
from itertools import chain
from typing import Any

from lifecycle.domain.events import CorrectionRecorded, ParticipantProposed, ParticipantRegistered, SlotOpened
from lifecycle.domain.open_words import resembles
from lifecycle.interfaces.desk import Desk
from tests.interfaces.exports.written import Written, written
from tests.small_register import OFFICES, PAPER

_NIK = re.compile(r"(?<![0-9])[1-9][0-9]{15}(?![0-9])")


def events(desk: Desk) -> list[Any]:
    """Every event, its box open."""
    return [at.event for page in desk.register.ledger.pages() for at in page]


def words_of_people(desk: Desk) -> set[str]:
    """Names, numbers, villages and keyed hashes that the log has of anybody, and who acted."""
    found: set[str] = {person for person, _, _ in OFFICES} | {"joko"}
    for event in events(desk):
        match event:
            case ParticipantProposed():
                personal = event.personal
                found |= {personal.name, personal.nik, str(personal.birth_date)} if personal else set()
                found |= {event.village or "", event.nik_key or ""}
            case ParticipantRegistered():
                found.add(event.membership_number)
            case CorrectionRecorded() if event.personal:
                found |= {str(event.personal.old), str(event.personal.new)}
    return found - {"", "None"}


def test_nobody_is_named(year: Desk, bare: Written, named: Written) -> None:
    """Neither a name, a number, a village nor who acted is anywhere in it; with names, most of it is."""
    everybody = words_of_people(year)
    assert len(everybody) > 50
    assert [word for word in everybody if f'"{word}"' in bare.text or (len(word) > 6 and word in bare.text)] == []
    assert len([word for word in everybody if word in named.text]) > 30


def test_no_id_of_a_case_and_no_place_leaves(year: Desk, bare: Written) -> None:
    """Neither the streams of the log nor the numbers of places, which the annex of a decree joins to people."""
    streams = {at.stream for page in year.register.ledger.pages() for at in page}
    places = {event.slot for event in events(year) if isinstance(event, SlotOpened)}
    assert [word for word in chain(streams, places) if word in bare.text] == []
    assert re.findall(r"[0-9a-f]{32}", bare.text) == []


def test_words_that_somebody_typed_stay(year: Desk, bare: Written) -> None:
    """Reasons, names of files and of lists of candidates, references of papers."""
    typed = {event.reason for event in events(year) if getattr(event, "reason", None)} - {"law", "office", "silent"}
    typed |= {event.name for event in events(year) if getattr(event, "name", None)} | {"b-1", PAPER.reference}
    assert {"unreadable", "no wish", "B-1.xlsx"} <= typed
    assert [word for word in typed if f'"{word}"' in bare.text] == []


def test_no_nik_is_whole_even_for_the_auditor(year: Desk, named: Written) -> None:
    """Numbers of people are masked wherever they stand, and rows of spreadsheets as written do not leave."""
    niks = {event.personal.nik for event in events(year) if isinstance(event, ParticipantProposed) and event.personal}
    assert niks
    assert [nik for nik in niks if nik in named.text] == []
    assert [digits for digits in _NIK.findall(named.text) if resembles(digits)] == []
    assert [row for row in named.events if row["event"] == "sheet.row_held.v1" and row["personal"]] == []


def test_who_was_erased_is_named_to_nobody(named: Written) -> None:
    """The line of the roll says so, and the events have nothing personal left."""
    erased = [row for row in named.tables["current_roll_roll"] if row["name"] == "erased"]
    assert erased
    ids = {row["participant"] for row in erased}
    assert [row for row in named.events if row["stream"] in ids and row["personal"]] == []


def test_a_person_has_one_pseudonym_within_an_export(bare: Written, named: Written) -> None:
    """So that tables, events and the event log can be joined."""
    people, known = ({row["participant"] for row in one.tables["current_roll_roll"]} for one in (bare, named))
    assert len(people) == len(known) > 10
    assert people <= {row["stream"] for row in bare.events}
    assert {f"participant:{one}" for one in people} <= {one["id"] for one in bare.log["objects"]}


def test_two_exports_cannot_be_joined(year: Desk, bare: Written, tmp_path: Any) -> None:
    """The key is drawn for each: nobody has the same pseudonym twice."""
    other = written(year, tmp_path, by=None)
    pseudonyms = [set(re.findall(r"(?:case|place|batch)-[0-9a-f]{20}", one.text)) for one in (bare, other)]
    assert len(pseudonyms[0]) == len(pseudonyms[1]) > 40
    assert pseudonyms[0] & pseudonyms[1] == set()
