"""What a kind of fault is to the harness, and what comes of one run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple


class Run(NamedTuple):
    """How many commands were acknowledged, how many are stored, which were lost, and all else that is wrong."""

    acknowledged: int
    stored: int
    lost: Sequence[str] = ()
    torn: Sequence[str] = ()


class Stage(NamedTuple):
    """Where one process runs its share: an empty folder, and what is closed when it is done."""

    folder: Path
    closing: ExitStack


class Kind(NamedTuple):
    """One kind of fault. ``points`` names each run it has, all of them or those of every push; ``run`` does one.

    ``why_not`` says why this machine cannot run it, if so; ``how``, which way it is run where there are several.
    """

    name: str
    points: Callable[[Stage, bool], Sequence[str]]
    run: Callable[[Stage, str], Run]
    why_not: Callable[[], str | None] = lambda: None
    how: Callable[[], str] = lambda: ""
