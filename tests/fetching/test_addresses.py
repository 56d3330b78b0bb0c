"""Where notices go: said in the environment or in a file that only its owner can read, and told to nobody."""

from __future__ import annotations

from datetime import time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from fetchers.secrets import read_secrets
from wirewatch.addresses import read_outside
from wirewatch.errors import Failure
from wirewatch.notices import Rules
from wirewatch.sending import without

if TYPE_CHECKING:
    from pathlib import Path

SECRET = "slack://hush-hush/B0000/key12345"


def secrets(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "secrets.toml"
    file.write_text(text, encoding="utf-8")
    file.chmod(mode)
    return file


def test_without_a_word_nothing_goes_out() -> None:
    found = read_outside(None, {"WIREWATCH_DB": "x", "WIREWATCH_NOTIFY_DESK": " "})
    assert (dict(found.addresses), found.rules) == ({}, Rules())


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    file = secrets(tmp_path, f'[notify.addresses]\ndesk = "{SECRET}"\nnight = "mailto://a.example"\n')
    found = read_outside(file, {"WIREWATCH_NOTIFY_DESK": "json://b.example"})
    assert dict(found.addresses) == {"desk": "json://b.example", "night": "mailto://a.example"}
    assert SECRET not in repr(found)


def test_the_rules_stand_in_the_file(tmp_path: Path) -> None:
    file = secrets(tmp_path, '[notify]\nquiet = "23:00-06:30"\nzone = "Europe/Riga"\npause = "90s"\n')
    assert read_outside(file, {}).rules == Rules(
        (time(23), time(6, 30)), ZoneInfo("Europe/Riga"), timedelta(seconds=90)
    )


def test_keys_of_feeds_stand_beside_it(tmp_path: Path) -> None:
    file = secrets(
        tmp_path,
        f'[notify.addresses]\ndesk = "{SECRET}"\n["https://wire.example/"]\nheaders = {{ A = "one" }}\n',
    )
    assert read_secrets(file, {}).headers("https://wire.example/") == {"A": "one"}
    assert list(read_outside(file, {}).addresses) == ["desk"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'notify = "{SECRET}"', "notify must be a table"),
        (f'[notify]\naddresses = "{SECRET}"', "addresses must be a table of texts"),
        (f'[notify.addresses]\n"d e" = "{SECRET}"', "cannot be called"),
        (f'[notify.addresses]\ndesk = "{SECRET.replace("://", "")}"', "desk is no address"),
        ('[notify]\nloud = "yes"', "has loud"),
        ("[notify]\nquiet = 23", "quiet must be a text"),
        ('[notify]\nquiet = "23:00"', "are no quiet hours"),
        ('[notify]\nquiet = "06:00-06:00"', "are no quiet hours"),
        ('[notify]\nquiet = "25:00-06:00"', "are no quiet hours"),
        ('[notify]\nzone = "Nowhere/Land"', "is no time zone"),
        ('[notify]\nzone = "../../etc"', "is no time zone"),
        ('[notify]\npause = "soon"', "is no time between messages"),
        (f'[notify.addresses]\ndesk = "{SECRET}', "not valid TOML"),
    ],
)
def test_what_is_wrong_is_told_without_the_address(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(Failure) as failure:
        read_outside(secrets(tmp_path, text), {})
    assert told in failure.value.message
    assert "secrets.toml" in failure.value.message
    assert "hush" not in f"{failure.value.message} {failure.value.hint}"


def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="chmod 600"):
        read_outside(secrets(tmp_path, "", mode=0o644), {})


@pytest.mark.parametrize(
    ("address", "line"),
    [
        (SECRET, "cannot post to https://hooks.example/hush-hush/B0000/key12345: 403"),
        (
            "mailtos://desk:p%40ss@mail.example?to=ed@desk.example",
            "login desk / p@ss refused by mail.example for ed",
        ),
        ("json://127.0.0.1:8080/Token1?k=v", "POST /token1 to 127.0.0.1:8080 failed"),
    ],
)
def test_what_a_service_logs_is_told_without_the_address(address: str, line: str) -> None:
    told = without(line, address)
    for secret in ("hush", "key12345", "p@ss", "p%40ss", "mail.example", "oken1", "127.0.0.1", "8080"):
        assert secret not in told
    assert "…" in told
