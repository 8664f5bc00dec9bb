"""Tables of findings, of what bears on them, and of what the carrier answered."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Integer, String, Text

from lifecycle.projecting import rows_table

found = rows_table(
    "found",
    Column("class", String, doc="which finding it is"),
    Column("participant", String, doc="id of the person in this register"),
    Column("name", String, doc="erased with the person"),
    Column("enrolment", Integer, doc="number of the passage it is about; null: every one"),
    Column("since", Date, doc="day from which it is true, or on which a source said so"),
    Column("undue_from", String, doc="first month that should not have been paid, YYYY-MM; null: none for this"),
    Column("only_paid", Boolean, doc="put in order since: it stands only as long as such a month is paid"),
    Column("decree", String),
    Column("slot", String),
    Column("same_as", String, doc="id of the record that stands in place of this one"),
    Column("said", String, doc="what the source says, where it is of other cover or aid; erased with the person"),
    Column("shown_by", String, doc="what it rests on"),
    Column("positions", Text, doc="where its events stand in the log, JSON list"),
)
admitted = rows_table(
    "admitted",
    Column("participant", String, doc="id of the person in this register; one row a registered enrolment"),
    Column("name", String, doc="erased with the person"),
    Column("enrolment", Integer),
    Column("born_on", Date, doc="erased with the person"),
    Column("proposed_on", Date),
    Column("registered_on", Date),
    Column("age", Integer, doc="completed years on the day of registration"),
    Column("job_kind", String, doc="code of the regulation's job kind"),
    Column("path", String, doc="way of the regulation, empty: its first"),
    Column("decree", String),
    Column("slot", String),
    Column("position", Integer, doc="where the registration stands in the log"),
)
paid = rows_table(
    "paid",
    Column("participant", String, doc="id of the person in this register"),
    Column("enrolment", Integer),
    Column("month", String, doc="contribution month, YYYY-MM"),
    Column("rupiah", Integer),
    Column("source", String, doc="source of funds"),
    Column("paid_on", Date),
    Column("position", Integer, doc="where the payment stands in the log"),
)
answers = rows_table(
    "answers",
    Column("class", String, doc="which finding the words of the carrier come to"),
    Column("who", String, doc="keyed hash of whom the row is about"),
    Column("name", String, doc="name as written; erased with the person"),
    Column("since", Date),
    Column("said", Text, doc="the words of the carrier; erased with the person"),
    Column("sheet", String, doc="SHA-256 of the file"),
    Column("row", Integer),
    Column("position", Integer, doc="where the row stands in the log"),
)
sheets = rows_table(
    "sheets", Column("sheet", String, doc="SHA-256 of a file with answers of the carrier"), Column("name", String)
)
settled = rows_table("settled", Column("sheet", String, doc="SHA-256 of the file"), Column("row", Integer))
