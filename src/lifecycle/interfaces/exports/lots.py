"""Rows in an order that says nothing of their keys: the n-th row of a table of places must not be the n-th place."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal

from lifecycle.interfaces.exports.pseudonyms import Pseudonyms

_KIND = "order"


def by_lot(connection: Connection, names: Pseudonyms, text: ColumnElement[str]) -> ColumnElement[Any]:
    """What to order by: a hash of the text under the key of this export.

    The database sorts, so that memory does not grow with the table. SQLite has no hash of its own and calls ours.
    """
    if connection.dialect.name == "postgresql":
        return func.sha256(func.convert_to(literal(names.of(_KIND, "")) + text, "UTF8"))
    raw: Any = connection.connection.driver_connection
    raw.create_function("by_lot", 1, lambda value: names.of(_KIND, value), deterministic=True)
    return func.by_lot(text)
