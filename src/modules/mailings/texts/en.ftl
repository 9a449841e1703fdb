mailings-title = Mailings
mailings-lead =
    { $count ->
        [0] Write once; everybody gets it in their language.
        [one] One mailing. Write once; everybody gets it in their language.
       *[other] { $count } mailings. Write once; everybody gets it in their language.
    }
mailings-none = No mailing yet. Write one: it stays a draft until you send it, and you see beforehand who gets what.
mailings-new = Write a mailing
mailings-new-lead = It stays a draft until you send it. Whatever stands against sending is listed first.
mailings-change = Change the draft
mailings-keep = Keep the draft
mailings-left = { $count } of { $total } have left
mailings-came-back =
    { $count ->
        [one] one came back
       *[other] { $count } came back
    }
mailings-state-draft = Draft of { $moment }
mailings-state-waiting = Leaves on { $moment }
mailings-state-sending = Being sent since { $moment }
mailings-state-paused = Paused; sent since { $moment }
mailings-state-stopped = Stopped on { $moment }
mailings-state-done = Sent; ended on { $moment }
mailings-field-scope = From the staff of
mailings-field-scope-hint = It reaches only people whose records are kept there.
mailings-field-to = To
mailings-field-to-hint = Who fits is frozen when you send. Nobody gets it who has not agreed to mailings.
mailings-field-from = From, in words
mailings-field-from-hint = It is seen on locked phones: a person’s name tells less than the name of an organisation.
mailings-field-language = Written in
mailings-field-subject = Subject
mailings-field-subject-hint = At most 200 signs. Anybody near a locked phone can read it: name no organisation in it.
mailings-field-body = Text
mailings-field-body-hint = Plain words. An empty line begins a paragraph, “- ” a line of a list, “# ” a heading. Web addresses become links. {"{name}"} and {"{organisation}"} stand for the reader’s.
mailings-field-button = Words on the button
mailings-field-button-hint = Leave it empty if there is nothing to press.
mailings-field-button-page = Page behind the button
mailings-field-button-page-hint = A page of this house, such as /search. It asks to sign in where the page does.
mailings-field-how = How it is read
mailings-field-says = The mail
mailings-says-all = says all of it
mailings-says-link = says only that there is something to read, and links to it
mailings-field-read-by = On its page it is read by
mailings-read-by-recipients = those who got it, signed in
mailings-read-by-everybody = everybody who has the address
mailings-to-all = Everybody whose record is kept there
mailings-to-segment = Segment: { $name }
mailings-to-body = Group: { $name }
mailings-to-chosen = People you choose one by one
mailings-audience-all = Everybody whose record is kept there
mailings-audience-segment = Segment
mailings-audience-body = Group
mailings-audience-chosen = People chosen one by one
mailings-choose = Choose people
mailings-chosen =
    { $count ->
        [0] Nobody is chosen yet
        [one] One person is chosen
       *[other] { $count } people are chosen
    }
mailings-find = Part of a name
mailings-look-up = Look up
mailings-choose-this = Choose
mailings-choose-not = Take out
mailings-back = Back to the mailing
mailings-nobody-called = Nobody of the audience is called that.
mailings-made-by = Written by
mailings-sent-by = Sent by
mailings-ahead = Before you send
mailings-reaches =
    { $count ->
        [one] It reaches one person of { $total }.
       *[other] It reaches { $count } people of { $total }.
    }
mailings-against = This stands against sending:
mailings-finding-gone = The segment or group it is for is no longer there. Choose another.
mailings-finding-nobody = Nobody fits at this moment. Choose others, or look at the segment.
mailings-finding-reaches-nobody = It reaches nobody: whoever fits is left out for the reasons below.
mailings-finding-field = { $field } is no field: only {"{name}"} and {"{organisation}"} are put in. It would stand as you typed it.
mailings-finding-subject-field = The subject holds a field in braces. Fields are for the text: a name in a subject is read on a locked phone.
mailings-finding-stale = The text in { $language } is older than the original and is not used until it is put right.
mailings-finding-no-face =
    { $count ->
        [one] One person reads { $language } first, and there is no text in it; they get { $instead }.
       *[other] { $count } people read { $language } first, and there is no text in it; they get { $instead }.
    }
