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
nav-organisations = المنظمات
organisations-title = المنظمات
organisations-lead = { $count ->
    [0] لا توجد منظمة هنا بعد.
    [one] منظمة واحدة في هذه الشبكة.
    [two] منظمتان في هذه الشبكة.
    [few] { $count } منظمات في هذه الشبكة.
    [many] { $count } منظمة في هذه الشبكة.
   *[other] { $count } منظمة في هذه الشبكة.
}
organisations-none = لا منظمة تطابق ذلك. اختاروا قطاعًا آخر.
organisations-every-sector = كل القطاعات
organisations-members = { $count ->
    [0] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
organisations-enter = إضافة منظمة
organisations-name = اسم المنظمة
organisations-kind = النوع
organisations-country = البلد
organisations-city = المدينة
organisations-province = المحافظة أو الولاية
organisations-sectors = القطاعات
organisations-regions = الأقاليم
organisations-languages = اللغات
organisation-affiliate = منظمة منتسبة
organisation-ally = منظمة حليفة
organisation-employers = هيئة أصحاب عمل
organisation-public-body = هيئة عامة
organisation-other = أخرى
members-title = الأعضاء الذين تمثلهم
members-none = لم يقل أحد بعد كم عددهم.
members-add = إضافة عدد
members-count = عدد الأعضاء
members-on = في أي يوم
members-source = المصدر
members-source-hint = مثل «التقرير السنوي 2026».
problem-members-day = هذا اليوم غير موجود أو لم يأت بعد.
problem-members-twice = لهذا اليوم عدد مسجّل.
problem-name-without-letters = يحتاج الاسم إلى حروف أو أرقام.
done-organisation-kept = حُفظت البطاقة.
tree-sector = القطاعات والقطاعات الفرعية
tree-region = الأقاليم والأقاليم الفرعية
tree-occupation = المهن
tree-expertise = مجالات الخبرة
tree-lead = ما تختار منه البطاقات. ما اختير مرة يُوقف استعماله ولا يُحذف: تبقى البطاقات محتفظة به.
tree-trees = القوائم
tree-empty = لا شيء هنا بعد.
tree-add = إضافة
tree-under = يقع تحت
tree-top = لا شيء: في الأعلى
tree-countries = البلدان
tree-countries-hint = رموز من حرفين، مثل KE TZ UG.
tree-retire = إيقاف الاستعمال
tree-revive = إعادة الاستعمال
tree-retired = موقوف
problem-node-name = أعطوه اسمًا بلغة واحدة على الأقل.
problem-node-twice = يوجد واحد بهذا الاسم.
problem-countries = أحدها ليس بلدًا. المطلوب رموز من حرفين، مثل KE TZ UG.
done-tree-kept = حُفظت القائمة.
contacts-title = كيفية التواصل
contacts-lead = محفوظ مختومًا. يُسجَّل أنكم اطّلعتم عليه، ويمكن لصاحب البيانات أن يرى ذلك.
contacts-lead-own = محفوظ مختومًا. يقرؤه من يمسك بطاقتكم ومسؤول قائمة أعضاء منظمتكم، ويُسجَّل لكم كل من قرأه.
contacts-none = لا شيء محفوظ هنا.
contacts-add = إضافة
contacts-kind = النوع
contacts-value = رقم أو عنوان أو كلمات
contacts-value-hint = أرقام الهاتف مع رمز البلد، مثل +254 700 000001.
contacts-remove = حذف
contact-phone = هاتف
contact-email = بريد إلكتروني
contact-access = ما يلزم للمشاركة
done-contact-kept = حُفظ.
done-contact-removed = حُذف.
people-spoken = اللغات التي يتكلمها
people-title-field = الصفة أو الوظيفة
people-occupation = المهنة
people-expertise = مجالات الخبرة
people-expertise-hint = لا تُعرض على الشبكة إلا بموافقة صاحبها.
people-availability = ما يستطيع تقديمه من وقته
people-availability-hint = مثل «مساءان في الشهر، عدا كانون الأول».
groups-title = الأفرقة
groups-lead = حيث يجري العمل بين الاستشارات: ما غرض كل فريق، ومن فيه، وماذا أنجز.
groups-none = لا يوجد فريق بعد.
groups-form = تشكيل فريق
groups-describe = تعديل المكتوب هنا
groups-name = اسم الفريق
groups-kind = النوع
groups-charter = غرضه
groups-charter-hint = هدفه وطريقة عمله.
groups-mandate = ما يحق له أن يقرّره
groups-mandate-hint = باسم من يتكلم، وإلى متى.
groups-calls-until = يدعو المتطوعين حتى
groups-calls-hint = إن تُرك فارغًا فهو لا يدعو أحدًا.
groups-calls = يبحث عن متطوعين حتى
groups-call-title = هذا الفريق يبحث عن متطوعين
groups-offer = عرض الانضمام
groups-offer-words = ما تقدّمونه
groups-offer-hint = ما تعرفونه، وما لديكم من وقت.
groups-offers = { $count ->
    [0] لا عروض
    [one] عرض انضمام واحد
    [two] عرضا انضمام
    [few] { $count } عروض انضمام
    [many] { $count } عرض انضمام
   *[other] { $count } عرض انضمام
}
groups-accept = ضمّ
groups-decline = اعتذار
groups-end = إنهاء
groups-members = { $count ->
    [0] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}
groups-no-members = لا أحد فيه بعد.
body-secretariat = الأمانة
body-steering-group = الفريق التوجيهي
body-working-group = فريق عمل
body-committee = لجنة
problem-body-twice = يوجد فريق بهذا الاسم.
problem-offered-before = سبق أن عرضتم الانضمام.
done-body-kept = حُفظ ذلك.
done-body-offered = وصل عرضكم إلى الأمانة.

# Two records put together
duplicates-title = سجلات قد تكون مكررة
duplicates-lead = { $count ->
    [0] لا يوجد سجلان يبدوان سجلًا واحدًا.
    [one] سجلان يبدوان سجلًا واحدًا. لا يُجمع شيء من تلقاء نفسه.
    [two] زوجان من السجلات يبدو كل منهما سجلًا واحدًا. لا يُجمع شيء من تلقاء نفسه.
    [few] { $count } أزواج من السجلات يبدو كل منها سجلًا واحدًا. لا يُجمع شيء من تلقاء نفسه.
    [many] { $count } زوجًا من السجلات يبدو كل منها سجلًا واحدًا. لا يُجمع شيء من تلقاء نفسه.
   *[other] { $count } زوج من السجلات يبدو كل منها سجلًا واحدًا. لا يُجمع شيء من تلقاء نفسه.
}
duplicates-none = لا شيء يُفعل هنا. تُقارَن السجلات الجديدة عند وصولها.
duplicates-compare = انظر إلى الاثنين
duplicates-merged = جُمعت هذا الأسبوع
duplicates-link = سجلات قد تكون مكررة
likeness-same-address = العنوان نفسه
likeness-same-phone = الهاتف نفسه
likeness-names-alike = اسمان متشابهان
likeness-same-country = البلد نفسه
likeness-other-country = بلدان مختلفان
merge-title = هل هذان السجلان واحد؟
merge-lead = كل ما يسمّي السجل الثاني سيسمّي الأول: الأدوار والأفرقة وما قيل. وسيقود الثاني إلى الأول.
merge-stays = يبقى
merge-leads = سيقود إليه
merge-turn = ليبقَ الآخر
merge-differ = حيث يختلفان، اختر ما يبقى
merge-same = يقولان الشيء نفسه.
merge-nothing = لا شيء
merge-account = إذا كان لكليهما دخول، فسيفتح العنوانان السجل الذي يبقى. ومن دخل بالآخر يدخل من جديد.
merge-week = يمكن التراجع عن هذا خلال أسبوع.
merge-do = اجمعهما
merge-two = هما اثنان
merge-two-lead = عندها لا يُقترحان بعد الآن.
merge-hindered-same = هذا سجل واحد بعينه.
merge-hindered-before = سبق أن جُمع أحدهما مع سجل آخر.
merge-hindered-yourself = لا أحد يجمع سجله مع سجل آخر. اطلب ذلك من شخص آخر يحفظ الاثنين.
merge-hindered-keeping = لا يجمعهما إلا من يحفظ السجلين في كل مكان يُحفظان فيه.
merge-hindered-roles = لأحدهما دور لا يمكنك منحه. اطلب ذلك ممن يمنحه.
merge-done-title = سجلان جُمعا
merge-done-lead = كل ما كان يسمّي السجل الآخر يسمّي هذا الآن.
merge-stayed = كان لكليهما ما يلي، فيحتفظ كل بما له:
merge-stayed-membership = ينتميان إلى الشبكة أو الفريق نفسه
merge-stayed-contact = لهما الهاتف أو العنوان نفسه
merge-stayed-offer = كلاهما يقول ما يحسنه
merge-stayed-account = لكليهما عنوان دخول: كلا العنوانين يفتح هذا السجل
merge-stayed-members = لكليهما رقم لليوم نفسه
merge-undo = ليعودا اثنين
merge-undo-lead = يستعيد كل منهما ما كان له. وما جاء بعد ذلك يبقى مع هذا السجل.
merge-until = حتى
merge-undone = عادا اثنين.
merge-over = مضى أكثر من أسبوع: لم يعد التراجع ممكنًا.
merge-led-on = جُمع هذا السجل مع سجل آخر
merge-led-on-link = انتقل إلى ذلك السجل
done-merged = صار السجلان واحدًا.
done-merge-undone = عادا اثنين.
done-two-kept = حُفظ أنهما اثنان.
