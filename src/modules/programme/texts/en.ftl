programme-title = Programme
programme-count =
    { $count ->
        [0] Nothing has been published yet.
        [one] One series of sessions, open to everybody.
       *[other] { $count } series of sessions, open to everybody.
    }
programme-empty = As soon as the secretariat publishes a programme, its sessions stand here with their hours in your time.
programme-upload = Upload a programme
programme-drafts =
    { $count ->
        [0] Not published yet: nothing
        [one] Not published yet: one programme
       *[other] Not published yet: { $count } programmes
    }
programme-drafts-none = Upload a programme; it waits here, seen by the staff only, until you publish it.
programme-sessions =
    { $count ->
        [0] No session
        [one] One session
       *[other] { $count } sessions
    }

programme-upload-lead = Send the file you already have. You will see what was understood beside the source, correct it, and publish it when it is right.
programme-file = File of the programme
programme-file-hint = Word (.docx), OpenDocument (.odt), a web page (.html), Markdown or plain text, at most 20 MB.
programme-paste = Or paste its text
programme-paste-hint = If you send a file as well, the file is read and this box is not.
programme-place = Place
programme-upload-place-hint = Where the hours of the programme belong, if it does not say so itself.
programme-zone = Time zone
programme-zone-hint = By its place, such as Africa/Nairobi or Europe/Paris; abbreviations such as CET change their meaning with the season.
programme-read = Read it

programme-check = Check what was read
programme-check-lead = What was understood stands beside the words of the file. Nothing was repaired: correct what is wrong, then publish.
programme-is-published = This programme is published.
programme-open-published = See it as everybody does
programme-lost-tracked-changes = The file has tracked changes that its format does not let us read: they were taken as accepted.
programme-lost-undecided-changes = The file has tracked changes. They are undecided, and the text before them was read.
programme-lost-comments = The file has comments. They do not show here.
programme-faults =
    { $count ->
        [0] No fault found
        [one] One thing to look at
       *[other] { $count } things to look at
    }
programme-faults-none = The hours fit together, and everything in the file found its place.
programme-faults-hint = Each leads to its place. You decide what is right; what you leave as it is will be published so.
programme-understood = What was understood
programme-source = What the file says
programme-no-title = Without a title
programme-missing = missing
programme-zone-assumed = assumed from the abbreviation
programme-printed = printed as “{ $printed }”
programme-correct-series = Correct the title and what stands above the sessions
programme-correct-session = Correct session { $number }
programme-add-session = Add a session
programme-session-number = Session { $number }
programme-publish = Publish
programme-address = Address
programme-address-hint = The end of the address of this programme: /{ $network }/programme/…
programme-publish-with-faults =
    { $count ->
        [one] One thing above is not settled. It will be published as it stands.
       *[other] { $count } things above are not settled. They will be published as they stand.
    }
programme-discard = Discard this draft
programme-discard-hint = What was corrected here is put away. The file can be uploaded again.
programme-discard-yes = Yes, discard it

programme-field-title = Title
programme-field-text = Text
programme-introduction = What it is about
programme-one-a-line = One a line.
programme-save = Save
programme-label = Label
programme-label-hint = What is printed before the title, such as “Session 2”.
programme-date = Date
programme-start = Start
programme-end = End
programme-printed-label = Zone as printed
programme-printed-hint = Empty this field if what the file printed is wrong. It is shown nowhere else.
programme-session-speakers = Moderators and others for the whole session
programme-speakers = Speakers
programme-speakers-hint = One a line: name; role; organisation; minutes. End the line with ? while it is to be confirmed, with ! when it is confirmed.
programme-lines-hint = Speakers are written one a line: name; role; organisation; minutes. End the line with ? while it is to be confirmed.
programme-line-number = Line { $number }
programme-line = Part of the agenda
programme-line-gone = Take this line out
programme-new-line = A new line
programme-new-place = Where it stands
programme-new-last = At the end
programme-new-before = Before: { $line }
programme-minutes-label = Minutes, as printed
programme-depth-label = Stands
programme-depth =
    { $count ->
        [0] by itself
        [1] under the line above it
       *[other] { $count } levels under a line above it
    }
