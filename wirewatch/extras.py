"""Libraries that only some need: asked for when they are used, with the command that brings them."""

from __future__ import annotations

from importlib.util import find_spec

from wirewatch.errors import Failure


def has(module: str) -> bool:
    """True where the module can be imported; it is not."""
    return find_spec(module) is not None


def needed(module: str, extra: str, purpose: str) -> None:
    """Raises Failure naming the extra when the module is not installed."""
    if not has(module):
        raise Failure(
            f"{purpose} needs {module}, which is not installed",
            f"It comes with the extra {extra!r}, in a clone: pipx install --force '.[{extra}]'",
        )
