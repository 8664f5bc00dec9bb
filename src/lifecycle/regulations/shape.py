"""Whether decoded TOML has the form of a type: every key that is missing, unknown, or of the wrong kind is told."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from difflib import get_close_matches
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin

import msgspec

from lifecycle.regulations.problems import FORMAT, Place, Problem

_BUILTIN = (datetime, date, time)


def convert(raw: Any, form: Any) -> Any:
    """Decoded TOML as a value of a type. Raises msgspec.ValidationError."""
    return msgspec.convert(raw, form, builtin_types=_BUILTIN, str_keys=True)


def misshapen(raw: Any, form: Any, place: Place = ()) -> Iterator[Problem]:
    """Every place where decoded TOML is not of the type, each with what it has to be."""
    form = _one_of(raw, form)
    parts = _parts(raw, form)
    if parts is None:
        yield from _leaf(raw, form, place)
    elif _is_struct(form):
        yield from _keys(raw, form, place)
    for name, value, part in parts or ():
        yield from misshapen(value, part, (*place, name))


@cache
def fields(form: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    """The fields of a struct, with what their types are after all imports."""
    return msgspec.structs.fields(form)


def _one_of(raw: Any, form: Any) -> Any:
    """Of several types the one that is meant: by the tag, or the only one that is not None."""
    if get_origin(form) not in (Union, UnionType):
        return form
    options = [option for option in get_args(form) if option is not NoneType]
    if len(options) == 1:
        return options[0]
    tagged = {option.__struct_config__.tag: option for option in options if _is_struct(option)}
    tag = raw.get(_tag_field(options[0])) if tagged and isinstance(raw, dict) else None
    return tagged.get(tag, form) if isinstance(tag, str) else form


def _parts(raw: Any, form: Any) -> list[tuple[str | int, Any, Any]] | None:
    """What a value is made of: (key or number, value, type); None for one that is judged whole."""
    if _is_struct(form) and isinstance(raw, dict):
        known = {field.encode_name: field.type for field in fields(form)}
        return [(name, value, known[name]) for name, value in raw.items() if name in known]
    if get_origin(form) is tuple and isinstance(raw, list):
        return [(number, value, get_args(form)[0]) for number, value in enumerate(raw)]
    if get_origin(form) is dict and isinstance(raw, dict):
        return [(name, value, get_args(form)[1]) for name, value in raw.items()]
    return None


def _keys(raw: dict[str, Any], form: type[msgspec.Struct], place: Place) -> Iterator[Problem]:
    known = {field.encode_name: field.required for field in fields(form)}
    told = [*known, *filter(None, [_tag_field(form)])]
    for name in raw:
        if name not in told:
            near = get_close_matches(name, told, 1)
            cure = f"Write `{near[0]}`, or take it out." if near else f"Take it out. {FORMAT}"
            yield Problem((*place, name), f"There is no key `{name}` here.", cure)
    for name in known:
        if known[name] and name not in raw:
            yield Problem(place, f"The key `{name}` is missing.", f"Add it. {FORMAT}")


def _leaf(raw: Any, form: Any, place: Place) -> Iterator[Problem]:
    try:
        convert(raw, form)
    except msgspec.ValidationError as error:
        what, _, within = str(error).partition(" - at `$")
        at = (*place, within.strip("`").removeprefix(".")) if within else place
        yield Problem(at, f"{what}.", _written_as(form))


def _written_as(form: Any) -> str:
    if get_origin(form) is Literal:
        return f"Write one of: {', '.join(map(str, get_args(form)))}."
    tags = [str(option.__struct_config__.tag) for option in get_args(form) if _is_struct(option)]
    return f"Write one of: {', '.join(tags)}." if tags else FORMAT


def _tag_field(form: Any) -> str | None:
    found: str | None = form.__struct_config__.tag_field
    return found


def _is_struct(form: Any) -> bool:
    return isinstance(form, type) and issubclass(form, msgspec.Struct)