programme-kinds = What it is: { $kinds }
programme-kind-welcome = Welcome
programme-kind-inputs = Opening inputs
programme-kind-segment = Segment
programme-kind-topic = Topic
programme-kind-plenary = Plenary
programme-kind-discussion = Discussion
programme-kind-break = Break
programme-kind-live-consultation = Live consultation
programme-kind-conclusions = Conclusions
programme-kind-other = Other
programme-remove-session = Take this session out
programme-remove-session-hint = Its agenda goes with it. The file itself is kept.
programme-remove-session-yes = Yes, take it out

programme-fault-unread = This could not be placed: “{ $quote }”
programme-fault-no-date = No date was found.
programme-fault-overlap = “{ $line }” begins at { $start }, while “{ $before }” lasts until { $until }.
programme-fault-gap = Nothing stands between { $until }, when “{ $before }” ends, and { $start }, when “{ $line }” begins.
programme-fault-length =
    { $minutes ->
        [one] “{ $line }” is printed with one minute, but from { $start } to { $end } it lasts { $total }.
       *[other] “{ $line }” is printed with { $minutes } minutes, but from { $start } to { $end } it lasts { $total }.
    }
programme-fault-parts = The parts of “{ $line }” take { $total } minutes together, the whole { $minutes }.
programme-fault-first-line = “{ $line }” begins at { $start }, its first line at { $first }.
programme-fault-last-line = “{ $line }” ends at { $end }, its last line at { $last }.
programme-fault-end-before-start = “{ $line }” ends at { $end }, before it begins at { $start }.
programme-fault-zone-not-in-force = “{ $printed }” is not in force in { $place } on { $day }: the clocks there show { $offset }. The hours are taken as the hours of { $place }.
programme-fault-zone-unknown = The zone “{ $printed }” is not known. Choose the zone of the place.
programme-fault-zone-missing = Hours are printed without a zone. Choose the zone of the place.
programme-fault-hour-skipped = { $hour } does not exist in { $place } on { $day }: the clocks are put forward over it.
programme-fault-hour-twice = { $hour } comes twice in { $place } on { $day }: the clocks are put back. The first of the two is taken.

programme-hours-there = { $hours } in { $place }
programme-hours-yours = { $hours } for you ({ $place })
programme-hours-yours-day = { $day }, { $hours } for you ({ $place })
programme-agenda-yours = These are your hours ({ $place }).
programme-agenda-there = These are the hours in { $place }.
programme-zone-choose = Choose a city
programme-zone-label = Show the hours in
programme-zone-show = Show
programme-zone-change = Hours of another place
programme-zones-africa = Africa
programme-zones-americas = Americas
programme-zones-asia = Asia
programme-zones-europe = Europe
programme-zones-pacific = Pacific
programme-objectives =
    { $count ->
        [one] Objective
       *[other] Objectives
    }
programme-questions =
    { $count ->
        [one] Guiding question
       *[other] Guiding questions
    }
programme-organisers = Given out by
programme-references = Reference documents
programme-further = Further resources
programme-forthcoming = forthcoming
programme-audience = Who it is for
programme-languages = Languages
programme-requirements = What you need
programme-logistics = How to take part
programme-contacts = Contact
programme-agenda = Agenda
programme-agenda-empty = The agenda is not known yet.
programme-minutes = { $minutes } min
programme-to-be-confirmed = to be confirmed
programme-session-of = Session { $number } of { $total }
programme-beside = Sessions before and after
programme-previous = Before
programme-next = Next

done-programme-read = The file was read. Check what was understood.
done-programme-known = This very file was uploaded before. Here is what was made of it; nothing was added.
done-programme-corrected = Your correction is saved, and the faults were looked for again.
done-programme-published = The programme is published. Everybody can read it now.
done-programme-discarded = The draft is put away.

