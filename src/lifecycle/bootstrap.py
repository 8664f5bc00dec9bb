"""The only place that joins parts: stores, codec, law and read models become a desk people work at."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from lifecycle.application.register import Register
from lifecycle.application.setting_up import open_register
from lifecycle.domain.events import Mode, RegisterOpened
from lifecycle.domain.overlay import under
from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.interfaces.cli.main import run
from lifecycle.interfaces.desk import Desk, World
from lifecycle.ledger import Ledger, keys, stores
from lifecycle.ledger.codec import Codec, OpenVault
from lifecycle.ledger.recorder import RegisterRecorder
from lifecycle.ledger.stores import Folder, Server, Stores
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import Runner
from lifecycle.regulations.areas import kecamatan_of
from lifecycle.regulations.loader import load
from lifecycle.settings import Settings


class Workplace:
    """Makes and finds registers, in a data folder or on a server; real clock and chance unless told otherwise."""

    def names(self, settings: Settings) -> list[str]:
        """The registers that are there."""
        return _place(settings).names()

    def make(
        self,
        settings: Settings,
        name: str,
        *,
        regulation: str,
        by: str,
        mode: Mode,
        command_id: str,
        world: World | None = None,
        readings: dict[str, str] | None = None,
    ) -> Desk:
        """Make a register and open it. Raises what loading, naming and opening raise."""
        profile = _profile(regulation, readings or {})
        world = world or real_world()
        made = stores.make(_place(settings), name)
        with _closed_on_failure(made):
            if _ledger(made, world).head().position == 0:  # a lost secret is never made anew: all would be strangers
                keys.make_secret(made.keys, world.random)
            desk = _desk(made, name, profile, world)
            open_register(desk.register, by=by, mode=mode, command_id=command_id, readings=readings)
        return desk

    def open(self, settings: Settings, name: str, world: World | None = None) -> Desk:
        """The desk of a register that is there. Raises NoRegister."""
        world = world or real_world()
        found = stores.reopen(_place(settings), name)
        with _closed_on_failure(found):
            first = next(_ledger(found, world).pages(0, 1), [])
            opened = next((at.event for at in first if isinstance(at.event, RegisterOpened)), None)
            if opened is None:
                cure = f"lifecycle open {name} --regulation SLUG --by PERSON"
                raise stores.NoRegister(f"Register {name!r} was never opened.\n  {cure}")
            return _desk(found, name, _profile(opened.regulation, opened.readings), world)


def real_world() -> World:
    """The system's clock and its source of random bytes."""
    return World(lambda: time.time_ns() // 1000, os.urandom, lambda _command: None)


def main() -> None:
    """The command ``lifecycle``."""
    run(Workplace())


@contextmanager
def _closed_on_failure(opened: Stores) -> Iterator[None]:
    """Files of a register that cannot be opened must not stay locked."""
    try:
        yield
    except BaseException:
        opened.close()
        raise


def _place(settings: Settings) -> Folder | Server:
    return Server(settings.url) if settings.url else Folder(settings.data)


def _ledger(opened: Stores, world: World) -> Ledger:
    return Ledger(opened.ledger, RegisterRecorder(opened.ledger, world.clock), Codec(OpenVault(), world.random))


def _profile(regulation: str, readings: Mapping[str, str]) -> Profile:
    """The regulation under the readings a register takes. Raises Refused for one it cannot run under."""
    profile = load(regulation)
    try:
        return under(profile, readings)
    except KeyError as unknown:
        rivals = "; ".join(f"{one.id}={letter}" for one in profile.readings for letter in one.rivals)
        what = f"{profile.title} cannot be run under another reading of {unknown}."
        cure = f"Rival readings there are: {rivals or 'none'} (lifecycle law show {regulation})."
        raise Refused(Refusal(act="open", reason="unknown", what=what, cure=cure)) from None


def _desk(opened: Stores, name: str, profile: Profile, world: World) -> Desk:
    ledger = _ledger(opened, world)
    register = Register(
        name=name,
        ledger=ledger,
        profile=profile,
        keyring=keys.keyring(opened.keys),
        kecamatan=kecamatan_of(profile.area),
        clock=world.clock,
        random=world.random,
        begin=world.begin,
    )

    def close() -> None:
        ledger.close()
        opened.close()

    return Desk(register, Runner(opened.views, ledger, discovered()), close)
