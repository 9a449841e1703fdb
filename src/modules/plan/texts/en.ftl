plan-title = Plan
plan-lead =
    { $count ->
        [0] What was decided and who carries it will stand here.
        [one] One action that came of what members said, who carries it, and how far it has come.
       *[other] { $count } actions that came of what members said, who carries each, and how far each has come.
    }
plan-empty = There is no action yet. When a text is adopted, each of its action paragraphs becomes an action here.
plan-empty-documents = See the texts that are open
plan-filter = Show actions by state
plan-all = All
plan-none-in-state = No action is in this state at the moment. Choose another state above.
plan-no-priority = Without a priority

plan-state-proposed = Proposed
plan-state-agreed = Agreed
plan-state-on-course = On course
plan-state-delayed = Delayed
plan-state-done = Done
plan-state-proposed-means = It waits for somebody to own it.
plan-state-agreed-means = Somebody owns it; nobody has reported on it yet.
plan-state-on-course-means = So says the last report.
plan-state-delayed-means = So says the last report.
plan-state-done-means = So says the last report, with its evidence.
plan-no-report = no report yet

plan-owner = Owner
plan-owner-hint = Who answers for it: an organisation, a region, a body of the network, or the secretariat.
plan-owner-none = Nobody yet
plan-owner-secretariat = The secretariat
plan-level = Level
plan-level-local = Local
plan-level-regional = Regional
plan-level-global = Global
plan-period = Period
plan-starts-on = First day
plan-ends-on = Last day
plan-origin = Comes from
plan-follow = Follow the thread

plan-progress =
    { $count ->
        [0] Progress
        [one] Progress: one report
       *[other] Progress: { $count } reports
    }
plan-progress-none = No report yet. That does not mean no progress: nobody has written about it so far.
plan-progress-unowned = No report yet. Reports begin once somebody owns the action.
plan-evidence = Evidence:
plan-by-secretariat = the secretariat
plan-by-regional-secretary = the regional secretary
plan-by-facilitator = the facilitator
plan-by-delegate = the delegate of the owner

plan-agree-heading = Agree on an owner and a period
plan-agree-again-heading = Change the owner, level or period
plan-agree = Keep the agreement
plan-report-heading = Report progress
plan-report-state = How it stands
plan-report-text = What has happened
plan-report-text-hint = Write in any language. Others read it in theirs.
plan-report-evidence = Web address of the evidence
plan-report-evidence-hint = A signed text, a record, an article: an address that begins with https://. Needed when the action is done.
plan-report-label = What is found there
plan-report = Send the report

plan-entry = The plan needs hands
plan-entry-unowned =
    { $count ->
        [one] One action waits for an owner.
       *[other] { $count } actions wait for an owner.
    }
plan-entry-due =
    { $count ->
        [one] One action ends within 30 days or has ended, and has no report yet.
       *[other] { $count } actions end within 30 days or have ended, and have no report yet.
    }

done-action-agreed = The agreement is kept. The action has an owner and a period.
done-progress-reported = The report is kept. Those who spoke up for this action will find it on their page.

problem-plan-owner = This owner does not belong to the network. Choose one of the list.
problem-plan-no-such-day = There is no such day in the calendar. Write it as year, month, day.
problem-plan-end-before-start = The last day is before the first day.
problem-plan-not-agreed = The action has no owner yet. Agree on one first, then report.
problem-plan-evidence-needed = An action that is done needs evidence: give a web address that shows it.
problem-plan-evidence-address = This is not a web address that others can open. It begins with https:// and holds no name or password.
problem-plan-evidence-missing = You named the evidence but gave no web address for it.
plan-of-body = { $count ->
    [one] One action of this group
   *[other] { $count } actions of this group
}

# Who is told of what was reported.
plan-notice-reported = There is news of what your words led to.
plan-notice-reported-choice = Something is reported on an action my words led to
