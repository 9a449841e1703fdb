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
