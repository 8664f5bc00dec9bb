"""How read models are kept: contract, discovery, runner. What they show lives in the top-level ``projections``."""

from lifecycle.projecting.contract import (
    Answer,
    Known,
    NothingKnown,
    Projection,
    Question,
    Recorded,
    Row,
    Tables,
    from_json_text,
    json_text,
    rows_table,
)

__all__ = [
    "Answer",
    "Known",
    "NothingKnown",
    "Projection",
    "Question",
    "Recorded",
    "Row",
    "Tables",
    "from_json_text",
    "json_text",
    "rows_table",
]
