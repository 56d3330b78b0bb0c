"""How a figure went over time: a plot with the highest and the lowest figure, and every step in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.reactive import reactive
from textual.widget import Widget

from claims.types import Evidence
from tui.plot import plot
from tui.screens.page import Page
from tui.timeline import courses, marks
from tui.timeline_views import course_heading, step_detail, timeline_content

if TYPE_CHECKING:
    from textual.app import ComposeResult, RenderResult

    from tui.archive import Archive, Course
    from tui.commands import Place
    from tui.details import Detail
    from tui.plot import PlotLine
    from tui.rows import Content
    from tui.screens.page import Surroundings
    from tui.timeline import Axis, Line, Mark


class Plot(Widget):
    """The plot of one line; it is drawn for the room it has."""

    line: reactive[Line | None] = reactive(None)
    marked: reactive[tuple[Mark, ...]] = reactive(())
    chosen: reactive[int | None] = reactive(None)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(id="plot")
        self._around = around

    def render(self) -> RenderResult:
        text = Text(end="", no_wrap=True)
        for each in self._lines():
            text.append(f"{each.text}\n", style="dim" if each.kind == "axis" else "")
        return text

    def _lines(self) -> tuple[PlotLine, ...]:
        if self.line is None:
            return ()
        steps = self.line.steps
        at = steps[self.chosen].at if self.chosen is not None and self.chosen < len(steps) else None
        return plot(steps, self.marked, self._around.now(), at, self.size.width, self.size.height)


class TimelinePage(Page["Course"]):
    """One row of the tally at a time; `start` is the key of the row to begin with."""

    heading: ClassVar[str] = "5 Timeline"
    text_heading: ClassVar[str] = "Step"
    places: ClassVar[frozenset[Place]] = frozenset({"timeline"})

    def __init__(self, around: Surroundings, start: str | None = None) -> None:
        super().__init__(around)
        self._wanted = start
        self._axis: Axis | None = None
        self._lines: tuple[Line, ...] = ()
        self._plot = Plot(around)

    def further_parts(self) -> ComposeResult:
        yield self._plot

    def read(self, archive: Archive) -> Course:
        return archive.course()

    @property
    def line(self) -> Line | None:
        """The line on show: the wanted one where it is there, else the first."""
        return next((each for each in self._lines if each.key == self._wanted), next(iter(self._lines), None))

    def _choose_lines(self, data: Course) -> Axis:
        """What came in is the better line of time where there are several steps of it, or no dates."""
        zone = self.around.now().tzinfo
        if self._axis is None:
            arrived = courses(data, "arrival", zone)
            several = any(len({step.at for step in each.steps}) > 1 for each in arrived)
            self._axis = "arrival" if several or not courses(data, "publication", zone) else "publication"
        self._lines = courses(data, self._axis, zone)
        return self._axis

    def content(self, data: Course, wanted: str) -> Content:
        axis = self._choose_lines(data)
        place = self._lines.index(self.line) + 1 if self.line else 0
        return timeline_content(self.line, place, len(self._lines), axis, wanted, self.around.now())

    def after_data(self, data: Course) -> None:
        self._plot.line = self.line
        self._plot.marked = marks(data.snapshot, self._axis or "arrival", self.around.now().tzinfo)
        self.after_detail()

    def after_detail(self) -> None:
        key = self.key
        self._plot.chosen = int(key.rpartition("|")[2]) if key else None

    def detail(self, data: Course, archive: Archive, key: str, step: int | None) -> Detail | None:
        line = self.line
        place = int(key.rpartition("|")[2])
        if line is None or place >= len(line.steps):
            return None
        where = line.steps[place].place
        if where is None:
            return step_detail(line, place, None)
        article, start, end, text = where
        record = next(each for each in data.snapshot.articles if each.id == article)
        return step_detail(
            line, place, archive.passage(Evidence(article, record.source, record.outlet, start, end, text))
        )

    def action_figure(self, step: int) -> None:
        """Go to the next row of the tally that has a course."""
        line = self.line
        if line is None or len(self._lines) < 2:
            self.say("There is no other figure with a course.")
            return
        self._wanted = self._lines[(self._lines.index(line) + step) % len(self._lines)].key
        self.turn()

    def action_axis(self) -> None:
        """Change between what came in when and what was published when."""
        if self.data is None:
            return
        self._axis = "publication" if self._axis == "arrival" else "arrival"
        self.turn(course_heading(self._axis))
