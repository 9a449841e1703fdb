people-title = People
people-lead =
    { $count ->
        [0] Nobody here yet.
        [one] One person of this network. Only its members see this page.
       *[other] { $count } people of this network. Only its members see this page.
    }
people-none = Nobody in this region has joined the network yet.
people-regions = Regions
people-everywhere = Everywhere
people-organisation = Organisation
people-region = Region
people-place = Place
people-languages = Languages they read
people-roles = What they do here
people-since = since
people-correct = Correct this record
people-name = Name
people-name-hint = As the person writes it, in their own letters.
people-name-language = Language of the name
people-zone = Time zone
people-zone-hint = Written like Africa/Nairobi.
people-keep = Keep the record
problem-people-zone = This time zone does not exist. It is written like Africa/Nairobi.
problem-network-slug = Small letters, digits and hyphens between them, such as towns or water-and-energy.
problem-network-slug-reserved = “{ $slug }” is the address of a page of the house. Choose another one.
problem-network-slug-taken = “{ $slug }” is the address of another network. Choose another one.
problem-network-languages = A network speaks at least one language.
problem-role-not-here = This role cannot be held here.
done-record-corrected = The record is corrected.
role-administrator = Administrator
role-sector-officer = Sector officer
role-regional-secretary = Regional secretary
role-facilitator = Facilitator
role-delegate = Delegate
role-steward = Steward of the member list
role-member = Member
role-interpreter = Interpreter
role-translator = Translator
role-desk = Fallback desk
role-ally = Ally
nav-organisations = Organisations
organisations-title = Organisations
organisations-lead = { $count ->
    [0] No organisation here yet.
    [one] One organisation of this network.
   *[other] { $count } organisations of this network.
}
organisations-none = No organisation fits. Choose another sector.
organisations-every-sector = Every sector
organisations-members = { $count ->
    [one] one member
   *[other] { $count } members
}
organisations-enter = Enter an organisation
organisations-name = Name of the organisation
organisations-kind = Kind
organisations-country = Country
organisations-city = City
organisations-province = Province or state
organisations-sectors = Sectors
organisations-regions = Regions
organisations-languages = Languages
organisation-affiliate = Affiliate
organisation-ally = Ally
organisation-employers = Employers’ body
organisation-public-body = Public body
organisation-other = Other
members-title = Members represented
members-none = Nobody has said yet how many.
members-add = Add a figure
members-count = Number of members
members-on = On which day
members-source = Where it is from
members-source-hint = Such as “annual return 2026”.
problem-members-day = This day is none, or has not come yet.
problem-members-twice = There is a figure of that day already.
problem-name-without-letters = A name needs letters or digits.
done-organisation-kept = The record is kept.
tree-sector = Sectors and sub-sectors
tree-region = Regions and sub-regions
tree-occupation = Occupations
tree-expertise = Fields of expertise
tree-lead = What records choose from. What was chosen once is retired, not removed: records keep it.
tree-trees = Trees
tree-empty = Nothing stands here yet.
tree-add = Add one
tree-under = Lies under
tree-top = nothing: at the top
tree-countries = Countries
tree-countries-hint = Codes of two letters, such as KE TZ UG.
tree-retire = Retire
tree-revive = Use again
tree-retired = retired
problem-node-name = Give it a name in one language at least.
problem-node-twice = There is one of this name already.
problem-countries = One of these is no country. Codes of two letters are expected, such as KE TZ UG.
done-tree-kept = The tree is kept.
contacts-title = How to reach them
contacts-lead = Kept sealed. That you looked is written down, and they can see it.
contacts-lead-own = Kept sealed. Those who keep your record and the steward of your affiliate can read it; whoever does is written down for you.
contacts-none = Nothing is kept here.
contacts-add = Add one
contacts-kind = Kind
contacts-value = Number, address or words
contacts-value-hint = Phones with their country, such as +254 700 000001.
contacts-remove = Remove
contact-phone = Phone
contact-email = E-mail
contact-access = Needed to take part
done-contact-kept = It is kept.
done-contact-removed = It is removed.
people-spoken = Languages they speak
people-title-field = Title or function
people-occupation = Occupation
people-expertise = Expertise
people-expertise-hint = Shown to the network only if they agree to it.
people-availability = What they can give of their time
people-availability-hint = Such as “two evenings a month, not in December”.
groups-title = Groups
groups-lead = Where the work is done between consultations: what each is for, who is in it, what it made.
groups-none = There is no group yet.
groups-form = Form a group
groups-describe = Change what stands here
groups-name = Name of the group
groups-kind = Kind
groups-charter = What it is for
groups-charter-hint = Its purpose and how it works.
groups-mandate = What it may decide
groups-mandate-hint = In whose name it speaks, and until when.
groups-calls-until = Calls for volunteers until
groups-calls-hint = Left empty, it does not call.
groups-calls = Looking for volunteers until
groups-call-title = This group looks for volunteers
groups-offer = Offer to join
groups-offer-words = What you bring
groups-offer-hint = What you know, and how much time you have.
groups-offers = { $count ->
    [one] One offer to join
   *[other] { $count } offers to join
}
groups-accept = Take in
groups-decline = Decline
groups-end = End
groups-members = { $count ->
    [0] No members
    [one] One member
   *[other] { $count } members
}
groups-no-members = Nobody is in it yet.
body-secretariat = Secretariat
body-steering-group = Steering group
body-working-group = Working group
body-committee = Committee
problem-body-twice = There is a group of this name already.
problem-offered-before = You have offered already.
done-body-kept = It is kept.
done-body-offered = Your offer has reached the secretariat.

