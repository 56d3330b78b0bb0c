"""How fast rounds are, over a local server: unchanged feeds, and changed ones against the `reader` library.

    python bench/fetching.py [--feeds FOLDER] [--reader PYTHON] [--runs 5]

FOLDER holds saved feeds (any file names), PYTHON is an interpreter that has `reader` installed, in an environment
of its own.  Without FOLDER the feeds are made up.  Prints medians: seconds of the clock, and of CPU for this process
and its parsers together.  No article page is asked for: `reader` asks for none either.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CHANGED, UNCHANGED, IN_FLIGHT = 100, 200, 40

_SERVER = """
import hashlib, http.server, json, pathlib, sys
bodies = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).iterdir())]
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def do_GET(self):
        # /ROUND/NUMBER: another round is another body, the same entries with one more comment
        _, round_, number = self.path.split("/")
        body = bodies[int(number) % len(bodies)] + b"<!-- " + round_.encode() + b" -->"
        etag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        same = self.headers.get("If-None-Match") == etag
        self.send_response(304 if same else 200)
        self.send_header("ETag", etag)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", "0" if same else str(len(body)))
        self.end_headers()
        if not same:
            self.wfile.write(body)
    def log_message(self, *args):
        pass
class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 200
server = Server(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""

_READER = """
import json, sys, time, resource
from reader import make_reader
urls = json.loads(sys.stdin.read())
reader = make_reader(":memory:", feed_root=None)
for url in urls:
    reader.add_feed(url)
began, cpu = time.perf_counter(), time.process_time()
counts = [result.value for result in reader.update_feeds_iter(workers=int(sys.argv[1]))]
seen = sum(1 for _ in reader.get_entries())
print(json.dumps({"wall": time.perf_counter() - began, "cpu": time.process_time() - cpu,
    "failed": sum(isinstance(each, Exception) for each in counts), "entries": seen}))
"""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--feeds", type=Path)
    parser.add_argument("--reader", metavar="PYTHON")
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = asked.feeds or invented(Path(made))
        server = subprocess.Popen(
            [sys.executable, "-c", _SERVER, str(folder)], stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            compare(f"http://127.0.0.1:{int(server.stdout.readline())}", asked.reader, asked.runs)
        finally:
            server.kill()
            server.wait()


def compare(address: str, python: str | None, runs: int) -> None:
    """Print the medians of `runs` runs; ours and the other's take turns, so that both meet the same machine."""
    states = [f"{address}/0/{number}" for number in range(UNCHANGED)]
    remembered = ours(states, "first")["states"]
    show("200 unchanged, 304", [ours(remembered, "unchanged") for _ in range(runs)])
    without = [state | {"etag": None} for state in remembered]
    show("200 unchanged, by hash", [ours(without, "unchanged") for _ in range(runs)])
    mine, theirs = [], []
    for run in range(runs):
        urls = [f"{address}/{run + 1}/{number}" for number in range(CHANGED)]
        mine.append(ours(urls, "changed"))
        if python:
            told = subprocess.run(
                [python, "-c", _READER, str(IN_FLIGHT)],
                input=json.dumps(urls),
                capture_output=True,
                text=True,
            )
            if told.returncode:
                sys.exit(told.stderr[-800:])
            theirs.append(json.loads(told.stdout))
    show("100 changed, wirewatch", mine)
    if theirs:
        show("100 changed, reader", theirs)


def show(what: str, runs: list[dict[str, object]]) -> None:
    wall, cpu = (statistics.median(float(str(run[key])) for run in runs) for key in ("wall", "cpu"))
    print(
        f"{what:26} {wall:6.2f} s   {cpu:6.2f} s CPU   {runs[0]['entries']} entries, {runs[0]['failed']} failed"
    )


def ours(feeds: list, kind: str) -> dict[str, object]:
    """One round in a process of its own, the imports included."""
    run = subprocess.run(
        [sys.executable, __file__, "--ours"], input=json.dumps(feeds), capture_output=True, text=True
    )
    if run.returncode:
        sys.exit(run.stderr[-800:])
    told = json.loads(run.stdout)
    if kind == "unchanged" and told["statuses"] != ["unchanged"]:
        sys.exit(f"expected unchanged feeds, got {told['statuses']}")
    return told


def one_round() -> None:
    feeds = json.loads(sys.stdin.read())
    began = time.perf_counter()
    from fetchers import FeedState, HttpSettings, fetch_feeds

    settings = HttpSettings(
        allow_private=True, gap=0.0, per_host=IN_FLIGHT, connections=IN_FLIGHT, pages=False, entries=10_000
    )
    states = [FeedState(feed) if isinstance(feed, str) else FeedState(**feed) for feed in feeds]
    results = fetch_feeds(states, settings=settings)
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(
        json.dumps(
            {
                "wall": time.perf_counter() - began,
                "cpu": sum(each.ru_utime + each.ru_stime for each in used),
                "failed": sum(result.status == "failed" for result in results),
                "entries": sum(len(result.entries) for result in results),
                "statuses": sorted({result.status for result in results}),
                "states": [
                    {"url": result.url, "etag": result.etag, "body_hash": result.body_hash}
                    for result in results
                    if result.status != "failed"
                ],
            }
        )
    )


def invented(folder: Path) -> Path:
    """Feeds of 30 entries each about places that do not exist."""
    for feed in range(CHANGED):
        items = "".join(
            f"<item><title>Report {number} from Lorvik {feed}</title><link>https://gazette.example/{feed}/{number}</link>"
            f"<guid>tag:gazette.example,2025:{feed}-{number}</guid><pubDate>Mon, 03 Mar 2025 08:00:00 GMT</pubDate>"
            f"<description>&lt;p&gt;The dam above Lorvik {'held, the governor said. ' * 40}&lt;/p&gt;</description></item>"
            for number in range(30)
        )
        document = f'<rss version="2.0"><channel><title>Gazette {feed}</title>{items}</channel></rss>'
        (folder / f"{feed:03}.xml").write_text(document, "utf-8")
    return folder


if __name__ == "__main__":
    if sys.argv[1:] == ["--ours"]:
        one_round()
    else:
        main()
