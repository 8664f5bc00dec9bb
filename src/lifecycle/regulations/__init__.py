"""The law as data: one TOML file a regulation, found by scanning this folder.

Everything is cited by provision ids such as ``banyumas-2025-2/p7/a4/c`` (``cite``, a list) and, where a faulty text had
to be read one way, by defect ids such as ``BMS-02`` (``reading``, a list, each defined under ``[[readings]]``). Dates
are TOML dates. A file is checked whole when it is loaded; what is wrong is told with file, line, key and cure
(``lifecycle law check FILE``). The keys, with the classes of :mod:`lifecycle.domain.profile` that say what they mean:

``slug title regency area zone status in_force_from cite slots_cite batch_document_cite``
    Who and since when. ``area`` is the code of the regency (Kemendagri), ``zone`` its civil time zone;
    ``status`` is ``in_force`` or ``draft`` (a draft runs in simulation only, and has no ``in_force_from``).
    ``slots_cite``: what caps the number of places; ``batch_document_cite``: what wants a paper with every list.
``[offices]``
    Each office with its name and the roles held there.
``[acts]``
    Which role of which office may act (:data:`lifecycle.regulations.loader.ACTS`). Without ``office`` it follows from
    the job kind, or from the paper that settles it. Every act stands here, or in ``[silent]``.
``[silent.ACT]``
    An act the text says nothing of: refused, with ``what``, ``cure``, ``cite`` and ``reading``. A recorded instrument
    opens it; ``role`` is what those who act on the paper are called. The kinds of decree ``change`` and ``job_kind``
    are acts here as well.
``[unset.PARAMETER]``
    What an act needs and the text does not say: ``opens`` lists the acts and checks held back until a paper settles
    it; ``by_kind`` when a paper settles it for the kinds of work it lists.
``[[paths]]``
    The ways from proposal to end, at least one; the first is taken where nothing else says so. ``checks`` and
    ``grounds`` pick from those of the regulation, in order; ``batch_document_cite`` wants a paper with every list;
    ``decided_by`` is a ``decree``, or a ``decision`` whose form the text leaves open. ``[paths.acts.ACT]``,
    ``[paths.silent.ACT]``, ``[paths.unset.P]``, ``[paths.start]``, ``[paths.period]``, ``[paths.replacement]`` and
    ``[paths.re_proposal]`` go before what is said for all. A candidate takes the path the row names (a column of type
    ``path``, by ``labels``), else that of an assignment letter, else that of the kind of work, else the first.
``[[kinds]]``
    Job kinds with the letter that names them (``cite``, one id), the office that collects them, spellings found in
    lists, their ``path``, and whether a decree must name the kind. The code ``other`` takes what a decree adds.
``[[rules]]``
    Criteria: ``kind`` says the test and its bound, ``from``/``until`` when it holds (two rules of one id may follow
    each other, never overlap), ``judged_at`` when it binds beside the checks, ``only_kinds`` and ``only_paths`` whom it
    concerns, ``evidence`` what shows it (see :mod:`lifecycle.domain.rules`).
``[[priority]]``
    Groups that go first, as rules of the same form; met ones are recorded with the proposal.
``[[checks]]``
    The steps between proposal and decree in legal order (those of
    :data:`lifecycle.domain.events.CHECKED`); ``judges`` lists the rules that bind there, ``confirms`` the fields
    whose change sends a case back to it (``["*"]``: any), beside those its rules are judged on. Without ``office`` it
    is the office of the kind of work. ``plan``: the step enters the candidates in a budget plan.
``[proof]``
    What shows a registration (``number`` or ``card``), where the text says so.
``[start]``, ``[period]``, ``[[grounds]]``, ``[replacement]``, ``[re_proposal]``
    When cover starts, for how long it is granted, on which grounds it ends, how a place passes on, whether a person
    may come back.
``[[programmes]]``
    JKK and JKM, and whatever else the participants may have.
``[[funding]]``
    The sources of funds the text lists, and the public budget each belongs to (relief depends on it); ``only_paths``
    whose places it pays, ``stands_in_for`` the source it may replace on the places of ``stands_in_paths``.
``[update]``
    The periodic data update: months, whom to consult, the duty to propose, the fields that are material.
``[letter]``
    Kinds whose data rest on an assignment letter, and the path they take; ``instead_of_decree`` takes the rival
    reading.
``[[definitions]]``, ``[[duties]]``
    Reference: terms as the text defines them, and what offices have to do beside the cases.
``[[readings]]``
    Each defect that matters: ``says`` has the readings by letter, ``take`` the one taken, ``why`` the reason, and
    ``[readings.rivals.B]`` what holds instead when a register is opened under another (its ``rules`` replace those of
    the same id, ``without`` drops some; ``start``, ``period``, ``re_proposal``, ``letter``, ``update``).
``[sheets]``
    Columns of the spreadsheets that come in, with the headers they are known by; ``update`` has those that new data
    have beside the ones of a proposal.

``national.toml`` is no regulation: it has the contribution rates, reliefs and bounds that every regency shares.
``provisions.csv`` lists every provision of the five regulations by id, with its kind and what it is to a machine.
"""