# Lists that are asked, segments, figures
ask-words = Name
ask-words-organisation = Name of an organisation
ask-words-hint = In any alphabet, in any order; one slip of the finger is forgiven.
ask-button = Search
ask-fields = Ask by every field
ask-fields-hint = Choose one value of any field and search; then choose another. Several values of one field: one of them is enough.
ask-chosen = What is asked
ask-remove = { $what } (take away)
ask-area = Region of the world
ask-sector = Sector
ask-role = What they do here
ask-body = Group
ask-offers = What they give
ask-offers-time = something of their time
asks-words = named like “{ $words }”
asks-everybody = everybody
asks-every-organisation = every organisation
asks-gone = something that is no more
found-people = { $count ->
    [0] Nobody fits.
    [one] One person fits.
   *[other] { $count } people fit.
}
found-organisations = { $count ->
    [0] No organisation fits.
    [one] One organisation fits.
   *[other] { $count } organisations fit.
}
found-more = More than { $count } fit.
found-count = Count all of them
found-narrow = The likest come first; another word finds fewer.
found-nobody = Nobody here fits what is asked. Take something away, or look for a part of the name.
found-everybody = Show everybody
segment-keep-as = Keep this as a segment
segment-keep = Keep the segment
segment-name = Name of the segment
segment-for = Who sees it
segment-for-me = only me
segment-for-staff = the secretariat
segment-for-members = the secretariat; members see how many fit
segment-within = In whose records it looks
segments-title = Segments
segments-lead = Questions about people and organisations that are kept. Each finds who fits today.
segments-lead-members = How many people fit what the secretariat asks about. Few are not shown, and nobody is named.
segments-none = No segment is kept yet. Search for people by some fields, then keep what you asked.
segments-none-members = No figure is shown here yet.
segment-people = { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
}
segment-organisations = { $count ->
    [0] no organisation
    [one] one organisation
   *[other] { $count } organisations
}
segment-more = more than { $count }
segment-asks = Asks for
segment-seen-by = Seen by
segment-in = In the records of
segment-change = Change its name
segment-change-asks = To ask something else, search again and keep that under a new name.
segment-open = See these in the list
segment-delete = Delete
segment-delete-says = The question is deleted. Nobody’s record changes.
segment-stay = Keep it
segment-nobody = Nobody fits today. A segment follows the register: it may find somebody tomorrow.
segment-taken = Download as JSON
done-segment-kept = The segment is kept.
done-segment-deleted = The segment is deleted.
problem-segment-empty = It asks for nothing yet. Choose a field or a name first.
problem-segments-many = So many segments are kept already. Delete one first.
figures-title = Figures
figures-lead = How many people of this network there are, by where they are and what they do. Made anew each month; few are not shown, and every figure is rounded, so that nobody can be made out.
figures-lead-staff = How many people of this network there are, exactly, as you keep their records. Members see rounded figures.
figures-made = Made on
figures-later = The first figures are made within the hour.
figures-region = By region of the network
figures-sector = By sector
figures-country = By country
figures-language = By language they read
figures-few = few or none
figures-people = People
figures-none = There is nothing to count yet.

