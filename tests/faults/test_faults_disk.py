"""The model of a disk without power, against which everything else is judged."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.faults.disk import SECTOR, Cut, Disk, Named, Step, Synced, Written

FILE = "small/file"
MADE = (Named("small/", there=True), Named(FILE, there=True), Synced("small"), Synced("."))


def images(*steps: Step) -> Iterator[dict[str, bytes]]:
    """What many power cuts leave."""
    for seed in range(200):
        disk = Disk()
        for step in (*MADE, *steps):
            disk.do(step)
        yield disk.left(Random(seed))


def test_what_was_synced_is_always_there() -> None:
    """No image lacks a byte of it."""
    assert all(image[FILE] == b"kept" for image in images(Written(FILE, 0, b"kept"), Synced(FILE)))


def test_a_sector_holds_one_of_its_states() -> None:
    """The old one, the new one or the one between; what was written to another sector comes and goes by itself."""
    steps = (Written(FILE, 0, b"a"), Synced(FILE), Written(FILE, 0, b"b"), Written(FILE, 0, b"c"))
    found = {image[FILE] for image in images(*steps, Written(FILE, SECTOR - 1, b"yz"))}
    assert {content[:1] for content in found} == {b"a", b"b", b"c"}
    assert {content[SECTOR - 1 :] for content in found} == {b"", b"y", b"yz", b"\0z"}


def test_a_name_waits_for_its_folder() -> None:
    """A synced file may be gone while the folder that names it is not synced."""
    steps = (Named("small/new", there=True), Written("small/new", 0, b"new"), Synced("small/new"))
    assert {image.get("small/new") for image in images(*steps)} == {None, b"new"}
    assert {image.get("small/new") for image in images(*steps, Synced("small"))} == {b"new"}


def test_a_cut_may_come_back() -> None:
    """A file that was made shorter may have its old end until it is synced."""
    steps = (Written(FILE, 0, b"long"), Synced(FILE), Cut(FILE, 1))
    assert {image[FILE] for image in images(*steps)} == {b"l", b"long"}
    assert {image[FILE] for image in images(*steps, Synced(FILE))} == {b"l"}
