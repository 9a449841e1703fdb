documents-title = Documents
documents-lead =
    { $count ->
        [0] Drafts that the network may comment on, and texts it has adopted.
        [one] One text: open to comment, answered or adopted.
       *[other] { $count } texts: open to comment, answered or adopted.
    }
documents-none = No text has been opened yet. When one is, you can comment on every paragraph of it here.
documents-none-staff = No text yet. Upload the first draft: a Word file is enough.
documents-upload = Upload a draft
documents-upload-lead = We read its headings, numbered paragraphs, lists and actions. Nobody but the secretariat sees it until you open it to comment.
documents-field-file = File
documents-field-file-hint = Word (.docx), OpenDocument (.odt), a web page (.html), Markdown or plain text, at most 20 MB.
documents-field-pasted = Or paste the text
documents-field-title = Title
documents-field-title-hint = Leave it empty to take the title the file prints.
documents-language-found = As the file reads
documents-field-answers-language = The reasons are written in
documents-read-it = Read it
documents-status-draft = Draft.
documents-status-open = Open to comment.
documents-status-closed = Closed; answers are being written.
documents-status-answered = Closed and answered.
documents-status-adopted = Adopted.
documents-adopted-on = Adopted on
documents-draft-hint = Only the secretariat sees this. Put right what was misread, then open it.
documents-open-hint = Choose a paragraph and say what you think, or suggest another wording, in your language.
documents-open-visitor = Members of the network can comment on every paragraph.
documents-answered-on = Everyone had an answer on
documents-fingerprint = fingerprint
documents-to-plan = See what became of its actions
documents-closes = Open until { $moment } in { $place }.
documents-closed-at = It closed on { $moment } in { $place }.
documents-for-you = For you:
documents-in-utc = Universal time:
documents-version = Version { $version }
documents-version-of =
    { $total ->
        [one] Version { $version }
       *[other] Version { $version } of { $total }
    }
documents-compare = What changed
documents-compare-title = What changed from version { $version } to version { $number }
documents-compare-lead =
    { $count ->
        [0] Nothing changed.
        [one] One paragraph changed.
       *[other] { $count } paragraphs changed.
    }
documents-weight =
    { $count ->
        [one] One contribution
       *[other] { $count } contributions
    }
documents-weight-from =
    { $count ->
        [one] from one person
       *[other] from { $count } persons
    }
documents-weight-organisations =
    { $count ->
        [one] and in the name of one organisation
       *[other] and in the name of { $count } organisations
    }
documents-live-said =
    { $count ->
        [one] One new contribution since you opened this page.
       *[other] { $count } new contributions since you opened this page.
    }
documents-live-show = Show the page anew
documents-source = The file as it was uploaded
documents-desk = For the secretariat
documents-reading-problems =
    { $count ->
        [one] One thing to look at in the file
       *[other] { $count } things to look at in the file
    }
documents-problem-number-break = The numbering breaks here; nothing was renumbered.
documents-problem-printed = The file calls itself: { $words }.
documents-problem-kept-changes =
    { $count ->
        [one] One tracked change stands here; the words shown are those before it. It stays in the file.
       *[other] { $count } tracked changes stand here; the words shown are those before them. They stay in the file.
    }
documents-problem-kept-comments =
    { $count ->
        [one] A comment stands here in the file; it is not shown to members.
       *[other] { $count } comments stand here in the file; they are not shown to members.
    }
documents-problem-lost-changes = The file holds tracked changes that this format does not let us read: they were accepted.
documents-problem-lost-comments = The file holds comments that this format does not let us read; they stay in the file.
documents-go-there = Go there
documents-answer-them =
    { $count ->
        [0] The answers
        [one] Answer: one contribution waits
       *[other] Answer: { $count } contributions wait
    }
documents-open-it = Open it to comment
documents-change-hour = Change the hour it closes
documents-field-day = Until the day
documents-field-hour = Hour
documents-field-place = At (place)
documents-field-zone = Time zone of the place
documents-field-zone-hint = For example Europe/Zurich or Africa/Nairobi. Summer time is reckoned by itself.
documents-field-audience = Who may read it
documents-audience-public = Everybody; who said what stays in the network
documents-audience-network = Members of the network
documents-open-now = Open it
documents-set-hour = Set this hour
documents-close-hint = Closing early is announced to nobody by itself.
documents-close-now = Close it now
documents-adopt-hint = Adoption needs an answer to every contribution. The text is sealed in all its languages, and its actions go to the plan.
documents-adopt = Adopt this text
documents-comments-count =
    { $count ->
        [one] One comment
       *[other] { $count } comments
    }
documents-suggestions-count =
    { $count ->
        [one] One suggestion
       *[other] { $count } suggestions
    }
