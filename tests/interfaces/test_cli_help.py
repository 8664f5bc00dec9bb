"""What a person sees who asks for help: every command and every option says what it is for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lifecycle.interfaces.cli.main import commands
from tests.interfaces.command import WIDTH, run
from tests.interfaces.conftest import Week
from tests.interfaces.questions import QUESTIONS, asking
from tests.interfaces.week import REGISTER, check

FAMILIAR = {"help", "data", "url"}


def everything(command: Any, *path: str) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every command with the words that lead to it."""
    yield path, command
    for name, part in getattr(command, "commands", {}).items():
        yield from everything(part, *path, name)


COMMANDS = dict(everything(commands()))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_explains_itself(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Within the width of the terminal, and without an error."""
    result = run(*words, "--help", data=tmp_path)
    assert (result.code, result.err) == (0, "")
    assert f"Usage: {' '.join(('lifecycle', *words))}" in result.said
    assert max(map(len, result.out.splitlines())) <= WIDTH
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_option_says_what_it_is_for(words: tuple[str, ...]) -> None:
    """A sentence for each, and for the command itself."""
    command = COMMANDS[words]
    told = {parameter.name: parameter.help or "" for parameter in command.params if parameter.name not in FAMILIAR}
    assert command.help
    assert not [name for name, said in told.items() if not said.endswith((".", ")"))]


AT_A_REGISTER = [words for words in COMMANDS if words[:1] != ("law",) and not hasattr(COMMANDS[words], "commands")]


@pytest.mark.parametrize("words", AT_A_REGISTER, ids=" ".join)
def test_every_command_takes_the_place_of_the_registers(words: tuple[str, ...]) -> None:
    """As a folder or a server, by option or by environment; the law needs no register."""
    found = {parameter.name: parameter.envvar for parameter in COMMANDS[words].params}
    assert (found["data"], found["url"]) == ("LIFECYCLE_DATA", "LIFECYCLE_URL")


@pytest.mark.parametrize("words", [(), ("slots",), ("held",)])
def test_half_a_command_shows_the_help(tmp_path: Path, words: tuple[str, ...]) -> None:
    """With the exit code of wrong usage."""
    result = run(*words, data=tmp_path)
    assert result.code == 2
    assert "Usage: lifecycle" in result.said


@pytest.mark.parametrize(("projection", "question"), QUESTIONS)
def test_no_answer_is_wider_than_the_terminal(season: Week, projection: str, question: str) -> None:
    """Neither as a table nor one row under the other, and no word is broken."""
    result = run("ask", *asking(season.data, projection, question), data=season.data)
    assert result.code == 0
    assert max(map(len, result.out.splitlines())) <= WIDTH


def test_a_wide_answer_is_shown_one_row_under_the_other(week: Week) -> None:
    """With the whole of every provision, and the columns that are empty throughout named once."""
    result = run("ask", "slot_custody", "replacements", data=week.data)
    assert "basis               banyumas-2025-2/p11/a2, banyumas-2025-2/p11/a3" in result.out
    assert "empty throughout: paid through" in run("ask", "current_roll", "list", data=week.data).out


def test_no_terminal_is_too_narrow(week: Week) -> None:
    """Where hardly a word fits, lines are longer than the terminal, and nothing is lost."""
    result = run("ask", "slot_custody", "trace", "--slot", "2025-00001", data=week.data, COLUMNS="12")
    assert result.code == 0
    assert "decree            400/1" in result.out


def test_a_narrow_answer_is_a_table(week: Week) -> None:
    """Numbers to the right, one line a row."""
    lines = [line.rstrip() for line in run("ask", "current_roll", "count", data=week.data).out.splitlines()]
    assert " status      participants" in lines
    assert " replaced               2" in lines


def test_a_cure_that_is_a_command_stands_on_one_line(data: Path) -> None:
    """So that it can be copied; sentences keep their margin when they wrap."""
    result = run(*check("b-1", "verified", "2025-05-01", "kepala.bidang.perlindungan.sosial.yang.panjang"), data=data)
    copied = [line.strip() for line in result.err.splitlines() if line.startswith("  lifecycle ")]
    assert len(copied) == 1
    assert copied[0].startswith("lifecycle appoint")
    assert "--role verifier" in copied[0]


def test_what_to_do_after_opening_can_be_copied(tmp_path: Path) -> None:
    """It names everything the next command needs."""
    result = run("open", REGISTER, "--regulation", "banyumas-2025-2", "--by", "sekda", data=tmp_path)
    (line,) = [line for line in result.out.splitlines() if line.startswith("  lifecycle")]
    typed = (
        line.replace(" P ", " ani ")
        .replace(" O ", " agriculture ")
        .replace(" R ", " collector ")
        .replace("REF", "SK-1")
    )
    assert run(*typed.replace("DAY", "2025-01-06").split()[1:], data=tmp_path).said == "Recorded."