# Lists that come in and go out
column-id = Plenaria ID
column-name = Name
column-given = First name
column-family = Family name
column-name-language = Language of the name
column-title = Title or function
column-organisation = Organisation
column-country = Country
column-sector = Sector
column-region = Region
column-tree-region = Regions
column-place = Place
column-city = City
column-province = Province or state
column-zone = Time zone
column-languages = Languages
column-spoken = Languages spoken
column-occupation = Occupation
column-expertise = Expertise
column-availability = Availability
column-phone = Phone
column-email = E-mail
column-access = Needed to take part
column-role = Role
column-start = Role from
column-end = Role until
column-consent = Agrees to mailings
column-consent-day = Agreed on
column-kind = Kind
column-members = Members represented
column-members-on = Members on
column-members-source = Source of the figure
list-bring = Bring in a list
list-take = Take the list out
list-title-people = Bring in a list of people
list-title-organisations = Bring in a list of organisations
list-lead = A spreadsheet is read, and you see what each row would do. Nothing is entered before you say so. Until then it lies here sealed, for you alone, and after seven days it is gone.
list-file = The list
list-file-hint = A workbook (.xlsx) or a CSV file, at most 20 MB and 200,000 rows. The first line names the columns, in any language.
list-text = Or paste a table
list-text-hint = Copied from a spreadsheet, with its headings.
list-into = Who keeps these records
list-into-network = the whole network
list-source = On what basis do you have these data?
list-source-hint = Such as “affiliation forms of 2026”. It is kept with the list.
list-on = Of which day is the list?
list-country = Country, where a row names none
list-country-hint = Telephone numbers without a country are read as they are dialled there.
list-country-none = none
list-language = Language, where a row names none
list-read = Read the list
list-yours = Lists you brought
list-state-reading = is being read
list-state-understanding = is being looked through
list-state-ready = waits for you
list-state-entering = is being entered
list-state-entered = is entered
list-state-faulty = could not be read
list-step-bring = Bring
list-step-look = Look through
list-step-enter = Enter
list-named = The list “{ $name }”
list-basis = Basis: { $source }
list-reading = The list is being read.
list-understanding = Each row is held against the records.
list-entering = The list is being entered: all of it, or nothing.
list-wait = This page renews itself. You may leave it and come back.
list-look-again = Look again
list-still = Nothing has moved for a while. Nothing is lost and nothing half done.
list-go-on = Go on
list-faulty = Nothing of this list was entered.
list-another = Bring in another list
list-ready =
    { $count ->
        [one] One row was read, and nothing is entered yet. Look through what it will do, decide, then enter it below.
       *[other] { $count } rows were read, and nothing is entered yet. Look through what they will do, decide, then enter them below.
    }
