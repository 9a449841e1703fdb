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
documents-late-hint = The hour has passed. What you say now is kept as late: the secretariat decides whether it is heard.
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
documents-link-keep = Do not pass it on. What you say after the hour is kept as late, for two weeks.
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
documents-mail-open-yours = That is { $moment } for you ({ $place }).
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
documents-mail-returned-subject = Your file was read
documents-mail-returned-title = Your file was read
documents-mail-returned-lead = You sent a text back as a Word file. Its changes and comments were laid on the text, and nobody but you sees them. Look through them; nothing is said until you say yes.
documents-mail-returned-button = Look through it
documents-mail-returned-beside = What you wrote in the mail beside it reached the secretariat.
documents-mail-yours = The links in this mail are yours alone: whoever has them reads and speaks in your name. Do not pass it on.
documents-mail-stop = No more mails like this

# What was removed when its author was erased.
documents-removed = Removed at the request of the person who wrote it.
documents-look-for = Typing in what somebody told you? Look for their name first
documents-look-for-none = Nobody of this network has these words in their name.
documents-look-for-button = Look for them

# Read from files: drafts, later versions, other languages.
done-documents-known = This very file is here already: this is the document it became. Nothing was added twice.
documents-reading-title = What was read of the file
documents-reading-lead =
    { $count ->
        [one] The file as it was printed beside the one paragraph that was understood. Put right what is wrong; nobody else sees it before you open the text.
       *[other] The file as it was printed beside the { $count } paragraphs that were understood. Put right what is wrong; nobody else sees it before you open the text.
    }
documents-reading-tabs = Which paragraphs are shown
documents-reading-all = All paragraphs
documents-reading-marked = With changes or comments
documents-reading-none = There is no such paragraph. You can open the text.
documents-reading-save = Keep this page
documents-reading-changes =
    { $count ->
        [one] One paragraph has tracked changes that nobody has decided about. As long as they are not accepted, the text stays as it was before them.
       *[other] { $count } paragraphs have tracked changes that nobody has decided about. As long as they are not accepted, the text stays as it was before them.
    }
documents-reading-changes-all = All of these changes
documents-reading-accept = Accept
documents-reading-refuse = Refuse
documents-reading-show = Only show them here
documents-reading-decide = Do so
documents-reading-these = Its tracked changes
documents-reading-comments =
    { $count ->
        [one] The file held one comment. It stays with its paragraph and is shown to the secretariat alone.
       *[other] The file held { $count } comments. They stay with their paragraphs and are shown to the secretariat alone.
    }
documents-reading-leave-all = Leave all comments out
documents-reading-leave-hint = They are taken away from here. The file as it was uploaded still holds them.
documents-reading-leave =
    { $count ->
        [one] Leave its comment out
       *[other] Leave its { $count } comments out
    }
documents-reading-printed = In the file
documents-reading-now = In the text
documents-reading-words = Change its words
documents-reading-changed =
    { $count ->
        [one] One tracked change:
       *[other] { $count } tracked changes:
    }
documents-reading-settled-accepted = They were accepted.
documents-reading-settled-refused = They were refused.
documents-field-level = Depth
done-documents-changes-accepted = The tracked changes are accepted: the text reads as they wanted it.
done-documents-changes-refused = The tracked changes are refused: the text reads as it did before them.
done-documents-comments-left = The comments of the file are left out.
documents-from-file = From the file, for the secretariat alone
documents-beside-none = Not in { $language } yet.
documents-gone =
    { $count ->
        [one] One paragraph is no longer in the text. What was said about it:
       *[other] { $count } paragraphs are no longer in the text. What was said about them:
    }
