"""Small invented stories of disasters: counts that rise, fall and are disputed.

Places, people and papers are made up.
"""

from __future__ import annotations

from stories import Told

QUAKE_ON_AN_ISLAND = (
    Told(
        "Harbour Post",
        "2031-02-06T05:30",
        "Quake kills at least 31 on island of Sorrel",
        """
At least 31 people were killed when a magnitude 6.9 earthquake shook the island of Sorrel early on Thursday, the disaster management agency said.

More than 200 people were injured, many of them by falling roof tiles, agency spokesman Ruben Askil said. Some 4,000 residents spent the night outdoors.

The quake damaged 1,200 houses and cut the only road to the port of Lisk.

An earthquake killed 1,340 people on the island in 1977.
""",
    ),
    Told(
        "Meridian Wire",
        "2031-02-06T14:10",
        "Death toll in Sorrel earthquake rises to 58",
        """
Rescuers pulled more bodies from collapsed houses on Sorrel on Thursday, taking the death toll to 58, the disaster management agency said.

"We expect that number to go up," spokesman Ruben Askil told reporters. At least 310 people were hurt.

In the village of Tarn alone 19 people died when a school collapsed, a district official said.
""",
    ),
    Told(
        "Evening Lantern",
        "2031-02-06T19:45",
        "Sorrel: 73 dead, dozens feared trapped",
        """
The number of dead after the earthquake on Sorrel climbed to 73 on Thursday evening, according to the disaster management agency. Dozens more are feared trapped.

Nineteen of the dead were found in Tarn, where a school fell in on itself.

Prime Minister Olga Renn said the government would send 500 soldiers to the island.
""",
    ),
    Told(
        "Coast Radio",
        "2031-02-07T08:00",
        "Aid reaches Sorrel as toll passes 100",
        """
Ships carrying tents and water reached Sorrel on Friday, a day after an earthquake killed 104 people.

The disaster management agency said 540 people were injured and 11 were still missing.
""",
    ),
)


FERRY_SEARCH = (
    Told(
        "Lake Gazette",
        "2031-06-11T07:00",
        "Ferry capsizes in the strait of Morn, 87 missing",
        """
A ferry with 140 people on board capsized in the strait of Morn late on Tuesday. Coast guard vessels rescued 49 people and recovered four bodies, the coast guard said. Eighty-seven people were missing.

The Queen Isolde was on its way from Port Hale to the island of Brae.

"It tilted and then everything slid," said Hanne Birk, a survivor.
""",
    ),
    Told(
        "Orrin Tribune",
        "2031-06-11T17:30",
        "Divers find 22 bodies in ferry",
        """
Divers recovered 22 bodies from the ferry Queen Isolde on Wednesday, the coast guard said, and 69 people remained missing.

Coast guard commander Piet Lamm said that the search would go on through the night.
""",
    ),
    Told(
        "Northern Radio",
        "2031-06-13T09:00",
        "Search called off, 91 dead in ferry disaster",
        """
The coast guard called off the search for survivors of the Queen Isolde on Friday. All 91 people who did not reach the shore are presumed dead, commander Piet Lamm said.

Forty-nine people survived the disaster, among them the captain.
""",
    ),
    Told(
        "Brae Weekly",
        "2031-06-14T09:00",
        "Brae mourns 91",
        """
Ninety-one people died when the Queen Isolde capsized in the strait of Morn on Tuesday, the coast guard said. Eighteen of them were from the island of Brae.

In 1988 a freighter sank in the same strait and 12 sailors drowned.
""",
    ),
)


FACTORY_SHOOTING = (
    Told(
        "Canyon Sentinel",
        "2031-09-03T06:00",
        "8 killed in shooting at Alder Mills factory",
        """
A gunman opened fire at a furniture factory in Alder Mills on Tuesday evening, killing eight people and wounding five, police said. He then shot himself.

Police chief Lorna Dace said that the gunman, a 45-year-old former worker, acted alone.
""",
    ),
    Told(
        "Plains Broadcasting",
        "2031-09-03T07:30",
        "Nine dead after factory shooting",
        """
Nine people, including the shooter, died in a shooting at a factory in Alder Mills on Tuesday, police said.

Five others were taken to hospital. One of them, a woman of 29, was in critical condition.
""",
    ),
    Told(
        "Mills Echo",
        "2031-09-04T08:00",
        "Ninth victim of factory shooting dies",
        """
A woman who was wounded in the shooting at the furniture factory died in hospital on Wednesday, raising the number of victims to nine, police chief Lorna Dace said.

The gunman also died. Four people remain in hospital.
""",
    ),
    Told(
        "State Journal",
        "2031-09-03T12:00",
        "What we know about the factory shooting",
        """
Eight people were shot dead by a former colleague at a furniture factory in Alder Mills. The attacker killed himself.

Police said they had found two rifles and a pistol. Three of the victims were brothers.

It was the deadliest shooting in the state since 2019, when six people were killed at a mall.
""",
    ),
)


