"""One message to one address, by apprise; what may be told of a failure holds nothing of the address."""

from __future__ import annotations

import logging
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import unquote

from fetchers.redact import HIDDEN
from tui.safe import clean_line
from wirewatch.extras import needed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirewatch.notices import Message

EXTRA = "notify"
_LOGGERS = ("apprise", "requests", "urllib3")
_SHORTEST = 3
"""Pieces of an address that are shorter are found in every word, and give nothing away."""


class NotSentError(Exception):
    """The message did not get out, and why."""


def check_installed() -> None:
    """Raises Failure naming the extra when apprise is not installed."""
    needed("apprise", EXTRA, "Sending notices")


def send(address: str, message: Message) -> None:
    """Send a message.  Raises NotSentError when the address is of no sort that apprise knows, or refuses it."""
    with _listening() as heard:
        import apprise  # half a second that a round without notices does not need

        # One address, one answer: nothing is to be done meanwhile that a thread would be good for.
        service = apprise.Apprise(asset=apprise.AppriseAsset(app_id="wirewatch", async_mode=False))
        if not service.add(address):
            raise NotSentError(
                "apprise knows no such address on this machine; https://appriseit.com has them all, some need a"
                " library of their own"
            )
        sent = service.notify(title=message.title, body=message.body, body_format=apprise.NotifyFormat.TEXT)
    if not sent:
        told = "; ".join(dict.fromkeys(without(line, address) for line in heard))
        raise NotSentError(told or "the service did not take it")


def without(text: str, address: str) -> str:
    """A line of somebody else's log in which every piece of an address is an ellipsis."""
    raw = re.split(r"[^\w.~+%-]+", address.partition("://")[2])
    pieces = {form for each in raw for form in (each, unquote(each))}
    for piece in sorted(pieces, key=len, reverse=True):
        if len(piece) >= _SHORTEST:
            text = re.sub(re.escape(piece), HIDDEN, text, flags=re.IGNORECASE)
    return clean_line(text)


@contextmanager
def _listening() -> Iterator[list[str]]:
    """What the libraries log meanwhile, kept from the terminal: their lines may quote the address."""
    heard: list[str] = []

    class Ear(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            heard.append(record.getMessage())

    ear = Ear(logging.WARNING)
    loggers = [logging.getLogger(name) for name in _LOGGERS]
    before = [logger.propagate for logger in loggers]
    for logger in loggers:
        logger.addHandler(ear)
        logger.propagate = False
    try:
        yield heard
    finally:
        for logger, was in zip(loggers, before, strict=True):
            logger.removeHandler(ear)
            logger.propagate = was
