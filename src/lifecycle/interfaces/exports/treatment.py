"""What of a table or an event may leave without an appointment: de-identified, not anonymous.

Whatever is not known here to be harmless stays: text that is neither a code, a day or the number of a paper of many
people is left out, so a new column of words leaves only once it is named here. Ids of cases, places and batches become
pseudonyms, since the annex of a decree tells who holds which place. Left out too: lines and rows, by which a paper is
joined to a person; villages (the kecamatan is kept: a village has too few vulnerable workers of one kind to hide in);
births and ages; who acted (the office is kept). A position becomes the number of its commit: what a paper says of many
people is recorded line by line, so within one commit the order of the log is that of the lines.

What is left still tells one person from another by the days of a life. Whoever knows a day may find a case, so it is
handed out with care and not published.
"""

from __future__ import annotations

import re
from typing import Literal

Treatment = Literal["open", "pseudonym", "commit", "left out"]

_IDS = {"key", "participant", "subject", "stream", "holder", "last_holder", "predecessor", "successor", "same_as"}
_PSEUDONYMS = {
    **dict.fromkeys(_IDS, "case"),
    **dict.fromkeys(("slot", "slot_decreed", "slot_now"), "place"),
    "batch": "batch",
}
"""The kind of each column or field that holds an id; ids of one kind have the same pseudonym wherever they stand."""
_CODES = {
    *("act", "because", "became", "before", "carries", "class", "consulted", "destination", "export", "fact", "field"),
    *("funding", "ground", "grounds", "job_kind", "kecamatan", "kind", "kinds", "mode", "office", "path", "programme"),
    *("put_forward_by", "resolution", "role", "rule", "settles", "sex", "source", "standing", "status"),
    *("status_decreed", "status_now", "step", "tables", "trigger", "vacated_by", "verdict", "why"),
}
_LAW = {"basis", "provisions", "reading", "readings", "regulation", "successor_basis", "vacated_basis"}
_PAPERS = {
    *("amends", "bill", "by_decree", "cycle", "decree", "decree_now", "kind_decree", "payment", "register"),
    *("struck_by", "successor_decree"),
}
_TIMES = {"died_in", "due_from", "due_through", "month", "month_from", "month_through", "undue_from"}
_OPEN_TEXTS = _CODES | _LAW | _PAPERS | _TIMES
_OPEN_HERE = {("turned_away", "reason"), ("act.refused.v1", "reason"), ("changes", "what")}
"""Tables and events in which a column that holds words elsewhere holds a code."""
_WORDS_HERE = {("participant.fact_recorded.v1", "source"), ("register.fact_recorded.v1", "source")}
"""And the other way round: what somebody called a source of data."""
_JOINING = {"line", "row", "first_line", "number", "first_number"}
_BIRTH = re.compile(r"birth|born|^age$")
_POSITION = re.compile(r"^known_(from|until)$|(^|_)position$")
_NIK = re.compile(r"(?<![0-9])[0-9]{16}(?![0-9])")


def treatment(where: str, name: str, *, is_text: bool) -> Treatment:
    """How a column of a table, or a field of an event by its stored name, leaves in an export that names nobody."""
    if name in _PSEUDONYMS:
        return "pseudonym"
    if _POSITION.search(name):
        return "commit"
    if name in _JOINING or _BIRTH.search(name):
        return "left out"
    if not is_text or (where, name) in _OPEN_HERE:
        return "open"
    return "open" if name in _OPEN_TEXTS and (where, name) not in _WORDS_HERE else "left out"


def kind_of(name: str) -> str:
    """What kind of thing the ids in a column or field of this name are of."""
    return _PSEUDONYMS[name]


def without_nik(text: str) -> str:
    """Text whose sixteen-digit numbers are masked: not even an identified export shows a NIK whole."""
    return _NIK.sub(lambda found: f"{found[0][:6]}********{found[0][-2:]}", text)
