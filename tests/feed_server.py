"""A small web server on a real socket of this machine, for tests of fetching."""

from __future__ import annotations

import contextlib
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(frozen=True)
class Reply:
    """What to answer.  `pieces` are sent one by one with `pause` seconds between them."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/rss+xml"
    pieces: tuple[bytes, ...] = ()
    pause: float = 0.0
    length: int | None = None


@dataclass(frozen=True)
class Request:
    path: str
    headers: dict[str, str]


@dataclass
class FeedServer:
    """`replies` by path: a Reply, or a function from the request to one.  `requests` in order of arrival."""

    address: str
    replies: dict[str, Reply | Callable[[Request], Reply]] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)

    def url(self, path: str) -> str:
        return self.address + path

    def asked(self, path: str) -> list[Request]:
        return [request for request in self.requests if request.path == path]


@contextlib.contextmanager
def serving() -> Iterator[FeedServer]:
    closing = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            request = Request(self.path, {name.lower(): value for name, value in self.headers.items()})
            site.requests.append(request)
            found = site.replies.get(self.path, Reply(status=404))
            reply = found(request) if callable(found) else found
            self.send_response(reply.status)
            pieces = reply.pieces or (reply.body,)
            if reply.status != 304:
                length = sum(map(len, pieces)) if reply.length is None else reply.length
                self.send_header("Content-Length", str(length))
                self.send_header("Content-Type", reply.content_type)
            for name, value in reply.headers:
                self.send_header(name, value)
            if reply.length is not None:
                self.send_header("Connection", "close")
                self.close_connection = True
            # A client that has had enough hangs up: that is what some tests are about.
            with contextlib.suppress(BrokenPipeError, ConnectionResetError):
                self.end_headers()
                for piece in pieces:
                    self.wfile.write(piece)
                    self.wfile.flush()
                    if reply.pause and closing.wait(reply.pause):
                        return

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the signature is http.server's
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that hangs up between two requests is none of our business; the rest is."""
            if not isinstance(sys.exception(), ConnectionError):
                super().handle_error(request, client_address)

    server = Server(("127.0.0.1", 0), Handler)
    site = FeedServer(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        closing.set()
        server.shutdown()
        thread.join()
        server.server_close()


def rss(*items: str, title: str = "Harbour Gazette") -> bytes:
    """An RSS 2.0 document of the given <item> contents."""
    listed = "".join(f"<item>{item}</item>" for item in items)
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>'
        f"<title>{title}</title><link>https://gazette.example/</link>{listed}</channel></rss>"
    ).encode()


def page(headline: str, *paragraphs: str, head: str = "", before: str = "", after: str = "") -> bytes:
    """A news page with a menu around the article."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{headline}</title>{head}</head><body>'
        '<nav><a href="/">Home</a> <a href="/world">World</a></nav>'
        f"<article><h1>{headline}</h1>{before}{body}{after}</article>"
        "<footer>All rights reserved</footer></body></html>"
    ).encode()
