"""Wordings of the daily press, at home and abroad; with invented people.

Each row is (why, text, ((speaker, verb, content), …)); nothing more than these rows may be found.
"""

from __future__ import annotations

from tests.facts.statement_cases import Case

PRESS: tuple[Case, ...] = (
    (
        "told to a gathering, behind what was said",
        "The debt has been agreed in principle, Finance Minister Jane Roe told a breakfast meeting of the Bankers' "
        "Association.",
        (("Jane Roe", "tell", "The debt has been agreed in principle"),),
    ),
    (
        "'has told' a paper, behind what was said",
        "Norland is to send 300 instructors south when the mission ends in July, Defence Minister Jane Roe has told "
        "the Port Courier.",
        (("Jane Roe", "tell", "Norland is to send 300 instructors south when the mission ends in July"),),
    ),
    (
        "a station without a name",
        "Norland's parliament has approved a pact with Osmia, state radio reported.",
        (("state radio", "report", "Norland's parliament has approved a pact with Osmia"),),
    ),
    (
        "whom one told, with a participle in it",
        "Energy Minister Jane Roe told a hastily arranged briefing that the strikes on the port had cut production.",
        (("Jane Roe", "tell", "the strikes on the port had cut production"),),
    ),
    (
        "where one posts",
        "The mayor's economic adviser, Max Torn, posted on X that the city could not eat slogans.",
        (("Max Torn", "post", "the city could not eat slogans"),),
    ),
    (
        "an adverb of two words before 'that'",
        "Mayor Max Torn has insisted all along that shares in the station were held in trust.",
        (("Max Torn", "insist", "shares in the station were held in trust"),),
    ),
    (
        "no more than that",
        "Mayor Max Torn would say only that the talks were friendly.",
        (("Max Torn", "say", "the talks were friendly"),),
    ),
    (
        "a cause",
        "Jane Roe, the bureau's chief statistician, attributed the decline to a weak harvest.",
        (("Jane Roe", "attribute", "the decline to a weak harvest"),),
    ),
    (
        "an event that somebody expects",
        "Professor Jane Roe expects a growth effect of 0.2 points.",
        (("Jane Roe", "expect", "a growth effect of 0.2 points"),),
    ),
    (
        "what somebody reports",
        "Commissioner Jane Roe reported a drop in kidnappings.",
        (("Jane Roe", "report", "a drop in kidnappings"),),
    ),
    (
        "what a side protests about",
        "Norland has protested to Osmia over the shelling of a border post.",
        (("Norland", "protest", "the shelling of a border post"),),
    ),
    (
        "a resolution without a body",
        "The resolution, adopted by 631 votes to 3, deplores the opening of the beach.",
        (("resolution", "deplore", "the opening of the beach"),),
    ),
    (
        "words of one's own have no verb",
        "Mayor Max Torn resigned on Monday. In his words, the city was bankrupt.",
        (("Max Torn", "say", "the city was bankrupt"),),
    ),
    (
        "an infinitive that was done",
        "The association's president, Jane Roe, took pains to rebut the idea that cuts were near.",
        (("Jane Roe", "rebut", "the idea that cuts were near"),),
    ),
    (
        "how far somebody goes",
        "A campaign ad goes so far as to claim that the mayor sold the harbour.",
        (("campaign ad", "claim", "the mayor sold the harbour"),),
    ),
    (
        "an interruption",
        "Judge Jane Roe intervened to ask what the witness recalled.",
        (("Jane Roe", "ask", "what the witness recalled"),),
    ),
    (
        "how a meeting is opened",
        "The deputy minister, Jane Roe, opened the meeting on Wednesday by calling for a register of mines.",
        (("Jane Roe", "call for", "a register of mines"),),
    ),
    (
        "an accusation behind a deed",
        "The Treasury froze the accounts of two officers on Monday, accusing them of fraud.",
        (("Treasury", "accuse", "them of fraud"),),
    ),
    (
        "what a thing is held for",
        "Lawmaker Jane Roe considered the initiative overdue.",
        (("Jane Roe", "consider", "the initiative overdue"),),
    ),
    (
        "and in marks",
        "Senator Jane Roe has declared the vouchers “as good as law”.",
        (("Jane Roe", "declare", "the vouchers “as good as law”"),),
    ),
    (
        "a finding of the author of a report",
        "In a report released on Tuesday, Jane Roe found that two hospitals had signed without advice.",
        (("Jane Roe", "find", "two hospitals had signed without advice"),),
    ),
    (
        "a retired officer, and a word between commas",
        "Former Vice Chief Lt Gen Ranbir Sodhi (retd), though, cautioned that it was no contract.",
        (("Ranbir Sodhi", "caution", "it was no contract"),),
    ),
    (
        "a comment of the article's own",
        "The frigate sailed on Monday, underscoring the depth of the ties.",
        (),
    ),
    ("a vote of a chamber", "The Senate on Monday rejected a bid to summon the generals.", ()),
    ("a refusal by vote", "The lower house declined on Monday to put forward a counter-proposal.", ()),
    (
        "a chamber's words about it",
        "The Senate rejected the charge as “a fairy tale”.",
        (("Senate", "reject", "the charge as “a fairy tale”"),),
    ),
    (
        "a wish that a minister tells of the country",
        "Norway wants the aircraft to fly again, Prime Minister Jane Roe said on Monday.",
        (("Jane Roe", "say", "Norway wants the aircraft to fly again"),),
    ),
)
