"""Domain and read models ask no clock, no chance and no disk: the same events always give the same answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOMAIN = sorted((ROOT / "src/lifecycle/domain").rglob("*.py"))
PROJECTIONS = sorted((ROOT / "projections").rglob("*.py"))

CLOCK_AND_CHANCE = {"locale", "platform", "random", "secrets", "threading", "time", "uuid", "zoneinfo"}
DISK_AND_NET = {
    "asyncio",
    "http",
    "io",
    "logging",
    "os",
    "pathlib",
    "shutil",
    "socket",
    "structlog",
    "subprocess",
    "sys",
}
DRIVERS = {"psycopg", "sqlite3", "tempfile", "urllib"}
WORLD = CLOCK_AND_CHANCE | DISK_AND_NET | DRIVERS
STORES = {"eventsourcing", "sqlalchemy"}
CALLS = {"open", "input", "print", "exec", "eval", "compile", "__import__"}
ATTRIBUTES = {"now", "today", "utcnow", "fromtimestamp", "utcfromtimestamp", "uuid4", "uuid7", "urandom", "astimezone"}


def impurities(source: str, modules: set[str]) -> Iterator[str]:
    """Every import of a forbidden module, and every call or attribute that reaches outside."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names):
                found = [alias.name for alias in names if alias.name.split(".")[0] in modules]
            case ast.ImportFrom(module=str(module)):
                found = [module] if module.split(".")[0] in modules else []
            case ast.Call(func=ast.Name(id=name)):
                found = [name] if name in CALLS else []
            case ast.Attribute(attr=name):
                found = [name] if name in ATTRIBUTES else []
            case _:
                continue
        yield from (f"line {node.lineno}: {name}" for name in found)


def named(path: Path) -> str:
    """A file as it is called from the root."""
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", DOMAIN, ids=named)
def test_the_domain_is_pure(path: Path) -> None:
    """Time, identity, actor and stores come in as arguments, or not at all."""
    assert list(impurities(path.read_text("utf-8"), WORLD | STORES)) == []


@pytest.mark.parametrize("path", PROJECTIONS, ids=named)
def test_read_models_are_pure(path: Path) -> None:
    """A fold and a question use what they are given."""
    assert list(impurities(path.read_text("utf-8"), WORLD | {"eventsourcing"})) == []


@pytest.mark.parametrize(
    "source",
    [
        "import time",
        "import os.path",
        "from random import Random",
        "from datetime import date\ndate.today()",
        "import datetime as d\nd.datetime.now()",
        "func.now()",
        "def read():\n    import uuid",
        "open('x')",
        "from sqlalchemy import select",
        "from eventsourcing.domain import Aggregate",
        "when = [clock.utcnow for clock in ()]",
    ],
)
def test_what_is_forbidden_is_found(source: str) -> None:
    """Wherever it stands in a file."""
    assert len(list(impurities(source, WORLD | STORES))) == 1


def test_there_is_something_to_look_at() -> None:
    """A moved folder does not turn the test off."""
    assert len(DOMAIN) > 15
    assert len(PROJECTIONS) >= 4
