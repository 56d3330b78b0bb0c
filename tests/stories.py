"""Six small invented stories as running text, to be read and compared like real ones.

Places, people and papers are made up; each story has a matter that must be told and differences that must not.
"""

from __future__ import annotations

from dataclasses import dataclass

from claims import lay_out, read
from claims.types import Account, Document


@dataclass(frozen=True, slots=True)
class Told:
    """One article of a story: who published it when, under which headline."""

    outlet: str
    published: str | None
    title: str
    text: str
    credits: tuple[str, ...] = ()


def accounts(story: tuple[Told, ...]) -> list[Account]:
    """The articles of a story, laid out and read."""
    found = []
    for number, told in enumerate(story, 1):
        text = f"{told.title}\n\n{told.text.strip()}\n"
        layout = lay_out(text, told.title)
        document = Document(text, told.title, told.published, layout.parts)
        source = f"https://{told.outlet.lower().replace(' ', '-')}.test/{number}"
        found.append(Account(number, source, told.outlet, told.credits, document, read(document)))
    return found


QUAKE = (
    Told(
        "Harbour Post",
        "2031-02-06T05:30",
        "Strong quake shakes coast of Chile and Peru",
        """
A powerful earthquake struck off the coast before dawn on Thursday, killing at least 76 people in Chile, the national emergency office said.

Another 12 people died in Peru, where a church tower collapsed in the town of Santa Rufina, the civil guard said.

Phone lines were down and the road along the shore was blocked by rocks. "We hear people under the bricks," said Inés Falcón, a nurse in the port of Villa Honda.

A quake in 2010 killed 525 people in the same region.
""",
    ),
    Told(
        "Meridian Wire",
        "2031-02-06T11:00",
        "Death toll climbs to 284 in Chile",
        """
The number of people killed by the earthquake in Chile rose to 284 on Thursday morning, the national emergency office said, as cranes reached the port of Villa Honda.

In Peru 42 people were dead and more than 100 injured, according to the civil guard.

Rescuers with dogs were still searching a school on the hill. President Marta Olmedo flew over the valleys and promised tents before nightfall.
""",
    ),
    Told(
        "Valley Courier",
        "2031-02-07T18:00",
        "More than 900 dead as Chile buries victims",
        """
Chile buried the first victims of its worst earthquake since 2010 on Friday. The national emergency office put the death toll at more than 912.

Peru counted 130 dead, the civil guard said.

Volunteers cooked for thousands in the stadium of Villa Honda. "Nobody sleeps under a roof here," said Inés Falcón, who has worked two nights without a break.
""",
    ),
)

FERRY = (
    Told(
        "Lake Gazette",
        "2031-06-11",
        "Ferry sinks in storm with 230 aboard",
        """
A ferry sank in a storm on Lake Anselm late on Tuesday, drowning 202 people, the port authority said. Four passengers were missing.

The Santa Brigida had left the town of Orrin with 230 people aboard. Fishermen pulled survivors from the water until midnight.

"The waves came over the rail and then the lights went out," said Jonas Treml, a student who swam ashore.
""",
    ),
    Told(
        "Orrin Tribune",
        "2031-06-13",
        "Divers give up hope for missing of the Santa Brigida",
        """
Divers ended their work at the wreck of the Santa Brigida on Thursday. The port authority said 206 people had died, counting the four passengers who were missing until now.

The captain, Emil Rast, told investigators that the pumps had failed.
""",
    ),
    Told(
        "Northern Radio",
        "2031-06-12",
        "Lake mourns dead of ferry",
        """
Bells rang in every village on Lake Anselm on Wednesday for the 202 people who drowned when a ferry went down.

Four more passengers are missing, the port authority said. The lake is 140 metres deep at the wreck.
""",
    ),
)