documents-ended = Since version { $version } this paragraph is no longer in the text. What was said about it stays here.
documents-joined-to = In version { $version } it became part of another paragraph.
documents-joined-from = In version { $version } another paragraph became part of this one; what was said about it is there.
documents-split-to = In version { $version } a part of it became a paragraph of its own.
documents-split-from = In version { $version } this came out of another paragraph; what was said about it before is there.
documents-file-version = A later version as a file
documents-file-version-lead = The file is laid against the text block by block. You see what changed before it is published as version { $version }; everything that was said stays with its paragraph.
documents-file-language = The text in another language as a file
documents-file-language-lead = Each paragraph of the file is laid beside the paragraph that it translates. You see which are doubtful before anything is entered.
documents-file-hint = Word, OpenDocument, web page, Markdown or plain text, at most 20 MB
documents-file-changes = Tracked changes in the file
documents-file-state = Who translated it
documents-file-state-checked = People, or people have checked it
documents-file-state-machine = A machine, and nobody has checked it
documents-file-anyway = It is this document all the same
documents-file-version-of = Version { $version } from a file
documents-file-language-of = The text in { $language } from a file
documents-file-kept =
    { $count ->
        [0] No paragraph is as it was.
        [one] One paragraph is as it was.
       *[other] { $count } paragraphs are as they were.
    }
documents-file-changed =
    { $count ->
        [0] None changed.
        [one] One changed or is new.
       *[other] { $count } changed or are new.
    }
documents-file-gone =
    { $count ->
        [one] One is no more.
       *[other] { $count } are no more.
    }
documents-file-moves =
    { $count ->
        [one] One stands at another place.
       *[other] { $count } stand at other places.
    }
documents-file-language-counts =
    { $count ->
        [0] No paragraph was found beyond doubt.
        [one] One paragraph was found beyond doubt.
       *[other] { $count } paragraphs were found beyond doubt.
    } { $more ->
        [0] The whole text is in the file.
        [one] For one paragraph of the text the file has nothing.
       *[other] For { $more } paragraphs of the text the file has nothing.
    }
documents-file-comments =
    { $count ->
        [one] One comment in the file is left there.
       *[other] { $count } comments in the file are left there.
    }
documents-file-doubts =
    { $count ->
        [one] One paragraph to look at
       *[other] { $count } paragraphs to look at
    }
documents-file-doubts-version = Say which paragraph of the text it is. What was said about that paragraph stays with it.
documents-file-doubts-language = Say which paragraph of the text it translates.
documents-file-nothing = Nothing was found.
documents-file-which = It is this paragraph
documents-file-which-language = It translates
documents-file-is-new = A new paragraph
documents-file-leave = Leave it out
documents-file-changes-title =
    { $count ->
        [one] One paragraph changed or is new
       *[other] { $count } paragraphs changed or are new
    }
documents-file-split = Came out of another paragraph
documents-file-moved = Stood elsewhere before
documents-file-gone-title =
    { $count ->
        [one] One paragraph is no more
       *[other] { $count } paragraphs are no more
    }
documents-file-gone-hint = What was said about them can still be read and is still answered.
documents-file-gone-said =
    { $count ->
        [one] One thing was said about it.
       *[other] { $count } things were said about it.
    }
documents-file-joined = Its words became part of the paragraph beside it.
documents-file-publish-hint = The version before stays readable, and anybody can compare the two.
documents-file-publish = Publish version { $version }
documents-file-enter-hint = A face that was declared official stays as it is.
documents-file-enter = Enter these paragraphs
documents-file-lacking =
    { $count ->
        [one] One paragraph that the file does not have
       *[other] { $count } paragraphs that the file does not have
    }
