trace-kind-said = Said
trace-kind-priority = Priority
trace-kind-text = Paragraph
trace-kind-action = Action
trace-kind-result = Progress
trace-open = Open it where it stands
trace-before =
    { $count ->
        [0] What led here
        [one] What led here: one thing
       *[other] What led here: { $count } things
    }
trace-after =
    { $count ->
        [0] What came of it
        [one] What came of it: one thing
       *[other] What came of it: { $count } things
    }
trace-begins-here = The thread begins here: a member said it.
trace-before-none = Nothing you may see led here yet.
trace-after-none = Nothing has come of it yet. When something does, it will stand here.
trace-link-taken-up-in = taken up in it
trace-link-merged-into = merged into it
trace-link-contains = contains it
trace-link-argues-for = argues for it
trace-link-became = became an action
trace-link-reported = progress on it
fate-waiting = Waiting for an answer
fate-taken-up = Taken up
fate-merged = Merged with others
fate-declined = Not taken up
fate-answered = Answered with the conversation it is part of
me-title = What became of what you said
me-lead =
    { $count ->
        [0] You have not said anything yet.
        [one] One thing you said, and how far it has come.
       *[other] { $count } things you said, and how far each has come.
    }
me-empty = Look for what is open now and say one thing; it will be followed here.
me-link-empty = Nothing you said is kept here yet.
me-link-hint = Only whoever holds this link reads this page; do not pass the mail on. It opens for thirty days. After that you can ask for a new one.
me-follow = Follow the thread
me-earlier = What you said before that
me-actions =
    { $count ->
        [one] The action that came of it
       *[other] The actions that came of it
    }
me-results =
    { $count ->
        [one] Progress reported
       *[other] Progress reported, { $count } times
    }
# Both directions to any depth
trace-level =
    { $number ->
        [one] One step away: { $count }
       *[other] { $number } steps away: { $count }
    }
trace-shown = { $number } to { $most } of { $total }
trace-more = What is farther away
trace-nearer = What is nearer
trace-tied-by = tied by { $name }
trace-next-to = Next to it:
trace-besides = Another way:
trace-ways =
    { $count ->
        [one] One more way leads here.
       *[other] { $count } more ways lead here.
    }
me-more =
    { $count ->
        [one] One more stands on the thread.
       *[other] { $count } more stand on the thread.
    }
# The whole thread: picture and files
trace-flow-see = How much led to how much
trace-take-csv = The whole thread as a table (CSV)
trace-take-json = The same for programs (JSON)
trace-flow = How much led to how much
trace-flow-lead = From what was said to paragraphs, actions and reports of progress. Only what you may see is counted: things, never persons.
trace-flow-picture = Bands that run from contributions to paragraphs, to actions and to reports; the more there are, the broader the band. The table below says the same in numbers.
trace-flow-caption =
    { $count ->
        [one] One band, and what belongs to it
       *[other] { $count } bands, and what belongs to each
    }
trace-flow-band = Priority or paragraph
trace-flow-column-said = Contributions
trace-flow-column-texts = Paragraphs
trace-flow-column-actions = Actions
trace-flow-column-results = Reports
trace-flow-nowhere = Not taken up, or still waiting
trace-flow-others =
    { $count ->
        [one] One other
       *[other] { $count } others together
    }
trace-flow-total = In all, each thing once
trace-flow-none = Nothing you may see has come together here yet. When something does, its picture stands here.
trace-flow-back = Back to where it stands
trace-column-kind = What it is
trace-column-title = Words
trace-column-place = Where it belongs
trace-column-at = Since
trace-column-fate = What became of it
trace-column-address = Address
trace-column-thread = On the thread
trace-column-link = Led on as
trace-column-why = Reason
trace-column-by = Tied by
trace-column-tied = Tied on
trace-column-to-kind = Led to
trace-column-to-title = Words of what it led to
trace-column-to-thread = Where that is on the thread
me-following = What you follow in texts
