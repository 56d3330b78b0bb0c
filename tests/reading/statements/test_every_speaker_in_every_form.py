"""Speakers told in every way, in every form of reported speech: the words of each statement and who says them."""

from __future__ import annotations

import itertools

import pytest

from claims import lay_out, read
from claims.types import Document

LEAD = (
    "Officials count the cost in Vell\n\nVELL, Norland, May 4 (Reuters) - A storm hit Norland on Sunday.\n\n"
)
CONTENTS = (
    "the bridge had collapsed", "the dam will hold", "rescue teams were on their way", "the fire began in a kitchen", "the truce was holding",
    "the attackers fled into the forest", "it was too early to give a toll", "most of the houses were made of mud", "water levels were falling",
    "a shell wounded two guards", "help had not reached the island",
)  # fmt: skip
SPEAKERS = {
    "police": "police", "the mayor": "mayor", "local officials": "local officials", "the health ministry": "health ministry", "Odo Fenn": "Odo Fenn",
    "Governor Odo Fenn": "Odo Fenn", "the governor, Odo Fenn,": "Odo Fenn", "Odo Fenn, a doctor,": "Odo Fenn", "Odo Fenn, 41, who lost his house,": "Odo Fenn",
    "a resident, Odo Fenn,": "Odo Fenn", "a spokesman for the army, Odo Fenn,": "Odo Fenn", "army spokesman Odo Fenn": "Odo Fenn",
    "the head of the fire service, Lena Orr,": "Lena Orr", "Lena Orr, head of the fire service,": "Lena Orr", "a hospital official": "hospital official",
    "one survivor": "one survivor", "the United Nations": "United Nations", "a police source": "police source", "the Vesh Front": "Vesh Front",
    "Dr Lena Orr of Vell General Hospital": "Lena Orr",
}  # fmt: skip
SAID = (
    "said",
    "said on Monday",
    "told reporters",
    "told AFP",
    "told state television",
    "told Vell Radio",
    "said in a statement",
    "told a news conference on Monday",
)
FORMS = (
    "{S} {said} {c}.", "{S} {said} that {c}.", "{C}, {s} {said}.", "“{C},” {s} {said}.", "{S} {said}: “{C}.”", "{C}, according to {bare}.",
    "According to {s}, {c}.", "“{C},” said {bare}.", "{C}, said {bare}.", "In Vell, {s} {said} {c}.", "But {s} {said} that {c}.",
    "After the meeting, {s} {said} that {c}.", "{C}, {s} {said}, as rain fell.",
)  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_a_statement_has_its_words_and_its_speaker(form: str) -> None:
    contents = itertools.cycle(CONTENTS)
    for (speaker, name), said in itertools.product(SPEAKERS.items(), SAID):
        content = next(contents)
        upper, bare = speaker[:1].upper() + speaker[1:], speaker.rstrip(",")
        line = form.format(
            S=upper, s=speaker, bare=bare, said=said, c=content, C=content[:1].upper() + content[1:]
        )
        text = LEAD + line.replace(",,", ",") + "\n"
        laid = lay_out(text)
        page = Document(text, title=laid.title, published=laid.published, parts=laid.parts)
        found = [
            (one.text.strip("“”.,").lower(), (one.speaker_name or "").lower())
            for one in read(page).statements
            if one.start >= len(LEAD)
        ]
        wanted = content.lower().rstrip(".")
        assert found == [(wanted, name.lower())] or found == [(f"in vell, {wanted}", name.lower())], text[
            len(LEAD) :
        ]
