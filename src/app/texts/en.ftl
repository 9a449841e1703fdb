nav-programme = Programme
nav-documents = Documents
nav-plan = Plan
nav-library = Library
nav-people = People
nav-translations = Translations
home-title = Say it in your language. See what became of it.
home-lead = Plenaria carries a network from consultation to action: members speak, the text is adjusted, everyone gets an answer, and the plan is followed to its results.
home-open-now = Open now
home-nothing-open = Nothing is open at the moment. What was decided stands in the plan.
home-networks = Networks in this house
home-how = How it works
home-how-said = Members speak: on a paragraph, in a session, by phone, in their own language.
home-how-priority = What many say becomes a priority that everybody can read.
home-how-text = The wording is changed, and each member gets an answer with its reason.
home-how-action = Somebody takes it on, by a date that everybody knows.
home-how-result = What was done is reported with evidence, and those who asked for it see it.
network-open-now = Open now
network-documents = Documents
network-programme = Sessions
network-plan = Plan
demo-title = The cast of the demonstration
demo-app-title = To try a second factor
demo-app = The administrator has an authenticator app. Type this secret into yours, then sign in with { $address }; the mail lies in the mailbox of the demonstration.
demo-lead = Everything here is invented. Choose who you want to be; each sees what their role may see, in their language.
demo-sign-in-as = Be { $name }
demo-kit = The parts these pages are made of
done-kit = It arrived. Nothing of it was kept.
done-signed-out = You are signed out.
link-ask-title = Ask for a new link
link-ask-lead = Write the address at which you get our mails. If the house knows it, new links are on their way to it within a few minutes.
link-ask-address = Your mail address
link-ask-send = Send me new links
problem-link-address = This is no mail address. Write it like name@example.org.
done-link-asked = Thank you. If the house knows this address, a mail with new links is on its way to it. Look among unwanted mails too.
link-dead-title = This link opens nothing any more
link-dead-lead = It has ended, it was replaced, or it is not whole: in some mails the end of a long address is cut off. A text can be spoken about until it closes; a link to your own page works for thirty days.
link-dead-words = What you wrote
link-dead-words-hint = It was not kept. Copy it before you leave this page, and send it with a new link.
link-dead-sign-in = Or sign in, if you have an account.
link-stop-title = No more mails like this
link-stop-lead = You will get no more mails of this kind from this network. What you said stays where it is, and you can ask for them again on this page.
link-stop-now = Send me none of these
link-stopped-title = You get no more mails of this kind
link-stopped-lead = If you want them again, say so here.
link-want-again = Send them again
done-link-stopped = Done. You get no more mails of this kind.
done-link-wanted = Done. You get these mails again.
link-mail-subject = The links you asked for
link-mail-title = Here are your new links
link-mail-lead = Somebody, most likely you, asked for new links with this address.
link-mail-text = A text is open for what you have to say, until { $moment } ({ $place }).
link-mail-text-button = Read it and speak about it
link-mail-own = See what became of what you said
link-mail-yours = These links are yours alone: whoever has them speaks in your name. Do not pass this mail on.
link-mail-not-you = If it was not you who asked, you need not do anything.
home-not-founded = This house is not founded yet. Whoever started it finds the address to found it where they started it.
home-no-network = There is no network yet.
first-run-title = Found this house
first-run-lead = Everything here can be changed later. This page opens once: with the first answer it is gone.
first-run-house = The house
first-run-house-name = Name of the house
first-run-house-hint = The federation, association or network that it belongs to.
first-run-main = First language
first-run-main-hint = Whoever asks for none of the others reads this one.
first-run-others = Languages of the house
first-run-you = You
first-run-name = Your name
first-run-name-hint = As you write it. You become the first administrator.
first-run-name-language = Language of your name
first-run-zone = Your time zone
first-run-zone-hint = Written like Africa/Nairobi.
first-run-found = Found the house
problem-first-run-zone = This time zone does not exist. It is written like Africa/Nairobi.
done-house-founded = The house is founded, and you are its administrator.
search-title = Search
search-hint = All words must occur. "Words in quotes" stand in a row, -word leaves out.
search-network = Where
search-everywhere = In all networks
search-results = Found for “{ $query }”
search-instead = Nothing was found for “{ $query }”. This was found for “{ $instead }”.
search-none = Nothing you may read holds “{ $query }”.
search-none-next = Try fewer or other words, or only the beginning of a word. What is not open to you is not searched: if you belong to the network, sign in first.
search-start = Write what you look for: a word of a text, of a session, of an action or of what members said.
search-besides = Texts in your languages come first. Also searched: { $languages }.
search-deep = Nobody reads this far. Add a word that tells what you look for from the rest.
search-kind-document = Document
search-kind-block = Paragraph
search-kind-block-action = Action of a text
search-kind-comment = Comment
search-kind-suggestion = Suggestion
search-kind-answer = Answer
search-kind-action = Action
search-kind-report = Report
search-kind-series = Programme
search-kind-session = Session
search-kind-library-item = Library item
demo-mail-title = Mailbox of the demonstration
demo-mail-lead = No mail leaves the demonstration: what the house would send to its invented people lies here for everybody to read, newest first. Links in it work.
demo-mail-none = Nothing has been sent yet. It fills as soon as somebody is invited, signs in by mail or gets an answer.
demo-mail-to = To
demo-mail-pages = More mails
demo-mail-older = Older mails
demo-mail-newest = Newest mails
demo-mail-as-html = As a mail program shows it
demo-mail-as-text = As plain text
demo-mail-head = The head it leaves with ({ $language })
demo-mail-samples-title = Every kind of mail, in every language
demo-mail-samples-lead =
    { $count ->
        [one] One kind of mail that this house can send, with invented words.
       *[other] { $count } kinds of mail that this house can send, with invented words.
    }
