"""Signed notes: byte for byte as others write and read them, and no altered byte passes."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lifecycle.ledger.notes import BadNote, Checkpoint, Signer, Verifier, bare, opened

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors").joinpath("own_vectors.json").read_text())
ORIGIN = "register.test/kab-0001"
SIGNER = Signer(ORIGIN, bytes.fromhex(VECTORS["log_key"]["seed_hex"]))
LOG = Verifier.parse(VECTORS["log_key"]["vkey"])
NOTES: dict[str, str] = VECTORS["checkpoints"]
COSIGNED: str = VECTORS["cosigned_checkpoint"]
NOTE = NOTES["257"]
TEXT, SIGNATURE = NOTE.split("\n\n")
OTHER = Signer("elsewhere", bytes(32))
LINE = st.text(st.characters(min_codepoint=32, exclude_categories=["Cs"]))


def checkpoint(size: str) -> Checkpoint:
    """The checkpoint of the vectors at a size."""
    return Checkpoint(ORIGIN, int(size), b64decode(VECTORS["roots"][size]))


def forged(name: str, key_id: bytes, signature: bytes) -> str:
    """A line of whatever signature."""
    return f"— {name} {b64encode(key_id + signature).decode()}\n"


def altered(note: str) -> Iterator[str]:
    """A note with every bit flipped, every byte left out, and every byte doubled, one at a time."""
    data = note.encode()
    for at in range(len(data)):
        before, byte, after = data[:at], data[at], data[at + 1 :]
        others = [bytes([byte ^ 1 << bit]) for bit in range(8)]
        for other in (b"", bytes([byte, byte]), *others):
            if (mutant := before + other + after) != data:
                yield mutant.decode(errors="surrogateescape")


@pytest.mark.parametrize("size", NOTES)
def test_a_checkpoint_is_signed_as_the_vectors_have_it(size: str) -> None:
    """Text, key id and signature are those of other programs, byte for byte."""
    assert SIGNER.vkey == VECTORS["log_key"]["vkey"]
    assert SIGNER.sign(checkpoint(size).text()) == NOTES[size]


@pytest.mark.parametrize("size", NOTES)
def test_a_checkpoint_is_read_as_the_vectors_have_it(size: str) -> None:
    """What was opened is the text that was signed, and says whose log, how long, and which root."""
    assert Checkpoint.parse(opened(NOTES[size], LOG)) == checkpoint(size)


def test_signatures_of_strangers_say_nothing() -> None:
    """A checkpoint cosigned by two witnesses opens as the log's own, and can be had as the log issued it."""
    assert opened(COSIGNED, LOG) == checkpoint("257").text()
    assert bare(COSIGNED, LOG) == NOTE


def test_no_altered_byte_of_a_note_passes() -> None:
    """Each bit flipped, each byte left out or doubled: the note is refused."""
    for mutant in altered(NOTE):
        with pytest.raises(BadNote):
            opened(mutant, LOG)


def test_an_altered_cosignature_leaves_the_log_s_own_standing() -> None:
    """In a cosigned note every alteration is refused, or leaves text and signature of the log as they were."""
    passed = 0
    for mutant in altered(COSIGNED):
        try:
            assert bare(mutant, LOG) == NOTE
        except BadNote:
            continue
        passed += 1
    assert passed > 0


@given(st.lists(LINE, min_size=1))
def test_whatever_is_signed_is_opened(lines: list[str]) -> None:
    """Any text of whole lines, with blank ones and ends of line that only Unicode knows, comes back as it was."""
    text = "".join(f"{line}\n" for line in lines)
    assert opened(SIGNER.sign(text), LOG) == text