documents-say-something = Comment or suggest
documents-correct = Put this right
documents-correct-hint = As long as the draft is not open you can change what was read. Afterwards the text changes only by answers.
documents-field-kind = What it is
documents-field-label = Number as printed
documents-field-text = Words
documents-save-block = Keep this
documents-kind-heading = Heading
documents-kind-paragraph = Paragraph
documents-kind-item = List item
documents-kind-action = Action
documents-kind-reference = Reference
documents-kind-note = Note
documents-kind-table = Table
documents-turn = Neighbouring paragraphs
documents-previous = Previous paragraph
documents-next = Next paragraph
documents-other-faces = Also in:
documents-original = original
documents-follow-block = Follow its thread
documents-better-face = Propose a better translation
documents-heard =
    { $count ->
        [0] What was said about it
        [one] One thing was said about it
       *[other] { $count } things were said about it
    }
documents-heard-none = Nothing yet. Yours can be the first.
documents-say = Say something about it
documents-any-language = Write in any language; others read it in theirs.
documents-late-hint = The hour has passed. What you say now is kept and marked as late.
documents-comment = Comment
documents-suggest = Suggest another wording
documents-field-comment = Your comment
documents-field-proposed = How it should read
documents-field-proposed-hint = Change the words below. Others will see which words you took out and which you put in.
documents-field-why = Why (if you like)
documents-field-name = In whose name
documents-name-organisation = In the name of { $organisation }
documents-name-own = In my own name
documents-field-person = Whose words are these
documents-field-channel = How they reached you (for somebody else’s words)
documents-channel-phone = by phone
documents-channel-mail = by mail
documents-channel-meeting = in a meeting
documents-send-comment = Send the comment
documents-send-suggestion = Send the suggestion
documents-suggested-by = { $name } suggested in { $language }
documents-commented-by = { $name } commented in { $language }
documents-in-name-of = in the name of { $organisation }
documents-somebody = somebody who is no longer here
documents-typed-in = typed in by { $name }
documents-late = late
documents-withdrawn = Withdrawn by its author.
documents-withdraw = Withdraw it
documents-withdraw-means = Your words and your name are no longer shown; in their place it says that something was withdrawn. This cannot be undone.
documents-no-face = Written anew in { $language }; the paragraph has no words in this language yet.
documents-in-version = in version { $version }
documents-answer-here = Answer what was said here
documents-desk-title = Answers
documents-desk-lead =
    { $count ->
        [0] Nothing waits for an answer.
        [one] One contribution waits for an answer.
       *[other] { $count } contributions wait for an answer.
    } { $more ->
        [0] No answer is written yet.
        [one] One answer is written and not yet published.
       *[other] { $more } answers are written and not yet published.
    }
documents-desk-none = Nothing waits here. What members say will stand on this page, paragraph by paragraph.
documents-desk-caption =
    { $count ->
        [one] One paragraph was spoken about
       *[other] { $count } paragraphs were spoken about
    }
documents-desk-block = Paragraph
documents-desk-waiting = Waiting
documents-desk-drafted = Written
documents-desk-answered = Published
documents-desk-changes = gets a new wording
documents-publish = Publish these answers and version { $version }
documents-publish-hint = Everyone who spoke reads their answer; changed paragraphs become version { $version }. This cannot be taken back.
documents-answer-block = Answer
documents-field-treatment = Your answer
documents-treatment-later = Not yet
documents-treatment-taken-up = Take it up
documents-treatment-merged = Merge it with others
documents-treatment-declined = Do not take it up
documents-field-reason = The reason, for its author and everyone
documents-field-wording = How the paragraph shall read
documents-merged = All suggestions that fit together stand in it already. Change it as you decide.
documents-colliding = Some suggestions change the same words; they are marked, and not in this wording yet.
documents-collides = Changes the same words as another suggestion.
documents-save-answers = Keep these answers
documents-save-answers-hint = Nobody sees them until you publish the next version.
documents-comment-on = Comment on
done-documents-drafted = The file was read. Look through it, then open it to comment.
done-documents-opened = It is open to comment.
done-documents-closed = It is closed. What is said from now on is kept as late.
done-documents-adopted = The text is adopted. Its actions are on their way to the plan.
done-documents-said = Thank you. It is kept, and you can follow what becomes of it.
done-documents-corrected = Kept.
done-documents-withdrawn = Withdrawn.
done-documents-answers-kept = The answers are kept. Publish them when all are ready.
done-documents-published = Published. Everyone who spoke can read their answer.
problem-documents-empty = We found no text in this file.
problem-documents-no-file = Choose a file or paste a text.
problem-documents-too-long = This text has more than { $most } paragraphs. Divide it into several documents.
problem-documents-zone = This is no time zone we know. Write it like Europe/Zurich.
problem-documents-day = There is no such day.
problem-documents-hour-twice = On that night this hour comes twice. Choose another.
problem-documents-hour-skipped = On that night the clock skips this hour. Choose another.
problem-documents-past = This hour has passed already.
problem-documents-same = You have not changed a word. Change the wording, or send a comment.
problem-documents-reason = Everyone gets a reason. Please write one.
problem-documents-answered-meanwhile = Somebody answered here meanwhile. Look at what stands below, and keep what shall hold.
problem-documents-nothing-changed = You take something up, but the wording is unchanged. Change it, or do not take it up.
problem-documents-nobody-asked = The wording is changed, but nothing is taken up. Say what it takes up, or leave the wording.
problem-documents-nothing-to-publish = No answer is written yet.
problem-documents-unanswered =
    { $count ->
        [one] One contribution has no published answer yet.
       *[other] { $count } contributions have no published answer yet.
    }