documents-file-lacking-hint = They stay as they are in this language.
documents-file-done = This file has been taken. There is nothing more to do here.
problem-documents-other-document = Only { $count } of 100 parts of this file fit the text: it seems to be of another document. If it is this one all the same, say so below and send it again.
problem-documents-version-moved = The text has changed since this page was drawn. Look at it again.
problem-documents-answers-first = Answers are written that are not published yet. Publish them first: their wordings are part of the next version.
problem-documents-one-place = Two paragraphs of the file were said to be the same one. Each can be only one.
problem-documents-file-same = The file says what the text says already. There is nothing to publish.
problem-documents-which-language = In which language is the file? It is too short to tell.
problem-documents-own-language = The file is in the language of the text itself. As a later version it can be brought there.
done-documents-file-known = This very file came before: this is what was read of it.
done-documents-file-version = The new version is published. What was said stays with its paragraphs.
done-documents-file-language = The paragraphs are being entered. In a moment the text can be read in this language.
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
# The secretariat adjusts an open text; what comes late; each time a text was open.
documents-adjust = Adjust the text
documents-adjust-lead = What you change here stays between you and your colleagues until you publish it as version { $version }. What was said stays with its paragraph.
documents-adjust-begun = Begun by { $name }.
documents-adjust-counts =
    { $count ->
        [one] One paragraph is changed so far.
       *[other] { $count } paragraphs are changed so far.
    }
documents-adjust-preview = Look it through and publish
documents-adjust-text = The text, paragraph by paragraph
documents-adjust-hint = Each step is kept at once. A heading moves alone: what stands under it stays where it is.
documents-adjust-new = A new paragraph
documents-adjust-new-first = Add a paragraph before all others
documents-adjust-new-after = Add below
documents-adjust-behind = It comes behind:
documents-adjust-change = Change the paragraph
documents-adjust-up = Up
documents-adjust-down = Down
documents-adjust-join = Join to the one above
documents-adjust-out = Take out
documents-adjust-back = Bring it back
documents-adjust-reworded = Reworded
documents-adjust-shape = Another kind, depth or number
documents-adjust-keep = Keep this paragraph
documents-adjust-split = Split at each empty line
documents-adjust-text-hint = Leave an empty line where it should become two, and choose to split.
documents-adjust-discard = Put the adjustment away
documents-adjust-discard-hint = All its steps are lost. The text stays as everybody reads it now.
documents-adjust-outrun = Version { $version } was published since this was begun. Nothing is lost: lay your changes upon it, then go on.
documents-adjust-carry = Lay the changes upon version { $version }
documents-adjust-clash = A version published meanwhile changed the same words. Yours stand here; decide which are right.
documents-adjust-preview-title = What version { $version } would change
documents-adjust-preview-lead = Each change, with what was said about its place. What was said stays there and still gets its answer.
documents-adjust-none = Nothing is changed yet.
documents-adjust-go-on = Go on adjusting the text
documents-adjust-more-changes =
    { $count ->
        [one] One more paragraph is changed.
       *[other] { $count } more paragraphs are changed.
    }
documents-adjust-more-said =
    { $count ->
        [one] Read one more
       *[other] Read { $count } more
    }
documents-adjust-drafted =
    { $count ->
        [one] An answer is being written here. It is kept; look at it again after publishing.
       *[other] { $count } answers are being written here. They are kept; look at them again after publishing.
    }
documents-adjust-reason = Why you change the text
documents-adjust-reason-hint = Everybody who reads the text reads this reason.
documents-adjust-publish-hint = It is shown as the secretariat’s own change, not as an answer. The version before stays readable.
documents-adjusted-in = Version { $version } is an adjustment by the secretariat.
documents-adjusted-see = See what it changed
documents-said-about = This was said about the wording of version { $version }: what has changed since
documents-desk-outrun = The text was adjusted after these answers were written. They are kept; look at the paragraph as it reads now and keep them again.
documents-open-items =
    { $count ->
        [one] It closed with one open item.
       *[other] It closed with { $count } open items.
    }
documents-openings =
    { $count ->
        [one] It was open once
       *[other] It was open { $count } times
    }
documents-opening-from = Opened on { $moment }.
documents-opening-until = Open until { $moment }.
documents-opening-closed = Closed on { $moment }.
documents-late-title = What came late
documents-late-lead = It came after the hour. Until you hear it, only its author and the secretariat read it.
documents-late-undecided =
    { $count ->
        [one] One waits for your decision
       *[other] { $count } wait for your decision
    }
documents-late-left-title =
    { $count ->
        [one] One was left
       *[other] { $count } were left
    }
