"""Whom a pronoun or an office means behind a sentence in which others act: a report's issuer, a mother, one of the captives, a
governor with a rank, a man and four others."""

from __future__ import annotations

import pytest
from spoken import said, statements_of

REPORT = "It came a day after the Weir Office published a 40-page report. "
MEDIATOR = "A Vesland mediator said the group had been paid. "


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"{REPORT}Fighters of the Vesh Front killed 61 men in the town, it concludes.", "Weir Office"),
        (f"{REPORT}A blast killed 31 people, it finds, and no fewer than 26 were women.", "Weir Office"),
        ("The Weir Office gave a count. Soldiers and their helpers shot dead 13 men, it added.", "Weir Office"),
        ("The Weir Office said nine fell. Soldiers and their helpers shot 13 men, it added.", "Weir Office"),
        (f"{REPORT}The Vesh Front said nine fell. It denied that 13 had.", "Vesh Front"),
        ("The Vesh Front burned the report that the office published. It said nine fell.", "Vesh Front"),
        ("The Vesh Front killed nine men in the town, it said.", "Vesh Front"),
        ('Private Tarn Rith, 19, was carried past his mother. "He is thin," she said.', "Private Tarn Rith’s mother"),
        ('Anna Orr alleged that it was late, a charge Mayor Odo Fenn flatly denied.\n\n"It was cold," he said.', "Odo Fenn"),
        ('Ilse Orr alleged that it was late, a charge that hurt Mayor Odo Fenn.\n\n"It was cold," she said.', "Ilse Orr"),
        ('Ivo Orr alleged that it was late, a charge Mayor Odo Fenn flatly denied.\n\n"It was cold," he said.', "Ivo Orr"),
        ('Judge Lena Orr questioned Odo Fenn about the death of his wife. "It is late," she said.', "Lena Orr"),
        ('Odo Fenn stood at the grave of his mother. "It is late," she said.', "Odo Fenn"),
        ('Sergeant Odo Fenn questioned the captives. One ran. "We will find him," he said.', "Odo Fenn"),
        ('Sergeant Odo Fenn questioned the captives. One held up a card. "We will find him," he said.', "Odo Fenn"),
        ('Lena Orr said it was late. The video shows the men. One holds up a card. "We wait," she said.', "Lena Orr"),
        ('Ilse Orr sat with her husband. "It was cold," he said.', "Ilse Orr’s husband"),
        ('Private Tarn Rith, 19, lost his mother. "He is thin," she said.', "Private Tarn Rith"),
        ('Ilse Orr, 40, stood with her mother. "He is thin," she said.', "Ilse Orr"),
        ('Odo Fenn said his wife was ill. "She is weak," he said.', "Odo Fenn"),
        (f'{MEDIATOR}One of the freed men, a corporal of 24, rang home. "We marched," he said.', "corporal of 24"),
        (f'{MEDIATOR}The video shows the captives. One holds up a card. "We wait," he says.', "one of the captives"),
        (f'{MEDIATOR}Three of the captives fell. One died. "It is sad," he said.', "Vesland mediator"),
        (f'{MEDIATOR}One of the miners, Tarn Velm, rang home. "We marched," he said.', "Tarn Velm"),
        ("The governor of Vell region, Brigadier General Odo Fenn, who came, left. The governor said nine died.", "Odo Fenn"),
        ("The governor of Vell, Colonel Odo Fenn, gave a toll of 26. The governor vowed to come.", "Odo Fenn"),
        ("Nine died, according to Mr. Fenn and four other residents reached by phone. They said two fled.", "Mr. Fenn and four other residents"),
        ("Mayor Odo Fenn and two colleagues said nine died. He said two fled.", "Odo Fenn"),
        (
            'Ilse Orr, who lost a son, said she wanted a verdict. Ada Weir came from Vell with a picture of her nephew.\n\n"It is late," she said.',
            "Ada Weir",
        ),
        (
            'Ilse Orr, who lost a son, said she wanted a verdict. Velm Bay had lost its men.\n\n"It is late," she said.',
            "Ilse Orr",
        ),
    ],
)  # fmt: skip
def test_who_goes_on(text: str, speaker: str) -> None:
    assert statements_of(text)[-1].speaker_name == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 60 men the army claimed to have killed had fled.", []),
        ("Men whom the army claimed to have killed, residents said, had fled.", [("residents",)]),
        ("Of the rebels the army claimed to have killed nine.", [("the army",)]),
        ("On Monday the army claimed to have killed nine men.", [("the army",)]),
    ],
)
def test_a_claim_that_tells_which_men(text: str, expected: list[tuple[str]]) -> None:
    assert [(speaker,) for speaker, _ in said(text)] == expected
