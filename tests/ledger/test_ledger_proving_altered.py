"""What no proof is made of: events beyond the checkpoint, and a log that is not the one that was signed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

import pytest

from lifecycle.application.register import Register
from lifecycle.check_proof import check
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.proving import CannotProve, Proof, Prover
from lifecycle.ledger.stores import Folder
from tests.small_register import a_year

SLOT, HELD = 13, 21
"""Acts after which four slots are open (sixteen events), and after which they are held."""


@pytest.fixture
def life(sqlite: Folder) -> Iterator[Iterator[Desk]]:
    """A register that lives on as it is asked for."""
    desks = []
    yield (desks.append(desk) or desk for desk in a_year(sqlite))  # type: ignore[func-returns-value]
    desks[-1].close()


def begun(life: Iterator[Desk]) -> Register:
    """A register with four open slots, signed as it stands."""
    *_, desk = islice(life, SLOT)
    desk.register.ledger.checkpoint()
    return desk.register


def alter(register: Register, sql: str) -> None:
    """Change the store behind the program's back."""
    with register.ledger.database.write() as tx:
        tx.execute(sql)


def proof(register: Register) -> Proof:
    """A proof of a slot under the last checkpoint there is, without signing first."""
    with register.ledger.database.read() as tx:
        return Prover(tx, register.name, register.stream).slot("2025-00001")


def test_a_proof_says_nothing_beyond_its_checkpoint(life: Iterator[Desk]) -> None:
    """Events that came after it are not proven: not in a history, and not alone."""
    register = begun(life)
    before = proof(register)
    *_, _ = islice(life, HELD - SLOT)
    assert proof(register).events > before.events
    alter(register, "DELETE FROM checkpoints WHERE size > 16")

    assert proof(register) == before
    assert check(before.file).checkpoint.size == 16
    with register.ledger.database.read() as tx, pytest.raises(CannotProve, match="The log has no position 17"):
        Prover(tx, register.name, register.stream).position(17)


ALTERED = {
    "a state": "UPDATE events SET state = CAST(replace(CAST(state AS TEXT), 'APBD', 'APBN') AS BLOB)",
    "a state cut short": "UPDATE events SET state = CAST('{' AS BLOB)",
    "a time": "UPDATE events SET recorded_at = recorded_at + 1",
    "a version": "UPDATE events SET version = version + 1 WHERE position = 13",
    "a type": "UPDATE events SET commit_number = 'x'",
    "leaves": "UPDATE tree_tiles SET hashes = zeroblob(length(hashes))",
    "the tree": "DELETE FROM tree_tiles",
}


@pytest.mark.parametrize("sql", ALTERED.values(), ids=ALTERED)
def test_an_altered_log_is_not_proven(life: Iterator[Desk], sql: str) -> None:
    """What does not lead to the root of the checkpoint is refused here, and not first by the auditor."""
    register = begun(life)
    alter(register, sql)

    with pytest.raises(CannotProve, match=r"an event or the tree was altered\.\n  lifecycle verify small"):
        proof(register)


SIGNED = {
    "the note": (
        "UPDATE checkpoints SET note = replace(note, '16', '15')",
        "or the key kept with the log, was altered",
    ),
    "the key": ("UPDATE facts_of_store SET value = 'x' WHERE name = 'verifier_key'", "the key kept with the log"),
    "a note of bytes": (
        "UPDATE checkpoints SET note = CAST(note AS BLOB)",
        "or the key kept with the log, was altered",
    ),
    "no key": ("DELETE FROM facts_of_store WHERE name = 'verifier_key'", "the key kept with the log"),
    "an empty key": ("UPDATE facts_of_store SET value = NULL WHERE name = 'verifier_key'", "the key kept with the log"),
    "a key of bytes": ("UPDATE facts_of_store SET value = CAST(value AS BLOB)", "the key kept with the log"),
    "nothing": ("DELETE FROM checkpoints", "has signed no checkpoint yet.\n  lifecycle checkpoint small"),
}


@pytest.mark.parametrize(("sql", "what"), SIGNED.values(), ids=SIGNED)
def test_without_a_true_checkpoint_nothing_is_proven(life: Iterator[Desk], sql: str, what: str) -> None:
    """The last checkpoint or its key altered in the store, or none there."""
    register = begun(life)
    alter(register, sql)

    with pytest.raises(CannotProve, match=what):
        proof(register)


def test_a_proof_needs_no_key_of_a_person(life: Iterator[Desk]) -> None:
    """Every key of every person destroyed: the same file, byte for byte."""
    register = begun(life)
    *_, _ = islice(life, HELD - SLOT)
    before = proof(register)
    with register.ledger.database.read() as tx:
        streams = {bytes(row[0]) for row in tx.rows("SELECT stream_id FROM events WHERE topic LIKE 'participant.%'")}
    assert register.ledger.destroy_keys(streams) == 9

    assert proof(register) == before
