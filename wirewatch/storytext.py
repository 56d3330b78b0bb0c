"""A story as the TOML that `story.toml` holds: what `story show --toml` prints and `story edit` opens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.records import Story


def story_toml(story: Story) -> str:
    """The text of a `story.toml`; reading it back gives the same story."""
    lines = [f"slug = {_string(story.slug)}", f"title = {_string(story.title)}"]
    if story.started:
        lines.append(f"started = {story.started}")
    lines.append(f"sides = {_list(story.sides)}")
    lines.append(f"match = {_list(story.match)}")
    return "\n".join(lines) + "\n"


def _string(text: str) -> str:
    # The escapes of JSON strings are a part of those of TOML's basic strings.
    return json.dumps(text, ensure_ascii=False)


def _list(items: Sequence[str]) -> str:
    return "[" + ", ".join(_string(item) for item in items) + "]"