MALFORMED = {
    "nothing": ("", "last line does not end"),
    "text alone": (f"{TEXT}\n", "no blank line"),
    "no signature": (f"{TEXT}\n\n", "no blank line"),
    "blank end": (f"{NOTE}\n", "is no signature"),
    "last line open": (NOTE[:-1], "last line does not end"),
    "line ends of Windows": (NOTE.replace("\n", "\r\n"), "control character"),
    "tab": (NOTE.replace("\n257", "\t\n257"), "control character"),
    "not UTF-8": (f"\udcff{NOTE}", "is no UTF-8"),
    "hyphen for dash": (NOTE.replace("— ", "- "), "is no signature"),
    "two spaces": (NOTE.replace("— ", "—  "), "is no signature"),
    "space of another kind": (f"{NOTE}— a\u00a0b AAAAAAA=\n", "is no signature"),
    "plus in a name": (f"{NOTE}— a+b AAAAAAA=\n", "is no signature"),
    "no name": (f"{NOTE}—  AAAAAAA=\n", "is no signature"),
    "no base64": (f"{NOTE}— b !!!!\n", "is no signature"),
    "base64 of the web": (NOTE.replace("/", "_"), "is no signature"),
    "unused bits": (NOTE.replace("qqQM=", "qqQN="), "is no signature"),
    "no padding": (NOTE.replace("=\n\n", "\x00").replace("=\n", "\n").replace("\x00", "=\n\n"), "is no signature"),
    "key id alone": (f"{NOTE}— b AAAAAA==\n", "is no signature"),
    "text below": (f"{NOTE}and more\n", "is no signature"),
    "too many": (NOTE + forged("b", b"aaaa", b"a") * 100, "more than 100 signatures"),
}


@pytest.mark.parametrize(("note", "why"), MALFORMED.values(), ids=MALFORMED)
def test_a_malformed_note_is_told_why(note: str, why: str) -> None:
    """Even where the malformed line is of a stranger; and how to come by a good one stands on a second line."""
    with pytest.raises(BadNote, match=f"^This is no signed note: .*{why}.*\\.\n  Copy it again"):
        opened(note, LOG)


def test_as_many_strangers_may_sign_as_the_standard_asks_for() -> None:
    """Sixteen have to be accepted; a hundred are."""
    assert opened(NOTE + forged("b", b"aaaa", b"a") * 99, LOG) == checkpoint("257").text()


def test_a_note_without_a_signature_of_the_key_is_told_so() -> None:
    """A signature under the name alone, or the key id alone, is that of a stranger."""
    own, taken = SIGNATURE.split()[1:], OTHER.verifier
    for line in (forged(own[0], taken.key_id, bytes(64)), forged(taken.name, LOG.key_id, bytes(64))):
        with pytest.raises(BadNote, match=r"has no signature of register\.test/kab-0001 \(key d541592a\)"):
            opened(f"{TEXT}\n\n{line}", LOG)


@pytest.mark.parametrize("lines", [("good", "wrong"), ("wrong", "good"), ("wrong",), ("short",)])
def test_one_wrong_signature_of_the_key_is_one_too_many(lines: tuple[str, ...]) -> None:
    """Whoever forges a second line of a known key does not get the note read."""
    kinds = {
        "good": SIGNATURE,
        "wrong": forged(*LOG[:1], LOG.key_id, bytes(64)),
        "short": forged(ORIGIN, LOG.key_id, b"a"),
    }
    with pytest.raises(BadNote, match=r"^The signature of register\.test/kab-0001 is wrong: "):
        opened(f"{TEXT}\n\n" + "".join(kinds[line] for line in lines), LOG)


def test_a_signature_said_twice_is_said_once() -> None:
    """The same line again changes nothing."""
    assert bare(NOTE + SIGNATURE, LOG) == NOTE


