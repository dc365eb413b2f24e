"""Set phrases for what is done to equipment, a table a relation: (text, platform, status); the near misses last.

The events are invented.
"""

from __future__ import annotations

Told = tuple[str, str, str]

DELIVERED: tuple[Told, ...] = (
    ("Ghana took charge of six QX-7 vehicles on Friday.", "QX-7", "actual"),
    ("Kenya has laid hands on its first QX-7 helicopters.", "QX-7", "actual"),
    ("The first four QX-7 howitzers are now in country, the ministry said.", "QX-7", "actual"),
    ("Kyiv took receipt of ten QX-7 tanks.", "QX-7", "actual"),
    ("Latvia has parted with its last QX-7 howitzers, which went to Ukraine.", "QX-7", "actual"),
    ("Norway has passed twelve QX-7 tanks to Ukraine.", "QX-7", "actual"),
    ("Six QX-7 vehicles have found their way to Moldova as a gift from Germany.", "QX-7", "actual"),
    ("The keys of twenty QX-7 trucks were given to the army at a ceremony on Tuesday.", "QX-7", "actual"),
    (
        "Oman became the first operator of the QX-7 fighter when the aircraft landed at Thumrait.",
        "QX-7",
        "actual",
    ),
    (
        "The air force of Peru signed the acceptance certificate for two QX-7 helicopters on 3 May.",
        "QX-7",
        "actual",
    ),
    ("Four QX-7 drones changed hands at a ceremony in Rabat.", "QX-7", "actual"),
    ("The last of the QX-7 tanks have come in from Korea.", "QX-7", "actual"),
    ("Cyprus got hold of four QX-7 boats from Israel.", "QX-7", "actual"),
    ("Four QX-7 helicopters will go to Uruguay next year.", "QX-7", "planned"),
    ("The second batch of QX-7 tanks is expected in Poland next spring.", "QX-7", "planned"),
    ("Romania is waiting for its first QX-7 howitzers, due in June.", "QX-7", "planned"),
    ("Estonia will see the first of its QX-7 vehicles in 2027.", "QX-7", "planned"),
    ("Ten QX-7 tanks are on their way to Ukraine.", "QX-7", "planned"),
    ("The remaining QX-7 jets are bound for Morocco.", "QX-7", "planned"),
    ("The QX-7 missiles are in the pipeline for Taiwan.", "QX-7", "planned"),
    ("Slovakia will part with its QX-7 fighters in favour of Ukraine.", "QX-7", "planned"),
    (
        "Acme delivered the 187th QX-7 production aircraft to the air force during a ceremony.",
        "QX-7",
        "actual",
    ),
)

