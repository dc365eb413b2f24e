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
    ("an airline's jets", "The airline ordered five new Airbus A350 jets.", []),
    ("a noun of another kind behind a figure", "The army got 12 Panthera T6 vehicles.", ["Panthera T6"]),
]

QUANTITIES = [
    ("tens and ones", "The army ordered forty-two Orvik howitzers.", "42"),
    ("a length", "The navy ordered the 62-metre frigate Lindos.", ""),
    ("dozens", "The army ordered two dozen Orvik howitzers.", "24"),
]

# Names that are common words, in an article that speaks of equipment.
COMMON_NAMES = [
    ("counted, in a text on armed forces", "The army has 61 Griffons.", ["Griffon"]),
    ("a collective before a name in -s", "The army sent columns of Abrams.", ["Abrams"]),
    ("what is bought", "The army cancelled the Boxer contract.", ["Boxer"]),
    ("a piece of a type", "The navy got a Poseidon.", ["Poseidon"]),
    ("counted, in a text on dogs", "The breeder sold 45 Boxers.", []),
    (
        "civil words beside arms",
        "The airline's crews watched as Peru received ten Marder vehicles.",
        ["Marder"],
    ),
    (
        "several, owned",
        "The F-16 fighter jets are old. Bolivia's Pampas did not fly.",
        ["F-16", "Pampa"],
    ),
    ("of a people", "The tank was late. They flew with Greek Vipers.", ["Viper"]),
    ("behind a particle", "The tank was late. Zenda handed over Marauders to Yemen.", ["Marauder"]),
    (
        "beside other equipment",
        "Zenda wants the XM30, which replaces the Bradley. A tank fired.",
        ["Bradley", "XM30"],
    ),
    ("with the noun of its crew", "The RAF jets took off. The Typhoon pilots landed.", ["Typhoon"]),
    ("a type by the word itself", "Kenya has 118 Belmora-type MRAPs.", ["Belmora"]),
    ("a type with its number", "The tank is old. Kenya will test the Cobra II vehicles.", ["Cobra II"]),
    ("a class is no missile of its name", "Talks on two Hisar-class patrol ships go on.", ["Hisar-class"]),
    ("letters before a name in quotes", "The corvette RZA “Belmora Roe” sailed.", ["RZA Belmora Roe"]),
    ("a ship named after a town of a country", "TTS Port of Spain sailed.", ["TTS Port of Spain"]),
    ("her sister", "The frigate sailed. Lindos, her sister, is in dock.", ["Lindos"]),
    ("explained, without an article", "The centre sent up LZC-EO3, an observation satellite.", ["LZC-EO3"]),
    ("a calibre between", "They signed for 12 Brelan 155mm self-propelled howitzers.", ["Brelan"]),
    ("its wheels", "The tank is old. The Army chose the Korvex 6x6.", ["Korvex"]),
]
# Names of equipment that name something else.
NAMESAKES = [
    ("a road", "Traffic moved again on the M-16 and the trunk road."),
    ("roads", "Lorries were sent over the A-1 motorway and the E-661."),
    ("a side", "The quiz team beat the Javelins."),
    ("a surname", "Chairman Rupert Merkava-Roe spoke."),
    ("a place", "They met at the Zenda Satellite Launch Center."),
    ("the number of a contract", "Acme got a contract (N00024-24-C-5408) for missile spares."),
]