ROOT = b64encode(bytes(32)).decode()
NO_CHECKPOINT = {
    "two lines": ("a\n1\n", "three lines"),
    "extension": (f"a\n1\n{ROOT}\nmore\n", "three lines"),
    "blank line": (f"a\n1\n{ROOT}\n\n", "three lines"),
    "no origin": (f"\n1\n{ROOT}\n", "three lines"),
    "no last newline": (f"a\n1\n{ROOT}", "does not end"),
    "control character": (f"a\r\n1\n{ROOT}\n", "control character"),
    "leading zero": (f"a\n01\n{ROOT}\n", "no size"),
    "zeros": (f"a\n00\n{ROOT}\n", "no size"),
    "sign": (f"a\n+1\n{ROOT}\n", "no size"),
    "no size": (f"a\n\n{ROOT}\n", "no size"),
    "space": (f"a\n1 \n{ROOT}\n", "no size"),
    "digits of another script": (f"a\n١\n{ROOT}\n", "no size"),
    "more than can be counted": (f"a\n{10**18}\n{ROOT}\n", "no size"),
    "31 bytes": (f"a\n1\n{b64encode(bytes(31)).decode()}\n", "no root"),
    "33 bytes": (f"a\n1\n{b64encode(bytes(33)).decode()}\n", "no root"),
    "unused bits": (f"a\n1\n{ROOT[:-2]}B=\n", "no root"),
    "no root": ("a\n1\n\n", "no root"),
}


@pytest.mark.parametrize(("text", "why"), NO_CHECKPOINT.values(), ids=NO_CHECKPOINT)
def test_what_is_no_checkpoint_is_told_why(text: str, why: str) -> None:
    """A text has one reading or none."""
    with pytest.raises(BadNote, match=why):
        Checkpoint.parse(text)


def test_the_longest_log_can_still_be_stored() -> None:
    """The largest size that is read fits the integers of both databases."""
    largest = Checkpoint("a", 10**18 - 1, bytes(32))
    assert Checkpoint.parse(largest.text()) == largest
    assert largest.size < 1 << 63


def test_a_verifier_key_is_whole_or_refused() -> None:
    """No part of one, and none with a bit flipped, is taken for a key."""
    vkey = LOG.vkey
    parts = {vkey[start:end] for start in range(len(vkey)) for end in range(start, len(vkey) + 1)} - {vkey}
    for bad in (*parts, *altered(vkey), vkey.upper(), "", "++"):
        with pytest.raises(BadNote, match="is no verifier key of Ed25519"):
            Verifier.parse(bad)


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    """Although its key id is right."""
    with pytest.raises(BadNote, match="is no verifier key of Ed25519"):
        Verifier.parse(Verifier(ORIGIN, bytes(length)).vkey)


@pytest.mark.parametrize("witness", VECTORS["witnesses"], ids=lambda witness: str(witness["name"]))
def test_a_key_of_another_kind_is_refused(witness: dict[str, str]) -> None:
    """The keys of witnesses sign with a time inside; taken for ours, their signatures would all be wrong."""
    with pytest.raises(BadNote, match="is no verifier key of Ed25519"):
        Verifier.parse(witness["vkey"])


@pytest.mark.parametrize("text", ["", "open", "tab\there\n", "half \ud800\n"])
def test_what_could_not_be_opened_is_not_signed(text: str) -> None:
    """Nothing gets a signature that no reader would accept."""
    with pytest.raises(BadNote, match="This is no signed note"):
        SIGNER.sign(text)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\u2003b", "a\nb", "a\x01b"])
def test_a_name_that_no_note_can_bear_signs_nothing(name: str) -> None:
    """Neither spaces of any kind nor a plus, which part the name from what follows."""
    with pytest.raises(BadNote):
        Signer(name, bytes(32))


@pytest.mark.parametrize("what", [None, b"hello\n", 5])
def test_what_is_no_text_is_no_note(what: Any) -> None:
    """A column of a store can hold anything; it is told in words like any other malformed note or key."""
    for read in (Checkpoint.parse, lambda note: opened(note, LOG), lambda note: bare(note, LOG)):
        with pytest.raises(BadNote, match="it is no text"):
            read(what)
    with pytest.raises(BadNote, match="is no verifier key"):
        Verifier.parse(what)
