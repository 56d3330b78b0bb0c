"""A style sheet that is parsed again only where that gives something else."""

from __future__ import annotations

from textual.css.stylesheet import Stylesheet


class SteadyStylesheet(Stylesheet):
    """Textual parses all styles anew when a theme is set, the first time included, and forgets what it had parsed.

    With the variables of the styles as they were there is nothing to parse but what has come since.
    """

    def __init__(self, variables: dict[str, str]) -> None:
        super().__init__(variables=variables)
        self._parsed_with = variables

    def set_variables(self, variables: dict[str, str]) -> None:
        if variables != self._parsed_with:
            super().set_variables(variables)

    def reparse(self) -> None:
        if self._variables is self._parsed_with:
            self.parse()  # only what was added: the rest is remembered
        else:
            super().reparse()
            self._parsed_with = self._variables
