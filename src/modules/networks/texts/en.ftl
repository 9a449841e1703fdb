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