problem-programme-file-none = Choose a file or paste a text.
problem-programme-file-empty = There is no text in this file. Choose another one.
problem-programme-file-damaged = This file is damaged and cannot be read. Open it where it was written, save it anew and send that.
problem-programme-file-encrypted = This file is protected by a password. Save it without one and send that.
problem-programme-file-too-big = This file is too big: at most 20 MB, and not more than that when unpacked many times over.
problem-programme-file-too-slow = Reading this file took too long. Save it anew as .docx, or paste its text.
problem-programme-file-wrong-type = This is not a file that can be read. Send .docx, .odt, .html, .md or .txt.
problem-programme-day = There is no such day. Write it as 2027-01-20.
problem-programme-hour = Write the hour as 14:30.
problem-programme-minutes = Write the minutes as a number.
problem-programme-zone = No such time zone is known. Write it by its place, such as Africa/Nairobi.
problem-programme-changed-meanwhile = Somebody changed this session while you were writing. Look at it on the page before this one; if you save again, your words replace theirs.
problem-programme-title = The programme has no title yet. Give it one before publishing.
problem-programme-no-session = There is no session yet. Add one before publishing.
problem-programme-no-date = Session { $number } { $title } has no date yet.
problem-programme-no-start = Session { $number } { $title } has no start yet.
problem-programme-no-end = Session { $number } { $title } has no end yet.
problem-programme-no-zone = Session { $number } { $title } has no time zone yet.
problem-programme-slug = This cannot be an address. Write a word or two.
problem-programme-slug-taken = Another programme has this address. Choose another one.

programme-city-abidjan = Abidjan
programme-city-accra = Accra
programme-city-algiers = Algiers
programme-city-cairo = Cairo
programme-city-casablanca = Casablanca
programme-city-dakar = Dakar
programme-city-johannesburg = Johannesburg
programme-city-kinshasa = Kinshasa
programme-city-lagos = Lagos
programme-city-nairobi = Nairobi
programme-city-tunis = Tunis
programme-city-buenos-aires = Buenos Aires
programme-city-bogota = Bogotá
programme-city-chicago = Chicago
programme-city-guatemala = Guatemala City
programme-city-jamaica = Kingston
programme-city-lima = Lima
programme-city-los-angeles = Los Angeles
programme-city-mexico-city = Mexico City
programme-city-new-york = New York
programme-city-santiago = Santiago
programme-city-sao-paulo = São Paulo
programme-city-toronto = Toronto
programme-city-amman = Amman
programme-city-beirut = Beirut
programme-city-dubai = Dubai
programme-city-jakarta = Jakarta
programme-city-karachi = Karachi
programme-city-kolkata = Kolkata
programme-city-manila = Manila
programme-city-seoul = Seoul
programme-city-tokyo = Tokyo
programme-city-athens = Athens
programme-city-berlin = Berlin
programme-city-istanbul = Istanbul
programme-city-kyiv = Kyiv
programme-city-lisbon = Lisbon
programme-city-london = London
programme-city-madrid = Madrid
programme-city-paris = Paris
programme-city-stockholm = Stockholm
programme-city-zurich = Zurich
programme-city-sydney = Sydney
programme-city-auckland = Auckland
programme-city-fiji = Suva
programme-city-port-moresby = Port Moresby

# Who is told of a programme.
programme-notice-published = A programme is out.
programme-notice-published-choice = A programme is published
programme-notice-changed = A session was changed.
programme-notice-changed-choice = A session is changed or called off
# Files about a session that is there already.
programme-about-seems = This file seems to be about a session that is there already
programme-about-several = This file fits { $count ->
    [one] one session
   *[other] { $count } sessions
} that are there already. Which one is it about?
programme-about-hint = Attach it to that session: you will see what it says otherwise and take over what you want. Nothing is published twice.
programme-about-which = Session it is about
programme-about-choose = Choose a session
programme-about-open = It is about a session that is there already
programme-attach = Attach it to this session
programme-sign-day = the same day
programme-sign-title = the same words in its title
programme-sign-number = the same number
programme-file-is-attached = This file is attached to a session; it is not published by itself.
programme-see-differences = See what it says otherwise
programme-detach = Take it away from its session
programme-detach-hint = The file becomes a programme of its own again. What was taken over from it stays.
programme-detach-yes = Yes, take it away
programme-later-files = Files about this session, with what they say otherwise:
programme-differences =
    { $count ->
        [0] Nothing is different
        [one] One difference
       *[other] { $count } differences
    }