FLOOD_LOWERED = (
    Told(
        "Valley Courier",
        "2031-08-20T08:00",
        "Floods kill 120 in Orvane province",
        """
Floods killed 120 people in Orvane province, Governor Stella Marsh said on Wednesday. Some 30,000 people were forced from their homes.

Rain fell for three days. The river Teal rose by seven metres.
""",
    ),
    Told(
        "Capital Daily",
        "2031-08-21T09:00",
        "Orvane flood toll lowered to 96",
        """
The civil protection office lowered the death toll of the floods in Orvane province to 96 on Thursday, saying that bodies had been counted twice.

Governor Stella Marsh had put the figure at 120 a day earlier. The office said 25 people were still missing.
""",
    ),
    Told(
        "Harbour Post",
        "2031-08-22T12:00",
        "Orvane buries its dead",
        """
Villagers in Orvane province buried victims of the floods on Friday. The governor's office said 120 people had died.

Thirty thousand people have been displaced.
""",
    ),
)


MINE = (
    Told(
        "Northern Radio",
        "2031-11-02T07:00",
        "Mine collapses in Halden, 24 trapped",
        """
A coal mine collapsed in Halden on Sunday, trapping 24 miners underground, the company said.

Seven miners escaped. Rescue teams heard knocking behind the rubble.
""",
    ),
    Told(
        "Halden Post",
        "2031-11-03T10:00",
        "Bodies of 9 miners found in Halden",
        """
Rescuers found the bodies of nine miners in the collapsed mine in Halden on Monday, the company said. Fifteen miners were still trapped.

The miners' union said 27 men had been underground when the roof fell, not 24.

"We have warned them about that gallery for years," union leader Arne Vik said.
""",
    ),
    Told(
        "Capital Daily",
        "2031-11-04T12:00",
        "Six rescued alive from Halden mine",
        """
Six miners were brought out alive from the mine in Halden on Tuesday after two days underground, the company said. The death toll rose to 11.

Seven miners are still missing.
""",
    ),
    Told(
        "Evening Lantern",
        "2031-11-05T18:00",
        "All 18 missing miners of Halden found dead",
        """
The last miners missing in Halden were found dead on Wednesday, the company said, bringing the death toll to 18.

Union leader Arne Vik demanded the resignation of the mines minister. "We have warned them about that gallery for years," he said.
""",
    ),
)


WILDFIRE = (
    Told(
        "Coast Radio",
        "2031-08-01T10:00",
        "Wildfire forces 2,000 from homes near Calder",
        """
A wildfire near Calder forced 2,000 people to leave their homes on Friday, the fire service said. Nobody was hurt.

The fire has burned 3,000 hectares.
""",
    ),
    Told(
        "Harbour Post",
        "2031-08-02T09:00",
        "Calder fire: 11,000 evacuated, two dead",
        """
More than 11,000 people were evacuated as a wildfire near Calder spread on Saturday. Two people died in a car, the fire service said.

The fire has burned 9,500 hectares and is 10 percent contained. About 600 firefighters are at work.
""",
    ),
    Told(
        "Evening Lantern",
        "2031-08-02T10:00",
        "Thousands flee Calder wildfire",
        """
Thousands of people fled their homes around Calder on Saturday. The regional government said 15,000 residents had been told to leave.

Two people were killed. Twelve firefighters were treated for smoke.
""",
    ),
    Told(
        "Valley Courier",
        "2031-08-04T09:00",
        "Calder residents return as fire dies down",
        """
Residents returned to Calder on Monday after rain helped firefighters. The fire service said three people had died in the fire and 11,500 had been displaced.

A 2009 fire in the same hills killed 21.
""",
    ),
)


