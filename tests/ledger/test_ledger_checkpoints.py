"""The notary signs one history: what it signed and what it was shown keep it from a second one, restored or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import product

import pytest

from lifecycle.ledger import Database, stores
from lifecycle.ledger.checkpoints import Notary, RefusesToSign, Signed
from lifecycle.ledger.database import Transaction
from lifecycle.ledger.notes import BadNote, Checkpoint, Signer, opened
from lifecycle.ledger.stores import Folder
from lifecycle.ledger.tree.hashing import leaf_hash, root_of
from lifecycle.ledger.tree.tiles import Tiles, extend

ORIGIN = "lifecycle/banyumas"
SIGNER = Signer(ORIGIN, bytes(range(32)))
NOTARY = Notary(ORIGIN, SIGNER)
LARGEST = 5
SIZES = range(LARGEST + 1)


def history(size: int, fork: int = 1 << 30) -> list[bytes]:
    """The leaf hashes of a log; from ``fork`` on its events are others than without one."""
    return [leaf_hash(f"{'other' if at >= fork else 'event'} {at}".encode()) for at in range(size)]


def note(size: int, fork: int = 1 << 30) -> str:
    """What the register signed, or could have, when its log was so."""
    return SIGNER.sign(Checkpoint(ORIGIN, size, root_of(history(size, fork))).text())


@contextmanager
def log(database: Database, size: int, fork: int = 1 << 30) -> Iterator[Transaction]:
    """A transaction over a log of this history, whatever it was before."""
    with database.write() as tx:
        tx.execute("DELETE FROM tree_tiles")
        extend(tx, 0, history(size, fork))
        yield tx


def sign(database: Database, size: int, fork: int = 1 << 30, at: int = 1) -> str:
    """Sign a log of this history."""
    with log(database, size, fork) as tx:
        return NOTARY.sign(tx, size, root_of(history(size, fork)), at)


def show(database: Database, seen: str, size: int, fork: int = 1 << 30) -> RefusesToSign | None:
    """Show a note to a log of this history, and commit."""
    with log(database, size, fork) as tx:
        return NOTARY.show(tx, seen, Tiles(tx), size)


def signs(database: Database, size: int) -> bool:
    """Whether a log is signed."""
    with suppress(RefusesToSign):
        return bool(sign(database, size))
    return False


def forget(database: Database) -> None:
    """A notary that has seen nothing."""
    with database.write() as tx:
        tx.execute("DELETE FROM shown")
        tx.execute("DELETE FROM checkpoints")


def kept(database: Database) -> tuple[list[Signed], list[tuple[int, str]]]:
    """What was signed, and what of the notes shown is remembered."""
    with database.read() as tx:
        return NOTARY.all(tx), [(size, seen) for size, seen in tx.rows("SELECT size, note FROM shown ORDER BY size")]


def test_a_checkpoint_says_how_long_the_log_was_and_its_root(database: Database) -> None:
    """It is signed with the register's key, and kept with the time it was signed at."""
    signed = sign(database, 300, at=7)
    assert Checkpoint.parse(opened(signed, SIGNER.verifier)) == (ORIGIN, 300, root_of(history(300)))
    assert kept(database) == ([Signed(300, signed, 7)], [])


def test_a_log_that_did_not_grow_has_one_checkpoint(database: Database) -> None:
    """Asked again, the notary gives the note it gave, and keeps the first time."""
    assert sign(database, 3, at=1) == sign(database, 3, at=2)
    assert [signed.signed_at for signed in kept(database)[0]] == [1]


def test_a_log_that_grew_gets_the_next_checkpoint(database: Database) -> None:
    """The last one is the latest, and all are in the order of their sizes."""
    with database.read() as tx:
        assert NOTARY.latest(tx) is None
    notes = [sign(database, size, at=600 - size) for size in (0, 1, 255, 256, 257, 600)]  # a clock can be put back
    with database.read() as tx:
        assert NOTARY.latest(tx) == Signed(600, notes[-1], 0)
        assert [signed.note for signed in NOTARY.all(tx)] == notes