programme-differences-lead = What the file says otherwise than the programme, about
programme-other-language = The file and the programme are in different languages. Only what needs no language is compared: day, hours, zone, people and references.
programme-nothing-new = The file says nothing that is not in the programme already.
programme-back-to-session = To the session
programme-choose-hint = Tick what is to be taken over. A tick can be taken away again; nothing changes in the programme until you put it in.
programme-choose = Save what is ticked
programme-differs-day = Another day
programme-differs-hours = Other hours
programme-differs-zone = Another time zone
programme-differs-title = Another title
programme-differs-text = Another text
programme-differs-new-line = A line that is new in the agenda
programme-differs-gone-line = A line that the file does not have
programme-differs-new-speaker = A new speaker
programme-differs-speaker = Something else about a speaker
programme-differs-gone-speaker = A speaker whom the file does not name
programme-differs-new-question = A new guiding question
programme-differs-question = A guiding question in other words
programme-differs-new-reference = A new reference document
programme-differs-reference = Something else about a reference document
programme-side-before = Programme
programme-side-after = File
programme-side-none = nothing
programme-chosen =
    { $count ->
        [one] One difference is chosen
       *[other] { $count } differences are chosen
    }
programme-put-in = Take over what is chosen
programme-put-in-draft-hint = It goes into the programme that is not published yet. You can undo it as long as nothing else is corrected there.
programme-put-in-session-hint = It goes into a correction of the session, which only the staff sees. Look at it and put it out there; those concerned are told then.
programme-undo = Undo what was taken over
programme-undo-hint = The programme becomes what it was before.
programme-settle = Leave the rest as it is
programme-settle-hint = The differences that are left stay as they are in the programme. You can come back to them.
programme-settle-yes = Yes, leave them
done-programme-attached = The file is attached to its session. Here is what it says otherwise.
done-programme-detached = The file is a programme of its own again.
done-programme-chosen = Your choice is saved.
done-programme-put-in = What was chosen is in the programme.
done-programme-undone = The programme is as it was before.
done-programme-settled = The rest stays as it is in the programme.
problem-programme-about-one = Only a file of one session can be attached to a session. This one has another number of sessions.
problem-programme-about-none = Choose a session of this network.
problem-programme-undo-late = The programme was corrected since. Correct it by hand, so that nobody’s correction is lost.
# Pages of what is published: changes, calendars, files, short addresses.
programme-cancelled = This session does not take place.
programme-held-after-all = This session takes place after all.
programme-changed-on = Changed on { $day }
programme-changed-date = Day
programme-changed-start = Start
programme-changed-end = End
programme-changed-zone = Time zone
programme-changed-place = Place
programme-changed-title = Title
programme-changed-about = Text
programme-changed-format = Format
programme-changed-people = Who speaks
programme-changed-line = Agenda
programme-also = Also held on
programme-concluded = What this session concluded
programme-concluded-before = What earlier sessions concluded
programme-taking-part = Taking part
programme-format = Format
programme-take = Take it along
programme-to-calendar = Into your calendar
programme-file-docx = Word, in { $language }
programme-file-pdf = PDF, in { $language }
programme-file-others = In other languages
programme-share = Short address and QR code
programme-share-lead = Whoever types this address, or holds a phone to the square, comes to the page of this session.
programme-share-on = This session is here
programme-share-here = Go to the session
programme-qr = QR code of { $address }
programme-calendar = Sessions in your calendar
programme-calendar-lead = Your calendar then knows every session in your own hour, and hears of every change by itself.
programme-calendar-own = All sessions of this network, for you alone
programme-calendar-members = Members of this network can have a link of their own to all its sessions.
programme-calendar-sign-in = Sign in
programme-calendar-none = You have no link yet.
programme-calendar-make = Make my link
programme-calendar-make-new = Make a new link in its place
programme-calendar-once = Copy this address into your calendar program now. It is shown for ten minutes, and never again.
programme-calendar-open = Open it in a calendar
programme-calendar-hidden = You have a link. Its address is kept nowhere but in your calendar; if it is lost, make a new one.
programme-calendar-until = It works until
programme-calendar-end = End this link
programme-calendar-end-hint = Calendars that ask with it get nothing any more. What they have already they keep.
programme-calendar-end-yes = Yes, end it
programme-calendar-series = Each series, for everybody
done-programme-calendar-made = Your link is made.
done-programme-calendar-ended = Your link has ended.
programme-confirmed = confirmed
# Words of the Word and PDF file; a reader of programmes finds its parts by them.
programme-paper-objectives = Objectives
programme-paper-questions = Guiding questions
programme-paper-references = Reference documents
programme-paper-further = Further resources
programme-paper-audience = Audience
programme-paper-languages = Languages
programme-paper-requirements = Requirements
programme-paper-logistics = Practical information
programme-paper-contacts = Contact
programme-paper-time = Time
programme-paper-topic = Topic
programme-paper-speakers = Speakers
programme-paper-zone = { $city } time
# A published session goes on: corrections, calling off, holding it again, conclusions.
programme-staff = For the secretariat
programme-revise = Correct this session
programme-revision-lead = Nobody but the secretariat sees this until you put it out. Then the page, the calendars and those concerned hear what changed.
programme-revision-stale = This session was changed otherwise since this correction was begun. Put it away and begin anew.
programme-revision-told =
    { $count ->
        [0] Nothing is changed yet
        [one] One change
       *[other] { $count } changes
    }
