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

# القوائم التي تُسأل والشرائح والأرقام
ask-words = الاسم
ask-words-organisation = اسم المنظمة
ask-words-hint = بأي أبجدية وبأي ترتيب؛ ويُغتفر خطأ واحد في الكتابة.
ask-button = ابحث
ask-fields = اسأل بكل الحقول
ask-fields-hint = اختر قيمة واحدة من أي حقل ثم ابحث، ثم اختر أخرى. إن تعددت قيم الحقل الواحد كفت واحدة منها.
ask-chosen = ما يُسأل عنه
ask-remove = { $what } (أزِل)
ask-area = منطقة من العالم
ask-sector = القطاع
ask-role = العمل هنا
ask-body = المجموعة
ask-offers = ما يُعطى
ask-offers-time = شيء من الوقت
asks-words = اسم يشبه «{ $words }»
asks-everybody = الجميع
asks-every-organisation = كل المنظمات
asks-gone = شيء لم يعد موجودًا
found-people = { $count ->
    [0] لا أحد يوافق ما سُئل عنه.
    [one] شخص واحد يوافق ما سُئل عنه.
    [two] شخصان يوافقان ما سُئل عنه.
    [few] { $count } أشخاص يوافقون ما سُئل عنه.
    [many] { $count } شخصًا يوافقون ما سُئل عنه.
   *[other] { $count } شخص يوافقون ما سُئل عنه.
}
found-organisations = { $count ->
    [0] لا منظمة توافق ما سُئل عنه.
    [one] منظمة واحدة توافق ما سُئل عنه.
    [two] منظمتان توافقان ما سُئل عنه.
    [few] { $count } منظمات توافق ما سُئل عنه.
    [many] { $count } منظمة توافق ما سُئل عنه.
   *[other] { $count } منظمة توافق ما سُئل عنه.
}
found-more = أكثر من { $count } يوافقون ما سُئل عنه.
found-count = عدّهم جميعًا
found-narrow = الأشبه أولًا؛ وكلمة أخرى تجد أقل.
found-nobody = لا أحد هنا يوافق ما سُئل عنه. أزِل شيئًا، أو ابحث عن جزء من الاسم.
found-everybody = أظهِر الجميع
segment-keep-as = احفظ هذا شريحةً
segment-keep = احفظ الشريحة
segment-name = اسم الشريحة
segment-for = من يراها
segment-for-me = أنا وحدي
segment-for-staff = الأمانة
segment-for-members = الأمانة؛ ويرى الأعضاء كم يوافق
segment-within = في أي سجلات تبحث
segments-title = الشرائح
segments-lead = أسئلة محفوظة عن الأشخاص والمنظمات. كل سؤال يجد من يوافقه اليوم.
segments-lead-members = كم شخصًا يوافق ما تسأل عنه الأمانة. الأعداد القليلة لا تُعرض ولا يُسمّى أحد.
segments-none = لم تُحفظ أي شريحة بعد. ابحث عن أشخاص ببعض الحقول ثم احفظ ما سألت عنه.
segments-none-members = لا رقم معروض هنا بعد.
segment-people = { $count ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
segment-organisations = { $count ->
    [0] لا منظمة
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}
segment-more = أكثر من { $count }
segment-asks = تسأل عن
segment-seen-by = يراها
segment-in = في سجلات
segment-change = غيّر اسمها
segment-change-asks = للسؤال عن شيء آخر، ابحث من جديد واحفظه باسم جديد.
segment-open = انظر في القائمة
segment-delete = احذف
segment-delete-says = يُحذف السؤال. ولا يتغير سجل أحد.
segment-stay = أبقِها
segment-nobody = لا أحد يوافق اليوم. الشريحة تتبع السجل، وقد تجد أحدًا غدًا.
segment-taken = نزّل بصيغة JSON
done-segment-kept = حُفظت الشريحة.
done-segment-deleted = حُذفت الشريحة.
problem-segment-empty = لا تسأل عن شيء بعد. اختر حقلًا أو اسمًا أولًا.
problem-segments-many = حُفظت شرائح كثيرة. احذف واحدة أولًا.
figures-title = أرقام
figures-lead = كم شخصًا في هذه الشبكة بحسب أماكنهم وأعمالهم. تُعاد كل شهر؛ الأعداد القليلة لا تُعرض وكل رقم مقرّب كي لا يُعرف أحد.
figures-lead-staff = كم شخصًا في هذه الشبكة بالضبط بحسب السجلات التي تحفظها. ويرى الأعضاء أرقامًا مقرّبة.
figures-made = أُعدّت في
figures-later = تُعدّ الأرقام الأولى خلال ساعة.
figures-region = بحسب منطقة الشبكة
figures-sector = بحسب القطاع
figures-country = بحسب البلد
figures-language = بحسب اللغة المقروءة
figures-few = قليل أو لا أحد
figures-people = أشخاص
figures-none = لا شيء يُعدّ بعد.
