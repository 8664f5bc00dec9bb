"""Where an export goes: a file or a folder that is there whole or not at all, and never in place of another."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_ELSEWHERE = "Name another one, or move it away; nothing was written."
_UNFINISHED = "Another export is writing it, or one was killed. Delete it once no export runs; nothing was written."


class NotExported(Exception):  # noqa: N818 - named for what a person is told
    """An export that cannot be written; the second line is the cure."""


def require_new_file(path: Path) -> None:
    """Raise NotExported for a file that is there, or a folder that is not."""
    if path.exists():
        raise NotExported(f"{path} is there already.\n  {_ELSEWHERE}")
    if not path.parent.is_dir():
        raise NotExported(f"There is no folder {path.parent}.\n  Make it, or name another one; nothing was written.")


def require_new_folder(path: Path) -> None:
    """Raise NotExported for a folder with something in it, a file, or a place whose own folder is not there."""
    if path.is_dir() and not path.is_symlink():
        if any(path.iterdir()):
            raise NotExported(f"{path} is not empty.\n  Name a new folder or an empty one; nothing was written.")
    else:
        require_new_file(path)


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A file to write beside ``path``; it gets its name when the block ends, and is taken away where anything fails.

    Raises NotExported.
    """
    require_new_file(path)
    part = _beside(path)
    with _made_or_told(part):
        part.touch(exist_ok=False)
    try:
        yield part
        require_new_file(path)
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """The same for a folder; an empty one of that name gives way to it. Raises NotExported."""
    require_new_folder(path)
    part = _beside(path)
    with _made_or_told(part):
        part.mkdir()
    try:
        yield part
        require_new_folder(path)
        with suppress(FileNotFoundError):
            path.rmdir()
        part.rename(path)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _beside(path: Path) -> Path:
    return path.with_name(f"{path.resolve().name}.part")


@contextmanager
def _made_or_told(part: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        raise NotExported(f"{part} is there already.\n  {_UNFINISHED}") from None