programme-revision-none = Change a line, its length or its place below; what follows moves with it, up to the first line that is fixed.
programme-revision-put-out = Put this out
programme-revision-discard = Put this correction away
programme-revision-discard-hint = The session stays as everybody reads it now. What was corrected here is gone.
programme-revision-discard-yes = Yes, put it away
programme-revision-head = The session as a whole
programme-revision-head-change = Change title, day, hours or place
programme-revision-agenda-hint = Struck-out hours are those that everybody still reads.
programme-revision-change = Change
programme-revision-up = Up
programme-revision-down = Down
programme-revision-out = Take out
programme-revision-add-after = Add a line behind it
programme-revision-add-last = Add a line at the end
programme-revision-new = new
programme-revision-is-fixed = fixed
programme-revision-fixed = It stays at this hour, whatever happens before it
programme-revision-inside = It stands inside that line
programme-revision-line = Change this line
programme-revision-minutes = Length in minutes
programme-revision-minutes-hint = What follows moves with it, up to the first line that is fixed.
programme-revision-kinds = What it is
programme-revision-words-in = The words in:
programme-revision-original = Original:
programme-format-hint = For example: online, a plenary and three rooms.
programme-regions = These hours where the members are
programme-regions-caption =
    { $count ->
        [0] The hours of this session in the countries of the network: nowhere in the night
        [one] The hours of this session in the countries of the network: in one place in the night
       *[other] The hours of this session in the countries of the network: in { $count } places in the night
    }
programme-region-hours = Local hours
programme-region-when = Day or night
programme-region-where = Countries
programme-region-night = night
programme-region-day = day
programme-region-next-day = the next day
programme-region-day-before = the day before
programme-call-off = Call this session off
programme-call-off-hint = The page stays and says that the session does not take place. Calendars take it out.
programme-call-off-yes = Yes, call it off
programme-hold-after-all = It takes place after all
programme-again = Hold it again at another hour
programme-again-lead = For another half of the world: the same agenda at the hours of another place. Both are read as one session.
programme-again-hold = Hold it again
programme-conclude = Write what it concluded
programme-conclusions-hint = The next session of the series opens with it.
problem-programme-line-gone = This line was taken out meanwhile. Go back to the agenda.
done-programme-put-out = The correction is out. The page says what changed.
done-programme-revision-discarded = The correction is put away.
done-programme-called-off = The session is called off. Its page and the calendars say so.
done-programme-held = The session takes place after all.
done-programme-concluded = The conclusions are kept.
done-programme-again = The session is held once more. Look at its agenda.
programme-fault-backwards = “{ $line }” begins at { $start }, but stands behind “{ $before }”, which begins at { $from }.
programme-fault-label-twice = Another session is called “{ $label }” as well.
programme-more =
    { $count ->
        [one] One more, which is not shown here.
       *[other] { $count } more, which are not shown here.
    }
programme-lines-too-many =
    { $count ->
        [one] This agenda has one line.
       *[other] This agenda has { $count } lines.
    } A page can hold { $most }: the agenda stays as it was read. Correct it in the file and upload that again.