mailings-finding-machine =
    { $count ->
        [one] One person gets a text that a machine translated; the mail says so.
       *[other] { $count } people get a text that a machine translated; the mail says so.
    }
mailings-finding-languages =
    { $count ->
        [one] Of one person nobody knows which languages they read; they get the original.
       *[other] Of { $count } people nobody knows which languages they read; they get the original.
    }
mailings-finding-no-organisation =
    { $count ->
        [one] One person has no organisation; “your organisation” stands there.
       *[other] { $count } people have no organisation; “your organisation” stands there.
    }
mailings-finding-betrays = The subject says “{ $words }”. On a locked phone or at work it would tell what its reader belongs to. Choose words that tell nothing, or send it knowingly.
mailings-finding-sender-betrays = The sender’s name says “{ $words }”. On a locked phone or at work it would tell what the reader belongs to.
mailings-left-no-consent =
    { $count ->
        [one] One person has not agreed to mailings and is left out.
       *[other] { $count } people have not agreed to mailings and are left out.
    }
mailings-left-unwilling =
    { $count ->
        [one] One person wants no mailings of this network any more and is left out.
       *[other] { $count } people want no mailings of this network any more and are left out.
    }
mailings-left-no-address =
    { $count ->
        [one] Of one person no mail address is known.
       *[other] Of { $count } people no mail address is known.
    }
mailings-left-bounced =
    { $count ->
        [one] The address of one person came back for good and was not said to be right since.
       *[other] The addresses of { $count } people came back for good and were not said to be right since.
    }
mailings-left-twice =
    { $count ->
        [one] One record has the address of another; it gets one mail, not two.
       *[other] { $count } records have the address of another; each address gets one mail.
    }
mailings-left-removed =
    { $count ->
        [one] One person left before it was written to them.
       *[other] { $count } people left before it was written to them.
    }
mailings-reason-no-consent = has not agreed to mailings
mailings-reason-unwilling = wants no mailings
mailings-reason-no-address = no address
mailings-reason-bounced = address came back before
mailings-reason-twice = same address as another record
mailings-reason-removed = left before
mailings-faces = The text in each language
mailings-language = Language
mailings-region = Region
mailings-face = Text
mailings-readers = People who get it
mailings-look = Look
mailings-face-original = Original
mailings-face-machine = Made by a machine; the mail says so
mailings-face-checked = Written by a person
mailings-face-official = Official
mailings-face-stale = Older than the original; not used
mailings-face-partial = Not complete; not used
mailings-face-add = Another language
mailings-face-write = Write it
mailings-face-title = The text in { $language }
mailings-face-lead = Whoever reads { $language } gets this instead of the original.
mailings-face-original-words = The original
mailings-face-keep = Keep this text
mailings-your-organisation = your organisation
mailings-you = you
mailings-preview = Preview
mailings-preview-person = See it as one person gets it
mailings-as-page = As a page
mailings-as-text = As plain text
mailings-trial = Try it
mailings-trial-in = Send it to yourself in
mailings-trial-send = Send it to me
mailings-send-title = Send
mailings-send-lead = You confirm who you are. Then nothing leaves for { $minutes } minutes, and you can take it back.
mailings-when = When
mailings-when-now = In { $minutes } minutes
mailings-when-later = At an hour that I choose
mailings-day = Day
mailings-hour = Hour
mailings-zone = Time zone
mailings-send =
    { $count ->
        [one] Send to one person
       *[other] Send to { $count } people
    }
