"""The styles of the parts of a widget, worked out when they change and not at every drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.style import Style

if TYPE_CHECKING:
    from textual.css.styles import StylesBase
    from textual.widget import Widget


class PartStyles:
    """`parts["mark"]` is what the style sheet says of the class `evidence--mark` by itself, for the prefix `evidence`.

    Textual has it too, but forgets it with every refresh.  Its own styles are new objects when they change.
    """

    def __init__(self, widget: Widget, prefix: str) -> None:
        self._widget = widget
        self._prefix = prefix
        self._kept: dict[str, tuple[StylesBase, Style]] = {}

    def __getitem__(self, part: str) -> Style:
        try:
            styles = self._widget.get_component_styles(f"{self._prefix}--{part}")
        except KeyError:
            return Style.null()  # before the style sheet was applied
        kept = self._kept.get(part)
        if kept is None or kept[0] is not styles:
            kept = self._kept[part] = (styles, styles.partial_rich_style)
        return kept[1]