documents-late-none = Nothing that came late waits here.
documents-late-hear = Hear it
documents-late-leave = Leave it
documents-late-link =
    { $count ->
        [one] One thing came late: hear it or leave it
       *[other] { $count } things came late: hear or leave them
    }
documents-late-begun = The form was opened before the hour, on { $moment }.
documents-late-waits = It came late. The secretariat decides whether it is heard; until then only its author and the secretariat read it.
documents-late-left = It came late, and the secretariat left it. Only its author and the secretariat read it.
documents-notice-hour = A text closes at another hour than you were told.
documents-notice-hour-choice = A text closes at another hour
problem-documents-adjusted-meanwhile = A colleague has taken a step since this page was drawn. Nothing of yours was kept yet: look at the text as it is now and do it again.
problem-documents-adjust-empty = A paragraph needs words. To remove it, take it out.
problem-documents-adjust-long = The text would have too many paragraphs.
problem-documents-adjust-split = There is no empty line to split at: put one where the second paragraph begins.
problem-documents-adjust-nothing = Nothing is changed: there is nothing to publish.
problem-documents-carry-over = A version was published since this was begun. Lay your changes upon it first.
problem-documents-answers-outrun =
    { $count ->
        [one] The text was adjusted under a wording that is written. Look at its paragraph again at the desk; nothing is lost.
       *[other] The text was adjusted under { $count } wordings that are written. Look at their paragraphs again at the desk; nothing is lost.
    }
problem-documents-late-first =
    { $count ->
        [one] One thing that came late is neither heard nor left. Decide about it first.
       *[other] { $count } things that came late are neither heard nor left. Decide about them first.
    }
problem-documents-adjustment-first = An adjustment of the text is under way. Publish it or put it away first.
done-documents-adjusted-block = Kept.
done-documents-adjusted = The adjusted version is published, with its reason. What was said stays with its paragraphs.
done-documents-adjustment-discarded = The adjustment is put away. The text is as it was.
done-documents-carried-over = Your changes lie upon the newest version now.
done-documents-late-heard = It is heard: the network reads it from now on, marked as late.
done-documents-late-left = It is left. You can still hear it later.
# Passages and conversations.
documents-field-about = Which words is it about? (if not the whole paragraph)
documents-field-about-hint = Copy them from the paragraph above, in the language you read it in.
documents-field-at = Which place do you mean?
documents-about-these = Speak about these words
documents-about = About the words
documents-about-then = The paragraph reads otherwise now.
documents-about-whole = About the whole text
documents-replied-by = { $name } replied in { $language }
documents-answers-whom = to { $name }
documents-reply = Reply
documents-reply-to = Reply to { $name }
documents-field-reply = Your reply
documents-send-reply = Send the reply
documents-settle = Mark as settled
documents-reopen = It is not settled yet
documents-settled-by = Settled, says { $name }
documents-conversation =
    { $count ->
        [one] one contribution
       *[other] { $count } contributions
    }
documents-desk-conversation =
    { $count ->
        [one] One more contribution in this conversation; your answer is for it as well:
       *[other] { $count } more contributions in this conversation; your answer is for them as well:
    }
documents-suggestion-untranslated = Suggested in { $language } and not translated yet.
documents-suggestion-machine = Suggested in { $language }; translated by a machine.
documents-suggestion-checked = Suggested in { $language }; the translation was checked.
documents-suggestion-stale = Suggested in { $language }; the translation is older than the suggestion.
documents-reworded-laid-over = While you wrote, a new version changed this paragraph as follows. Your changes are laid over it below: look at them, then send them.
documents-reworded-kept = While you wrote, a new version changed this paragraph as follows, in the same place as you. Your words stand below as you wrote them: adapt them, then send them.
done-documents-settled = The conversation is settled. It stays readable, and still gets its answer.
done-documents-reopened = The conversation is open again.
problem-documents-about-nowhere = We did not find these words in the paragraph. Copy them from it, or leave this empty.
problem-documents-about-several =
    { $count ->
        [one] These words stand here once. Say that you mean them.
       *[other] These words stand here { $count } times. Choose which place you mean.
    }
