"""The carrier's answer: who was registered, with which number and from which day, and who was not."""

from __future__ import annotations

from pathlib import Path

from lifecycle.domain.profile import Column
from lifecycle.domain.values import Place
from lifecycle.intake.mapping import Headers, Mapped
from lifecycle.intake.reading import ListKind, needing, read_list
from lifecycle.intake.rows import Issue, Reading, RegistrationRow
from lifecycle.intake.words import plain

_NEEDED = frozenset({"nik", "name"})
_ACCEPTED = frozenset({"terdaftar", "aktif", "berhasil", "sukses", "ok"})
_PROOF = {
    "membership_number": ("NO KPJ", "The row says registered, but has no membership number."),
    "registered_on": ("TGL KEPESERTAAN", "The row says registered, but not from which day."),
}


def read_registrations(path: Path, *, columns: tuple[Column, ...]) -> Reading[RegistrationRow]:
    """The answers of one file; doubts about a row that was read are among the notes. Raises Unreadable."""
    return read_list(path, ListKind(needing(columns, _NEEDED), settle, registration, noting=True))


def settle(mapped: Mapped, headers: Headers) -> None:
    """An accepted row must prove it by a membership number and a day."""
    if not _accepted(mapped):
        return
    for field, (label, what) in _PROOF.items():
        if field not in mapped.values:
            cure = "Ask the carrier for it, fill it in, and send the row again."
            mapped.issues.append(Issue(headers.get(field, label), what, cure))


def registration(mapped: Mapped, place: Place) -> RegistrationRow:
    """The RegistrationRow of a row without issues; without a reason, the status stands for it."""
    get = mapped.values.get
    accepted = _accepted(mapped)
    return RegistrationRow(
        place,
        get("number"),
        mapped.values["nik"],
        mapped.values["name"],
        get("birth_date"),
        get("membership_number"),
        get("registered_on"),
        get("card"),
        accepted,
        get("reason") or (None if accepted else get("status")),
    )


def _accepted(mapped: Mapped) -> bool:
    status = mapped.values.get("status")
    return not status or plain(status) in _ACCEPTED
