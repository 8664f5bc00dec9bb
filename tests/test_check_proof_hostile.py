"""Files made to harm whoever checks them: one clear line, never a traceback, never a line that is not ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lifecycle.check_proof import LARGEST_FILE, NotProven, check, main, shown, told
from tests.reference_log import FIRST, OF_THE_SLOT, SECOND, SLOT, ReferenceLog, a_slot, encoded

LOG = a_slot()
TRUE = LOG.document({"slot": SLOT}, OF_THE_SLOT)
PROOF = json.dumps(TRUE).encode()
USUAL = {"effective_on": "2025-07-01", "actor": {"person": "dedi", "office": "regent"}}


def with_event(**parts: Any) -> bytes:
    """The true file, its first event changed."""
    return json.dumps(TRUE | {"events": [TRUE["events"][0] | parts, *TRUE["events"][1:]]}).encode()


HOSTILE = {
    "nothing": b"",
    "no object": b"null",
    "half a file": PROOF[: len(PROOF) // 2],
    "UTF-16": PROOF.decode().encode("utf-16"),
    "no text": b"\xff" * 100,
    "NUL": b"\0" + PROOF,
    "deep lists": b"[" * 200_000,
    "deep objects": b'{"a":' * 200_000,
    "deep inside": PROOF.replace(b'"path": [', b'"path": [' + b"[" * 50_000, 1),
    "a name twice": PROOF.replace(b'{"format"', b'{"register": "x", "format"', 1),
    "NaN": PROOF.replace(b'"version": 1', b'"version": NaN', 1),
    "infinity": PROOF.replace(b'"version": 1', b'"version": 1e999', 1),
    "a fraction": PROOF.replace(b'"version": 1', b'"version": 1.0', 1),
    "a number of 5,000 digits": PROOF.replace(b'"version": 1', b'"version": ' + b"9" * 5_000, 1),
    "a number of 65 bits": with_event(position=2**64),
    "true for a number": with_event(version=True),
    "a million hashes": with_event(path=["A"] * 1_000_000),
    "base64 cut short": with_event(state="AAA"),
    "base64 with strange bits": with_event(path=["A" * 42 + "B="]),
    "base64 with spaces": with_event(state=" " + TRUE["events"][0]["state"]),
    "half a character": with_event(topic="\ud800"),
    "half a character as a slot": json.dumps(TRUE | {"subject": {"slot": "\ud800"}}).encode(),
    "a topic that moves the cursor": with_event(topic="slot.opened\x1b[2J.v1"),
    "a file too large": PROOF.ljust(LARGEST_FILE + 1),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_ends_in_one_line(data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, one line that says what fails, and nothing else, with a key from outside and without."""
    (tmp_path / "proof.json").write_bytes(data)
    for key in ([], ["--key", LOG.key]):
        code = main([str(tmp_path / "proof.json"), *key])

        said = capsys.readouterr()
        assert (code, said.err, said.out.count("\n")) == (1, "", 1)
        assert said.out.startswith("NOT PROVEN. What fails: ")
        assert said.out[:-1].isprintable()


def test_a_key_that_moves_the_cursor_is_shown_as_it_is() -> None:
    """What is named in a refusal is made harmless too."""
    log = ReferenceLog("\x1b[2Jtrial")
    log.add(FIRST, "participant.proposed.v1", {})

    with pytest.raises(NotProven) as refused:
        check(LOG.proof({"position": 1}, (1,)), log.key)

    assert "<U+001B>[2Jtrial" in str(refused.value)


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(), inside, max_size=4),
    max_leaves=12,
)
PARTS = st.fixed_dictionaries({}, optional={name: ANY | st.just(value) for name, value in TRUE.items()})