BUS = (
    Told(
        "Hill Courier",
        "2032-03-01T07:00",
        "Bus plunges into ravine, 19 dead",
        """
A bus plunged into a ravine near Monte Alba on Sunday night, killing 19 people and injuring 24, the highway police said.

Eleven of the injured were taken to the hospital of San Pio and nine to the regional clinic. Four were treated at the roadside.
""",
    ),
    Told(
        "Coast Radio",
        "2032-03-01T07:20",
        "19 killed in bus crash",
        """
Nineteen people died when a bus left the road near Monte Alba, police said. The hospital of San Pio said it had admitted 11 people, three of them in critical condition.

The bus carried 43 people.
""",
    ),
    Told(
        "Evening Lantern",
        "2032-03-01T18:00",
        "Bus driver among 20 dead",
        """
The driver of a bus that plunged into a ravine near Monte Alba died in hospital on Monday, raising the death toll to 20.

In 2017, 14 people died at the same bend. Police said the bus had been travelling at 90 kilometres an hour.
""",
    ),
)


CHOLERA = (
    Told(
        "Delta News",
        "2032-05-02",
        "Cholera kills 14 in Mbele camp",
        """
Cholera has killed 14 people in the Mbele camp, the health ministry said on Sunday. It has recorded 310 cases since April.

Medics of the charity Helping Hands treated 85 patients on Saturday alone.
""",
    ),
    Told(
        "Meridian Wire",
        "2032-05-06",
        "Cholera cases pass 500",
        """
The number of cholera cases in the Mbele camp has risen to 520, with 22 deaths, the health ministry said on Thursday.

Helping Hands put the number of deaths at 41. "Many die in their tents and are never counted," said Lea Monk, who leads its team.
""",
    ),
    Told(
        "Coast Radio",
        "2032-05-07",
        "Charity: cholera toll is undercounted",
        """
The charity Helping Hands said on Friday that at least 41 people had died of cholera in the Mbele camp, almost twice as many as the 22 deaths that the health ministry has counted.
""",
    ),
)


PLANT = (
    Told(
        "Harbour Post",
        "2032-06-12T09:00",
        "Explosion at fertiliser plant kills seven",
        """
An explosion at a fertiliser plant in Port Hale killed seven workers on Saturday, the fire brigade said. Twelve people were hurt.

The company, Agrichem, said the cause was unknown. "Safety is our first duty," its director, Paul Renner, said.
""",
    ),
    Told(
        "Northern Radio",
        "2032-06-12T12:00",
        "Seven dead in plant blast; company rejects blame",
        """
Agrichem rejected on Saturday a claim by the union that it had ignored warnings about a leaking valve at its plant in Port Hale, where seven workers died in an explosion.

The union's chairman, Karl Ost, said the company had ignored warnings about a leaking valve for months.

"Safety is our first duty," director Paul Renner said.
""",
    ),
    Told(
        "Evening Lantern",
        "2032-06-13T08:00",
        "Plant blast: eighth worker dies",
        """
An eighth worker has died after Saturday's explosion at a fertiliser plant in Port Hale, the fire brigade said on Sunday.

Paul Renner, director of Agrichem, said: "Safety is our duty, first and last."
""",
    ),
)


BOAT = (
    Told(
        "Island Times",
        "2032-07-03T08:00",
        "At least 60 migrants feared drowned",
        """
At least 60 migrants are feared drowned after their boat sank south of the island of Lisk on Friday, the coast guard said. Fourteen people were rescued.

Survivors told aid workers that about 100 people had been aboard.
""",
    ),
    Told(
        "Meridian Wire",
        "2032-07-04T09:00",
        "Boat disaster: 27 bodies found",
        """
The coast guard has recovered 27 bodies after a boat with migrants sank south of Lisk, and some 60 people are still missing, it said on Saturday.

Survivors spoke of 100 to 120 people on board.
""",
    ),
    Told(
        "Gulf Broadcasting",
        "2032-07-05T09:00",
        "Toll of migrant boat rises to 34",
        """
The number of bodies recovered after the sinking of a migrant boat off Lisk rose to 34 on Sunday, according to the coast guard. Fifty-two people are missing.

Fourteen people, all men, survived.
""",
    ),
)