problem-documents-still-open = It is still open to comment. Close it first.
documents-channel-link = by a personal link
documents-link-for = This link is for { $name }: what is said here is said in this name.
documents-link-keep = Do not pass it on. It works until the text closes.
documents-link-said =
    { $count ->
        [0] You have said nothing about this text yet.
        [one] You said one thing about this text. It stands beneath its paragraph, and only you see it here.
       *[other] You said { $count } things about this text. They stand beneath their paragraphs, and only you see them here.
    }
documents-link-you-said = You said
documents-links-title = Send personal links
documents-links-lead = Every member whose mail address the house knows gets a link of their own. With it they read this text and speak about it without signing in, until it closes.
documents-links-not-open = Links can be sent while the text is open to comment.
documents-links-caption = Who has a link
documents-links-who = Members
documents-links-how-many = How many
documents-links-people = Members of the network
documents-links-holders = Have a link that works until the text closes
documents-links-next = Would get one now
documents-links-unaddressed = Have no mail address here
documents-links-unwilling = Want no such mails
documents-links-nobody = Everybody who can be reached has a link.
documents-links-hint = Each gets one mail in their language, and only those who have no link. This cannot be taken back, but the links can be ended.
documents-links-send =
    { $count ->
        [one] Send a link to one member
       *[other] Send links to { $count } members
    }
documents-links-end = End all links to this text
documents-links-end-hint = They stop working at once. What was said with them stays. Those who had one can be sent another.
documents-links-end-now =
    { $count ->
        [one] End one link now
       *[other] End { $count } links now
    }
documents-links-sent = Sent so far
documents-links-under-way = on its way
documents-links-outcome =
    { $count ->
        [0] nobody got a mail
        [one] one member got a mail
       *[other] { $count } members got a mail
    }; { $more ->
        [0] all had an address
        [one] one had no address
       *[other] { $more } had no address
    }
done-documents-links-asked = The links are being sent. Open this page again in a minute to see how many.
done-documents-links-ended = All personal links to this text have ended.
documents-mail-open-subject = You are asked what you think
documents-mail-open-title = A text is open for what you have to say
documents-mail-open-lead = Read it, comment on a paragraph, or suggest other words. You need no account: the button below is your own key.
documents-mail-open-button = Read it and speak about it
documents-mail-open-until = You can do so until { $moment } ({ $place }).
documents-mail-open-next = Everything that is said gets an answer. When yours is there, we write to you.
documents-mail-answered-subject = What you said has an answer
documents-mail-answered-title = What you said has an answer
documents-mail-answered-lead =
    { $count ->
        [one] One thing you said was answered. On your own page you read the answer and its reason, and what becomes of it.
       *[other] { $count } things you said were answered. On your own page you read each answer and its reason, and what becomes of them.
    }
documents-mail-answered-button = See what became of it
documents-mail-answered-until = This link works for thirty days.
documents-mail-yours = The links in this mail are yours alone: whoever has them reads and speaks in your name. Do not pass it on.
documents-mail-stop = No more mails like this

# What was removed when its author was erased.
documents-removed = Removed at the request of the person who wrote it.
documents-look-for = Typing in what somebody told you? Look for their name first
documents-look-for-none = Nobody of this network has these words in their name.
documents-look-for-button = Look for them

# The text as a file to take along.
documents-files = Take this text as a file
documents-file-docx = Word, in { $language }
documents-file-pdf = PDF, in { $language }
documents-file-translate = Translate it in a Word file
documents-paper-none = This text has no words in { $language } yet. What follows is the original, in { $original }.
documents-paper-some =
    { $count ->
        [one] One paragraph has no words in { $language } yet. It stands in its original language, which is said behind it.
       *[other] { $count } paragraphs have no words in { $language } yet. They stand in their original language, which is said behind each.
    }
# What people are told of texts: a line that reveals nothing, and how the kind is called where they choose.
documents-notice-opened = A text is open for what you have to say.
documents-notice-opened-choice = A text opens for comments
documents-notice-answered = What you said has an answer.
documents-notice-answered-choice = What I said has an answer
documents-notice-adopted = A text you spoke about is adopted.
documents-notice-adopted-choice = A text I spoke about is adopted
documents-notice-said = Something was said about a text that you answer for.
documents-notice-said-choice = Something is said about a text I answer for
