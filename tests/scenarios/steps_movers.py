"""One person in two registers: a move to another regency, with a register of its own, and a look back."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from pytest_bdd import when

from tests.scenarios import acts
from tests.scenarios.people import WELFARE
from tests.scenarios.stage import Clock, Stage, began
from tests.scenarios.words import said


@when(*said("{name} beralih pekerjaan menjadi {kind:words}"))
def changed_work(stage: Stage, name: str, kind: str) -> None:
    """From then on the lists name this kind of work."""
    stage.people[name].kind = kind


@when(*said("{name} pindah ke {regency:words} dan bekerja sebagai {kind:words}"), target_fixture="stage")
def moved(
    stage: Stage,
    stages: dict[str, Stage],
    tmp_path: Path,
    registers: Callable[..., Path],
    name: str,
    regency: str,
    kind: str,
) -> Iterator[Stage]:
    """The same person with the same NIK; the register of the other regency is the one meant from now on."""
    folder = tmp_path / regency
    shutil.copytree(registers(regency), folder)
    there = Stage(folder, Clock(max(began(regency), stage.clock.day)))
    acts.fund(there, 1)
    kecamatan, said_here = sorted(there.register.kecamatan)[0], dict(WELFARE.get(there.profile.slug, {}))
    there.people[name] = replace(stage.people[name], kind=kind, kecamatan=kecamatan, batch="", more=said_here)
    stages.update({stage.profile.regency: stage, regency: there})
    yield there
    there.desk.close()


@when(*said("register {regency:words} dilihat kembali"), target_fixture="stage")
def looked_back(stages: dict[str, Stage], regency: str) -> Stage:
    """The register that was left."""
    return stages[regency]
