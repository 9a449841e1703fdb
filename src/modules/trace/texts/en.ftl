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
