"""A proof file that was touched is refused, or tells exactly what the true one told."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from lifecycle.check_proof import NotProven, check, told
from tests.reference_log import FIRST, OF_THE_SLOT, SLOT, ReferenceLog, a_slot, encoded

LOG = a_slot()
TRUE = LOG.document({"slot": SLOT}, OF_THE_SLOT)
ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2,
    2**63,
    2**64,
    "",
    "A",
    "AA==",
    "\ud800",
    [],
    {},
    ["A"],
    {"A": 1},
)

Path = tuple[str | int, ...]


def text_of(proof: bytes, key: str | None = LOG.key) -> str:
    """What is told of a proof under the key of the true log."""
    return "\n".join(told(check(proof, key), key_from_outside=key is not None))


def written(document: Any) -> bytes:
    """A document as a file."""
    return json.dumps(document).encode()


def places(value: Any, path: Path = ()) -> Iterator[Path]:
    """Where everything in a document stands."""
    yield path
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, one in inside:
        yield from places(one, (*path, name))


def changed(path: Path, change: Callable[[Any], Any]) -> bytes:
    """The true file with another value at one place."""
    document = {"all": copy.deepcopy(TRUE)}
    inside: Any = document
    for name in ("all", *path)[:-1]:
        inside = inside[name]
    inside[("all", *path)[-1]] = change(inside[("all", *path)[-1]])
    return written(document["all"])


PLACES = [*places(TRUE)]


@pytest.mark.parametrize("odd", ODD, ids=repr)
def test_any_value_in_any_place_is_refused_or_changes_nothing(odd: Any) -> None:
    """Every part of a true file, replaced by something else: nothing false is ever told."""
    truth = text_of(written(TRUE))
    for path in PLACES:
        try:
            assert text_of(changed(path, lambda _: odd)) == truth
        except NotProven:
            continue


def test_only_the_name_of_the_key_may_be_changed() -> None:
    """With a key from outside, the one in the file is the only part that does not count."""
    unchanged = set()
    for path in PLACES:
        try:
            text_of(changed(path, lambda _: "AA=="))
        except NotProven:
            continue
        unchanged.add(path)

    assert unchanged == {("verifier_key",)}


def test_any_bit_of_a_file_counts() -> None:
    """A file of one event with any single bit changed is refused, or tells what the true one told."""
    proof = LOG.proof({"position": 8}, (8,))
    truth = text_of(proof)
    accepted = 0
    for at in range(len(proof) * 8):
        touched = bytearray(proof)
        touched[at // 8] ^= 1 << at % 8
        try:
            assert text_of(bytes(touched)) == truth
            accepted += 1
        except NotProven:
            continue

    assert accepted < len(LOG.key) * 8 + 100, "only the key in the file and spaces between its parts may change"


def test_no_event_of_the_slot_may_be_missing_between() -> None:
    """Each of its events left out but the last: the file says that it is missing, and which."""
    for missing, position in enumerate((2, 5, 8), 1):
        rest = [other for other in OF_THE_SLOT if other != position]
        with pytest.raises(NotProven, match=f"version {missing} is missing: version {missing + 1} stands in its place"):
            check(LOG.proof({"slot": SLOT}, rest), LOG.key)


@pytest.mark.parametrize(
    ("positions", "why"),
    [
        ((2, 4, 3, 5), "the order is wrong"),
        ((2, 2), "the order is wrong"),
        ((1, 2), "position 1 has nothing to do with"),
        ((2, 6), "position 6 has nothing to do with"),
        ((2, 7), "position 7 has nothing to do with"),
        ((), "no event of what it is about"),
        ((3, 4), "no event of what it is about"),
    ],
)
def test_events_of_the_log_in_the_wrong_place_are_refused(positions: tuple[int, ...], why: str) -> None:
    """True events, but out of order, doubled, or of something else."""
    with pytest.raises(NotProven, match=why):
        check(LOG.proof({"slot": SLOT}, positions), LOG.key)


def test_a_path_cannot_be_read_for_another_place() -> None:
    """The index follows from the position: the same leaf and path elsewhere lead to no root."""
    for position in range(1, len(LOG.entries) + 3):
        document = LOG.document({"position": position}, (8,))
        document["events"][0]["position"] = position
        if position != 8:
            with pytest.raises(NotProven, match=r"not in the log|whole number from 1 to 11"):
                check(written(document), LOG.key)


def test_another_checkpoint_of_the_same_log_does_not_fit() -> None:
    """Paths belong to one size; a later checkpoint with the paths of an earlier proves nothing."""
    longer = a_slot()
    longer.add(FIRST, "participant.replaced.v1", {})

    with pytest.raises(NotProven, match=r"event 1 of 9 \(position 2\): it is not in the log of this checkpoint"):
        check(written(TRUE | {"checkpoint": longer.note()}), LOG.key)


def test_a_history_rewritten_whole_is_another_key_or_another_root() -> None:
    """Who rewrites everything signs with a key of their own, and is found by the key from outside only."""
    forged = a_slot(seed=b"x" * 32)
    proof = forged.proof({"slot": SLOT}, OF_THE_SLOT)

    assert text_of(proof, None).startswith("PROVEN, BUT NOT WHO SIGNED")
    with pytest.raises(NotProven, match="not signed with the key of lifecycle/trial"):
        check(proof, LOG.key)


def test_a_log_cannot_pass_for_that_of_another_register() -> None:
    """Register, origin and key name are one; none of them may be exchanged alone."""
    other = a_slot("other")
    strange = LOG.note(other.note().partition("\n\n")[0] + "\n")
    for mixed in ({"register": "other"}, {"checkpoint": strange}, {"register": "other", "checkpoint": strange}):
        with pytest.raises(NotProven, match="checkpoint, key and register are not of one log"):
            check(written(TRUE | mixed), LOG.key)
    for key in (None, LOG.key):
        with pytest.raises(NotProven, match="the checkpoint was not signed with the key of lifecycle/trial"):
            check(written(TRUE | {"checkpoint": other.note()}), key)


@pytest.mark.parametrize(
    ("old", "new"),
    [("— ", "- "), ("— ", "— x "), ("=\n", "= x\n"), ("=\n", "=\n\n"), ("=\n", "=x"), ("=\n", "=\n— a\tb AAAAAAA=\n")],
)
def test_a_signature_is_written_in_one_way(old: str, new: str) -> None:
    """Another dash, one word more, or another end, and the note is none."""
    before, gap, line = TRUE["checkpoint"].rpartition("\n\n")

    with pytest.raises(NotProven):
        check(written(TRUE | {"checkpoint": before + gap + line.replace(old, new)}), LOG.key)


def test_bytes_are_written_in_one_way() -> None:
    """A hash in another form of base64, which many readers accept, is refused."""
    for form in (lambda text: f"{text[:-2]}{chr(ord(text[-2]) + 1)}=", lambda text: text.rstrip("="), "{}\n".format):
        with pytest.raises(NotProven, match=r"a hash of its path is no base64|is no base64 of the right length"):
            check(changed(("events", 0, "path", 0), form), LOG.key)


def test_the_stream_of_a_slot_is_not_for_the_file_to_choose() -> None:
    """A second set of books for a slot, in another stream of the same log, is not its history."""
    log = a_slot()
    elsewhere = "f" * 32
    at = log.add(elsewhere, "slot.opened.v1", {"slot": SLOT})

    with pytest.raises(NotProven, match="no event of what it is about"):
        check(log.proof({"slot": SLOT}, (at,)), log.key)


def test_a_signature_by_the_same_name_counts_once_it_is_true() -> None:
    """A false signature in the key's name spoils a note, though a true one stands beside it."""
    log = ReferenceLog()
    log.add(FIRST, "participant.proposed.v1", {})
    document = log.document({"position": 1}, (1,))
    _, _, line = document["checkpoint"].rpartition("\n\n")
    key_id = bytes.fromhex(log.key.split("+")[1])
    document["checkpoint"] += f"— {log.origin} {encoded(key_id + bytes(64))}\n"

    with pytest.raises(NotProven, match="the signature of the checkpoint is false"):
        check(written(document), log.key)
    document["checkpoint"] = document["checkpoint"].rpartition("— ")[0] + line
    assert check(written(document), log.key)
