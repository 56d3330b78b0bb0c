"""Whom "he" and "she" mean where a judge asks, somebody is named in passing or a quotation fills several paragraphs."""

from __future__ import annotations

import pytest
from spoken import statements_of

_MAYOR = "Mayor Odo Fenn said the town had lost much.\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (_MAYOR + "At South Vell, publican Ari Moss was sweeping his yard. “You get good at it,” he said.", "Ari Moss"),
        (
            "Mrs Orr spoke for an hour. She told the court she had hidden.\n\n"
            "The judge, Hervé Moss, asked her whether she knew the man. “No,” she said.",
            "Orr",
        ),
        (
            "Outside the court, Lena Orr, whose mother, Bridie, 91, was among the dead, said they had waited.\n\n"
            "“Mam paid,” she said.",
            "Lena Orr",
        ),
        (
            "The chairwoman of the traders' association, Mama Ilse Orr, said they had gone for years.\n\n"
            "“They went eight,” she said.",
            "Mama Ilse Orr",
        ),
        (
            "A correspondent of this newspaper spoke yesterday with a prisoner, Ari Moss, aged 20. He said they had drowned.",
            "Ari Moss",
        ),
        (
            "A mother of two of the girls, Lena Musa, wept as she spoke.\n\n“They are 12 and 14. They were afraid. I begged.\n\n"
            "“Let them tell us. We will sell the farm,” she said.",
            "Lena Musa",
        ),
        (
            "Outside the hall Ari Moss, chairman of the Grey Families, accused the ministry of lying. He called for an inquiry.",
            "Ari Moss",
        ),
        ("Lena Musa wept. It did not help Ilse Orr. Her son, Ari Orr, was one of the nine. She said nobody had called.", "Ilse Orr"),
        # somebody else does something between, or who asks does more
        (
            "Ilse Orr said it was late. Her daughter Lena Moss has two sons. The court asked her about them. “No,” she said.",
            "Lena Moss",
        ),
        (
            "Odo Fenn said it was late. Ari Moss, who asked him about the dead, was led away. He said he would sue.",
            "Ari Moss",
        ),
        # the judge asks of somebody else, or says more himself
        ("Mrs Orr told the court she had hidden. The judge, Lena Moss, asked about her son. “Go on,” she said.", "Lena Moss"),
        ("Mrs Orr told the court she had hidden. Ari Moss asked her to sit. “It will be long,” he said.", "Ari Moss"),
        ("Ilse Orr told the court she had hidden. Mr Moss asked him why he ran. “I was afraid,” she said.", "Ilse Orr"),
        (_MAYOR + "Vell Motors had closed its gate, he said, because it was late.", "Odo Fenn"),
        (_MAYOR + "Ulve Tarn had planned it for weeks, he said, and told nobody.", "Odo Fenn"),
        (_MAYOR + "Emre Tarn was dead, he said, and it was late.", "Odo Fenn"),
        (_MAYOR + "Hassan Tarn was killed on the way, he said.", "Odo Fenn"),
        (_MAYOR + "Upper Vell was flooded, he said, and it was late.", "Odo Fenn"),
        (_MAYOR + "Orr Street was shut and stayed so, he said, because it was late.", "Odo Fenn"),
        (_MAYOR + "Weir Lake had risen and Ilse Orr fled, he said, because it was late.", "Odo Fenn"),
        ("Outside the court, Casa Orr, a tenants' association, said it was late. It rained, it said.", "Casa Orr"),
        ("A correspondent of this newspaper spoke yesterday. He said they had drowned.", "correspondent of this newspaper"),
        (
            "Lena Musa wept.\n\n“They are 12.”\n\nMayor Odo Fenn came.\n\n“We will sell the farm,” he said.",
            "Odo Fenn",
        ),
        ("Outside the hall the Vell Families, a charity, accused the ministry of lying. It called for an inquiry.", "Vell Families"),
    ],
)  # fmt: skip
def test_he_and_she_are_who_was_let_speak(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name
