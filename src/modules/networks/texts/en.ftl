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
