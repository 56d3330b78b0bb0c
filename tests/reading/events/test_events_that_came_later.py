"""What a page tells as later than an event of before, or as said then, belongs to the past as well."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

LEAD = "Gunmen killed 12 villagers on Tuesday."
NOW = "2031-03-05"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("In November 2021, six soldiers died in Vell. Rebels were blamed. The following June, rebels shot dead seven guards.",
         ["2021", "2021"]),
        ("In November 2021, six soldiers died in Vell. Rebels were blamed on Monday. The following day, two guards died.",
         ["2021", "current"]),
        ("Toro was held by rebels until April 2026, when they fled. Two months later, a string of bombs killed 40 people.", ["2026"]),
        ("Toro was held by rebels until December 2030, when they fled. Two months later, a string of bombs killed 40 people.", ["current"]),
        ("In January 2029, six pilgrims died in Vell. Weeks after the Vell tragedy, 30 people died in Brask.", ["2029", "2029"]),
        ("In January 2029, six pilgrims died in Vell. Weeks after the latest attack, 30 people died in Brask.", ["2029", "current"]),
        ("It is the worst since 2015, when 21 people were killed. A bomb in March of that year killed 12 guards.", ["2015", "2015"]),
        ("It was payback for an air strike on Jan. 19, in which, rebels said, 47 women were killed.", ["January"]),
        ("It was payback for an air strike on Jan. 19 and, rebels said, 47 women were killed.", ["current"]),
        ("In May 2030, nine miners died in Brask. Nobody could check that. The union said at the time that 20 had died.", ["2030", "2030"]),
        ("In May 2030, nine miners died in Brask. The union said at the time of the blast on Tuesday 20 miners died.", ["2030", "current"]),
        ("A 2020 study by a rights group counted 192 deaths in a single year.", ["2020"]),
        ("A 2020 study called the weir unsafe, and the collapse left 192 people dead.", ["current"]),
        ("One of the dead was a cook who had signed for the keys in September.", ["current"]),
        ("The grave holds two men who had been killed in September.", ["September"]),
    ],
)  # fmt: skip
def test_events(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(f"{LEAD}\n{text}", published=NOW)][1:] == events
