"""Questions asked of read models."""

from __future__ import annotations

from datetime import date
from inspect import Parameter
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import msgspec
import typer

from lifecycle import logs
from lifecycle.interfaces.cli import common, showing
from lifecycle.interfaces.desk import Desk
from lifecycle.interfaces.exports import answers
from lifecycle.interfaces.exports.answers import Stamp
from lifecycle.ledger.stores import NoRegister
from lifecycle.projecting import Question
from lifecycle.projecting.asking import UnknownQuestion
from lifecycle.projecting.discovery import discovered

app = typer.Typer()
Format = Literal["table", "json", "csv", "xlsx"]
LOOSE = {"allow_extra_args": True, "ignore_unknown_options": True}
ON_REGISTER = Annotated[str | None, typer.Option("--register", help="Which register (needless if there is one).")]


@app.command(context_settings=LOOSE)
def ask(
    context: typer.Context,
    projection: Annotated[str | None, typer.Argument(help="A read model; none: every question there is.")] = None,
    question: Annotated[str | None, typer.Argument(help="One of its questions.")] = None,
    register: ON_REGISTER = None,
    on: Annotated[str | None, typer.Option(help="As things stood on this day (default: today).")] = None,
    known: Annotated[
        str | None,
        typer.Option(help="As it was known at the end of this day, at this position, or at a checkpoint (its file)."),
    ] = None,
    form: Annotated[
        Format, typer.Option("--format", help="To read, or one JSON document, CSV, or a workbook.")
    ] = "table",
    out: Annotated[
        Path | None, typer.Option(help="Write the answer to this new file, or into this folder, stamped by its name.")
    ] = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Ask a read model; alone it lists every question. Further options belong to the question."""
    _require_fitting(form, out)
    if projection is None or question is None:
        _list_questions(projection, form)
        return
    name = register or _only_register(data, url)
    with common.desk(name, data, url) as desk:
        asked = _question(desk, projection, question)
        given = _parameters(asked, context.args)
        _catch_up(desk, projection)
        at, rows = desk.runner.ask(projection, question, on=common.day(on), known=known, **given)
        stamp = Stamp(name, projection, question, desk.runner.moments.on(common.day(on)), at)
    logs.note(question=f"{projection} {question}", rows=len(rows))
    if form == "table":
        showing.table(showing.first_screens(rows))
        showing.out.print(f"[dim]{_stamped(stamp, len(rows))}[/]")
    else:
        written = answers.give(stamp, rows, form, out)
        if written or form == "csv":
            into = f"{written}: " if written else ""
            showing.err.print(f"{into}{_stamped(stamp, len(rows))}", markup=False, highlight=False, soft_wrap=True)


def _require_fitting(form: Format, out: Path | None) -> None:
    """A table is for the screen, a workbook for a file. Raises BadParameter."""
    if form == "table" and out is not None:
        raise typer.BadParameter("A file is json, csv or xlsx: say which with --format.", param_hint="--out")
    if form == "xlsx" and out is None:
        raise typer.BadParameter("A workbook needs a new file, or a folder, to be written to.", param_hint="--out")


def _stamped(stamp: Stamp, rows: int) -> str:
    """How many rows, of which day, as known at what moment of the log."""
    count = f"{rows:,} row{'' if rows == 1 else 's'}"
    known_at = f"{stamp.known_at:%Y-%m-%d %H:%M} UTC"
    return f"{stamp.register}, {count}, on {stamp.on}, as known at position {stamp.known.position:,} ({known_at})"


def _list_questions(only: str | None, form: Format) -> None:
    rows: list[dict[str, Any]] = [
        {
            "projection": name,
            "question": question.name,
            "options": _options(question),
            "answers": (question.help if only else question.help.split("\n")[0]).replace("``", ""),
        }
        for name, projection in sorted(discovered().items())
        for question in projection.questions.values()
        if only in (None, name)
    ]
    if not rows:
        raise UnknownQuestion(f"There is no read model {only!r}.\n  lifecycle ask lists them all.")
    if form in ("csv", "xlsx"):
        raise typer.BadParameter("Name a question: only an answer is written so.", param_hint="--format")
    if form == "json":
        typer.echo(_json(rows))
    else:
        showing.table(rows)
        showing.out.print("Ask one: lifecycle ask PROJECTION QUESTION [OPTIONS]", markup=False, highlight=False)


def _options(question: Question) -> list[str]:
    return [_option(parameter) for parameter in question.parameters]


def _option(parameter: Parameter) -> str:
    """A parameter as it is typed; one that would be a word of the language has a dash below at its end."""
    return f"--{parameter.name.rstrip('_').replace('_', '-')}"


def _question(desk: Desk, projection: str, question: str) -> Question:
    questions = desk.runner.projection(projection).questions
    if question not in questions:
        raise UnknownQuestion(f"{projection} has no question {question!r}.\n  It answers: {', '.join(questions)}.")
    return questions[question]


def _parameters(question: Question, arguments: list[str]) -> dict[str, Any]:
    known = {_option(parameter): parameter for parameter in question.parameters}
    given: dict[str, Any] = {}
    rest = list(arguments)
    while rest:
        option, equals, value = rest.pop(0).partition("=")
        if option not in known:
            offered = ", ".join(known) or "none"
            raise typer.BadParameter(f"{question.name} has no option {option}; it has: {offered}.")
        parameter = known[option]
        if parameter.annotation is bool:
            given[parameter.name] = True
            continue
        if not equals and not rest:
            raise typer.BadParameter(f"{option} needs a value.")
        given[parameter.name] = _value(parameter.annotation, value if equals else rest.pop(0), option)
    missing = [option for option, p in known.items() if p.default is p.empty and p.name not in given]
    if missing:
        raise typer.BadParameter(f"{question.name} needs {', '.join(missing)}.")
    return given


def _value(annotation: Any, text: str, option: str) -> Any:
    kinds = get_args(annotation) or (annotation,)
    if date in kinds:
        return common.day(text, option)
    if int in kinds:
        try:
            return int(text)
        except ValueError:
            raise typer.BadParameter(f"{text!r} is not a number.", param_hint=option) from None
    return text


def _only_register(data: Path, url: str | None) -> str:
    names = common.workplace().names(common.settings(data, url))
    if len(names) == 1:
        return names[0]
    if not names:
        raise NoRegister("There is no register yet.\n  lifecycle open NAME --regulation SLUG --by PERSON makes one.")
    raise NoRegister(f"Which register? There are {', '.join(names)}.\n  Name it with --register.")


def _catch_up(desk: Desk, projection: str) -> None:
    with showing.progress("reading the log", stays=False) as moved:
        desk.runner.catch_up(showing.watch(moved), only=projection)


def _json(document: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()