@pytest.mark.parametrize(
    ("size", "fork", "says"),
    [
        (299, 1 << 30, "has 299 events, and signed a checkpoint of 300"),
        (299, 9, "has 299 events, and signed a checkpoint of 300"),
        (300, 9, "signed a checkpoint of 300 events that it issued, and its first 300 differ"),
        (300, 299, "its first 300 differ"),
        (301, 299, "its first 300 differ"),
        (900, 9, "its first 300 differ"),
    ],
)
def test_what_was_signed_keeps_from_a_second_history(database: Database, size: int, fork: int, says: str) -> None:
    """A log cut short is not signed, and no more when it has grown past its last checkpoint over other events."""
    sign(database, 300)
    before = kept(database)
    with pytest.raises(RefusesToSign, match=f"{says}.*\n  [A-Z]"):
        sign(database, size, fork)
    assert kept(database) == before


def test_one_size_is_never_signed_with_two_roots(database: Database) -> None:
    """Whatever the stored tree says, the root that is to be signed has to be the one that was."""
    sign(database, 300)
    with pytest.raises(RefusesToSign, match="its first 300 differ"), log(database, 300) as tx:
        NOTARY.sign(tx, 300, bytes(32), 1)


def test_a_fork_after_the_last_checkpoint_is_nobody_s_history_yet(database: Database) -> None:
    """What no checkpoint covered can be lost in a restore without a second history."""
    sign(database, 300)
    assert sign(database, 310, fork=300) == note(310, fork=300)


@pytest.mark.parametrize(("size", "then"), list(product(SIZES, SIZES)))
def test_what_is_shown_is_borne_out_or_remembered(database: Database, size: int, then: int) -> None:
    """Of checkpoints of histories that fork anywhere, only a beginning of the log is fine; others stop all signing."""
    for fork in SIZES:
        fine = then <= min(size, fork)
        assert (show(database, note(then, fork), size) is None) == fine
        assert kept(database)[1] == ([] if fine else [(then, note(then, fork))])
        assert signs(database, size) == fine
        forget(database)


def test_a_log_restored_too_short_signs_again_once_its_events_are_back(database: Database) -> None:
    """Neither as it is nor grown over other events past what it was shown, but with the events vouched for."""
    assert show(database, note(310), 300)
    with pytest.raises(RefusesToSign, match="has 300 events, and was shown a checkpoint of 310"):
        sign(database, 300)
    with pytest.raises(RefusesToSign, match="was shown a checkpoint of 310 events that it issued, and its first 310"):
        sign(database, 320, fork=300)
    assert sign(database, 320) == note(320)


def test_a_checkpoint_of_another_history_ends_all_signing(database: Database) -> None:
    """However much the log grows: somebody holds the other history, signed."""
    sign(database, 300)
    assert show(database, note(257, fork=3), 300)
    for later in (300, 301, 600):
        with pytest.raises(RefusesToSign, match="its first 257 differ"):
            sign(database, later)


def test_of_two_histories_of_one_length_none_is_signed(database: Database) -> None:
    """Two checkpoints of one size are both remembered, so that a log that bears one out is still refused."""
    for fork in (305, 306):
        assert show(database, note(310, fork), 300)
    with pytest.raises(RefusesToSign, match="its first 310 differ"):
        sign(database, 310, fork=305)
    assert len(kept(database)[1]) == 2


def test_what_is_shown_again_is_remembered_once_and_bare(database: Database) -> None:
    """Whoever cosigned it, the note is kept as this register issued it."""
    cosigned = note(310) + Signer("witness", bytes(32)).sign("other\n").split("\n\n")[1]
    for seen in (note(310), cosigned, note(310)):
        assert show(database, seen, 300)
    assert kept(database)[1] == [(310, note(310))]


def test_a_refusal_says_what_and_why_and_then_the_cure() -> None:
    """On two lines, for whoever gave the command."""
    refusal = RefusesToSign("What.", "Why.", "Cure.")
    assert str(refusal) == "What. Why.\n  Cure."
    assert (refusal.what, refusal.why, refusal.cure) == ("What.", "Why.", "Cure.")