first-run-address = Your e-mail address
first-run-address-hint = You sign in with it from the second time on. Nobody else sees it.
setup-title = First steps
setup-left = Your house is new: go on with its first steps.
setup-lead = Five things make a house ready for its people. Do them in the order you like; what you leave for later stays here.
setup-progress = { $done } of { $all } done
setup-state-done = Done
setup-state-later = Left for later
setup-state-open = Not yet done
setup-state-next = Not yet done; this comes next
setup-later = Leave for later
setup-done = I have done this
setup-house = The house and its languages
setup-house-is = The name that stands on every page, and the languages the house speaks to its readers.
setup-house-do = Look at them
setup-house-again = Correct them
setup-house-keep = Keep name and languages
setup-house-then = Next come the mail settings: without them nobody can be invited.
setup-mail = Mail that leaves and arrives
setup-mail-is = Invitations, ways to sign in and answers go out by mail. Name your mail server, then send yourself a test mail: when it is taken, this step is done.
setup-mail-do = Set up mail
setup-mail-again = Look at the mail settings
setup-network = The first network
setup-network-is = Those who consult and act together: a name, what it is for, its languages, and the secretariat that runs it.
setup-network-do = Found a network
setup-network-again = Found another network
setup-network-then = Next you invite whoever runs the network, or the first affiliate.
setup-network-there =
    { $count ->
        [one] There is one network already. This founds another one beside it.
       *[other] There are { $count } networks already. This founds another one beside them.
    }