problem-documents-reworded = The paragraph changed while you wrote. Your words are kept; look at what changed and send them again.
problem-documents-taken-back = What you reply to was taken back meanwhile. Your words are kept: you can send them as a comment of their own.
documents-link-add = Add something to it
# What is asked for, and the weight behind it.
documents-options = What is asked for here
documents-options-hint = Suggestions of the same wording stand together. Nothing is added up: each column says something else. What came late is not counted.
documents-options-caption =
    { $count ->
        [one] One wording is suggested
       *[other] { $count } wordings are suggested
    }
documents-option-column = Wording
documents-weight-organisations-column = Organisations
documents-weight-regions-column = Regions
documents-weight-members-column = Members represented
documents-weight-persons-column = Persons in their own name
documents-weight-organisations-say =
    { $count ->
        [0] no organisation
        [one] one organisation
       *[other] { $count } organisations
    }
documents-weight-regions-say =
    { $count ->
        [0] no region
        [one] one region
       *[other] { $count } regions
    }
documents-weight-persons-say =
    { $count ->
        [0] nobody in their own name
        [one] one person in their own name
       *[other] { $count } persons in their own name
    }
documents-weight-persons-few = persons in their own name: few, or none
documents-weight-few = few, or none
documents-weight-members-none = none: no organisation
documents-weight-members-say =
    { $count ->
        [0] no member
        [one] one member
       *[other] { $count } members
    }
documents-weight-year = as of { $year }
documents-weight-years = as of { $from } to { $to }
documents-weight-year-unknown = of which year is not known
documents-weight-source = source: { $source }
documents-weight-members-unknown =
    { $count ->
        [one] of one organisation it is not known
       *[other] of { $count } organisations it is not known
    }
documents-weight-behind = Behind it:
documents-weight-file = Weight of each option as a table
documents-weight-contributions-column = Contributions
documents-weight-regions-names-column = Which regions
documents-weight-unknown-column = Organisations whose members are not known
documents-weight-from-column = Figures from
documents-weight-to-column = Figures to
documents-weight-address-column = Address
documents-option-alike =
    { $count ->
        [one] one suggestion
       *[other] { $count } suggestions, word for word
    }
documents-option-joined =
    { $count ->
        [one] one contribution
       *[other] { $count } contributions, put together by the secretariat
    }
documents-option-join-title = Put contributions together that ask for the same
documents-option-join-which = These ask for the same
documents-option-join-hint = Each stays what it is and keeps its author and its own answer. Only the secretariat sees it until they are answered.
documents-option-join = Put them together
documents-option-split = Take them apart
problem-documents-two-to-join = Choose at least two contributions.
done-documents-joined = They stand together now, each with its author.
done-documents-split = They stand apart again.
# Following a text, a part of it or a paragraph.
documents-follow-this-document = Follow this text
documents-follow-this-part = Follow this part
documents-follow-this-block = Follow this paragraph
documents-following-document = You follow this text.
documents-following-part = You follow this part.
documents-following-block = You follow this paragraph.
documents-follow-end = Follow it no longer
documents-follow-offer = Would you like to hear what others say here, and what becomes of it?
documents-follow-nobody = Nobody else learns what you follow.
documents-follow-title = What you follow
documents-follow-lead =
    { $count ->
        [0] Nothing yet.
        [one] One place in a text. Nobody else learns of it.
       *[other] { $count } places in texts. Nobody else learns of them.
    }
