"""What goes wrong outside a command, in words: what, then the cure. Anything else is a fault of the program."""

from __future__ import annotations

import traceback
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from lifecycle.domain.refusals import Refused
from lifecycle.intake import Unreadable
from lifecycle.interfaces.exports.targets import NotExported
from lifecycle.ledger import Busy, Conflict
from lifecycle.ledger.backup import NotBackedUp, NotRestored
from lifecycle.ledger.checkpoints import RefusesToSign
from lifecycle.ledger.codec import UnknownTopic
from lifecycle.ledger.keys import KeyDestroyed, KeyLost, NoRegisterKey, WrongRegisterKey
from lifecycle.ledger.notes import BadNote
from lifecycle.ledger.recorder import LogTorn
from lifecycle.ledger.stores import BadName, NewerStore, NoRegister, NotWhole, OlderStore
from lifecycle.ledger.tree import NotALeaf, TreeBehind
from lifecycle.ledger.vault import BoxForged
from lifecycle.projecting import NothingKnown
from lifecycle.projecting.altered import Altered
from lifecycle.projecting.asking import UnknownQuestion
from lifecycle.projecting.keeper import FoldFailed
from lifecycle.projecting.moments import Unanswerable
from lifecycle.regulations.loader import BadProfile, UnknownRegulation

SAID = (
    Altered,
    BadName,
    BadNote,
    BadProfile,
    BoxForged,
    Busy,
    Conflict,
    FoldFailed,
    KeyDestroyed,
    KeyLost,
    LogTorn,
    NewerStore,
    NoRegister,
    NoRegisterKey,
    NotALeaf,
    NotBackedUp,
    NotExported,
    NotRestored,
    NotWhole,
    NothingKnown,
    Unanswerable,
    OlderStore,
    RefusesToSign,
    TreeBehind,
    Unreadable,
    UnknownQuestion,
    UnknownRegulation,
    WrongRegisterKey,
)
"""Troubles that bring their own words."""

_EXTRAS = {"psycopg": "postgresql", "pyarrow": "analysts", "xlsxwriter": "demo"}
_KEYS = (
    "The key store of this register is missing: without it nobody is known again by NIK.\n"
    "  Put keys.sqlite3 (on a server: the schema REGISTER__keys) back from the backup. Never make a new one."
)
_CURES = (
    (("readonly", "read-only", "unable to open"), "Get the right to write there, or name another folder with --data."),
    (
        ("not a database", "malformed", "decode", "no such table", "does not exist"),
        "Put the register back from the backup; views.sqlite3 alone may be deleted, it is made again from the log.",
    ),
    (("full", "disk", "No space"), "Make room on the disk, and give the command again."),
    (("connect",), "Check that the server runs, and that --url or LIFECYCLE_URL says where."),
)
_LAST_CURE = "Give the command again; if it says so again, show these lines to whoever looks after the program."


def told(error: Exception) -> str | None:
    """A trouble in words, on lines of their own; None for a fault of the program."""
    match error:
        case UnknownTopic():
            return f"{error}.\n  Use the newer program; nothing was changed." if "\n" not in str(error) else str(error)
        case ImportError(name=str(missing)) if missing in _EXTRAS:
            return f"The package {missing} is not installed.\n  pip install 'lifecycle[{_EXTRAS[missing]}]'"
        case UnicodeEncodeError():
            return "A file name or a word that was typed is no text in UTF-8.\n  Rename the file, or type it again."
        case OSError(strerror=str(why)):
            return f"{error.filename or 'The system'}: {why}.\n  {_cure(why, _CURES[0][1])}"
        case _ if isinstance(error, SAID):
            return str(error)
        case _ if type(error) is LookupError:  # what a key store without its secret raises
            return _KEYS
        case _ if any(parent.__name__ == "DatabaseError" for parent in type(error).__mro__):
            return _of_database(str(error.orig if isinstance(error, DBAPIError) else error))
    return None


def in_words(error: Exception) -> str:
    """Whatever went wrong, a refusal and a fault of the program too, for a command that goes on without it."""
    if isinstance(error, Refused):
        return f"{error.refusal.what}\n  {error.refusal.cure}"
    return told(error) or fault(error)


def fault(error: Exception) -> str:
    """What to tell of a fault: its kind and place, never its text, which may hold personal data."""
    return f"This should not have happened: {type(error).__name__} in {frames(error)[-1]}.\n  {_LAST_CURE}"


def frames(error: Exception) -> list[str]:
    """Where a fault came through, outermost first."""
    return [f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)]


def _of_database(text: str) -> str:
    what = text.strip().split("\n")[0]
    if "secrets" in what:
        return _KEYS
    return f"The database cannot be used: {what}.\n  {_cure(what, _LAST_CURE)}"


def _cure(what: str, otherwise: str) -> str:
    return next((cure for marks, cure in _CURES if any(mark in what for mark in marks)), otherwise)
