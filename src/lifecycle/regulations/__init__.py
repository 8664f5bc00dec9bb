"""The law as data: one TOML file a regulation, found by scanning this folder.

Keys of a file (all cited by provision ids such as ``banyumas-2025-2/p7/a4/c``; dates are TOML dates):

``slug title regency area zone status in_force_from cite``
    Who and since when. ``area`` is the code of the regency (Kemendagri), ``zone`` its civil time zone;
    ``status`` is ``in_force`` or ``draft`` (a draft runs in simulation only).
``[offices]``
    Each office with its name and the roles held there.
``[acts]``
    Which role of which office may act (:data:`lifecycle.regulations.loader.ACTS`). Without ``office`` it follows from
    the job kind.
``[silent.ACT]``, ``[unset.PARAMETER]``
    What the text does not say: the act is refused and ``what``, ``cure``, ``cite`` and ``reading`` are quoted.
    ``opened_by`` names the act that a recorded instrument makes possible.
``[[kinds]]``
    Job kinds with the office that collects them, spellings found in lists, and whether a decree must name the kind.
``[[rules]]``
    Criteria: ``kind`` says the test and its bound, ``from``/``until`` when it holds
    (see :mod:`lifecycle.domain.rules`).
``[[checks]]``
    The steps between proposal and decree in legal order; ``judges`` lists the rules that bind there.
``[start]``, ``[[grounds]]``, ``[replacement]``, ``[re_proposal]``
    When cover starts, on which grounds it ends, how a place passes on, whether a person may come back.
``[[funding]]``
    The sources of funds the text lists, and the public budget each belongs to (relief depends on it).
``[update]``
    The periodic data update: months, whom to consult, the duty to propose, the fields that are material.
``[letter]``
    Kinds whose data rest on an assignment letter; ``instead_of_decree`` takes the rival reading.
``[sheets]``
    Columns of the spreadsheets that come in, with the headers they are known by; ``update`` has those that new data
    have beside the ones of a proposal.

``national.toml`` is no regulation: it has the contribution rates, reliefs and bounds that every regency shares.
"""
