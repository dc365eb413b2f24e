"""What the names of equipment are: (why, text, the platforms by name)."""

NAMES = [
    (
        "a word for the kind behind the name",
        "Ruritania has shipped twelve Tarlan MRAPs to Zenda.",
        ["Tarlan"],
    ),
    ("a general noun is no name", "The Navy showed the Coastal Defense System launchers.", []),
    (
        "a name that ends in a noun",
        "The first of 100 Sturmfels Coastal Defense System launchers arrived by sea on Wednesday.",
        ["Sturmfels Coastal Defense System"],
    ),
    ("a counted name before a weak noun", "The Qatari order covers 12 Delfin trainers.", ["Delfin"]),
    ("fighters may be people", "The order covers 12 Delfin fighters.", []),
    (
        "capitals that close a phrase",
        "Canada will buy the over-the-horizon radar ORVIK from Australia.",
        ["ORVIK"],
    ),
    (
        "a number before a unit is no number of pieces",
        "The navy has the 62-metre frigate Lindos.",
        ["Lindos"],
    ),
    (
        "two particles",
        "The Navy commissioned the corvette Almirante de la Roe on Friday.",
        ["Almirante de la Roe"],
    ),
    (
        "a particle that is an article",
        "The yard delivered the landing vessel Rupert a Zenda to Honduras.",
        ["Rupert a Zenda"],
    ),
    (
        "a rank in a name",
        "General Rupert Roe, an Israeli-made OPV, will be repaired in Cartagena.",
        ["General Rupert Roe"],
    ),
    (
        "the icebreaker behind a comma",
        "Rupert Roe, the icebreaker launched in 2022, is in dock.",
        ["Rupert Roe"],
    ),
    ("a place before a comma", "In Strelsau, the icebreaker was launched in 2022.", []),
    (
        "a former name is the same ship",
        "The helicopter of the navy landed on Lindos, the former HMS Tarpon.",
        ["Lindos"],
    ),
    ("a sister", "The frigate, a sister of Lindos, will sail.", ["Lindos"]),
    ("an officer is no sister", "She may get a sister, Admiral Rupert Roe of the frigate squadron said.", []),
    ("followed by", "The frigate is to be followed by Lindos, due before Christmas.", ["Lindos"]),
    ("named now", "The 300-ton ship now called Isla Rupert was handed to the navy.", ["Isla Rupert"]),
    ("named after somebody", "The ship was named after Jane Roe.", []),
    (
        "back from trials",
        "Lindos returned from 20 days of sea trials; the frigate was built here.",
        ["Lindos"],
    ),
    ("a tanker of a navy", "Ruritania delivered the tanker Rupert Roe to the navy.", ["Rupert Roe"]),
    ("a civil ship", "The navy stopped the cruise ship Rupert Roe.", []),
    ("an airline is a carrier", "The army flew with the national carrier ORV.", []),
    ("a newspaper", "The general told The Patriot that the army was ready.", []),
    ("a newspaper said so", "The general told the Patriot newspaper that the army was ready.", []),
    ("a camp", "The army will open Camp Chinook.", []),
    ("a storm", "Hurricane Rafale flooded the naval port.", []),
    ("a team", "The army saw the Strelsau Tigers win.", []),
    ("a war long ago", "In 1944 every tank was called a Tiger.", []),
    ("an airline's jets", "The airline ordered five new Airbus A400M jets.", []),
    ("a noun of another kind behind a figure", "The army got 12 Panthera T6 vehicles.", ["Panthera T6"]),
]

QUANTITIES = [
    ("tens and ones", "The army ordered forty-two Orvik howitzers.", "42"),
    ("a length", "The navy ordered the 62-metre frigate Lindos.", ""),
    ("dozens", "The army ordered two dozen Orvik howitzers.", "24"),
]