@settings(max_examples=300, deadline=None)
@given(ANY | PARTS | st.binary())
def test_no_document_breaks_the_check(document: Any) -> None:
    """Whatever a file holds, it is refused in words: nothing but the true parts together proves anything."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    if document == TRUE:
        return
    with pytest.raises(NotProven):
        check(data)


FIELDS = "slot participant decree by_decree ground basis reading evidence criteria place actor source destination what"
SAID = st.dictionaries(st.sampled_from(FIELDS.split()) | st.text(), ANY, max_size=6)
ENDS = st.sampled_from(["slot.vacated.v1", "slot.assigned.v1", "participant.replaced.v1", "decree.issued.v1"])
HEADS = ("PROVEN: ", "Who held the slot", "What happened", "What this file proves", "What it does not prove")


@settings(max_examples=300, deadline=None)
@given(SAID, ENDS, st.booleans())
def test_no_event_breaks_what_is_told(said: dict[str, Any], topic: str, known: bool) -> None:
    """Whatever a true log says, it is refused or told: signs that are plain, lines that fit, and no line of its own."""
    log = a_slot()
    usual = {"slot": SLOT, "participant": SECOND, "decree": "400/1", "ground": "died"} if known else {}
    position = log.add(log.stream("slot", SLOT), topic, json.dumps(USUAL | usual | said).encode())
    for proof in (log.proof({"slot": SLOT}, (*OF_THE_SLOT, position)), log.proof({"position": position}, (position,))):
        try:
            lines = [*told(check(proof, log.key), key_from_outside=True)]
        except NotProven as refused:
            lines = [f"  {sign}" for sign in str(refused)]
        assert all(line.isprintable() and len(line) <= 100 for line in lines)
        assert all(line.startswith(("  ", *HEADS)) for line in lines if line)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("\x1b[31mred", "<U+001B>[31mred"),
        ("one\r\ntwo", "one<U+000D><U+000A>two"),
        ("\u202edesrever", "<U+202E>desrever"),
        ("zero\u200bwidth", "zero<U+200B>width"),
        ("e\u0301", "e<U+0301>"),
        ("\u05d0\u05d1", "<U+05D0><U+05D1>"),
        ("\uff30", "<U+FF30>"),
        ("\u2028", "<U+2028>"),
        ("\x7f\x9b", "<U+007F><U+009B>"),
        ("\ud800", "<U+D800>"),
        ("Sérang – “baik” ½", "Sérang – “baik” ½"),
        ("x" * 1_001, "x" * 1_000 + " ... (1 more)"),
        ([["a", {"b": [1]}], True, None], "a, b: ..., yes, None"),
    ],
)
def test_signs_that_could_deceive_are_named(text: Any, seen: str) -> None:
    """Control, direction, width and stacking signs stand as their numbers; what people write in Indonesia stays."""
    assert shown(text) == seen


def test_words_cannot_begin_a_line_of_their_own() -> None:
    """A text that is wrapped stays under its margin, however it was spaced."""
    log = a_slot()
    forged = "x" * 60 + " " * 200 + "What this file proves " + "participant " + "f" * 32
    at = log.add(
        log.stream("slot", SLOT), "slot.vacated.v1", USUAL | {"slot": SLOT, "participant": SECOND, "ground": forged}
    )

    lines = [*told(check(log.proof({"slot": SLOT}, (*OF_THE_SLOT, at)), log.key), key_from_outside=True)]

    assert lines.count("What this file proves") == 1
    assert all(line.startswith(" " * 28) for line in lines if "f" * 32 in line or "What this file" in line[1:])


def test_a_name_is_matched_to_its_end() -> None:
    """An id with something behind it is no id."""
    subject = {"participant": FIRST + "0"}

    with pytest.raises(NotProven, match="a participant is not written as one"):
        check(json.dumps(TRUE | {"subject": subject}).encode(), LOG.key)


def test_a_path_is_counted_before_it_is_read() -> None:
    """No log needs more than 64 hashes, so that a file cannot make anybody compute for hours."""
    with pytest.raises(NotProven, match="more hashes than any log needs"):
        check(with_event(path=[encoded(bytes(32))] * 65), LOG.key)