SHOOTING = (
    Told(
        "Canyon Sentinel",
        "2031-09-03",
        "Eleven killed at dance hall in Verden Falls",
        """
A gunman killed 11 people at a dance hall in Verden Falls late on Tuesday before officers shot him dead, Sheriff Dale Corrigan said.

Fifteen others were injured. The attacker, a 34-year-old former guard, had been dismissed in June.

"He said nothing at all, he only reloaded," said Ruth Amsel, who hid behind the stage.
""",
    ),
    Told(
        "Plains Broadcasting",
        "2031-09-03",
        "12 dead in Verden Falls shooting",
        """
Twelve people died in the shooting at a dance hall in Verden Falls, including the gunman, the sheriff's office said on Wednesday.

Three of the injured were in critical condition at the county hospital. A 19-year-old woman was shot in the arm as she ran.

The street stayed closed on Wednesday.
""",
    ),
    Told(
        "Verden Falls Echo",
        "2031-09-04",
        "Town names its dead",
        """
The county read out the names of 11 victims on Thursday. The youngest was 17.

The gunman was killed by police. Investigators searched his trailer and found two rifles.
""",
    ),
)

BOMBING = (
    Told(
        "Old Quarter News",
        "2031-03-19",
        "Blast tears through market in Sarmada",
        """
A bomb exploded in the spice market of Sarmada on Wednesday, killing 21 people, police said.

Shop fronts were blown out for two streets around. Nobody claimed responsibility.
""",
    ),
    Told(
        "Desert Herald",
        "2031-03-19",
        "Dozens killed in Sarmada market",
        """
The Red Crescent said 34 people were killed when a bomb went off in the spice market of Sarmada. Volunteers carried the wounded on doors.

A bombing in the same market in 2019 killed 90 people.
""",
    ),
    Told(
        "Coast Telegraph",
        "2031-03-19",
        "Families wait at hospital after blast",
        """
Relatives waited outside the city hospital of Sarmada, which said it had received 28 bodies after Wednesday's bombing. The hospital counted 28 people killed.

Doctors asked for blood. The market had been crowded before the holiday.
""",
    ),
)

CEASEFIRE = (
    Told(
        "Sound Observer",
        "2031-05-01T13:00",
        "Denmark and Norway agree to ceasefire, Sweden says",
        """
Denmark and Norway have agreed to a ceasefire from noon after two days of fighting over the strait, Sweden's Foreign Ministry said on Thursday.

Denmark said at least 9 of its soldiers had been killed. Norway said it had lost 14 soldiers.

Norway accused Denmark of attacking its lighthouse on Tuesday night. "We answered fire with fire," said General Odd Falk, the Norwegian commander.
""",
    ),
    Told(
        "Kattegat Times",
        "2031-05-01T20:00",
        "Guns heard again along the strait",
        """
Fighting resumed along the strait on Thursday evening, hours after a ceasefire was to take hold, Denmark's Defence Ministry said.

The ministry said Norwegian gunners had attacked first and denied that its boats had fired on fishing villages.

Norwegian Defence Minister Tora Lind said Danish boats had fired on two fishing villages. Denmark said at least 9 of its soldiers had been killed since Tuesday.
""",
    ),
    Told(
        "Fjord Daily",
        "2031-05-02",
        "Denmark and Norway blame each other for broken truce",
        """
Denmark and Norway blamed each other on Friday after a ceasefire collapsed within hours.

Norway lost 14 soldiers in the clashes, Defence Minister Tora Lind said. At least nine people were killed on the Danish side, according to Copenhagen.

The two countries fought a short war in 1998 that killed about 400 people.
""",
    ),
)

FLOOD = (
    Told(
        "River Standard",
        "2031-08-14",
        "Flood kills 58 in the Talva valley",
        """
Floods in the Talva valley killed 58 people, the provincial rescue service said on Thursday, after the weir above Orrin broke.

Brown water stood two metres deep in the lower town. Mayor Ilse Brandt asked bakeries for bread.
""",
    ),
    Told(
        "Upland Mail",
        "2031-08-15",
        "Valley digs out of the mud",
        """
People in the Talva valley dug out of the mud on Friday. The provincial rescue service said 58 people had died and 20 were missing.

"We were told the weir was safe," said Mayor Ilse Brandt.
""",
    ),
    Told(
        "Lakeside Review",
        "2031-08-17",
        "Flood toll lowered to 41",
        """
The provincial rescue service lowered the death toll of the Talva flood to 41 on Sunday. Names had been listed twice, it said.

The water has gone back, and the school in Orrin will open on Monday.
""",
    ),
)
