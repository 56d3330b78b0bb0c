"""A story as the TOML that `story.toml` holds: what `story show --toml` prints and `story edit` opens."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from fetchers.types import SiteRules

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from store.records import Story


def story_toml(story: Story) -> str:
    """The text of a `story.toml`; reading it back gives the same story."""
    lines = [f"slug = {_string(story.slug)}", f"title = {_string(story.title)}"]
    if story.started:
        lines.append(f"started = {story.started}")
    lines.append(f"sides = {_list(story.sides)}")
    lines.append(f"match = {_list(story.match)}")
    for place, rules in story.sites:
        lines += ["", f"[sites.{_string(place)}]", *_site(rules)]
    return "\n".join(lines) + "\n"


def _site(rules: SiteRules) -> Iterator[str]:
    """The keys of a site that say something."""
    for key, value in asdict(rules).items():
        if value == getattr(SiteRules(), key):
            continue
        if isinstance(value, bool):
            yield f"{key} = {'true' if value else 'false'}"
        elif isinstance(value, str):
            yield f"{key} = {_string(value)}"
        else:
            yield f"{key} = {_list(value)}"


def _string(text: str) -> str:
    # The escapes of JSON strings are a part of those of TOML's basic strings.
    return json.dumps(text, ensure_ascii=False)


def _list(items: Sequence[str]) -> str:
    return "[" + ", ".join(_string(item) for item in items) + "]"