setup-network-name = Name of the network
setup-network-name-hint = Translations into the other languages are made later, at the desk of translations.
setup-network-purpose = What it is for
setup-network-purpose-hint = One or two sentences. Everybody reads them, also without being signed in.
setup-network-written = Language of name and purpose
setup-network-slug = Address of its pages
setup-network-slug-hint = One word, such as towns; its pages then begin with /towns. It stays as it is. Left empty, it is made from the name.
setup-network-languages = Languages the network works in
setup-network-languages-hint = Its texts are translated into these.
setup-network-place-hint = The name of a city: where its deadlines and hours are meant.
setup-network-secretariat = Name of its secretariat
setup-network-secretariat-usual = Secretariat
setup-network-secretariat-hint = Those who run the network from day to day and give the answers.
setup-network-found = Found the network
setup-invitation = The first invitation
setup-invitation-is = Nobody comes in without one. Invite a sector officer, who runs the network, or the steward of an affiliate, who brings in its people.
setup-invitation-do = Invite somebody
setup-invitation-again = Invite somebody else
setup-invitation-then = The invitation is good for fourteen days and for this address alone. Next you secure your own sign-in.
setup-invitation-no-network = There is no network yet that somebody could be invited to.
setup-invitation-network = Network
setup-invitation-role = What they will do
setup-invitation-role-hint = A steward keeps the list of the members of one affiliate and invites them.
setup-invitation-address = Their e-mail address
setup-invitation-address-hint = The invitation goes there and nowhere else. Neither its subject nor its sender says where to.
setup-invitation-language = Language of the mail
setup-invitation-affiliate = For a steward: the affiliate
setup-invitation-organisation = Name of the affiliate
setup-invitation-organisation-hint = If the network does not know it yet, it comes into its register.
setup-invitation-country = Its country
setup-invitation-country-hint = Two letters, such as KE for Kenya or PE for Peru.
setup-invitation-send = Send the invitation
problem-setup-organisation = A steward belongs to an affiliate: say which one.
problem-setup-country = This is no country. Two letters are expected, such as KE for Kenya.
setup-sign-in = Your own sign-in
setup-sign-in-is = You can see and change everything here, so a mailbox alone should not open your account. Add a passkey or a second factor, and keep the recovery codes on paper.
setup-sign-in-do = Secure your sign-in
setup-sign-in-again = Look at your account
setup-next = What to do next
setup-next-no-network = Found a network as soon as you can: everything else happens in one.
setup-next-all = All first steps are done. The house is ready for its people.
setup-next-later = What you left for later stays in the list above. Meanwhile you can begin.
setup-next-people = Bring in more people
setup-next-document = Put up the first text
setup-next-session = Plan the first session
done-step-later = Left for later. It stays in the list.
done-step-done = Noted as done.
done-house-corrected = Name and languages of the house are kept.
done-network-founded = The network is founded. Next comes the first invitation.
mail-settings-title = Mail settings
mail-settings-lead = Where the mails of this house leave. Whoever runs your mail server knows what belongs here.
mail-settings-leaving-set = Mails leave by the server that is set here.
mail-settings-leaving-told = The operator has set the mail server where this house was started (SMTP_URL). That goes before anything set here and can only be changed there.
mail-settings-leaving-nowhere = No mail server is set: mails are kept for thirty days, and none leaves.
mail-settings-leaving-no-origin = No mail leaves: links in mails need the address of this house, and nobody has set it. Ask the operator to start the house with PUBLIC_URL, such as https://plenaria.example. What you set here holds from then on.
mail-settings-leaving-no-password = No mail leaves: the password was kept with another key of the house and cannot be opened. Type it again below.
mail-settings-leaving-demonstration = No mail leaves the demonstration, so there is nothing to set. Everything it would send lies in its mailbox:
mail-settings-server = Mail server
mail-settings-way = The mail server
mail-settings-host = Name of the mail server
mail-settings-host-hint = Such as mail.union.example; a server in your own network is well.
mail-settings-port = Port
mail-settings-security = Encryption
mail-settings-security-tls = From the beginning (TLS, usually port 465)
mail-settings-security-starttls = Before anything is said (STARTTLS, usually port 587)
mail-settings-security-none = None (only within one machine or house)
mail-settings-user = User
mail-settings-user-hint = Leave empty if the server asks for none.
mail-settings-password = Password
mail-settings-password-hint = It is kept encrypted and never shown again.
mail-settings-password-kept = One is kept and is not shown. Leave empty to keep it; with another server or user, type it again.
mail-settings-from = Address that mails come from
mail-settings-from-hint = Your mail server must be allowed to send for it.
mail-settings-from-told = Mails come from { $address }; the operator has set this (MAIL_FROM).
mail-settings-name = Name that mails come from
mail-settings-name-hint = It shows on locked phones: do not name a union. Left empty, only the address shows.
mail-settings-keep = Keep these settings
done-mail-settings-kept = The mail settings are kept and hold from now on. Send yourself a test mail.
problem-mail-host = This is not the name of a server. It is written like mail.union.example, without smtp:// and without a port.
problem-mail-port = A port is a number from 1 to 65535, usually 465, 587 or 25.
problem-mail-from = This is not one plain e-mail address, such as network@union.example.
problem-mail-user = A password needs a user.
problem-mail-open = A password is not sent unencrypted to another machine. Choose an encryption.
problem-mail-password-again = The password that is kept was for another server, user or encryption. Type it again.
mail-test-heading = Test mail
mail-test-lead = It goes to your own address and to no other. What the mail server says to it stands here.
mail-test-send = Send a test mail to { $address }
mail-test-no-address = You have no e-mail address in this house, so there is nowhere to send one to.
mail-test-not-yet = It can be sent as soon as mails leave.
mail-try-under-way = A test mail is on its way. Load this page again in half a minute.
mail-try-code = Its code was { $code }.
mail-try-taken = The mail server has taken the test mail. Look whether it arrives, also among unwanted mails.
mail-try-no-host = There is no server of this name: { $server }. Check how it is written.
mail-try-refused-connection = Nothing takes connections at { $server }. The name, the port or a firewall in between is wrong.
mail-try-silent = { $server } has not answered in time. Usually the port or the encryption is wrong, or a firewall drops what we send.
mail-try-no-mail-server = Something answers at { $server }, but it is no mail server. Check the port.
mail-try-closed = The mail server at { $server } has closed the connection in the middle. Check port and encryption.
mail-try-no-encryption = No encrypted connection came about with { $server }. Choose the other kind of encryption: TLS belongs to port 465, STARTTLS to 587 and 25.
mail-try-certificate = The certificate of { $server } is not valid: it has run out, is for another name, or was signed by nobody we know. Nothing was sent, not even the password.
mail-try-wants-login = The mail server wants a user and a password.
mail-try-wrong-login = The mail server does not take this user and password.
mail-try-sender = The mail server does not let this house send from this address. Check the sender, or let the server allow it.
mail-try-recipient = The mail server does not take mail to your address. It may only deliver within its own house, or not know your address.
mail-try-message = The mail server has refused the message itself.
mail-try-later = The mail server asks to come back later. Some do so with everybody the first time: try again in some minutes.
mail-try-unknown = The mail server has not taken the test mail, and did not say why.
home-bodies = Bodies above the networks
home-found-network = Found another network

