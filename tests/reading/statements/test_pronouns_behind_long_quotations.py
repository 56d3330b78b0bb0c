"""Who "he", "it" and "the group" are behind quotations of several sentences, and names that stand for a longer one."""

from __future__ import annotations

import pytest
from spoken import statements_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Ari Moss owned the bar. He and two waiters died, said police chief Odo Fenn.\n\n"
            "“They were in the way. It is as banal as that,” he added.",
            ["Odo Fenn", "Odo Fenn"],
        ),
        (
            "Ana Vell, a nurse, said nine had died. The court rose at noon.\n\n"
            "It was still when Ilse Orr, 29, who lost her husband, took the stand.\n\n"
            "“I held his hand,” she said.",
            ["Ana Vell", "Ilse Orr"],
        ),
        (
            "Ana Vell, a nurse, said nine had died. The court rose at noon.\n\n"
            "They looked at Ilse Orr.\n\n"
            "“I held his hand,” she said.",
            ["Ana Vell", "Ana Vell"],
        ),
        (
            "TORO — Ari Sambi was lying in his barn when it began.\n\n“They had a list,” he said.\n\nSambi, 46, stayed.",
            ["Ari Sambi"],
        ),
        (
            "A witness, Ilse Orr, said that she ran out. “He went back. They found him,” said the 36-year-old teacher.",
            ["Ilse Orr", "Ilse Orr"],
        ),
        (
            "The Toro Liberation Army (TLA) claimed it. The TLA’s spokesman denied a raid. The group said two had died.",
            ["TLA’s spokesman", "Toro Liberation Army"],
        ),
        (
            "Nine died, the semi-official Vell news agency reported. Three died at a kiln, it said.",
            ["semi-official Vell news agency", "semi-official Vell news agency"],
        ),
        (
            "The Interior Ministry said 41 people died. The ministry’s report says 187 were injured.",
            ["Interior Ministry", "Interior Ministry"],
        ),
    ],
)
def test_who_is_meant(text: str, names: list[str]) -> None:
    assert [one.speaker_name for one in statements_of(text)] == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Jama’at Nusrat al-Toro wal-Vell (JNTV) claimed it. JNTV denied a raid.",
            "Jama’at Nusrat al-Toro wal-Vell",
        ),
        ("Transport MEC Odo Fenn closed the road. It was late, said the MEC.", "Odo Fenn"),
        ("The State Weir Agency, SWA, closed it. SWA warned people to stay away.", "State Weir Agency"),
        (
            "The Department of Weir Affairs (DoWA) closed it. DoWA reported nine deaths.",
            "Department of Weir Affairs",
        ),
    ],
)
def test_short_names_are_written_out(text: str, name: str) -> None:
    assert statements_of(text)[-1].speaker_name == name
