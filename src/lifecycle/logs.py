"""One line a command on standard error: an event name and key-values, no prose, no personal data."""

from __future__ import annotations

import re
import sys
from collections.abc import MutableMapping
from typing import Any

import structlog

_NIK = re.compile(r"(?<![0-9A-Za-z])[1-9][0-9]{15}(?![0-9A-Za-z])")


def mask(_logger: Any, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Anything that looks like a NIK is masked, whoever put it there."""
    return {
        key: _NIK.sub("****************", value) if isinstance(value, str) else value for key, value in line.items()
    }


def configure(wanted: bool) -> None:
    """JSON lines on standard error, or nothing."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False)),
            mask,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger("info" if wanted else "critical"),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
