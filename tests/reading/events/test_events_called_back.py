"""Events of before that a page calls back: that war, a lost ship's name, the year that then came."""

from __future__ import annotations

import pytest
from casualty_pages import casualties

LEAD = "The ferry Toro sank off Lumar on Monday, killing 97 people.\n"


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("After the Orrvik, with its 228 dead, we were promised new boats.", ["before"]),
        ("After the Orrvik fire, in which 30 people died, the mayor closed 12 bars.", ["current"]),
        ("After the Orrvik raid, in which nine people died and 12 were hurt, the army sent 300 men on Monday.", ["current", "current"]),
        ("Since the Swedish attack, in which nine people were killed overnight, Vell has been dark.", ["current"]),
        ("After the Orrvik Marathon, when two runners died, it rained.", ["current"]),
        ("After the Orrvik, with its nine dead on Monday, we were promised new boats.", ["current"]),
        ("After the Aarhus, with its nine dead, we were promised new boats.", ["current"]),
        ("After the Toro, with its 97 dead, nobody promises anything.", ["current"]),
        ("After the Monday raid, in which nine people died, police came.", ["current"]),
        ("After the Orrvik inquiry, in which nine deaths were told of, a judge left.", ["current"]),
        ("After the crew, in which nine died, came the divers.", ["current"]),
        ("They want no other war. That war, which lasted 34 days, cost the lives of 1,200 people and some 160 Danes.",
         ["the war", "the war"]),
        ("They want no other war. That war ended in defeat and cost 900 lives.", ["the war"]),
        ("Peace came. That long siege, which lasted 34 days, cost 900 lives.", ["the siege"]),
        ("Gunmen came. That siege, which lasted nine hours, left 12 people dead.", ["current"]),
        ("Firms fought. That price war ended in defeat and cost nine lives.", ["current"]),
        ("That raid, which lasted nine hours, cost the lives of 12 people.", ["current"]),
        ("That the war killed nine people is known.", ["current"]),
        ("That war killed nine people on Monday.", ["current"]),
        ("Then came the autumn of 2020. In 44 days Norway lost roughly 2,900 soldiers, Denmark some 3,800.", ["2020", "2020"]),
        ("Then came the war of 2020. In 44 days Norway lost 2,900 soldiers.", ["2020"]),
        ("Then came the flood. In 44 days Norway lost 2,900 soldiers.", ["current"]),
        ("Then came the autumn of 2020. Today nine people died.", ["current"]),
        ("Then came the autumn of 2020. Norway has lost 90 soldiers since.", ["current"]),
        ("Peace came. That war ended long ago, yet its shells killed three boys on Tuesday.", ["current"]),
        ("Peace came. That war, which began on Saturday, has killed 900 people so far.", ["current"]),
        ("Peace came. That war, which ended on Saturday, killed 900 people.", ["current"]),
        ("Firms fought. That price war ended with the crash of the firm and nine deaths.", ["current"]),
        ("Police wrote. That campaign, which lasted nine days, left three people dead.", ["current"]),
        ("Then came the day in 2020 when he lost his job. He killed nine people.", ["current"]),
        ("Then came the police. In nine days 12 people were killed.", ["current"]),
    ],
)  # fmt: skip
def test_what_is_called_back(text: str, events: list[str]) -> None:
    assert [one.event for one in casualties(LEAD + text)][1:] == events


@pytest.mark.parametrize(
    ("opening", "events"),
    [
        ("Man on trial over hotel raid sits silent in a Brask courtroom.", ["current", "2015"]),
        ("Gunmen stormed a courtroom in Brask.", ["2013", "2015"]),
        ("A new courtroom was opened in Brask.", ["2013", "2015"]),
        ("The accused mayor of Brask spoke.", ["2013", "2015"]),
    ],
)
def test_what_a_courtroom_sits_over(opening: str, events: list[str]) -> None:
    text = f"{opening} {'Nobody spoke of what had been. ' * 15}Lena Orr was one of six Danes killed on 9 February 2013 at an inn. In 2015, five guards were killed."
    assert [one.event for one in casualties(text) if one.value != 1] == events
