people-title = الأشخاص
people-lead =
    { $count ->
        [0] لا أحد هنا بعد.
        [one] شخص واحد من هذه الشبكة. لا يرى هذه الصفحة إلا أعضاؤها.
        [two] شخصان من هذه الشبكة. لا يرى هذه الصفحة إلا أعضاؤها.
        [few] { $count } أشخاص من هذه الشبكة. لا يرى هذه الصفحة إلا أعضاؤها.
        [many] { $count } شخصًا من هذه الشبكة. لا يرى هذه الصفحة إلا أعضاؤها.
       *[other] { $count } شخص من هذه الشبكة. لا يرى هذه الصفحة إلا أعضاؤها.
    }
people-none = لم ينضم إلى الشبكة أحد من هذا الإقليم بعد.
people-regions = الأقاليم
people-everywhere = كل الأقاليم
people-organisation = المنظمة
people-region = الإقليم
people-place = المكان
people-languages = اللغات التي يقرأها الشخص
people-roles = الأدوار في هذه الشبكة
people-since = منذ
people-correct = تصحيح هذه البطاقة
people-name = الاسم
people-name-hint = كما يكتبه صاحبه، بحروفه.
people-name-language = لغة الاسم
people-zone = المنطقة الزمنية
people-zone-hint = تُكتب مثل Africa/Nairobi.
people-keep = حفظ البطاقة
problem-people-zone = لا وجود لهذه المنطقة الزمنية. تُكتب مثل Africa/Nairobi.
problem-network-slug = حروف صغيرة وأرقام تفصل بينها شُرَط، مثل towns أو water-and-energy.
problem-network-slug-reserved = «{ $slug }» عنوان صفحة من صفحات البيت. اختاروا غيره.
problem-network-slug-taken = «{ $slug }» عنوان شبكة أخرى. اختاروا غيره.
problem-network-languages = تتكلم الشبكة لغة واحدة على الأقل.
problem-role-not-here = لا يمكن تولّي هذا الدور هنا.
done-record-corrected = صُحّحت البطاقة.
role-administrator = إدارة البيت
role-sector-officer = مسؤولية القطاع
role-regional-secretary = الأمانة الإقليمية
role-facilitator = التيسير
role-delegate = مندوب، مندوبة
role-steward = مسؤول قائمة الأعضاء، مسؤولة قائمة الأعضاء
role-member = العضوية
role-interpreter = الترجمة الفورية
role-translator = الترجمة
role-desk = مكتب الدعم
role-ally = المناصرة