# What a later file says of a session beside its agenda.
programme-differs-gone-question = A guiding question that the file does not ask
programme-differs-new-note = Something more about the session
programme-differs-note = Something about the session in other words
programme-changed-question = Guiding question
programme-changed-reference = Reference document
programme-changed-note = About taking part
# Who does what for a whole session.
programme-parts = Who does what
programme-part-moderation = Moderation
programme-part-cohost = Co-hosts
programme-part-support = Technical support
programme-part-hint = One a line: name; organisation. End the line with ? while it is to be confirmed.
programme-part-organisation = An organisation of this network hosts it too
programme-part-organisation-hint = Its name is added to the co-hosts.
programme-part-organisation-none = None
programme-part-others = Others named for the whole session
# Of calendars.
programme-calendar-off = Called off: { $title }
# What is told of a changed session.
programme-told-hours = { $day }: { $before } → { $after } ({ $place })
programme-told-day = { $before } → { $after } ({ $place })
programme-told-change = { $what }: { $before } → { $after }
programme-told-new = { $what }, new: { $after }
programme-told-gone = { $what }, no more: { $before }
# Speakers: asked by the secretariat, answered by a personal link.
speakers-title = Speakers
speakers-lead = Ask somebody to speak, and see who said yes. Only the secretariat sees this page; nobody else learns whom you asked, or who said no.
speakers-off = This session is called off. Everybody who was asked has been told.
speakers-over = This session is over.
speakers-none = Nobody has been asked to speak yet.
speakers-who = Who
speakers-answer = Answer
speakers-for = Speaks in
speakers-mail = Last written to
speakers-caption =
    { $count ->
        [one] One person was asked
       *[other] { $count } people were asked
    }
speakers-whole-session = the whole session
speaker-state-ended = invitation withdrawn
speaker-state-declined = will not speak
speaker-state-confirmed = will speak
speaker-state-invited = has not answered
speaker-by-phone = on the phone
speaker-no-address = no address is known
speaker-mail-waits = on its way
speakers-remind =
    { $count ->
        [one] Remind the one who has not answered
       *[other] Remind the { $count } who have not answered
    }
speakers-unasked =
    { $count ->
        [one] In the programme, and not asked
       *[other] { $count } in the programme, and not asked
    }