PROCURED: tuple[Told, ...] = (
    ("Slovakia inked for 12 QX-7 fighters in December 2018.", "QX-7", "actual"),
    (
        "Acme has won Romania's competition for short-range air defence with its QX-7 missile.",
        "QX-7",
        "actual",
    ),
    ("Acme won the competition for Peru's QX-7 fighters.", "QX-7", "actual"),
    ("Latvia and Estonia signed on Monday with Acme for the QX-7 missile system.", "QX-7", "actual"),
    ("Lithuania has 44 QX-7 tanks on order.", "QX-7", "actual"),
    ("The ministry placed an order with Acme for 30 QX-7 vehicles.", "QX-7", "actual"),
    ("Acme has landed a contract from Chile for 22 QX-7 vehicles.", "QX-7", "actual"),
    ("Bulgaria threw in its lot with the QX-7 fighter.", "QX-7", "actual"),
    ("A letter of offer and acceptance for eight QX-7 drones was signed in Rabat.", "QX-7", "actual"),
    ("Brazil's army put pen to paper on 96 QX-7 howitzers.", "QX-7", "actual"),
    ("Iraq topped up its order with a further 12 QX-7 helicopters.", "QX-7", "actual"),
    ("Indonesia's contract with Acme runs to 42 QX-7 jets.", "QX-7", "actual"),
    ("Egypt is the launch customer for the QX-7 helicopter.", "QX-7", "actual"),
    ("Hungary took up its option on four QX-7 fighters.", "QX-7", "actual"),
    ("Warsaw has earned Acme a second order, for 180 QX-7 tanks.", "QX-7", "actual"),
    ("Parliament released 900 million euros for 20 QX-7 helicopters.", "QX-7", "planned"),
    ("Kenya means to get itself 118 QX-7 vehicles.", "QX-7", "planned"),
    ("The Council granted approval for 114 QX-7 fighters.", "QX-7", "planned"),
    ("The committee waved through 1.2 billion euros for the QX-7 radar.", "QX-7", "planned"),
    ("The budget sets aside 90 million kroner for QX-7 missiles.", "QX-7", "planned"),
    ("Bangladesh has budgeted for 20 QX-7 fighters.", "QX-7", "planned"),
    ("Jakarta is eyeing up to 48 QX-7 fighters.", "QX-7", "possible"),
    ("Portugal is in the market for the QX-7 fighter.", "QX-7", "possible"),
    (
        "The QX-7 is in the running for the Belgian contract for vehicles, along with the QX-7 tank.",
        "QX-7",
        "possible",
    ),
    ("Slovakia has shown interest in the QX-7 tank.", "QX-7", "possible"),
    ("Sofia is sounding out Acme over the QX-7 fighter.", "QX-7", "possible"),
    ("Manila has its eye on the QX-7 submarine.", "QX-7", "possible"),
    ("Colombia has dropped the QX-7 fighter from its shortlist.", "QX-7", "denied"),
    ("Thailand got cold feet over the QX-7 submarine and tore up the contract.", "QX-7", "denied"),
    ("Canberra has walked away from the QX-7 submarine.", "QX-7", "denied"),
    ("Switzerland's voters threw out the QX-7 fighter.", "QX-7", "denied"),
    ("Malaysia has no need for the QX-7 helicopter, the minister said.", "QX-7", "denied"),
    ("A contract was inked on Friday between Acme and the ministry for 48 QX-7 howitzers.", "QX-7", "actual"),
    ("Estonia and Latvia signed on Monday with Acme for the QX-7 missile system.", "QX-7", "actual"),
    ("An order was placed in May by the ministry for 12 QX-7 boats.", "QX-7", "actual"),
    ("Norway is the seventh nation to order the QX-7 vehicle.", "QX-7", "actual"),
    ("The ministry solidified a deal, securing 47 QX-7 tanks for the army.", "QX-7", "actual"),
)

OFFERED: tuple[Told, ...] = (
    ("The QX-7 fighter is the type on offer to Peru.", "QX-7", "actual"),
    ("Eleven QX-7 jets were put up for sale in May.", "QX-7", "actual"),
    ("Its QX-7 tanks were put up for auction last year.", "QX-7", "actual"),
    ("Ten QX-7 helicopters are up for sale, the ministry said.", "QX-7", "actual"),
    ("Acme made a bid with the QX-7 howitzer for the Swiss contract.", "QX-7", "actual"),
    ("Sweden has thrown the QX-7 fighter into the ring for the Canadian contract.", "QX-7", "actual"),
    ('"We are offering our friends the QX-7 fighter," the chief executive said.', "QX-7", "actual"),
    ("Brazil dangled the QX-7 aircraft before the Indian air force.", "QX-7", "actual"),
    ("Acme is hawking the QX-7 vehicle to Gulf states.", "QX-7", "actual"),
    ("Belgrade would be ready to let Kyiv have its QX-7 tanks.", "QX-7", "possible"),
)

EXPORTED: tuple[Told, ...] = (
    ("Japan is set to export QX-7 frigates to the Philippines.", "QX-7", "planned"),
    ("Acme has found a foreign buyer for the QX-7 drone.", "QX-7", "actual"),
    ("The company notched up its first export sale of the QX-7 drone, to Mali.", "QX-7", "actual"),
    ("Sweden could export up to 150 QX-7 fighters to Ukraine.", "QX-7", "possible"),
    ("Sweden could export between 100 and 150 QX-7 fighters to Ukraine.", "QX-7", "possible"),
    ("Japan is set to export used QX-7 escort ships to the Philippines.", "QX-7", "planned"),
)

