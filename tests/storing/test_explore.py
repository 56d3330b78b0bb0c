"""The database in a browser: described, with facets and the twelve questions; read-only, on this machine only."""

from __future__ import annotations

import socket
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from command_line import run
from keep_schema import write

from store.catalogue import questions
from store.database import close, open_database
from store.pages import metadata
from wirewatch.commands.explore import datasette

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

SLUG = "ferry-off-tarn-point"


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("explore"))


def described(database: Path) -> Any:
    db = open_database(database)
    try:
        return metadata(db.conn, database.stem)
    finally:
        close(db)


@pytest.fixture
def page(database: Path) -> Callable[[str], Awaitable[str]]:
    app = pytest.importorskip("datasette.app")
    served = app.Datasette([str(database)], metadata=described(database))

    async def get(path: str) -> str:
        response = await served.client.get(path)
        assert response.status_code == 200, (path, response.status_code)
        return str(response.text)

    return get


async def test_every_table_and_view_has_a_page_with_its_description(
    page: Callable[[str], Awaitable[str]], database: Path
) -> None:
    tables = described(database)["databases"]["kept"]["tables"]
    assert len(tables) > 30
    for name, table in tables.items():
        shown = await page(f"/kept/{name}")
        assert table["description"].split("`")[0].split("'")[0][:40] in shown, name


def test_the_metadata_file_says_the_same(database: Path) -> None:
    yaml = pytest.importorskip("yaml")
    page = Path(__file__).resolve().parents[2] / "docs" / "metadata.yaml"
    told = yaml.safe_load(page.read_text(encoding="utf-8"))
    expected = described(database)
    assert told["databases"]["wirewatch"] == expected["databases"]["kept"]
    assert told["title"] == expected["title"]


async def test_facets_count(page: Callable[[str], Awaitable[str]]) -> None:
    shown = await page("/kept/casualties")
    assert "facet" in shown
    assert ">killed<" in shown


@pytest.mark.parametrize("name", [each.name for each in questions()])
async def test_every_question_is_ready_with_a_field_for_the_story(
    page: Callable[[str], Awaitable[str]], name: str
) -> None:
    shown = await page(f"/kept/{name}?slug={SLUG}")
    assert 'name="slug"' in shown
    assert "0 results" not in shown
    assert "<td" in shown


def test_the_command_serves_it(database: Path, tmp_path: Path) -> None:
    pytest.importorskip("datasette.app")
    told = tmp_path / "metadata.json"
    told.write_text("{}")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(datasette(database, told, port, in_browser=False), stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            try:
                with urllib.request.urlopen(
                    f"http://127.0.0.1:{port}/kept/v_tally.json?slug={SLUG}"
                ) as answer:
                    assert b"at least 15" in answer.read()
                break
            except OSError:
                time.sleep(0.1)
        else:
            pytest.fail("nobody answered")
    finally:
        server.terminate()
        server.wait(timeout=10)


def test_without_its_extra_it_says_which(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wirewatch.extras.find_spec", lambda module: None)
    ran = run("explore", "--db", database)
    assert ran.code == 3
    assert "'.[explore]'" in ran.err
    assert "Traceback" not in ran.err