speakers-ask = Ask
speakers-search = Look for somebody in the register by name
speakers-search-go = Look
speakers-invite = Ask somebody to speak
speakers-invite-go = Send the invitation
speakers-invite-hint = They get a mail with a link of their own. The page of the session changes only when they say yes.
speakers-person = Who
speakers-nobody-found = Nobody in the register is called “{ $name }”.
speakers-new = Somebody who is not in the register
speakers-new-hint = Name and address are entered in the register for you alone; they become no member and get no other mail. If one of your records has this address already, that person is asked.
speakers-name = Name
speakers-email = Mail address
speakers-reads = Reads mails in
speakers-as = Speaks as
speakers-as-session = Somebody new, for the whole session
speakers-as-printed = { $name }, who is in the programme
speakers-as-line = Somebody new in “{ $line }”
speakers-as-draft = When the programme is published, whoever is printed in this session under the same name is this speaker.
speakers-role = Role, such as moderator
speakers-minutes = Minutes
speakers-language = Language asked for
speakers-language-open = They choose
speaker-speaks = Will speak
speaker-answered-at = Answered
speaker-reason = Reason
speaker-own-role = Role or title
speaker-own-organisation = Organisation
speaker-bio = A few sentences about yourself
speaker-bio-staff = About themself
speaker-ended-hint = The link is closed, and the session says nothing of this answer any more.
speaker-slides = Slides
speaker-slides-staff = Everybody who reads the session sees only what you show.
speaker-slides-hide = Hide
speaker-slides-show = Show with the session
speaker-slides-shown = shown with the session
speaker-slides-hidden = seen by the secretariat alone
speaker-do = What you can do
speaker-link-again = Send the link again
speaker-link-hint = For whoever lost it. The links they have go on working.
speaker-phone = Enter what they said on the phone
speaker-phone-said = They said
speaker-yes = Yes, I will speak
speaker-no = No, I cannot
speaker-why = Why, if you like
speaker-phone-keep = Keep the answer
speaker-withdraw = Withdraw the invitation
speaker-withdraw-hint = Their link stops working at once, and the session shows them as it did before they answered. No mail is sent: tell them yourself.
speaker-withdraw-yes = Yes, withdraw it
speaker-slides-of = Slides: { $name }
speaker-about = About { $name }
speak-for = This link is for { $name } alone: what is said here is said in this name. Do not pass it on.
speak-whole-session = See the whole session
speak-no-hours = The day is not fixed yet.
speak-over = The session is over. Thank you. Nothing can be changed here any more.
speak-off = The session is called off. There is nothing for you to do.
speak-confirmed = You said that you will speak. Until the session ends you can change everything here.
speak-declined = You said that you cannot speak. Only the secretariat knows. If you can after all, say so below.
speak-asked = You are asked to speak in this session. Please say whether you can.
speak-asked-again = This session was moved to the hour above. Please say whether you can still speak.
speak-language = I will speak
speak-language-later = I say so later
speak-take-back = I cannot speak after all
speak-why-hint = Only the secretariat reads it.
speak-no-send = Send this answer
speak-answer = Your answer
speak-self = How you are printed
speak-self-hint = It stands with the session once you have said yes, and is translated.
speak-role-hint = As it should be printed, such as “general secretary”.
speak-bio-hint = A few sentences, 1,200 characters at most. Everybody can read them.
speak-keep = Keep
speak-slides-remove = Take back
speak-slides-file = A file
speak-slides-hint = PDF, PowerPoint (.pptx), OpenDocument (.odp) or a picture, up to 20 MB. The secretariat decides whether it is shown.
speak-slides-send = Send the file
done-speaker-invited = The invitation is on its way.
done-speakers-reminded = The reminders are on their way.
done-slides-shown = The file stands with the session now.
done-slides-hidden = The file is seen by the secretariat alone.
done-speaker-link-sent = The link is on its way.
done-speaker-entered = The answer is kept, with your name as the one who took it.
done-speaker-withdrawn = The invitation is withdrawn, and its link has ended.
done-speak-confirmed = Thank you. The secretariat knows that you will speak.
done-speak-declined = Thank you for saying so. The secretariat knows.
done-speak-kept = It is kept.
done-speak-slides = The file is there.
done-speak-slides-removed = The file is gone.
problem-speaker-taken = Somebody was asked for this place already. Withdraw that invitation first.
problem-speaker-gone = This place is not in the agenda any more. Choose another one.
problem-speaker-over = This session is over: nobody can be asked to speak in it.
problem-speaker-ended = This invitation has ended or was declined.
problem-speaker-person = Choose somebody whom this network’s register shows.
problem-speaker-nobody = Choose somebody, or write the name and the address of somebody new.
problem-speaker-name = Write the name as well.
problem-speaker-file-none = Choose a file.
problem-speaker-file-kind = This is no PDF, .pptx, .odp or picture, or its content is not what its name says.
problem-speaker-files-many = There are { $most } files already. Take one back first.
problem-speaker-not-printed = Only files of somebody who said yes and stands in the programme can be shown.
problem-speaker-attach = Speakers were asked for this programme. Withdraw their invitations before attaching it to a session.
speaker-mail-subject = Something is asked of you
speaker-mail-title-invited = You are asked to speak
speaker-mail-title-again = A reminder: you are asked to speak
speaker-mail-title-moved = What you are to speak in was moved
speaker-mail-title-off = What you were to speak in is called off
speaker-mail-title-on = What you are to speak in takes place after all
speaker-mail-lead-invited = In what, and when that is where you are, stands behind the button. Say yes or no there; you need no account.
speaker-mail-lead-again = Here is your own link once more. In what you are asked to speak, and when, stands behind it.
speaker-mail-lead-moved = The new hour stands behind the button. Please say whether you can still speak.
speaker-mail-lead-off = There is nothing for you to do. What it was stands behind the button.
speaker-mail-lead-on = The hour stands behind the button.
speaker-mail-answer = Look and answer
speaker-mail-look = Look
speaker-mail-later = Until it is over you can change your answer by the same link, say how you want to be printed, and send slides.
speaker-mail-yours = The link in this mail is yours alone: whoever has it answers in your name. Do not pass it on.
waits-programme-speakers =
    { $count ->
        [one] A speaker has not answered
       *[other] { $count } speakers have not answered
    }
told-speaking = What you were asked to speak about
told-f-reason = Reason
told-f-files = Files
