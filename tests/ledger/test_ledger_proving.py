"""Proof files of a real log: accepted by the verifier that shares no code, on either database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest

from lifecycle.application.proving import prove
from lifecycle.application.register import Register
from lifecycle.check_proof import check, told
from lifecycle.domain.refusals import Refused
from lifecycle.ledger.proving import Proof, Prover
from lifecycle.ledger.stores import Folder, Place
from tests.reference_log import Entry, ReferenceLog
from tests.small_register import after_a_year

ROWS = "SELECT position, commit_number, recorded_at, stream_id, version, topic, state FROM events ORDER BY position"


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    """A register that has lived a year; no test changes it."""
    desk = after_a_year(Folder(tmp_path_factory.mktemp("year")))
    yield desk.register
    desk.close()


def reference(register: Register) -> ReferenceLog:
    """The rows of a register in the reference builder's hands, with a key of its own."""
    log = ReferenceLog(register.name)
    with register.ledger.database.read() as tx:
        log.entries = [Entry._make((*row[:3], row[3].hex(), *row[4:])) for row in tx.rows(ROWS)]
    return log


def said(proof: Proof) -> dict[str, Any]:
    """A proof file, read."""
    found: dict[str, Any] = json.loads(proof.file)
    return found


def slots(log: ReferenceLog) -> list[str]:
    """Every slot there is."""
    return [json.loads(entry.state)["slot"] for entry in log.entries if entry.topic == "slot.opened.v1"]


def subjects(log: ReferenceLog) -> Iterator[tuple[dict[str, Any], Callable[[Prover], Proof]]]:
    """Every slot and participant, and a few positions, with how to ask for a proof of them."""
    for slot in slots(log):
        yield {"slot": slot}, lambda prover, slot=slot: prover.slot(slot)  # type: ignore[misc]
    for stream in dict.fromkeys(one.stream for one in log.entries if one.topic.startswith("participant.")):
        yield {"participant": stream}, lambda prover, stream=stream: prover.participant(stream)  # type: ignore[misc]
    for at in (1, 2, 100, len(log.entries)):
        yield {"position": at}, lambda prover, at=at: prover.position(at)  # type: ignore[misc]


def require_proven(register: Register) -> None:
    """Every proof is what the reference builder makes of the same events, and the verifier tells it."""
    log = reference(register)
    for subject, wanted in subjects(log):
        proof = prove(register, wanted)
        found = said(proof)
        expected = log.document(subject, [event["position"] for event in found["events"]])
        signed = {name: found[name] for name in ("verifier_key", "checkpoint")}
        assert found == expected | signed
        assert len(found["events"]) == proof.events
        checked = check(proof.file, proof.verifier_key)
        assert max(map(len, told(checked, key_from_outside=True))) <= 100


def test_a_year_is_proven_on_either_database(place: Place) -> None:
    """Slots, participants and positions of a whole year, byte for byte as a second builder makes them."""
    with closing(after_a_year(place)) as desk:
        require_proven(desk.register)


def test_a_slot_comes_with_its_holders_and_their_decrees(year: Register) -> None:
    """A slot that passed on: its own events whole, then only what moved its holders, and every decree named."""
    found = said(prove(year, lambda prover: prover.slot("2025-00001")))

    assert [event["topic"].removesuffix(".v1") for event in found["events"]] == [
        "slot.opened",
        "decree.issued",
        "participant.decreed",
        "slot.assigned",
        "participant.death_reported",
        "participant.terminated",
        "slot.vacated",
        "decree.issued",
        "participant.decreed",
        "participant.succeeded",
        "slot.assigned",
        "participant.replaced",
        "decree.issued",
        "participant.struck",
    ]


def test_no_decree_is_missing_in_any_proof_of_a_year(year: Register) -> None:
    """Whoever reads a proof never meets a decree that the file does not hold."""
    for _, wanted in subjects(reference(year)):
        text = "\n".join(told(check(prove(year, wanted).file), key_from_outside=False))
        assert "not in this file:" not in text


def test_an_earlier_enrolment_of_a_holder_is_left_out(year: Register) -> None:
    """Who came back is shown in the enrolment that held the slot, and in no other."""
    for slot in slots(reference(year)):
        found = check(prove(year, lambda prover, slot=slot: prover.slot(slot)).file)  # type: ignore[misc]
        own = [event for event in found.events if event.stream == found.stream]
        held = {(event.state["participant"], event.state["enrolment"]) for event in own if "enrolment" in event.state}
        others = [event for event in found.events if event.kind.startswith("participant.")]
        assert {(event.stream, event.state.get("enrolment", 1)) for event in others} == held


WANTED: dict[str, tuple[Callable[[Prover], Proof], str]] = {
    "a slot": (lambda prover: prover.slot("2025-99999"), "There is no slot '2025-99999'."),
    "a participant": (lambda prover: prover.participant("f" * 32), f"There is no participant {'f' * 32}."),
    "a position": (lambda prover: prover.position(99_999), "The log has no position 99999."),
    "no position": (lambda prover: prover.position(0), "The log has no position 0."),
    "a number no database holds": (lambda prover: prover.position(1 << 70), f"The log has no position {1 << 70}."),
}


@pytest.mark.parametrize(("wanted", "what"), WANTED.values(), ids=WANTED)
def test_what_is_not_there_is_refused(year: Register, wanted: Callable[[Prover], Proof], what: str) -> None:
    """Nothing is proven of what the log does not hold; the refusal says so and what to do."""
    with pytest.raises(Refused) as refused:
        prove(year, wanted)

    assert (refused.value.refusal.act, refused.value.refusal.what) == ("prove", what)
