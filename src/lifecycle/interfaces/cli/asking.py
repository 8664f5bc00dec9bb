"""Questions: ask, rebuild, status."""

from __future__ import annotations

from datetime import date
from inspect import Parameter
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import msgspec
import typer

from lifecycle import logs
from lifecycle.interfaces.cli import common, showing, troubles
from lifecycle.interfaces.desk import Desk
from lifecycle.ledger.pages import Head
from lifecycle.ledger.stores import NoRegister
from lifecycle.projecting import Known, Question
from lifecycle.projecting.discovery import discovered
from lifecycle.projecting.runner import UnknownQuestion

app = typer.Typer()
Format = Literal["table", "json"]
LOOSE = {"allow_extra_args": True, "ignore_unknown_options": True}
ON_REGISTER = Annotated[str | None, typer.Option("--register", help="Which register (needless if there is one).")]


@app.command(context_settings=LOOSE)
def ask(
    context: typer.Context,
    projection: Annotated[str | None, typer.Argument(help="A read model; none: every question there is.")] = None,
    question: Annotated[str | None, typer.Argument(help="One of its questions.")] = None,
    register: ON_REGISTER = None,
    on: Annotated[str | None, typer.Option(help="As things stood on a day: not answered yet.")] = None,
    known: Annotated[str | None, typer.Option(help="As it was known on a day: not answered yet.")] = None,
    form: Annotated[Format, typer.Option("--format", help="A table to read, or one JSON document.")] = "table",
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Ask a read model; alone it lists every question. Further options belong to the question."""
    if projection is None or question is None:
        _list_questions(projection, form)
        return
    name = register or _only_register(data, url)
    with common.desk(name, data, url) as desk:
        asked = _question(desk, projection, question)
        given = _parameters(asked, context.args)
        _catch_up(desk, projection)
        at, rows = desk.runner.ask(projection, question, on=common.day(on), known=known, **given)
    logs.note(question=f"{projection} {question}", rows=len(rows))
    if form == "json":
        typer.echo(_document(projection, question, desk, at, rows))
    else:
        showing.table(showing.first_screens(rows))
        count = f"{len(rows):,} row{'' if len(rows) == 1 else 's'}"
        known_at = f"{Head(*at).at:%Y-%m-%d %H:%M} UTC"
        showing.out.print(f"[dim]{name}, {count}, as known at position {at.position:,} ({known_at})[/]")


@app.command()
def rebuild(
    projection: Annotated[str | None, typer.Argument(help="A read model; none: all of them.")] = None,
    register: ON_REGISTER = None,
    data: common.DATA_FOLDER = common.DEFAULT,
    url: common.SERVER = None,
) -> None:
    """Make read models again from the log, beside the live ones, then swap."""
    with common.desk(register or _only_register(data, url), data, url) as desk:
        for name in [projection] if projection else sorted(desk.runner.projections):
            with showing.progress(name) as moved:
                desk.runner.rebuild(name, showing.watch(moved))
            showing.out.print(f"{name} is rebuilt.")


@app.command()
def status(data: common.DATA_FOLDER = common.DEFAULT, url: common.SERVER = None) -> None:
    """Every register: its law, its length, and how far each read model has read."""
    names = common.workplace().names(common.settings(data, url))
    if not names:
        showing.out.print("No register yet: lifecycle open NAME --regulation SLUG --by PERSON, or lifecycle demo.")
    broken = [name for name in names if not _standing(name, data, url)]
    raise typer.Exit(int(bool(broken)))


def _standing(name: str, data: Path, url: str | None) -> bool:
    """Show how a register stands; whether it can be used. One that cannot must not hide the others."""
    try:
        with common.desk(name, data, url) as desk:
            head = desk.register.ledger.head()
            title = desk.register.profile.title
            showing.out.print(f"[bold]{name}[/]  {title}  {head.position:,} events, last {head.at:%Y-%m-%d %H:%M} UTC")
            showing.table([standing._asdict() for standing in desk.runner.standing()])
    except Exception as error:
        words = troubles.told(error)
        if words is None:
            raise
        showing.out.print(f"[bold]{name}[/]  cannot be used")
        showing.trouble(words)
        return False
    return True


def _list_questions(only: str | None, form: Format) -> None:
    rows: list[dict[str, Any]] = [
        {
            "projection": name,
            "question": question.name,
            "options": _options(question),
            "answers": question.help.replace("``", ""),
        }
        for name, projection in sorted(discovered().items())
        for question in projection.questions.values()
        if only in (None, name)
    ]
    if not rows:
        raise UnknownQuestion(f"There is no read model {only!r}.\n  lifecycle ask lists them all.")
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


def _document(projection: str, question: str, desk: Desk, at: Known, rows: list[dict[str, Any]]) -> str:
    document = {
        "projection": projection,
        "question": question,
        "register": desk.register.name,
        "on": desk.register.today(),
        "known": {"position": at.position, "at": _at(at)},
        "rows": rows,
    }
    return _json(document)


def _json(document: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(document), indent=2).decode()


def _at(known: Known) -> str:
    return Head(*known).at.isoformat(timespec="microseconds")
