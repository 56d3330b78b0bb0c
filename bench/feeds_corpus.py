"""Every file of a folder through the whole fetcher and into a database, over a local server.

    python bench/feeds_corpus.py FOLDER

FOLDER holds saved feeds, good and bad, in any files.  Four rounds, all parsed afresh:

    1  every file gives one result, whatever is in it
    2  the same again: nothing new, nothing changed
    3  one headline in a hundred is worded differently: exactly that many new versions
    4  hostile servers: one error each, or an entry for what only looks hostile; within a minute and 400 MB

Exits with 1 when a round brings something else.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

from fetchers import FeedResult, FeedState, HttpSettings, SeenEntry, fetch_feeds
from fetchers.identity import url_key
from store.articles import incoming, save_incoming
from store.database import open_database, writing
from store.feed_entries import known_sources, recall_entries, remember_entries
from store.feeds import add_feed, record_feed
from store.stories import add_story
from wirewatch.pipeline import LAYOUTER

if TYPE_CHECKING:
    from collections.abc import Sequence

NOW = "2030-01-01T00:00:00Z"
SHARE = 100
SETTINGS = HttpSettings(
    allow_private=True,
    gap=0.0,
    per_host=40,
    connections=40,
    pages=False,
    entries=10_000,
    attempts=1,
)
PATIENT = replace(SETTINGS, connect=300.0, deadline=300.0, read=300.0)
"""For rounds that are compared with one another: on a busy machine none may time out in one and not in the other."""


class Corpus:
    """The bodies that the server sends, by path; `altered` come before `bodies`."""

    def __init__(self, folder: Path) -> None:
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        self.bodies = {f"/{number}": path.read_bytes() for number, path in enumerate(files)}
        self.types = {f"/{number}": self._type(path) for number, path in enumerate(files)}
        self.names = {f"/{number}": str(path.relative_to(folder)) for number, path in enumerate(files)}
        self.altered: dict[str, bytes] = {}

    def _type(self, path: Path) -> str:
        """What the file itself says it should be served as, in feedparser's own notation."""
        found = re.search(rb"Header:\s+Content-type:\s*([^\r\n]+)", path.read_bytes()[:2000], re.IGNORECASE)
        return found[1].decode("latin-1").strip() if found else "application/xml"


def serve(corpus: Corpus) -> ThreadingHTTPServer:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path.startswith("/hostile/"):
                self.close_connection = True
                return hostile(self)
            body = corpus.altered.get(self.path) or corpus.bodies[self.path]
            self.send_response(200)
            self.send_header("Content-Type", corpus.types[self.path])
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
            return None

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the signature is http.server's
            pass

    class Server(ThreadingHTTPServer):
        request_queue_size = 200
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A client that has had enough hangs up."""

    server = Server(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


HOSTILE = {
    **dict.fromkeys(("drip", "gibibyte", "headers", "loop", "author", "laughs", "half", "binary"), "failed"),
    **dict.fromkeys(("attribute", "page"), "new"),
}
"""Kind of answer -> what the fetcher makes of it."""
MEGABYTES = 400


def hostile(handler: BaseHTTPRequestHandler) -> None:
    """Answers of servers that mean no good."""
    kind = handler.path.rpartition("/")[2]
    rss = b'<rss version="2.0"><channel><title>x</title><item><title>y</title>%s</item></channel></rss>'
    if kind == "loop":
        handler.send_response(301)
        handler.send_header("Location", handler.path)
        handler.send_header("Content-Length", "0")
        handler.end_headers()
        return
    handler.send_response(200)
    if kind == "gibibyte":
        handler.send_header("Content-Encoding", "gzip")
    if kind == "half":
        handler.send_header("Content-Length", "100000")
    handler.send_header("Connection", "close")
    if kind == "headers":
        while True:
            handler.wfile.write(b"X-Filler: " + b"y" * 5000 + b"\r\n")
    handler.end_headers()
    if kind == "drip":
        while True:
            handler.wfile.write(b"<")
            time.sleep(0.2)
    bodies = {
        "half": b"<rss>",
        "binary": bytes(range(256)) * 400,
        "page": rss % b"<link>/hostile/data</link>",
        "data": b'<html><head><script type="application/ld+json">{"x": "%s"}</script></head><body><p>%s</p></body></html>'
        % (b"y" * 4_900_000, b"The dam above Lorvik held, the governor said. " * 8),
        "author": rss % (b"<author>" + b"a" * 64_000 + b"</author>"),
        "attribute": rss % (b'<x y="' + b"a" * 9_000_000 + b'"/>'),
        "laughs": b'<!DOCTYPE r [<!ENTITY a "%s">]><rss version="2.0"><channel><title>%s</title></channel></rss>'
        % (b"a" * 100_000, b"&a;" * 90_000),
    }
    if kind == "gibibyte":
        block = gzip.compress(b"\0" * 2**26)
        for _ in range(16):
            handler.wfile.write(block)
    else:
        handler.wfile.write(bodies[kind])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    corpus = Corpus(parser.parse_args().folder)
    server = serve(corpus)
    address = f"http://127.0.0.1:{server.server_port}"
    wrong: list[str] = []

    def path_of(result: FeedResult) -> str:
        return result.url.removeprefix(address)

    def expect(what: str, found: object, wanted: object) -> None:
        print(f"   {what}: {found}" + ("" if found == wanted else f"   EXPECTED {wanted}"))
        if found != wanted:
            wrong.append(what)

    with tempfile.TemporaryDirectory() as made:
        rounds = Rounds(Path(made) / "corpus.db", [address + path for path in corpus.bodies])
        first = rounds.run("first round")
        expect("results", len(first), len(corpus.bodies))
        expect("feeds with one row of fetches", rounds.fetched_once(), len(corpus.bodies))
        whys = Counter(why(result) for result in first if result.error)
        for reason, times in whys.most_common():
            one = next(corpus.names[path_of(each)] for each in first if why(each) == reason)
            print(f"      {times:5} {reason[:100]}, such as {one}")
        for result in first:
            for article in result.articles:
                check(article.text + (article.title or "") + article.source)
        rounds.run("second round")
        expect("new, changed", (rounds.outcomes["new"], rounds.outcomes["changed"]), (0, 0))
        expect("asked to save", sum(rounds.outcomes.values()), 0)
        altered = alter(corpus, first, address)
        rounds.run(f"third round, {altered} headlines changed")
        expect("new, changed", (rounds.outcomes["new"], rounds.outcomes["changed"]), (0, altered))
    print("hostile servers")
    began = time.monotonic()
    # In a process of its own: what this one holds of the corpus is no part of what a round needs.
    told = subprocess.run(
        [sys.executable, __file__, "--hostile", address], stdout=subprocess.PIPE, text=True, check=True
    )
    statuses, megabytes = json.loads(told.stdout)
    expect("statuses", statuses, HOSTILE)
    expect("ended within a minute", time.monotonic() - began < 60, True)
    print(f"   most memory, the parsers included: {megabytes} MB")
    expect(f"below {MEGABYTES} MB", megabytes < MEGABYTES, True)
    sys.exit(1 if wrong else 0)


def hostile_round(address: str) -> None:
    """Ask the hostile servers, tell of each on standard error, and print what came of them and the memory it took."""
    watch = Watch()
    watch.start()
    settings = replace(SETTINGS, pages=True, robots=False)
    results = fetch_feeds([FeedState(f"{address}/hostile/{kind}") for kind in HOSTILE], settings=settings)
    statuses: dict[str, str] = {kind: result.status for kind, result in zip(HOSTILE, results, strict=True)}
    for kind, result in zip(HOSTILE, results, strict=True):
        told = result.error or ", ".join(f"{each.text_status}" for each in result.articles)
        print(f"   {kind:10} {result.status:7} {told}"[:120], file=sys.stderr)
    print(json.dumps([statuses, watch.most // 1_000_000]))


class Watch(threading.Thread):
    """The most memory that this process and its children had at one time, in bytes, looked at 50 times a second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.most = 0

    def run(self) -> None:
        while True:
            self.most = max(self.most, sum(map(resident, family(os.getpid()))))
            time.sleep(0.02)


