"""The only place that joins parts: stores, codec, law and read models become a desk people work at."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

from lifecycle.application.register import Register
from lifecycle.application.setting_up import open_register
from lifecycle.domain.events import Mode
from lifecycle.domain.overlay import under
from lifecycle.domain.profile import Profile
from lifecycle.domain.refusals import Refusal, Refused
from lifecycle.interfaces.cli.main import run
from lifecycle.interfaces.desk import Desk, World
from lifecycle.ledger import backup, joined, keys, stores
from lifecycle.ledger.backup import KeysTo, Made, Means, Progress, Restored, Wanted
from lifecycle.ledger.keys import KeyStore, key_file, rotation
from lifecycle.ledger.pages import head, opening
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
            key_store = _new_keys(settings, made, name, world)
            stores.name_signer(made.ledger, joined.signer(name, key_store).vkey)
            desk = _desk(made, name, profile, world, key_store)
            open_register(desk.register, by=by, mode=mode, command_id=command_id, readings=readings)
        return desk

    def open(self, settings: Settings, name: str, world: World | None = None) -> Desk:
        """The desk of a register that is there. Raises NoRegister."""
        world = world or real_world()
        found = stores.reopen(_place(settings), name)
        with _closed_on_failure(found):
            opened = opening(found.ledger) if stores.were_made(found) else None
            if opened is None:
                cure = f"lifecycle open {name} --regulation SLUG --by PERSON"
                raise stores.NoRegister(f"Register {name!r} was never opened.\n  {cure}")
            profile = _profile(opened.regulation, opened.readings)
            return _desk(found, name, profile, world, _keys_of(settings, found, name))

    def back_up(self, settings: Settings, name: str, target: Path, keys_to: KeysTo | None, progress: Progress) -> Made:
        """Back a register up. Raises NoRegister, NotBackedUp, or what opening a key store raises."""
        backup.require_apart(target, keys_to and keys_to.target, settings.data)
        found = stores.reopen(_place(settings), name)
        with closing(found):
            notary = joined.notary(name, _keys_of(settings, found, name))
            return backup.make(name, found, notary, real_world().clock, target, keys_to, progress)

    def restore(self, settings: Settings, wanted: Wanted, progress: Progress) -> Restored:
        """Put a register back as a backup has it. Raises NotRestored, or what opening a key store raises."""
        if wanted.replace is not None:
            backup.require_apart(wanted.replace, None, settings.data)
        world = real_world()
        means = Means(settings.data, os.environ, joined.signer, world.clock, world.random)
        return backup.restore(_place(settings), wanted, means, progress)

    def rotate_key(self, settings: Settings, name: str) -> str:
        """Change the register key; what was done and what is left to do, in words. Raises what rotating raises."""
        path = key_file.path_of(settings.data, name)
        with closing(stores.reopen(_place(settings), name)) as found:
            return rotation.rotate(_keys_of(settings, found, name), path, os.environ, os.urandom)


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


def _new_keys(settings: Settings, made: Stores, name: str, world: World) -> KeyStore:
    """The keys of a register that is being made; lost ones are never made anew, for all would be strangers."""
    path = key_file.path_of(settings.data, name)
    if head(made.ledger).position == 0:
        settings.data.mkdir(parents=True, exist_ok=True)
        given = key_file.from_environment(os.environ)
        key = given or (key_file.read(path) if path.exists() else key_file.make(path, os.urandom))
        keys.make_store(made.keys, key, world.random)
    return _keys_of(settings, made, name)


def _keys_of(settings: Settings, opened: Stores, name: str) -> KeyStore:
    return rotation.opened(opened.keys, key_file.path_of(settings.data, name), os.environ, os.urandom)


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


def _desk(opened: Stores, name: str, profile: Profile, world: World, key_store: KeyStore) -> Desk:
    ledger = joined.ledger(opened, name, key_store, world.clock, world.random)
    register = Register(
        name=name,
        ledger=ledger,
        profile=profile,
        keyring=key_store.keyring(),
        kecamatan=kecamatan_of(profile.area),
        clock=world.clock,
        random=world.random,
        begin=world.begin,
    )

    def close() -> None:
        ledger.close()
        opened.close()

    return Desk(register, Runner(opened.views, ledger, discovered(), profile, register.today), close)