mailings-waits = It leaves on { $moment }. Until then nothing has left, and you can take it back.
mailings-undo = Take it back
mailings-pause = Pause
mailings-resume = Go on sending
mailings-stop = Stop for good
mailings-stop-says = What has left has left. Whoever has not got it yet will not get it.
mailings-under-way = How far it has come
mailings-progress = { $count } of { $total } have left, { $more } wait.
mailings-show-again = Show the new state
mailings-fared = What became of it
mailings-fate-waiting = Waiting
mailings-fate-queued = On their way
mailings-fate-sent = Sent
mailings-fate-refused = Refused
mailings-fate-bounced = Came back
mailings-fate-kept = Kept in the house: no mail server is set
mailings-fate-held = Held: too many mails to one box
mailings-fate-left-out = Left out
mailings-fate-stopped = Stopped before it left
mailings-replied = Replied
mailings-left-out = Who was left out
mailings-no-tracking = Nobody is watched: the mails load no picture and no link is counted, so that nobody knows who opened them.
mailings-few = few or none
mailings-by-region = By region
mailings-by-language = By language
mailings-measured-sent = Sent
mailings-measured-refused = Refused
mailings-measured-bounced = Came back
mailings-measured-replied = Replied
mailings-small-cells = Rounded to five; small figures are not shown, so that they tell of nobody. Made once a day.
mailings-recipients = Who it is for
mailings-nobody-here = Nobody.
mailings-read = Read it on its page
mailings-more = More
mailings-copy = Copy as a new mailing
mailings-delete = Throw the draft away
mailings-delete-says = The draft and its texts in all languages are gone. Nobody has got it.
mailings-bounces = Addresses that came back
mailings-bounces-open =
    { $count ->
        [one] One address came back for good
       *[other] { $count } addresses came back for good
    }
mailings-bounces-lead =
    { $count ->
        [0] No address stands here.
        [one] One address came back for good. No mailing goes there until you say that it is right again.
       *[other] { $count } addresses came back for good. No mailing goes there until you say that they are right again.
    }
mailings-bounces-none = Every address is good, as far as we know.
mailings-bounced-person = Mail to their address came back. No mailing goes there until you say that it is right again.
mailings-bounced-on = Came back on { $day } ({ $code })
mailings-good = It is right again
mailings-mail-waits = There is a message for you. It is read on a page of its own.
mailings-mail-read = Read the message
mailings-mail-why = You get this because you agreed to such mails.
mailings-mail-on-page = Read it on a page
mailings-mail-no-tracking = This mail loads nothing, and nobody learns whether you opened it.
mailings-mail-stop = No more mails like this one
mailings-mail-trial = A trial: only you got this.
mailings-mail-machine = A machine translated this from { $original } into { $language }.
mailings-mail-other = There is no text of this in { $first }; it is in { $language }.
mailings-mail-none = There is no text of this in a language that you read; it is in { $language }.
done-mailings-made = The draft is kept. Look below at what it would meet.
done-mailings-kept = The draft is kept.
done-mailings-face-kept = The text is kept.
done-mailings-copied = This is the copy, a new draft.
done-mailings-deleted = The draft is gone.
done-mailings-tried = It is on its way to you.
done-mailings-sent = It is sent. As long as nothing has left, you can take it back.
done-mailings-halted-undo = Taken back. It is a draft again, and nobody got it.
done-mailings-halted-pause = Paused.
done-mailings-halted-resume = It goes on.
done-mailings-halted-stop = Stopped. Whoever had not got it will not get it.
done-mailings-good = Mailings go there again.
problem-mailing-others = It reaches { $now } now; it was { $seen } when you looked. Look again, and send once more if that is right.
problem-mailing-button-page = Say which page the button leads to.
problem-mailing-button-words = Say what stands on the button.
problem-mailing-button-elsewhere = The button leads to a page of this house. Write other addresses into the text, where readers see them.
problem-mailing-chosen = At most { $most } people are chosen one by one; keep a segment for more.
problem-mailing-day = Choose a day.
problem-mailing-zone = Name a time zone such as Europe/Zurich.
problem-mailing-no-such-hour = The clocks go forward there that night: this hour does not exist.
problem-mailing-past = That hour is over.
act-address-good = Said that your mail address is right again
told-mailings = Mailings to you
