"""Where an export goes: whole or not at all, and never in place of something."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from lifecycle.interfaces.exports.targets import NotExported, new_file, new_folder

Target = Callable[[Path], AbstractContextManager[Path]]


def tree(folder: Path) -> dict[str, bytes | None]:
    """Everything in a folder, by name."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def test_a_file_gets_its_name_when_it_is_whole(tmp_path: Path) -> None:
    """Until then it lies beside."""
    with new_file(tmp_path / "a.csv") as part:
        part.write_text("x")
        assert set(tree(tmp_path)) == {"a.csv.part"}
    assert tree(tmp_path) == {"a.csv": b"x"}


@pytest.mark.parametrize("made", [True, False])
def test_a_folder_gets_its_name_when_it_is_whole(tmp_path: Path, made: bool) -> None:
    """In place of an empty one, or as a new one."""
    target = tmp_path / "out"
    if made:
        target.mkdir()
    with new_folder(target) as part:
        (part / "a").write_text("x")
        assert not target.exists() or tree(target) == {}
    assert tree(tmp_path) == {"out": None, "out/a": b"x"}


@pytest.mark.parametrize("target", [new_file, new_folder])
def test_nothing_is_left_of_what_failed(tmp_path: Path, target: Target) -> None:
    """The name is free again."""
    with pytest.raises(RuntimeError), target(tmp_path / "out"):
        raise RuntimeError
    assert tree(tmp_path) == {}


def test_what_is_there_stays(tmp_path: Path) -> None:
    """A file, a folder with something in it, and what appears under the name meanwhile."""
    (tmp_path / "a").write_text("mine")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c").write_text("mine")
    before = tree(tmp_path)
    for target, name in ((new_file, "a"), (new_folder, "a"), (new_folder, "b"), (new_file, "b")):
        with pytest.raises(NotExported, match=r"(is there already|is not empty)\.\n  Name a"), target(tmp_path / name):
            pytest.fail("nothing is begun")
    with pytest.raises(NotExported, match="is there already"), new_file(tmp_path / "d"):
        (tmp_path / "d").write_text("mine")
    assert tree(tmp_path) == {**before, "d": b"mine"}


@pytest.mark.parametrize("target", [new_file, new_folder])
def test_two_exports_do_not_write_one_file(tmp_path: Path, target: Target) -> None:
    """The second is told; so is who comes after one that was killed."""
    told = pytest.raises(NotExported, match=r"out.part is there already.\n  Another export")
    with target(tmp_path / "out"), told, target(tmp_path / "out"):
        pytest.fail("nothing is begun")
    assert set(tree(tmp_path)) == {"out"}


@pytest.mark.parametrize("target", [new_file, new_folder])
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, target: Target) -> None:
    """Nobody guesses where a file was meant to go."""
    with pytest.raises(NotExported, match=r"There is no folder .*none.\n  Make it"), target(tmp_path / "none" / "out"):
        pytest.fail("nothing is begun")
