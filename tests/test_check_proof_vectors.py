"""The auditor's verifier against known answers: trees, notes, checkpoints, and one whole file, byte for byte."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from lifecycle.check_proof import NotProven, check, checkpoint, opened, root_from, verifier
from tests.reference_log import ReferenceLog, a_slot, encoded, tree_path, tree_root

VECTORS: dict[str, Any] = json.loads(Path(__file__).parent.joinpath("ledger/vectors/own_vectors.json").read_text())
LOG_KEY = VECTORS["log_key"]["vkey"]
LEAVES = [b"register-kat-%d" % number for number in range(257)]

GOLDEN = (
    b'{"format": "lifecycle-proof/v1", "register": "trial", "verifier_key": "lifecycle/trial+542eeb6a+ATtqJ7zO'
    b'tqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop", "checkpoint": "lifecycle/trial\\n1\\nFQ7T7YMv4lNI74dCHYT1u/yTmq92sJ'
    b"/a3sBkpgC9qOI=\\n\\n\\u2014 lifecycle/trial VC7rasn33QnubnncrVIFN176v+AZwtQfW9hLkC02/fqqNV1aKkIQrX1+UXtyRBk"
    b'BlEi0cKM17Cha5/LFzR5W1mgtsQg=\\n", "subject": {"position": 1}, "events": [{"position": 1, "commit": 1, "r'
    b'ecorded_at": 1741000001000000, "stream": "0195cccccccccccccccccccccccccccc", "version": 1, "topic": "par'
    b'ticipant.proposed.v1", "state": "eyJzYWx0IjogInNzc3Nzc3Nzc3Nzc3Nzc3Nzc3Nzc3MiLCAiZWZmZWN0aXZlX29uIjogIjI'
    b'wMjUtMDMtMDMiLCAiYWN0b3IiOiB7InBlcnNvbiI6ICJkZWRpIiwgIm9mZmljZSI6ICJyZWdlbnQifX0=", "path": []}]}'
)


def named(case: dict[str, Any]) -> str:
    """A case as the vectors tell it."""
    return f"{case['index']} of {case['size']}, {case.get('desc', 'true')}"


@pytest.mark.parametrize("case", VECTORS["inclusion"], ids=named)
def test_a_path_leads_to_the_root_or_it_does_not(case: dict[str, Any]) -> None:
    """Every known true path is accepted, and every damaged one refused."""
    leaf, root, *path = map(base64.b64decode, (case["leafHash"], case["root"], *case["proof"]))

    found = root_from(leaf, case["index"], case["size"], path)

    assert (found != root) is case["wantErr"]


@pytest.mark.parametrize("size", [*map(int, VECTORS["roots"])])
def test_the_reference_tree_is_the_one_of_the_vectors(size: int) -> None:
    """The slow tree that the verifier is tested against has the known roots itself."""
    assert encoded(tree_root(LEAVES[:size])) == VECTORS["roots"][str(size)]


def test_a_path_too_long_or_too_short_leads_nowhere() -> None:
    """The number of hashes follows from index and size."""
    leaf, other = bytes(32), bytes(32)

    assert [root_from(leaf, 0, size, [other] * count) is None for size, count in ((1, 1), (2, 0), (2, 2), (3, 1))] == [
        True
    ] * 4
    assert root_from(leaf, 0, 3, [other] * 2)


def test_every_path_of_every_small_tree_leads_to_its_root() -> None:
    """All trees of up to 40 leaves: each leaf is found at its own index, and at no other."""
    hashes = [tree_root([leaf]) for leaf in LEAVES]
    for size in range(1, 41):
        root = tree_root(LEAVES[:size])
        for index in range(size):
            path = tree_path(index, LEAVES[:size])
            found = [at for at in range(-1, size + 2) if root_from(hashes[index], at, size, path) == root]
            assert found == [index]


@pytest.mark.parametrize("size", [*map(int, VECTORS["checkpoints"])])
def test_a_signed_checkpoint_is_read(size: int) -> None:
    """Known checkpoints open under the known key, and say origin, size and root."""
    found = checkpoint(opened(VECTORS["checkpoints"][str(size)], verifier(LOG_KEY)))

    assert (*found[:2], encoded(found.root)) == ("register.test/kab-0001", size, VECTORS["roots"][str(size)])


def test_signatures_of_others_are_passed_over() -> None:
    """A checkpoint that witnesses signed too opens under the key of the log."""
    assert checkpoint(opened(VECTORS["cosigned_checkpoint"], verifier(LOG_KEY))).size == 257


@pytest.mark.parametrize(
    "text", [VECTORS["witnesses"][0]["vkey"], LOG_KEY[:-4], LOG_KEY.replace("d541", "d542"), "a b"]
)
def test_what_is_no_key_of_this_kind_is_refused(text: str) -> None:
    """Keys of another kind, cut short, or whose parts do not belong together."""
    with pytest.raises(NotProven):
        verifier(text)


def test_every_bit_of_a_note_counts() -> None:
    """A note with any one bit changed does not open, or opens to the same text."""
    note = VECTORS["cosigned_checkpoint"].encode()
    text = opened(note.decode(), verifier(LOG_KEY))
    for at in range(len(note) * 8):
        changed = bytearray(note)
        changed[at // 8] ^= 1 << at % 8
        try:
            assert opened(changed.decode(), verifier(LOG_KEY)) == text
        except (NotProven, UnicodeDecodeError):
            continue


@pytest.mark.parametrize(
    "text",
    [
        "lifecycle/trial\n11\n",
        "lifecycle/trial\n011\n{root}\n",
        "lifecycle/trial\n-1\n{root}\n",
        "lifecycle/trial\n11\n{root}A\n",
        "lifecycle/trial\n11\n{root}\nand more\n",
        "lifecycle/trial\n99999999999999999999\n{root}\n",
    ],
)
def test_a_true_signature_over_no_checkpoint_proves_nothing(text: str) -> None:
    """Origin, size and root stand on three lines in their one form, or nothing is read from them."""
    log = ReferenceLog()
    note = log.note(text.format(root=encoded(bytes(32))))

    with pytest.raises(NotProven):
        checkpoint(opened(note, verifier(log.key)))


def test_the_format_of_a_file_is_pinned() -> None:
    """A file is what it was when the format was made, and is still accepted."""
    log = ReferenceLog()
    log.add("0195" + "c" * 28, "participant.proposed.v1", {})

    assert log.proof({"position": 1}, [1]) == GOLDEN
    assert check(GOLDEN).events[0].position == 1


def test_a_log_of_another_register_is_another_log() -> None:
    """The register is in every leaf: the same events under another name have another root."""
    assert tree_root(a_slot("trial").leaves()) != tree_root(a_slot("other").leaves())