# Monday: what waits for the staff
nav-monday = This week
monday-title = What waits this week
monday-lead = { $count ->
    [0] Nothing is due in the next seven days.
    [one] One thing is due in the next seven days.
   *[other] { $count } things are due in the next seven days.
  } { $more ->
    [0] Nothing waits without a date.
    [one] One thing waits for somebody.
   *[other] { $more } things wait for somebody.
  }
monday-days = From { $from } to { $until }
monday-nothing = Everything is answered, placed and sent. Time to ask the members something.
monday-due = Due in the next seven days
monday-waits = Waiting for somebody
monday-returned = Mails that did not arrive
monday-returned-lead = In the last thirty days these people were not reached. Ask them, or their organisation, for another address.
monday-returned-none = Every mail of the last thirty days arrived, as far as we were told.
monday-who = Who
monday-why = Why
monday-when = When
monday-nobody = Somebody whose record you do not keep
monday-why-address = There is no such address.
monday-why-mailbox = The mailbox takes nothing: it is full or closed.
monday-why-refused = The other side refuses our mails.
monday-why-other = The other side did not take it.
monday-unmatched = People without an organisation
monday-unmatched-lead = As long as nobody says what organisation they are of, they are missing when you write to a sector or ask who has answered. Open a record and choose the organisation.
monday-unmatched-none = Everybody belongs to an organisation.
waits-mails-returned = { $count ->
    [one] One person was not reached by mail
   *[other] { $count } people were not reached by mail
  }
waits-inbox-unassigned = { $count ->
    [one] One mail that came in is nobody’s yet
   *[other] { $count } mails that came in are nobody’s yet
  }
waits-mailings-leaving = The mailing leaves.
waits-mailings-halted = A mailing was halted on its way
waits-documents-closing = It closes to what members have to say.
waits-documents-unanswered = { $count ->
    [one] One contribution has no answer
   *[other] { $count } contributions have no answer
  }
waits-documents-unpublished = { $count ->
    [one] One answer is written and not published
   *[other] { $count } answers are written and not published
  }
waits-programme-session = The session is held.
waits-plan-ending = The action should be done by then.
waits-plan-unowned = { $count ->
    [one] One action of the plan has nobody who carries it
   *[other] { $count } actions of the plan have nobody who carries them
  }
waits-plan-silent = { $count ->
    [one] One action has begun and nothing was reported
   *[other] { $count } actions have begun and nothing was reported
  }
waits-translations-stale = { $count ->
    [one] One translation says what its text no longer says
   *[other] { $count } translations say what their texts no longer say
  }
waits-translations-proposed = { $count ->
    [one] One better translation is proposed
   *[other] { $count } better translations are proposed
  }
waits-people-unmatched = { $count ->
    [one] One person is of no organisation that we know
   *[other] { $count } people are of no organisation that we know
  }
waits-alike = { $of ->
    [organisations] { $count ->
        [one] Two organisations may be one
       *[other] { $count } pairs of organisations may be one
      }
   *[people] { $count ->
        [one] Two records may be one person
       *[other] { $count } pairs of records may be one person
      }
  }
waits-lists = { $count ->
    [one] A list with one row is read and not entered
   *[other] A list with { $count } rows is read and not entered
  }
waits-groups-offers = { $count ->
    [one] One person offers to join and has no answer
   *[other] { $count } people offer to join and have no answer
  }
waits-invitations = { $count ->
    [one] One invitation ends without an answer
   *[other] { $count } invitations end without an answer
  }
# Who is told of a role.
notice-role-given = You were given a role.
notice-role-given-choice = I am given a role
# Mail that comes in
mail-settings-in = Mail that comes in
mail-settings-in-here = Mails to these addresses reach the staff of the network. Regions and groups have addresses of their own; the inbox of the network names them.
mail-settings-in-nowhere = No mail comes in: whoever runs the house has not set MAIL_IN.
