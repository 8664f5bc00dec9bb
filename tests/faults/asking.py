"""A command whose answer was an error: whoever asks again under the same id learns what became of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple, TypeVar

from lifecycle.bootstrap import real_world
from lifecycle.interfaces.cli.troubles import told
from lifecycle.interfaces.desk import Desk
from lifecycle.settings import Settings
from tests.faults.desks import opened
from tests.faults.judging import counted
from tests.faults.mixed import events_of, give
from tests.faults.points import Run

_PATIENCE = 60.0
_A_MOMENT = 0.05

Found = TypeVar("Found")


class Answer(NamedTuple):
    """``ok`` unless the first answer was an error; ``stored`` at once; ``wrong`` says what does not go together."""

    id: str
    ok: bool
    stored: bool
    wrong: list[str]


def write(settings: Settings, ids: Sequence[str], begun: Path) -> list[Answer]:
    """Give every command, in one desk that goes on whatever happens to its connections; ``begun`` is made at first."""
    logging.disable(logging.CRITICAL)  # libraries tell of every connection they lose
    with closing(opened(settings, real_world())) as desk:
        begun.touch()
        return [given(desk, id_) for id_ in ids]


def given(desk: Desk, id_: str) -> Answer:
    """Give a command; after an error look whether it is there, and give it again."""
    try:
        give(desk, id_)
    except Exception as error:
        wrong = [] if told(error) else [f"{id_}: nobody would be told of {type(error).__name__}: {error}"]
        there, before = patiently(lambda: (bool(desk.register.ledger.outcome(id_)), give(desk, id_).repeated))
        if there != before:
            wrong.append(f"{id_}: {there=} after the error, and given again it was done {before=}")
        return Answer(id_, ok=False, stored=there, wrong=wrong)
    return Answer(id_, ok=True, stored=True, wrong=[])


def patiently(ask: Callable[[], Found]) -> Found:
    """What is answered once the server answers again; the last error when it never does."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            return ask()
        except Exception:
            if time.monotonic() > until:
                raise
            time.sleep(_A_MOMENT)


def judged(desk: Desk, answers: Sequence[Answer], wrong: Sequence[str] = ()) -> Run:
    """Every command is there once and whole, whatever its first answer was."""
    found = counted(desk, [answer.id for answer in answers], {answer.id: events_of(answer.id) for answer in answers})
    said = [sentence for answer in answers for sentence in answer.wrong]
    return found._replace(acknowledged=sum(answer.ok for answer in answers), torn=[*found.torn, *said, *wrong])