def family(process: int) -> list[int]:
    """A process and its children, of whichever thread."""
    children: list[int] = []
    for listed in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            children += map(int, listed.read_text().split())
    return [process, *children]


def resident(process: int) -> int:
    """Bytes of memory that a process has; 0 when it is gone."""
    with suppress(OSError):
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * resource.getpagesize()
    return 0


def why(result: FeedResult) -> str:
    """Why a feed failed, without the particulars."""
    return re.sub(r" \(.*", "", result.error or "")


def check(text: str) -> None:
    """What comes out of the fetcher holds no character that could hurt."""
    found = re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", text)
    if found:
        sys.exit(f"uncleaned {found[0]!r} in {text[:80]!r}")


class Rounds:
    """Rounds over all feeds into one database, with what is remembered between them."""

    def __init__(self, database: Path, urls: Sequence[str]) -> None:
        self.db = open_database(database)
        self.story = add_story(self.db, "Corpus")
        self.states = [FeedState(url) for url in urls]
        self.feeds = {url: add_feed(self.db, self.story, url)[0] for url in urls}
        self.outcomes: Counter[str] = Counter()

    def run(self, what: str) -> tuple[FeedResult, ...]:
        self.outcomes.clear()
        began = time.monotonic()
        known = [
            SeenEntry(identity, (url_key(source),)) for identity, source in known_sources(self.db, self.story)
        ]
        results = fetch_feeds(
            self.states,
            lambda state: (*recall_entries(self.db, self.feeds[state.url]), *known),
            self._keep,
            PATIENT,
        )
        statuses = dict(Counter(result.status for result in results))
        print(f"{what}: {statuses}, {dict(self.outcomes)}, {time.monotonic() - began:.1f} s")
        return results

    def fetched_once(self) -> int:
        """How many feeds have exactly one row in `fetches`."""
        asked = "SELECT count(*) FROM (SELECT 1 FROM fetches GROUP BY feed HAVING count(*) = 1)"
        return int(self.db.conn.execute(asked).fetchone()[0])

    def _keep(self, result: FeedResult) -> None:
        coming = incoming(self.db, self.story, result.articles, LAYOUTER)
        feed = self.feeds[result.url]
        with writing(self.db):
            self.outcomes.update(
                saved.outcome for saved in save_incoming(self.db, self.story, coming, now=NOW)
            )
            remember_entries(self.db, feed, result.entries, now=NOW)
            record_feed(self.db, feed, status=result.status, error=result.error, pace=result.pace, now=NOW)


def alter(corpus: Corpus, results: Sequence[FeedResult], address: str) -> int:
    """Word one headline in a hundred differently, where the feed has another name for the entry; how many."""
    count = place = 0
    for result in results:
        path = result.url.removeprefix(address)
        for entry in result.entries:
            title = (entry.title or "").encode()
            body = corpus.altered.get(path) or corpus.bodies[path]
            if len(title) < 12 or not entry.keys or body.count(title) != 1:
                continue
            place += 1
            if place % SHARE == 0:
                corpus.altered[path] = body.replace(title, title + b" (corrected)")
                count += 1
    return count


if __name__ == "__main__":
    if sys.argv[1:2] == ["--hostile"]:
        hostile_round(sys.argv[2])
    else:
        main()