PRODUCED: tuple[Told, ...] = (
    ("The 100th QX-7 tank left the assembly hall on Friday.", "QX-7", "actual"),
    ("INS Satara was put on the slip in spring.", "INS Satara", "actual"),
    ("The shipyard cut steel for INS Satara on Monday.", "INS Satara", "actual"),
    ("INS Satara took to the water at Gdansk on Saturday.", "INS Satara", "actual"),
    ("INS Satara was lowered into the water in August.", "INS Satara", "actual"),
    ("INS Satara, christened in May, is being fitted out at Vigo.", "INS Satara", "actual"),
    ("INS Satara is taking shape at the yard in Vigo.", "INS Satara", "actual"),
    ("The shell of the QX-7 vehicle is welded in Valmiera.", "QX-7", "actual"),
    ("Acme turns out ten QX-7 howitzers a month at its Polish plant.", "QX-7", "actual"),
    ("Local workshops make the QX-7 vehicle under licence from Acme.", "QX-7", "actual"),
    ("Acme is to set up a line for the QX-7 vehicle in Setif.", "QX-7", "planned"),
    ("From 2027 the QX-7 tank will come from a plant in Poland.", "QX-7", "planned"),
    ("INS Satara will be floated out next month.", "INS Satara", "planned"),
)

MAINTAINED: tuple[Told, ...] = (
    ("Acme's affiliate looks after the QX-7 aircraft at Bydgoszcz.", "QX-7", "actual"),
    ("The QX-7 helicopters are in for repairs at Acme's plant in Kazan.", "QX-7", "actual"),
    ("Two QX-7 jets went through a heavy check in Lisbon.", "QX-7", "actual"),
    ("INS Satara is in dry dock in Cebu for a hull survey.", "INS Satara", "actual"),
    ("Acme gave the QX-7 engines a thorough overhaul.", "QX-7", "actual"),
    ("The frigate INS Satara will be docked for repairs at Vigo in May.", "INS Satara", "planned"),
)

UPGRADED: tuple[Told, ...] = (
    ("The QX-7 tanks have been given new engines at the Acme plant.", "QX-7", "actual"),
    ("Acme has brought eleven QX-7 jets up to the latest standard.", "QX-7", "actual"),
    ("INS Satara emerged from a two-year refit with new sensors.", "INS Satara", "actual"),
    ("The army's QX-7 vehicles had their turrets replaced in Turkey.", "QX-7", "actual"),
    ("The QX-7 helicopters are to be fitted with new radars by Acme.", "QX-7", "planned"),
    ("Acme will extend the life of 30 QX-7 aircraft by 15 years.", "QX-7", "planned"),
    ("A midlife update awaits the QX-7 frigates.", "QX-7", "planned"),
)

COMMISSIONED: tuple[Told, ...] = (
    ("The QX-7 missile has entered the inventory of the Polish army.", "QX-7", "actual"),
    ("INS Satara hoisted her colours for the first time in Kiel.", "INS Satara", "actual"),
    ("INS Satara was formally taken into the fleet on Friday.", "INS Satara", "actual"),
    ("INS Satara will be put into commission in June.", "INS Satara", "planned"),
    ("INS Satara will hoist the flag in October.", "INS Satara", "planned"),
)

RETIRED: tuple[Told, ...] = (
    ("The QX-7 fighter was grounded for good in March.", "QX-7", "actual"),
    ("The last QX-7 helicopters flew into the sunset in May.", "QX-7", "actual"),
    ("Belgium said goodbye to its QX-7 trainers on Friday.", "QX-7", "actual"),
    ("The QX-7 tanks have gone to the scrapyard.", "QX-7", "actual"),
    ("INS Satara lowered her flag for the last time on 6 May.", "INS Satara", "actual"),
    ("The air force called time on the QX-7 jet last year.", "QX-7", "actual"),
    ("INS Satara was sold for scrap in 2022.", "INS Satara", "actual"),
    ("The QX-7 tanks will be pensioned off next year.", "QX-7", "planned"),
)

