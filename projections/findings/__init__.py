"""What state auditors report on programmes like this one, class by class, with people, months, rupiah and events.

Each finding stands from the day on which what it rests on is true until it is settled; what was paid in vain stands
until the carrier has given it back. The register knows a class only by its own events:

* ``nik_not_found``: the carrier's answer, or a data update that does not speak of somebody on the roll.
* ``nik_invalid``, ``nik_inactive``: the carrier's answer only; no event brings the state of a NIK as the population
  data have it.
* ``nik_twice``: two records found to be of one person, or the carrier's answer. One NIK on two open records is
  impossible here, and on two rows of a list holds both rows (``held_rows``).
* ``name_differs``, ``birth_differs``: a data update, or the carrier's answer.
* ``moved_away``, ``dead``: reported, by a data update, or by the carrier's answer; with what was paid after.
* ``over_age``: the day of birth as recorded against the bound in force on the day on which the regulation tests it.
* ``not_in_decree``: registered, and named in no decree that stands.
* ``two_funders``: two paid lines from two sources for one month, what a source says of other cover or aid, or the
  carrier's answer. What other registers pay is unknown here.
* ``refused_by_carrier``: the carrier's answer fits no class, or is erased.
* ``cannot_be_told``: somebody erased, with the months paid that may have been undue for their age or other cover.

The carrier's answers are rows that became no case, so they name somebody by name and place, never by id.

An erasure settles nothing. What rests on events in the open stands as before. Age and the word of a source go with the
person, at every time as known then too, so nobody can say any longer whether there was such a finding; what can be
said is that the person was erased, and which months were paid. They are counted apart: overpaid was at least the total
and at most the total and these.
"""

from __future__ import annotations

from projections.findings import asked, carrier, concluded, lines, people, told
from projections.findings.model import projection

__all__ = ["asked", "carrier", "concluded", "lines", "people", "projection", "told"]
