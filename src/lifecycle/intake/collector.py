"""The garbage collector, paused while a file becomes rows.

Mapping makes hundreds of thousands of small objects and not one cycle; looking through them again and again takes a
sixth of the whole time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Puts the collector back as it was, also when reading fails."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
