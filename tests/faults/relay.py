"""Between a client and a server of PostgreSQL: passes all on, but loses the answer to a COMMIT when told to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from select import select

_COMMIT = b"COMMIT\0"
_MOST = 1 << 16


class Relay:
    """Listens on a port of this machine; ``connect`` makes a connection to the server. Ends with the process.

    ``commits`` counts COMMITs since :meth:`lose` was called last.
    """

    def __init__(self, connect: Callable[[], socket.socket]) -> None:
        self._connect = connect
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.commits = 0
        self._lost = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def url(self, database: str) -> str:
        """Where clients find a database of the server."""
        port = self._listener.getsockname()[1]
        return f"postgresql+psycopg://postgres:@127.0.0.1:{port}/{database}?sslmode=disable&gssencmode=disable"

    def lose(self, number: int) -> None:
        """Lose the answer to the ``number``-th COMMIT from now on, and the connection with it; 0 loses none."""
        self.commits, self._lost = 0, number

    def close(self) -> None:
        """Take no more clients."""
        self._listener.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with closing(client), closing(self._connect()) as server, suppress(OSError):
            while True:
                for ready in select((client, server), (), ())[0]:
                    data = ready.recv(_MOST)
                    if not data:
                        return
                    (server if ready is client else client).sendall(data)
                    if ready is client and self._is_lost(data):
                        server.recv(_MOST)
                        return

    def _is_lost(self, data: bytes) -> bool:
        if not data.endswith(_COMMIT):
            return False
        self.commits += 1
        return self.commits == self._lost