documents-follow-none = On the page of a text or of a paragraph you can follow it: you are then told when something is said, answered or changed there, and when it closes.
documents-follow-ways = How you are told
documents-reach-document = The whole text
documents-reach-part = A part
documents-reach-block = A paragraph
done-documents-following = You follow it now. How you are told is yours to choose.
done-documents-following-ended = You follow it no longer.
documents-notice-followed-said = Something was said where you follow a text.
documents-notice-followed-said-choice = Something is said where I follow
documents-notice-followed-answered = There is an answer where you follow a text.
documents-notice-followed-answered-choice = There is an answer where I follow
documents-notice-followed-changed = The words changed where you follow a text.
documents-notice-followed-changed-choice = The words change where I follow
documents-notice-followed-closed = A text that you follow is closed to comments.
documents-notice-followed-closed-choice = A text that I follow closes
# What happens to texts, for programs that read feeds.
documents-feed = Feed of this text
documents-feed-of = Texts of { $network }
documents-feed-all = Feed of the public texts
documents-feed-own = Feeds of your own
documents-feed-own-hint = A feed reader then hears when a text of the network opens, closes, is answered or gets a new version. It holds no name and nothing of what was said.
documents-feed-make = Make my link
documents-feed-make-new = Make a new link in its place
documents-feed-once = Copy this address into your feed reader now. It is shown for ten minutes, and never again.
documents-feed-hidden = You have a link. Its address is kept nowhere but in your feed reader; if it is lost, make a new one.
documents-feed-until = It works until
documents-feed-end = End this link
documents-feed-end-hint = Programs that ask with it get nothing any more. What they have already they keep.
documents-feed-end-yes = Yes, end it
done-documents-feed-made = Your link is made.
done-documents-feed-ended = Your link has ended.
documents-feed-opened = Open to comment
documents-feed-opened-until = Open until { $moment } in { $place }.
documents-feed-closed = Closed to comments
documents-feed-answered = Everyone has an answer
documents-feed-adopted = Adopted
documents-feed-version = Version { $version } is published
# A paragraph in one version, and in all of them.
documents-as-version = This is how it reads in version { $version }.
documents-as-version-changed = The words have changed since.
documents-as-version-same = It reads the same today.
documents-as-version-today = The paragraph as it stands today
documents-not-in-version = In version { $version } this paragraph is not in the text. Below it reads as it did nearest to that version.
documents-history =
    { $count ->
        [one] This paragraph in one version
       *[other] This paragraph in { $count } wordings
    }
documents-version-since = Since version { $version }
documents-versions-from-to = Versions { $version } to { $number }
documents-permalink = Link to this paragraph in version { $version }
documents-in-its-place = See it in its place in the text
# A Word file of a text that comes back with changes and comments in it.
documents-returned-title = Send back the Word file
documents-returned-lead = Bring the Word file of this text with your tracked changes and your comments. You are shown what was read in it; nobody else sees it, and nothing is said until you say yes.
documents-returned-hint = A .docx or .odt file of at most 20 MB. It may have been renamed, saved by another program, or made from an earlier version.
documents-returned-read = Read the file
documents-returned-waiting = This waits for your yes
documents-returned-waiting-of =
    { $count ->
        [one] One change or comment
       *[other] { $count } changes and comments
    }
documents-returned-preview = What your file says
documents-returned-count =
    { $count ->
        [one] One change or comment was read. Only you see it. Take out the tick if you do not want to say it, then say yes at the end.
       *[other] { $count } changes and comments were read. Only you see them. Take out the tick where you do not want to say something, then say yes at the end.
    }
