"""`wirewatch serve`: the dashboard in a browser."""

from __future__ import annotations

import socket
from ipaddress import ip_address
from typing import TYPE_CHECKING

import click

from wirewatch.errors import FINE, USAGE, Failure, say
from wirewatch.extras import needed
from wirewatch.opening import opened
from wirewatch.options import about_a_story

if TYPE_CHECKING:
    from wirewatch.options import Where

LOOPBACK = "127.0.0.1"


@click.command()
@about_a_story
@click.option(
    "--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="Where on this machine."
)
@click.option(
    "--host", default=LOOPBACK, show_default=True, metavar="ADDRESS", help="Which address to listen on."
)
@click.option("--without-password", is_flag=True, help="Allow another address than this machine's own.")
@click.option("--read-only", is_flag=True, help="Only show: no decisions, no fetches.")
def serve(where: Where, port: int, host: str, without_password: bool, read_only: bool) -> int:
    """Open the dashboard in a browser, until ctrl+c.

    It is served to this machine only. There is no password: whoever can reach another address can read the story
    and decide on its alerts, so that takes --without-password as well. Needs the extra `serve`.
    """
    if not is_loopback(host) and not without_password:
        raise Failure(
            f"{host} can be reached from other machines, and the dashboard asks nobody for a password",
            "Leave --host out and use an SSH tunnel, or say --without-password as well.",
            USAGE,
        )
    needed("textual_serve", "serve", "The dashboard in a browser")
    with opened(where.db):
        pass  # a missing or foreign file is told here, not in every visitor's page
    _check_free(host, port)
    from tui.serving import serve as serve_dashboard

    say(f"{where.db} at http://{host}:{port}/, until ctrl+c")
    serve_dashboard(where.db, where.story, host=host, port=port, read_only=read_only)
    return FINE


def is_loopback(host: str) -> bool:
    """True where only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _check_free(host: str, port: int) -> None:
    """Raises Failure where nothing can listen there."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise Failure(
                f"cannot listen on {host}:{port}: {error.strerror or error}", "Choose another --port."
            ) from error