list-outcomes = What the rows will do
outcome-new = New
outcome-adds = Add something
outcome-differs = Differ
outcome-maybe = Perhaps known
outcome-same = Already here
outcome-cannot = Cannot be taken
list-none-here = No row does this.
list-columns = How the columns are read
list-columns-hint = Change what is wrong; the rows are then read anew. What is not taken stays out.
list-column-none = not taken
list-column = Column { $letters }: { $heading }
list-column-unsure = Please look at this one.
list-columns-keep = Read the rows so
list-row = Row { $line }
list-adds = Adds: { $fields }
list-differs = { $field }: here “{ $ours }”, in the list “{ $theirs }”
list-maybe = Perhaps { $name }: { $reasons }
why-same-address = the same e-mail address
why-same-phone = the same telephone number
why-names-alike = names that are alike
why-same-country = the same country
why-other-country = another country
list-choose = What to do with row { $line }
list-choice-unsaid = not decided
list-choice-leave = leave it out
list-choice-enter = enter it
list-choice-new = somebody else: enter as new
list-choice-new-organisation = another one: enter as new
list-choice-same = the same as { $name }
list-choice-ours = keep what stands here
list-choice-theirs = take what the list says
list-decide = Keep these decisions
list-unknown = Organisations we do not know
list-unknown-hint = Left open, people are entered without them; their names stand among the problems.
list-unknown-one = { $count ->
    [one] “{ $name }”, in one row
   *[other] “{ $name }”, in { $count } rows
}
list-problems = { $count ->
    [one] Download the one problem, with its row and column (CSV)
   *[other] Download the { $count } problems, with their rows and columns (CSV)
}
list-enter-heading = Enter the list
list-enter-says = { $count ->
    [0] No row is new.
    [one] One new record will be entered.
   *[other] { $count } new records will be entered.
}
list-consents = Nobody gets mailings because of this list, unless a column says that they agreed and on which day.
list-if-maybe = Rows that may be somebody we know, and of which nothing was decided
list-if-maybe-leave = leave them out
list-if-maybe-new = enter them as new
list-if-differs = Where the list says something else than a record
list-if-organisations = Enter organisations that are like none of ours as new affiliates
list-enter = Enter the list
list-aside = Put the list aside
list-aside-says = Nothing of it stays here. Your own file is untouched.
list-aside-go = Put it aside
list-entered = The list is entered.
list-entered-new = Newly entered
list-entered-completed = Completed
list-entered-left = Left out
list-entered-names = What was entered
done-list-known = This file was brought before. Here it is.
done-list-aside = The list is put aside; nothing of it stays.
done-list-decided = Your decisions are kept.
problem-import-file-none = Choose a file, or paste a table.
problem-import-column-twice = Two columns cannot both be the name, the organisation or the ID.
problem-import-rights = You may no longer enter records here. Nothing was entered.
problem-import-no-name = The row has no name.
problem-import-name-long = The name has { $count } signs; at most { $most } are kept.
problem-import-name-letters = “{ $value }” has no letters, so it is no name.
problem-import-id = “{ $value }” is no ID of ours.
problem-import-id-unknown = Its ID is none of the records that you keep; the row is looked at without it.
problem-import-too-long = This is longer than the { $most } signs that are kept.
problem-import-language = We know no language “{ $value }”.
problem-import-country = We know no country “{ $value }”.
problem-import-region = The network has no region “{ $value }”.
problem-import-other-region = “{ $value }” is not the region that this list is for.
problem-import-node = “{ $value }” stands in none of the house’s lists.
problem-import-several = “{ $value }” may mean several things here.
problem-import-zone = “{ $value }” is no time zone. It is written like Africa/Nairobi.
problem-import-kind = “{ $value }” is no kind of organisation.
problem-import-number = “{ $value }” is no number of members.
problem-import-members-day = The figure { $value } has no day; figures are kept with theirs.
problem-import-members-twice = There is another figure of that day already; it stays.
problem-import-no-country = A new organisation needs a country.
problem-import-phone = “{ $value }” is no telephone number that we can read. With its country, such as +254 700 000001, it is.
problem-import-phone-guessed = “{ $value }” is read as { $number }.
problem-import-address = “{ $value }” is no e-mail address.
problem-import-role = “{ $value }” is no role that we know.
problem-import-role-staff = “{ $value }” is a role with rights over records. No list gives it.
problem-import-role-region = “{ $value }” is a role of the network, which the staff of a region do not give.
problem-import-role-organisation = “{ $value }” is held for an organisation, and the row names none.
problem-import-role-ends = The role “{ $value }” ends before it begins.
problem-import-role-days = The days of the role “{ $value }” are not understood, so it is left out.
problem-import-day-alone = The day { $value } belongs to a role, and the row names none.
problem-import-day = “{ $value }” is no day. It is written like 2026-05-31.
problem-import-day-unsure = “{ $value }” is read as { $day }.
problem-import-consent-day = “{ $value }” without the day on which they agreed is no agreement.
problem-import-of-organisation = What the row says of the organisation is not what its record says; that is corrected there.
problem-import-no-organisation = Country and sector are kept with an organisation, and the row names none.
problem-import-unknown-organisation = We know no organisation “{ $value }”.
problem-import-organisation-stays = The record names another organisation, or none. No list moves people from one to another.
problem-import-region-stays = The record is kept elsewhere than the row says. No list moves it.
problem-import-twice = About the same as row { $line }; both together make one record.
list-problem-row = Row
list-problem-column = Column
list-problem-heading = Heading
list-problem-what = What is to be said
list-problem-lost = Not taken over
take-title-people = Take the list of people out
take-title-organisations = Take the list of organisations out
take-lead-people = { $count ->
    [0] There is nobody in it whose record you keep.
    [one] One person whose record you keep. That you took it out is written down, and they can see it.
   *[other] { $count } people whose records you keep. That you took them out is written down, and each of them can see it.
}
take-lead-organisations = { $count ->
    [0] There is none whose record you keep.
    [one] One organisation whose record you keep.
   *[other] { $count } organisations whose records you keep.
}
take-format = As
take-xlsx = Workbook (.xlsx)
take-csv = CSV
take-vcf = Cards for an address book (.vcf)
take-contacts = With telephone numbers and e-mail addresses
take-access = With what people need to take part
take-access-hint = Only where you need it to prepare a meeting: it may tell of their health.
take-go = Take it out
take-care = A list on a laptop is not protected as it is here. Take out what you need, and delete it when you are done.
# Two records put together
duplicates-title = Possible duplicates
duplicates-lead = { $count ->
    [0] No two records look as if they were one.
    [one] Two records look as if they were one. Nothing is put together by itself.
   *[other] { $count } pairs of records look as if they were one. Nothing is put together by itself.
}
duplicates-none = There is nothing to do here. New records are compared as they come in.
duplicates-compare = Look at the two
duplicates-merged = Put together this week
duplicates-link = Possible duplicates
likeness-same-address = same address
likeness-same-phone = same phone
likeness-names-alike = names alike
likeness-same-country = same country
likeness-other-country = different countries
merge-title = Are these two one?
merge-lead = Everything that names the second record will name the first: roles, groups, what was said. The second will lead to the first.
merge-stays = Stays
merge-leads = Will lead there
merge-turn = Let the other one stay
merge-differ = Where they differ, choose what is kept
merge-same = They say the same.
merge-nothing = nothing
merge-account = If both can sign in, both addresses will open the record that stays. Whoever is signed in with the other one signs in anew.
merge-week = For a week this can be undone.
merge-do = Put them together
merge-two = They are two
merge-two-lead = Then they are not suggested any more.
merge-hindered-same = This is one and the same record.
merge-hindered-before = One of the two has been put together with another record already.
merge-hindered-yourself = Nobody puts their own record together with another. Ask somebody else who keeps both.
merge-hindered-keeping = Only whoever keeps both records, everywhere they are kept, puts them together.
merge-hindered-roles = One of the two holds a role that you could not give. Ask whoever gives it.
merge-done-title = Two records put together
merge-done-lead = Everything that named the other record names this one now.
merge-stayed = Both had these, so each keeps its own:
merge-stayed-membership = they belong to the same network or group
merge-stayed-contact = they have the same phone or address
merge-stayed-offer = both say what they can do
merge-stayed-account = both have a sign-in address: both open this record
merge-stayed-members = both have a figure of the same day
merge-undo = Have them be two again
merge-undo-lead = Each gets back what was its own. What has come since stays with this record.
merge-until = until
merge-undone = They are two again.
merge-over = More than a week has passed: this can be undone no more.
merge-led-on = This record was put together with another
merge-led-on-link = Go on to that record
done-merged = The two records are one now.
done-merge-undone = They are two again.
done-two-kept = It is kept that they are two.
# Bodies above networks, roles
bodies-title = Bodies of the house
bodies-lead = They stand above the networks and are open to people of all of them: women, youth, LGBT+ workers and others.
bodies-none = There is no such body yet.
bodies-none-make = There is no such body yet. Make the first one below.
bodies-make = Make a body
bodies-first-known = With a hidden roster, its page gives you one link for its first coordinator. Whom you hand it to you will know; of everybody after them the house tells you nothing.
bodies-roster = Who may see who is in it
bodies-roster-hint = This cannot be changed later.
bodies-roster-open = Open: everybody who belongs to a network of the house
bodies-roster-hidden = Hidden: its own members alone, not even those who run the house
bodies-is-open = Open roster
bodies-is-hidden = Hidden roster
bodies-visibility = Who may know that it exists
bodies-visibility-public = Everybody
bodies-visibility-network = People of the networks
bodies-members = Members
bodies-open-to-members = Whoever belongs to a network of this house sees who is in it.
bodies-hidden-says = Only members see who is in it and how many they are.
bodies-hidden-how = What hiding protects against, and what not
bodies-hidden-protects = Memberships are sealed. Neither administrators nor secretariats see them; they stand in no list, search, figure, export, mail or journal, and a stolen disk or backup does not tell them.
bodies-hidden-not = Whoever runs the server and has its secret.key could find out, and so can whoever looks over your shoulder or holds your phone. Other members know you by the name you give here.
bodies-first-link = Nobody coordinates it yet. Hand this link to its first coordinator; it works once.
bodies-name = Name that the others see
bodies-name-hint = It may be another one than in your record.
bodies-offer-hint = Only the coordinators read this.
bodies-invited = You are invited
bodies-join = Join
bodies-offer-waiting = You have offered to join and have no answer yet.
bodies-offer-declined = Your offer to join was declined.
bodies-offer-member = You are a member.
bodies-offer-coordinator = You are a member and coordinate it.
bodies-take-back = Take the offer back
bodies-put-away = Put this away
bodies-leave = Leave
bodies-leave-says = You are in it no more at once; you can offer to join again when it calls.
bodies-leave-hidden = You are in it no more at once, and what is kept here of you is removed. Nobody is told.
bodies-lines = What was written down of you here
bodies-line-offered = Offered to join
bodies-line-taken-in = Taken in
bodies-line-declined = Declined
bodies-line-invited = Invited
bodies-line-joined = Joined by an invitation
bodies-line-coordinates = Made a coordinator
bodies-nobody-coordinates = Nobody coordinates this body any more. Every member may step in.
bodies-step-in = Coordinate it
bodies-make-coordinator = Make a coordinator
bodies-coordinator = coordinator
bodies-you = you
bodies-invitations = Invitations
bodies-invitations-lead = Each link lets one person in, once. Hand it over yourself, by a way that is safe for them.
bodies-invite = Make an invitation
bodies-invite-name = For whom
bodies-invite-hint = A word by which the coordinators know it; nobody else reads it.
bodies-invitation-back = Take back
done-seat-offered = Your offer has reached the coordinators, and nobody else.
done-house-body-offered = Your offer has arrived.
done-seat-invited = The invitation is made. Its link stands below.
done-seat-taken = You are a member now.
groups-called = It called for volunteers until
groups-offer-waiting = You have offered to join. The secretariat has not answered yet.
groups-offer-declined = The secretariat has declined your offer to join.
roles-title = Roles
roles-way = Give, change or end roles
roles-lead = A role decides what somebody may see and do. What you change here counts at once and is written into their record.
roles-none = No role at present.
roles-give = Give a role
roles-role = Role
roles-scope = Where
roles-organisation-hint = Delegates and stewards have theirs for an organisation.
roles-starts = First day
roles-ends = Last day
roles-ends-hint = Left empty, it has no end.
roles-from = from
roles-substitute = Substitute
roles-substitute-lead = Shown beside the role, and holding it, too, on the days said here and on no others.
roles-substitute-who = Who stands in
roles-substitute-hint = Their name as it stands in the network, or the address of their page.
roles-substitute-from = Stands in from
roles-substitute-until = Stands in until
roles-change = Change
roles-end = End now
roles-end-says = The role and its rights end at once, for a substitute, too. It stays in the record as a past one.
roles-past = Before
problem-role-no-day = This is no day.
problem-role-ends-first = The last day lies before the first one.
problem-role-twice = They have this role there already.
problem-role-organisation = This role is held for an organisation: choose which.
problem-role-last = This is the last administrator. Make another one first.
problem-substitute-who = Days are said, but nobody who stands in on them.
problem-substitute-days = The last day of standing in needs a first one that is not after it.
problem-substitute-none = Nobody in this network is called so.
problem-substitute-several = Several people are called so. Paste the address of the page of the one you mean.
problem-substitute-self = Neither the holder nor you yourself can stand in.
done-role-given = The role is given.
done-role-changed = The role is changed.
done-role-ended = The role is ended.
regions-lead = A region has staff of its own, who serve its people and those of its sub-regions, and no others.
regions-none = This network has no region yet.
regions-found = Found a region
regions-name = Name of the region
problem-region-twice = There is a region of this name already.
done-region-founded = The region is founded.