documents-returned-older = The file was made from version { $version }; version { $total } is read today. What still fits is laid on today’s words.
documents-returned-untracked-lead = What stands here without a tracked change was found by comparing the file with the text.
documents-returned-part = The file holds only a part of the text. What it lacks is not ticked; tick what is really to be deleted.
documents-returned-kind-wording = Another wording
documents-returned-kind-deleted = To be deleted
documents-returned-kind-joined = To be joined to the paragraph before
documents-returned-kind-moved = To be moved
documents-returned-kind-title = Another title
documents-returned-kind-comment = Comment
documents-returned-grows = split, or with new paragraphs behind it
documents-returned-untracked = not tracked, found by comparing
documents-returned-by = in the file by { $names }
documents-returned-about = About: “{ $words }”
documents-returned-behind = Behind: “{ $words }”
documents-returned-not-fitting = These words have changed since. It is said about those of version { $version }.
documents-returned-already = The text says so by now; nothing is to be said.
documents-returned-said = You have said this before; it is not said again.
documents-returned-take = Say this
documents-returned-enter = Say what is ticked
documents-returned-enter-hint = It becomes suggestions and comments under your name, each in its place. What is not ticked is forgotten.
documents-returned-throw-away = Throw this away
documents-returned-throw-away-means = What was read of the file is forgotten. Nothing of it has been said; you can send the file again.
documents-returned-kept = Kept for you for 30 days. Nobody else sees it.
documents-returned-entered =
    { $count ->
        [one] One suggestion or comment came from this file. It stands with its paragraph.
       *[other] { $count } suggestions and comments came from this file. They stand with their paragraphs.
    }
documents-returned-closed = Nothing more can be said about this text: it is adopted.
documents-returned-say-deleted = Delete this paragraph.
documents-returned-say-joined = Join this paragraph to the one before it.
documents-returned-say-moved = Move this paragraph behind “{ $words }”.
documents-returned-say-moved-first = Move this paragraph to the beginning of the text.
documents-returned-say-title = Another title: “{ $words }”.
documents-channel-word = by a Word file
documents-signed = written in the file by { $names }
documents-file-said = Word with what was said, in { $language }
documents-file-said-name = with-what-was-said
documents-paper-said = With what was said until { $moment }: suggestions as tracked changes, comments with their answers. Not to be sent back; for that there is the file without.
documents-paper-suggests = Suggests: “{ $words }”
documents-paper-gone = No longer in the text
done-documents-returned-known = This very file came before: this is what was read of it.
done-documents-returned-entered = Thank you. What you ticked is said.
done-documents-returned-gone = What was read of the file is forgotten.
problem-documents-returned-nothing = Nothing in this file differs from the text, and it has no comments.
problem-documents-returned-many = This file has { $count } changes and comments; at most { $most } can come at once. Send it in parts.
problem-documents-returned-of = This file is of another text: “{ $title }”. Send it back there.
problem-documents-returned-other = This file is of another text.
problem-documents-returned-said = This file shows what others said. Send back the one without: what stands in it would be said again in your name.
problem-documents-returned-version = This file is of a version that is not published.
problem-documents-returned-none = Nothing is ticked that has not been said already.
# Suggestions that go together, and those that conflict
documents-conflicts = Suggestions that change the same words
documents-conflicts-hint = Tick the one that shall stand in the wording, or write it yourself below.
documents-conflict =
    { $count ->
        [one] This suggestion changes the same words as another
       *[other] These { $count } suggestions change the same words
    }
documents-conflict-who = Who
documents-conflict-words = How it would read
documents-put-in = Put into the wording
documents-put = Make the wording anew from the ticked suggestions
documents-apart = The words it changes have changed since. Look whether it is still needed.
problem-documents-put =
    { $count ->
        [one] One of the ticked suggestions changes the same words as another, or words that have changed since. It was not put in.
       *[other] { $count } of the ticked suggestions change the same words as another, or words that have changed since. They were not put in.
    }
problem-documents-taken-up-both = Two suggestions in this language were taken up as they are, and they do not go together. Take up one of them, and mark the other as merged or declined.
# Doubtful paragraphs of a file, page by page
documents-file-page = Page { $number } of { $total } of these paragraphs

# Late by a personal link, replies, and feeds of answers
done-documents-said-late = It came after the hour and is kept as late: you and the secretariat read it, and the secretariat decides whether it is heard.
documents-notice-replied = Somebody replied in a conversation you take part in.
documents-notice-replied-choice = Replies in conversations I take part in
documents-notice-returned = A file that you sent back by mail was read: look through it and say yes.
documents-notice-returned-choice = Files that I send back by mail
documents-feed-answers = Answers are published
