"""Words that look ahead, or tell of what is proposed, planned or counted: lemmas unless said otherwise."""

from __future__ import annotations

# Verbs and adjectives that look ahead to an infinitive or to 'for' and 'until': 'agreed to meet', 'set for May'.
AHEAD = frozenset({
    "agree", "aim", "allow", "announce", "anticipate", "appoint", "arrange", "ask", "assure", "await", "book",
    "call", "commit", "consider", "decide", "delay", "demand", "direct", "due", "eager", "earmark", "envisage",
    "expect", "extend", "fix", "forecast", "foresee", "hope", "intend", "invite", "keen", "likely", "look",
    "move", "need", "offer", "order", "pencil", "plan", "pledge", "poise", "postpone", "predict", "prefer",
    "moot", "prepare", "project", "promise", "propose", "push", "put", "ready", "recommend", "request", "require",
    "reschedule", "schedule", "seek", "set", "shift", "slate", "suggest", "suppose", "target", "threaten",
    "undertake", "unlikely", "urge", "vote", "vow", "wait", "want", "willing", "wish",
})  # fmt: skip
# Of these, the ones whose passive alone puts the date ahead: 'is expected in May'.
FIXED_AHEAD = frozenset({
    "anticipate", "book", "due", "earmark", "envisage", "expect", "fix", "forecast", "foresee", "likely", "moot",
    "pencil", "plan", "poise", "postpone", "predict", "project", "propose", "reschedule", "schedule", "set",
    "slate", "suggest", "suppose", "target", "unlikely",
})  # fmt: skip
# What these bind one to lies ahead of the report itself, not only of the promise.
COMMITMENTS = frozenset(
    {"agree", "ask", "decide", "invite", "order", "pledge", "promise", "urge", "vote", "vow"}
)
# 'was adjourned until Friday': told on the day, whatever the tense.
BREAKS = frozenset({"adjourn", "recess", "remand"})
MOVES = frozenset({
    "bring", "delay", "extend", "move", "postpone", "push", "put", "reschedule", "shift", "slide", "slip",
})  # fmt: skip
# 'suggested holding talks in June', 'proposed a meeting in August': what they put forward lies ahead.
PROPOSALS = frozenset({"float", "mull", "consider", "propose", "request", "suggest", "moot", "invite"})
GATHERINGS = frozenset({
    "meeting", "talk", "talks", "summit", "session", "round", "visit", "exercise", "drill", "consultation", "trip",
    "dialogue", "conference", "exchange", "deployment", "trial", "negotiation",
})  # fmt: skip
PLANS = frozenset({"deadline", "decision", "invitation", "offer", "plan", "promise", "proposal"})
WORDS_AHEAD = frozenset({
    "ahead", "due", "effective", "expected", "likely", "payable", "ready", "scheduled", "unlikely", "upcoming",
})  # fmt: skip
UP_TO = ("by", "until", "till", "through")
# Past forms that are spelled like the base, which the tagger takes for a present or a noun.
UNCHANGED = frozenset({
    "beat", "bet", "broadcast", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "read", "rid",
    "set", "shed", "shut", "split", "spread", "thrust", "upset",
})  # fmt: skip
# 'the report for July will show': what a month's figures are called.
FIGURES = frozenset({
    "account", "data", "datum", "earnings", "estimate", "figure", "index", "number", "reading", "report", "result",
    "sale", "statistic", "survey", "total",
})  # fmt: skip
PARTS_OF_DAY = frozenset({
    "afternoon", "dawn", "daybreak", "dusk", "evening", "hours", "midnight", "morning", "night", "nightfall", "noon",
})  # fmt: skip
# 'March delivery': what is traded ahead of its month.
DELIVERIES = frozenset({"delivery", "deliveries", "futures"})
POSSIBLE = frozenset(
    {"possible", "conceivable", "likely", "unlikely", "probable", "planned", "due", "scheduled"}
)
MODALS = frozenset({
    "will", "shall", "'ll", "’ll", "would", "wo", "can", "could", "may", "might", "should", "must",
})  # fmt: skip