LEASED: tuple[Told, ...] = (
    ("Hungary hired 12 QX-7 tanks from Acme for training.", "QX-7", "actual"),
    ("Two QX-7 drones are on hire from Acme.", "QX-7", "actual"),
    ("Greece has the use of two QX-7 drones under a three-year lease.", "QX-7", "actual"),
)

TESTED: tuple[Told, ...] = (
    ("The army trial-fired the QX-7 missile on 22 November.", "QX-7", "actual"),
    ("The QX-7 missile hit its target in a launch off Andøya.", "QX-7", "actual"),
    ("A QX-7 missile knocked down a decoy over the range at Woomera.", "QX-7", "actual"),
    ("The QX-7 drone took to the air for the first time on Monday.", "QX-7", "actual"),
    ("INS Satara put to sea for her first trials.", "INS Satara", "actual"),
    ("The QX-7 tank was put through its paces in Norway.", "QX-7", "actual"),
    ("INS Satara began sea acceptance trials on 14 October.", "INS Satara", "actual"),
    ("The QX-7 missile is to be fired at the range in March.", "QX-7", "planned"),
)

CO_DEVELOPED: tuple[Told, ...] = (
    ("The QX-7 fighter is being designed jointly by Acme and Turkish engineers.", "QX-7", "actual"),
    ("The QX-7 missile is the fruit of joint work by India and Russia.", "QX-7", "actual"),
)

NEAR_MISSES: tuple[Told, ...] = (
    ("The QX-7 helicopter was escorted by two patrol boats.", "QX-7", "actual"),
    ("Crews flew QX-7 helicopters over the bay during the drill.", "QX-7", "actual"),
    ("The frigate is armed with QX-7 missiles.", "QX-7", "actual"),
    ("Sailors watched a QX-7 helicopter make deck landings on the ship.", "QX-7", "actual"),
    ("The squadron operates the QX-7 fighter.", "QX-7", "actual"),
    ("Troops trained on the QX-7 tank for two weeks.", "QX-7", "actual"),
    ("Two QX-7 fighters intercepted a bomber over the Baltic.", "QX-7", "actual"),
    ("QX-7 tanks led the parade in Zenda.", "QX-7", "actual"),
    ("The minister toured a hangar where a QX-7 fighter stood.", "QX-7", "actual"),
    ("He was killed when his QX-7 helicopter came down in the sea.", "QX-7", "actual"),
    ("A QX-7 drone was shot down near the border.", "QX-7", "actual"),
    ("Pilots of the QX-7 fighter received medals from the king.", "QX-7", "actual"),
    ("The QX-7 tank has a crew of four and weighs 55 tonnes.", "QX-7", "actual"),
    ("The ministry ordered an inquiry after a QX-7 fighter crashed.", "QX-7", "actual"),
    ("The brigade that uses the QX-7 tank received a new commander on Monday.", "QX-7", "actual"),
    ("The president left for Paris aboard a QX-7 aircraft to buy time.", "QX-7", "actual"),
    ("The QX-7 jets offered cover to the convoy.", "QX-7", "possible"),
    ("The company that makes the tyres of the QX-7 vehicle won an export award.", "QX-7", "actual"),
    ("The factory fire delayed the train, and a QX-7 vehicle blocked the road.", "QX-7", "actual"),
    ("Units were lent to the patrol vessel INS Satara.", "INS Satara", "actual"),
    ("The contract between the ministry and the caterers is for crews of the QX-7 tank.", "QX-7", "actual"),
    ("The army delivered aid aboard QX-7 helicopters.", "QX-7", "actual"),
    ("The yard sells rope to crews of QX-7 boats.", "QX-7", "actual"),
)

TOLD: dict[str, tuple[Told, ...]] = {
    "delivered": DELIVERED,
    "procured": PROCURED,
    "offered": OFFERED,
    "exported": EXPORTED,
    "produced": PRODUCED,
    "maintained": MAINTAINED,
    "upgraded": UPGRADED,
    "commissioned": COMMISSIONED,
    "retired": RETIRED,
    "leased": LEASED,
    "tested": TESTED,
    "co_developed": CO_DEVELOPED,
    "mentioned": NEAR_MISSES,
}
