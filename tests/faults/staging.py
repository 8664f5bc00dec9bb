"""A script made ready: its register before, what it leaves when nothing disturbs it, and the calls it makes."""

from __future__ import annotations

import re
from contextlib import closing
from functools import cache
from pathlib import Path
from shutil import copytree, rmtree
from typing import NamedTuple

from lifecycle.settings import Settings
from tests.faults.commands import Command
from tests.faults.desks import world
from tests.faults.judging import Right, right
from tests.faults.playing import play
from tests.faults.points import Stage
from tests.faults.scripts import SCRIPTS, Script
from tests.faults.tracing import Ran, Say, Wait, traced

_EVERYTHING = ("-e", "trace=%file,%desc")


class Staged(NamedTuple):
    """``options`` keep strace to the paths in the data folder; ``calls`` are those on them, in order."""

    script: Script
    commands: list[Command]
    settings: Settings
    before: Path
    log: Path
    right: Right
    options: list[str]
    calls: list[str]

    def reset(self) -> None:
        """The data folder as it was before the script."""
        rmtree(self.settings.data)
        copytree(self.before, self.settings.data)

    def traced(self, *options: str) -> Ran:
        """What the script says when it runs under strace with these options."""
        self.reset()

        def act(say: Say, wait: Wait) -> None:
            play(self.script, self.settings, self.commands, say, wait)

        return traced(act, self.log, *self.options, *options)


@cache
def staged(stage: Stage, name: str, count: int) -> Staged:
    """A script with so many commands, in a data folder of its own, made ready once a process."""
    folder, script = stage.folder / f"{name}-{count}", SCRIPTS[name]
    where = Settings(data=folder / "data"), folder / "before", folder / "log"
    known = Staged(script, list(script.commands(count)), *where, Right({}, {}), [], [])
    known.settings.data.mkdir(parents=True)
    script.prepare(known.settings)
    copytree(known.settings.data, known.before)
    known = known._replace(right=_undisturbed(known))
    known.traced("-y", *_EVERYTHING)
    known = known._replace(options=[word for path in _paths(known) for word in ("-P", path)])
    known.traced(*_EVERYTHING)
    return known._replace(calls=re.findall(r"^(\w+)\(", known.log.read_text("utf-8"), re.MULTILINE))


def _undisturbed(known: Staged) -> Right:
    with closing(known.script.begin(known.settings, world())) as desk:
        for command in known.commands:
            command.act(desk)
        return right(desk, reads=known.script.reads)


def _paths(known: Staged) -> list[str]:
    data = re.escape(str(known.settings.data))
    return sorted(set(re.findall(f'[<"]({data}[^<>"]*)[>"]', known.log.read_text("utf-8"))))
