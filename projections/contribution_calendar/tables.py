"""Tables of the contribution calendar: the lines and bills, the people, and the places they are paid for."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, String, Text

from lifecycle.projecting import rows_table

months = rows_table(
    "months",
    Column("participant", String, doc="id of the person in this register"),
    Column("month", String, doc="contribution month, YYYY-MM"),
    Column("bill", String, doc="number of the billing letter"),
    Column("line", Integer, doc="its number on the letter, from 1"),
    Column("slot", String, doc="the place it is paid for, as the register had it when it was billed"),
    Column("amount", Integer, doc="rupiah"),
    Column("billed_on", Date, doc="day of the billing letter; null where it was paid before that day"),
    Column("status", String, doc="open, paid, returned (unpaid) or reversed (after payment)"),
    Column("paid_on", Date, doc="day on which the treasurer paid"),
    Column("received_on", Date, doc="day on which the carrier had the money"),
    Column("confirmed_on", Date, doc="day on which the carrier confirmed it"),
    Column("source", String, doc="source of funds"),
    Column("payment", String, doc="number of the SP2D"),
    Column("returned_on", Date, doc="day on which it went back to the carrier, or was reversed"),
    Column("reason", Text, doc="why it was reversed"),
    Column("late", Boolean, doc="paid after the day on which the month was due; null while unpaid"),
    Column("billed_position", BigInteger, doc="place in the log of the event that billed it"),
    Column("paid_position", BigInteger, doc="place in the log of the event that paid it"),
    Column("returned_position", BigInteger, doc="place in the log of the event that sent it back or reversed it"),
)
received = rows_table(
    "bills",
    Column("bill", String, doc="number of the billing letter"),
    Column("dated", Date, doc="day of the billing letter"),
    Column("lines", Integer, doc="lines of its list"),
    Column("amount", BigInteger, doc="rupiah billed; what is open, paid and returned always comes to this"),
    Column("unmatched_lines", Integer, doc="lines that did not match the register"),
    Column("unmatched_amount", BigInteger, doc="rupiah of these lines"),
    Column("status", String, doc="received, verified, requested, partly paid, paid or returned"),
    Column("verified_on", Date, doc="day on which it was verified"),
    Column("verified_by", String, doc="the person who verified it"),
    Column("requested_on", Date, doc="day on which payment was applied for"),
    Column("source", String, doc="source of funds"),
    Column("paid_amount", BigInteger, doc="rupiah paid"),
    Column("returned_amount", BigInteger, doc="rupiah sent back to the carrier, unpaid"),
    Column("open_amount", BigInteger, doc="neither paid nor returned; lines that do not match until they went back"),
    Column("reason", Text, doc="why what was open went back"),
    Column("lines_returned", Boolean, doc="whether the lines that did not match went back"),
)
strange = rows_table(
    "unmatched",
    Column("bill", String, doc="number of the billing letter"),
    Column("line", Integer, doc="its number on the letter, from 1"),
    Column("month", String, doc="contribution month, YYYY-MM"),
    Column("amount", Integer, doc="rupiah"),
    Column("why", String, doc="not_on_roll, dead_before, not_covered, wrong_amount or billed_twice"),
    Column("what", Text, doc="the same in words"),
    Column("participant", String, doc="null where nobody here is meant"),
    Column("nik", String, doc="national identity number as billed, masked"),
    Column("name", String, doc="name as billed; erased with the person"),
    Column("position", BigInteger, doc="place in the log of the event that found it"),
)
people = rows_table(
    "people",
    Column("participant", String, doc="id of the person in this register; one row a person"),
    Column("name", String, doc="erased with the person"),
    Column("died_on", Date, doc="day of death"),
    Column("died_in", String, doc="month of death, YYYY-MM: the last that is due"),
    Column("death_position", BigInteger, doc="place in the log of the event that reported the death"),
    Column("same_as", String, doc="id of the record that stands, where this one was closed as the same person"),
)
enrolments = rows_table(
    "enrolments",
    Column("participant", String, doc="id of the person in this register"),
    Column("enrolment", Integer, doc="number of the passage, from 1; only those the carrier registered"),
    Column("slot", String, doc="the place held last"),
    Column("decree", String, doc="null where it was struck: nothing can be paid until another one confirms"),
    Column("registered_on", Date, doc="day on which the carrier gave a number"),
    Column("covered_from", Date, doc="first day of cover"),
    Column("covered_until", Date, doc="first day without cover"),
    Column("due_from", String, doc="first month that is due, YYYY-MM; null where no day was covered"),
    Column("due_through", String, doc="last month that is due"),
)
holders = rows_table(
    "holders",
    Column("slot", String, doc="a funded place"),
    Column("seq", Integer, doc="order of those who held it for a day or more, from 1"),
    Column("participant", String, doc="id of the holder"),
    Column("held_from", Date, doc="first day held"),
    Column("held_until", Date, doc="first day not held"),
    Column("month_from", String, doc="first month with a day held, YYYY-MM"),
    Column("month_through", String, doc="last month with a day held"),
    Column("ground", String, doc="why it fell free"),
    Column("assigned_position", BigInteger, doc="place in the log of the event that gave the place"),
    Column("vacated_position", BigInteger, doc="place in the log of the event that freed it"),
)
funding = rows_table(
    "funding",
    Column("slot", String, doc="a funded place; one row for each source that paid it in turn"),
    Column("source", String, doc="source of funds"),
    Column("month_from", String, doc="first month it pays, YYYY-MM"),
    Column("month_through", String, doc="last month it pays"),
    Column("position", BigInteger, doc="place in the log of the event that named the source"),
)
closings = rows_table("closings", Column("closed_on", Date, doc="day on which the programme ended"))
