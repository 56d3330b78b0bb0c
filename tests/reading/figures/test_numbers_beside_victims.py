"""Numbers beside victims that count suspects, survivors, things, ages or nobody, and those in like words that count."""

from __future__ import annotations

import pytest
from casualty_pages import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of its 600 passengers was hurt.", []),
        ("None of the ferry's 600 passengers was hurt.", []),
        ("All of its 60 passengers were hurt.", [("injured", 60)]),
        ("None of its 23 crew survived.", [("killed", 23)]),
        ("None of the ferry's 23 crew survived.", [("killed", 23)]),
        ("None of its 23 crew complained.", []),
        ("A quake would, the model suggests, kill 12,000 people.", []),
        ("A quake, the model suggests, killed 12,000 people.", [("killed", 12000)]),
        ("The fire killed 59 people, and one of the twenty arrested was a clerk.", [("killed", 59)]),
        ("Three men were killed, two of them arrested last year.", [("killed", 3), ("killed", 2)]),
        ("The fire killed 59 people, and one of them was a clerk.", [("killed", 59), ("killed", 1)]),
        (
            "They returned two bodies, leaving 48 in Toro, of whom 20 are thought to be alive.",
            [("killed", 2)],
        ),
        (
            "They returned 12 bodies, two of whom were burned alive.",
            [("killed", 12), ("killed", 2)],
        ),
        ("A woman died and five guests were taken ill, two of them gravely.", [("killed", 1)]),
        ("Five guests died, two of them at home.", [("killed", 5), ("killed", 2)]),
        ("Nine pupils between five and twelve died.", [("killed", 9)]),
        ("The mayor said between five and twelve died.", [("killed", 5)]),
        ("A clerk with a loudhailer read out the names of seventeen dead.", [("killed", 17)]),
        ("A clerk was among a total of seventeen dead.", [("killed", 1), ("killed", 17)]),
        ("The front said a bomber had killed or wounded 150 people.", [("killed or injured", 150)]),
        ("Three guards killed or wounded in the raid were named.", [("killed or injured", 3)]),
        ("With ten men left the hosts were dead and buried.", []),
        ("The two brothers are dead.", [("killed", 2)]),
    ],
)
def test_only_victims_are_counted(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Planes sighted one of two overdue trawlers.", []),
        ("The army showed five captured tanks.", []),
        ("Crews towed three trapped cars from the mud.", []),
        ("Crews pulled three trapped bus passengers from the mud.", [("trapped", 3)]),
        ("Nine drowned days later.", [("killed", 9)]),
        ("Anthrax has killed 50 hippos.", []),
        ("Anthrax has killed 50 herders.", [("killed", 50)]),
    ],
)
def test_things_and_beasts_are_no_victims(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert told(text) == expected
