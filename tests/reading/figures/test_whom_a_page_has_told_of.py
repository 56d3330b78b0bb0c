"""Whom "he", "the group", a short form or a description means, told by what the page says elsewhere of it."""

from __future__ import annotations

import pytest

from claims import lay_out, read
from claims.types import Document


def spoken(text: str) -> list[tuple[str, str | None]]:
    """The contents of a text with who says them."""
    laid = lay_out(text)
    reading = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts))
    return [(each.text, each.speaker_name) for each in reading.statements]


def claimed(text: str) -> list[tuple[int | None, str | None]]:
    """The numbers of a text with who gives them."""
    laid = lay_out(text)
    reading = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts))
    return [(each.value, each.claimant_name) for each in reading.casualties]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        # who is told of by his name alone, or by what follows it
        (
            "The army believes a commander called Dogo Vell is behind the raid. He denied it in a message.",
            "it in a message",
            "Dogo Vell",
        ),
        ("A driver named Odo Fenn saw it. He said nine had died.", "nine had died", "Odo Fenn"),
        (
            "The mayor, Odo Fenn, met a trader called Dogo Vell. He denied it in a message.",
            "it in a message",
            "Odo Fenn",
        ),
        ("A storm called Ilse hit the town. She said nine had died.", "nine had died", None),
        (
            "Orrvik Coal denied it.\n\nAnzor, a miner who asked that his surname be kept, was near the shaft. “It burned”, he said.",
            "It burned",
            "Anzor",
        ),
        (
            "“It was late,” said Odo Fenn, a teacher.\n\nOutside, a woman who lost her son, was crying. “We wait,” he said.",
            "We wait,",
            "Odo Fenn",
        ),
        (
            "“It was late,” said Lena Orr.\n\nAdu Fennmark was on that deck. She was 13.\n\n“A hand had my foot,” she told me.",
            "A hand had my foot,",
            "Adu Fennmark",
        ),
        (
            "“It was late,” said Lena Orr.\n\nHurricane Tarn struck at dawn. She said nobody came.",
            "nobody came",
            "Lena Orr",
        ),
        (
            "“It was late,” said Odo Fenn.\n\nBlue Water Street was dark. He said nobody came.",
            "nobody came",
            "Odo Fenn",
        ),
        # for whom a sentence opens
        (
            "His lawyer, Lena Orr, said he was ill.\n\nFor Um Karr, who lost a son, the verdict came late.\n\n“I have waited,” she said.",
            "I have waited,",
            "Um Karr",
        ),
        (
            "“It was late,” said Lena Orr.\n\nFor the council, the verdict came late. “We waited,” she said.",
            "We waited,",
            "Lena Orr",
        ),
        # names that spokesmen use
        (
            "The Vesh Front fled. Its spokesman, who uses the name Commander Tarn, said the fire was set by a shell.",
            "the fire was set by a shell",
            "Tarn",
        ),
        (
            "The minister, who uses the Norland name for the town, said nine had died.",
            "nine had died",
            "minister",
        ),
        # armed groups
        (
            "Suspected members of the Dawla Orrvik killed four.\n\nMaj. Odo Fenn, spokesman of the 103rd Infantry Brigade, said two"
            " fled.\n\nThe group claimed nine soldiers had been killed.",
            "nine soldiers had been killed",
            "Dawla Orrvik",
        ),
        (
            "Vesh Front rebels took Brask on Monday. The rebels said they had lost nine men.",
            "they had lost nine men",
            "Vesh Front",
        ),
        (
            "Vesh Front rebels took Brask. Rebels of the Lumar Army fled. The rebels said they had lost nine men.",
            "they had lost nine men",
            "rebels",
        ),
        (
            "Vesh Front rebels took Brask. A local aid group said it had 12 dead. The group said two were nurses.",
            "two were nurses",
            "local aid group",
        ),
        (
            "Suspected supporters of the Weir Party were held. A choir sang. The group said it was over.",
            "it was over",
            "group",
        ),
        # bodies by other names
        (
            "Coach operator Luz y Sellen denied it.\n\nThe firm said in a statement: “Our hearts are with you.”",
            "Our hearts are with you.",
            "Luz y Sellen",
        ),
        ("Crane operator Odo Fenn denied it. The firm said he had slept.", "he had slept", "firm"),
        (
            "The Civil Guard said the brakes failed. A spokesman for the force said two were hurt.",
            "two were hurt",
            "Civil Guard’s spokesman",
        ),
        (
            "The Civil Guard came. A spokesman for the families said two were hurt.",
            "two were hurt",
            "spokesman for the families",
        ),
        (
            "The jury of four women and three men returned its verdict. They recommended that the council look again at it.",
            "the council look again at it",
            "jury",
        ),
        (
            "Nine died, Governor Odo Fenn wrote on Monday.\n\n“I share the grief,” the head of the region stressed.",
            "I share the grief,",
            "Odo Fenn",
        ),
        (
            "Governor Odo Fenn was there. The head of the regional hospital said nine were hurt.",
            "nine were hurt",
            "head of the regional hospital",
        ),
    ],
)
def test_whom_is_meant(text: str, content: str, speaker: str | None) -> None:
    assert (content, speaker) in spoken(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "06:48 – Indovi confirms two deaths in Brask.\n\n06:04 – A fire broke out, the National Institute of Weirs (Indovi) reports.",
            (2, "National Institute of Weirs"),
        ),
        (
            "Nine sailors died last year, WAIB figures show.\n\nOdo Fenn, of the Weir Accident Investigation Branch, said it was closed.",
            (9, "Weir Accident Investigation Branch"),
        ),
        (
            "Lena Orr of the Weir Accident Branch and Odo Fenn of the Women’s Action Bank spoke. WAB said nine people died.",
            (9, "WAB"),
        ),
        ("The Royal Weir Institute (Fenn) was hit. Fenn said nine people died.", (9, "Fenn")),
    ],
)
def test_short_forms_are_written_out(text: str, claim: tuple[int, str]) -> None:
    assert claim in claimed(text)


@pytest.mark.parametrize(
    ("said", "side"),
    [
        ("The rebels said they had killed 25 soldiers.", None),
        ("The rebels said 25 of their men had died.", "Red Banner"),
    ],
)
def test_rebels_who_are_named_elsewhere_count_the_others_or_their_own(said: str, side: str | None) -> None:
    text = f"Fighting between the army and the Red Banner rebels raged in Brask on Friday. {said}"
    laid = lay_out(text)
    reading = read(Document(text, title=laid.title, published=laid.published, parts=laid.parts))
    assert [(each.value, each.side, each.claimant_name) for each in reading.casualties] == [
        (25, side, "Red Banner")
    ]
