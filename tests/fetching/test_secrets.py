"""Keys and passwords: read from where only their owner can read, told to nobody."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fetchers.redact import redact
from fetchers.secrets import read_secrets
from fetchers.types import FetchError

if TYPE_CHECKING:
    from pathlib import Path


def secrets_file(folder: Path, text: str, mode: int = 0o600) -> Path:
    file = folder / "secrets.toml"
    file.write_text(text)
    file.chmod(mode)
    return file


def test_user_and_password_become_a_basic_header(tmp_path: Path) -> None:
    file = secrets_file(tmp_path, '["https://wire.example/"]\nuser = "desk"\npassword = "opensesame"\n')
    found = read_secrets(file, {})
    assert found.headers("https://wire.example/feed") == {"Authorization": "Basic ZGVzazpvcGVuc2VzYW1l"}


def test_a_longer_prefix_comes_over_a_shorter_one(tmp_path: Path) -> None:
    text = (
        '["https://wire.example/"]\nheaders = { A = "one", B = "two" }\n'
        '["https://wire.example/sport/"]\nheaders = { A = "three" }\n'
    )
    found = read_secrets(secrets_file(tmp_path, text), {})
    assert found.headers("https://wire.example/sport/feed") == {"A": "three", "B": "two"}
    assert found.headers("https://wire.example/feed") == {"A": "one", "B": "two"}


def test_a_secret_field_is_added_to_the_address_and_taken_off_again(tmp_path: Path) -> None:
    found = read_secrets(
        secrets_file(tmp_path, '["https://wire.example/"]\nquery = { key = "hush hush" }\n'), {}
    )
    assert found.address("https://wire.example/feed?a=1") == "https://wire.example/feed?a=1&key=hush+hush"
    assert found.without("https://wire.example/new?key=hush+hush&a=1") == "https://wire.example/new?a=1"
    assert found.address("https://other.example/") == "https://other.example/"


@pytest.mark.parametrize(
    ("text", "mode", "reason"),
    [
        ('["https://wire.example/"]\nheaders = { A = "opensesame" }\n', 0o644, "chmod 600"),
        ('["https://wire.example/"]\nheaders = { A = "opensesame }\n', 0o600, "not valid TOML .line 2"),
        ('["wire"]\nheaders = { A = "opensesame" }\n', 0o600, "no address"),
        ('["https://wire.example/"]\nheader = { A = "opensesame" }\n', 0o600, "other keys"),
        ('["https://wire.example/"]\nheaders = "opensesame"\n', 0o600, "table of texts"),
        ('["https://wire.example/"]\nheaders = { Host = "opensesame" }\n', 0o600, "cannot be called"),
        ('["https://wire.example/"]\nheaders = { A = "opensesame\\r\\nB: c" }\n', 0o600, "plain ASCII"),
        ('["https://wire.example/"]\npassword = "opensesame"\n', 0o600, "needs both"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_clear_error_without_the_secret(
    tmp_path: Path, text: str, mode: int, reason: str
) -> None:
    with pytest.raises(FetchError, match=reason) as caught:
        read_secrets(secrets_file(tmp_path, text, mode), {})
    assert "opensesame" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://desk:opensesame@wire.example/feed", "https://…@wire.example/feed"),
        (
            "at https://wire.example/?a=1&api_key=abc123&b=2 now",
            "at https://wire.example/?a=1&api_key=…&b=2 now",
        ),
        ("https://wire.example/?token=abc#top", "https://wire.example/?token=…#top"),
        ("https://wire.example/?X-Amz-Signature=ab", "https://wire.example/?X-Amz-Signature=…"),
        ("https://wire.example/?page=2&monkey=3", "https://wire.example/?page=2&monkey=3"),
        ("mail desk@wire.example", "mail desk@wire.example"),
    ],
)
def test_what_looks_like_a_secret_is_never_shown(text: str, shown: str) -> None:
    assert redact(text) == shown