NOT_OURS = {
    "another key": (Signer(ORIGIN, bytes(32)).sign(Checkpoint(ORIGIN, 310, bytes(32)).text()), "has no signature of"),
    "another origin": (
        SIGNER.sign(Checkpoint("lifecycle/serang", 310, bytes(32)).text()),
        "is a checkpoint of lifecycle/serang, not of lifecycle/banyumas",
    ),
    "no checkpoint": (SIGNER.sign("hello\n"), "This is no checkpoint"),
    "no note": ("hello", "This is no signed note"),
    "altered": (note(310).replace("310", "311"), "signature of lifecycle/banyumas is wrong"),
}


@pytest.mark.parametrize(("seen", "says"), NOT_OURS.values(), ids=NOT_OURS)
def test_what_is_no_checkpoint_of_this_register_stops_nothing(database: Database, seen: str, says: str) -> None:
    """It is refused with words and not remembered: a stranger cannot keep the register from signing."""
    with pytest.raises(BadNote, match=says):
        show(database, seen, 300)
    assert kept(database) == ([], [])
    assert sign(database, 300) == note(300)


DAMAGED = {
    "another note": ("UPDATE checkpoints SET note = 'hello'", "This is no signed note"),
    "another size": ("UPDATE checkpoints SET size = 3", "It is of 5 events"),
    "a shown one": ("INSERT INTO shown (size, note) SELECT 3, note FROM checkpoints", "It is of 5 events"),
}


@pytest.mark.parametrize(("damage", "says"), DAMAGED.values(), ids=DAMAGED)
def test_a_stored_checkpoint_that_was_altered_is_never_handed_out(database: Database, damage: str, says: str) -> None:
    """The notary trusts its own signature, not the row it lies in."""
    sign(database, 5)
    with database.write() as tx:
        tx.execute(damage)
    for size in (5, 6):
        with pytest.raises(RefusesToSign, match=f"is not what was signed. {says}.*\n  Run lifecycle verify"):
            sign(database, size)


def decree(database: Database, first: int, last: int, topic: str = "decree.issued.v1") -> None:
    """A commit of these positions, the first of them a decree, and the log as it was before."""
    with database.write() as tx:
        for at in range(first, last + 1):
            named = topic if at == first else "slot.opened.v1"
            row = (at, first, 1, at.to_bytes(16, "big"), 1, named, b"{}")
            tx.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)", row)
        tx.execute("INSERT INTO commits VALUES (?, ?, ?, ?)", (first, 1, first, last))


def test_a_decree_that_no_note_covers_had_one(database: Database) -> None:
    """Whoever deletes notes over decrees, all or the last, ends the signing; a decree being signed has none yet."""
    decree(database, 1, 3)
    sign(database, 3)
    decree(database, 4, 6)
    sign(database, 6)
    decree(database, 7, 8, "slot.assigned.v1")
    for gone, position in ((6, 4), (3, 4)):
        with database.write() as tx:
            tx.execute("DELETE FROM checkpoints WHERE size = ?", (gone,))
        with pytest.raises(RefusesToSign, match=f"decree at position {position},.* over decrees are gone.*\n  Run"):
            sign(database, 8)


def test_what_is_no_decree_needs_no_note(database: Database) -> None:
    """A log that signed nothing yet, or nothing since, is signed when somebody asks."""
    decree(database, 1, 3, "slot.assigned.v1")
    decree(database, 4, 6, "slot.assigned.v1")
    assert sign(database, 6) == note(6)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE checkpoints SET note = CAST(note AS BLOB)",
        "INSERT INTO shown (size, note) SELECT 'x', note FROM checkpoints",
    ],
)
def test_a_stored_checkpoint_of_a_strange_type_is_told(sqlite: Folder, damage: str) -> None:
    """SQLite keeps anything in any column; what cannot be read keeps from signing, with words."""
    found = stores.make(sqlite, "fresh")
    sign(found.ledger, 5)
    with found.ledger.write() as tx:
        tx.execute(damage)
    with pytest.raises(RefusesToSign, match=r"is not what was signed.*\n  Run lifecycle verify"):
        sign(found.ledger, 6)
    found.close()
