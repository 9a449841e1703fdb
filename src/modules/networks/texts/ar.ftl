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

# Lists that come in and go out
column-id = معرّف Plenaria
column-name = الاسم
column-given = الاسم الأول
column-family = اسم العائلة
column-name-language = لغة الاسم
column-title = اللقب أو الوظيفة
column-organisation = المنظمة
column-country = البلد
column-sector = القطاع
column-region = المنطقة
column-tree-region = المناطق
column-place = المكان
column-city = المدينة
column-province = المحافظة أو الولاية
column-zone = المنطقة الزمنية
column-languages = اللغات
column-spoken = اللغات المحكية
column-occupation = المهنة
column-expertise = الخبرات
column-availability = الوقت المتاح
column-phone = الهاتف
column-email = البريد الإلكتروني
column-access = احتياجات المشاركة
column-role = الدور
column-start = الدور من تاريخ
column-end = الدور حتى تاريخ
column-consent = يوافق على الرسائل
column-consent-day = تاريخ الموافقة
column-kind = النوع
column-members = الأعضاء الممثَّلون
column-members-on = عدد الأعضاء في تاريخ
column-members-source = مصدر الرقم
list-bring = إدخال قائمة
list-take = إخراج القائمة
list-title-people = إدخال قائمة أشخاص
list-title-organisations = إدخال قائمة منظمات
list-lead = يُقرأ الجدول وترى ما سيفعله كل سطر. لا يُدخَل شيء قبل أن تطلب ذلك. وحتى ذلك الحين يبقى هنا مختومًا، لك وحدك، ويزول بعد سبعة أيام.
list-file = القائمة
list-file-hint = مصنّف (.xlsx) أو ملف CSV، حتى 20 ميغابايت و200000 سطر. يسمّي السطر الأول الأعمدة بأي لغة.
list-text = أو ألصق جدولًا
list-text-hint = منسوخًا من جدول بيانات مع عناوين أعمدته.
list-into = من يحفظ هذه السجلات
list-into-network = الشبكة كلها
list-source = على أي أساس لديك هذه البيانات؟
list-source-hint = مثل «استمارات الانتساب لعام 2026». يُحفظ مع القائمة.
list-on = ما تاريخ القائمة؟
list-country = البلد، إن لم يذكره السطر
list-country-hint = تُقرأ أرقام الهاتف التي بلا رمز بلد كما تُطلب هناك.
list-country-none = لا شيء
list-language = اللغة، إن لم يذكرها السطر
list-read = اقرأ القائمة
list-yours = قوائمك
list-state-reading = قيد القراءة
list-state-understanding = قيد الفحص
list-state-ready = في انتظارك
list-state-entering = قيد الإدخال
list-state-entered = أُدخلت
list-state-faulty = تعذّرت قراءتها
list-step-bring = الإحضار
list-step-look = الفحص
list-step-enter = الإدخال
list-named = القائمة «{ $name }»
list-basis = الأساس: { $source }
list-reading = تُقرأ القائمة.
list-understanding = يُقارن كل سطر بالسجلات.
list-entering = تُدخَل القائمة: كلها أو لا شيء.
list-wait = تتجدد هذه الصفحة من تلقاء نفسها. يمكنك مغادرتها والعودة.
list-look-again = انظر مجددًا
list-still = لم يتحرك شيء منذ فترة. لم يُفقد شيء ولم يُنجز شيء ناقصًا.
list-go-on = تابع
list-faulty = لم يُدخَل شيء من هذه القائمة.
list-another = إدخال قائمة أخرى
list-ready =
    { $count ->
        [zero] لم يُقرأ أي سطر.
        [one] قُرئ سطر واحد ولم يُدخَل شيء بعد. انظر ما سيفعله وقرّر ثم أدخله في الأسفل.
        [two] قُرئ سطران ولم يُدخَل شيء بعد. انظر ما سيفعلانه وقرّر ثم أدخلهما في الأسفل.
        [few] قُرئت { $count } أسطر ولم يُدخَل شيء بعد. انظر ما ستفعله وقرّر ثم أدخلها في الأسفل.
        [many] قُرئ { $count } سطرًا ولم يُدخَل شيء بعد. انظر ما ستفعله وقرّر ثم أدخلها في الأسفل.
       *[other] قُرئ { $count } سطر ولم يُدخَل شيء بعد. انظر ما ستفعله وقرّر ثم أدخلها في الأسفل.
    }
list-outcomes = ما ستفعله الأسطر
outcome-new = جديدة
outcome-adds = تضيف شيئًا
outcome-differs = تختلف
outcome-maybe = ربما معروفة
outcome-same = موجودة
outcome-cannot = لا يمكن أخذها
list-none-here = لا سطر يفعل ذلك.
list-columns = كيف تُقرأ الأعمدة
list-columns-hint = غيّر ما هو خطأ، فتُقرأ الأسطر من جديد. ما لا يؤخذ يبقى خارجًا.
list-column-none = لا يؤخذ
list-column = العمود { $letters }: { $heading }
list-column-unsure = يرجى النظر في هذا.
list-columns-keep = اقرأ الأسطر هكذا
list-row = السطر { $line }
list-adds = يضيف: { $fields }
list-differs = { $field }: هنا «{ $ours }»، وفي القائمة «{ $theirs }»
list-maybe = ربما { $name }: { $reasons }
why-same-address = عنوان البريد نفسه
why-same-phone = رقم الهاتف نفسه
why-names-alike = اسمان متشابهان
why-same-country = البلد نفسه
why-other-country = بلد آخر
list-choose = ماذا يُفعل بالسطر { $line }
list-choice-unsaid = لم يُقرَّر
list-choice-leave = اتركه
list-choice-enter = أدخله
list-choice-new = شخص آخر: أدخله جديدًا
list-choice-new-organisation = منظمة أخرى: أدخلها جديدة
list-choice-same = هو نفسه { $name }
list-choice-ours = أبقِ ما هو هنا
list-choice-theirs = خذ ما تقوله القائمة
list-decide = احفظ هذه القرارات
list-unknown = منظمات لا نعرفها
list-unknown-hint = إن لم يُقرَّر فيها أُدخل الأشخاص من دونها، وتُذكر أسماؤها بين المشكلات.
list-unknown-one = { $count ->
    [zero] «{ $name }»، في لا سطر
    [one] «{ $name }»، في سطر واحد
    [two] «{ $name }»، في سطرين
    [few] «{ $name }»، في { $count } أسطر
    [many] «{ $name }»، في { $count } سطرًا
   *[other] «{ $name }»، في { $count } سطر
}
list-problems = { $count ->
    [zero] لا مشكلات (CSV)
    [one] نزّل المشكلة الوحيدة مع سطرها وعمودها (CSV)
    [two] نزّل المشكلتين مع السطر والعمود (CSV)
    [few] نزّل { $count } مشكلات مع أسطرها وأعمدتها (CSV)
    [many] نزّل { $count } مشكلة مع أسطرها وأعمدتها (CSV)
   *[other] نزّل { $count } مشكلة مع أسطرها وأعمدتها (CSV)
}
list-enter-heading = إدخال القائمة
list-enter-says = { $count ->
    [0] لا سطر جديد.
    [zero] لا سطر جديد.
    [one] سيُدخَل سجل جديد واحد.
    [two] سيُدخَل سجلان جديدان.
    [few] ستُدخَل { $count } سجلات جديدة.
    [many] سيُدخَل { $count } سجلًا جديدًا.
   *[other] سيُدخَل { $count } سجل جديد.
}
list-consents = لا يتلقى أحد رسائل بسبب هذه القائمة، إلا إذا ذكر عمود موافقته ويومها.
list-if-maybe = أسطر قد تكون لشخص نعرفه ولم يُقرَّر فيها
list-if-maybe-leave = تُترك
list-if-maybe-new = تُدخَل جديدة
list-if-differs = حيث تقول القائمة غير ما في السجل
list-if-organisations = أدخل المنظمات التي لا تشبه أيًّا من منظماتنا كمنتسبة جديدة
list-enter = أدخل القائمة
list-aside = استبعاد القائمة
list-aside-says = لا يبقى منها شيء هنا. ملفك أنت لا يُمسّ.
list-aside-go = استبعدها
list-entered = أُدخلت القائمة.
list-entered-new = سجلات جديدة
list-entered-completed = أُكملت
list-entered-left = تُركت
list-entered-names = ما أُدخل
done-list-known = أُحضر هذا الملف من قبل. ها هو.
done-list-aside = استُبعدت القائمة ولم يبقَ منها شيء.
done-list-decided = حُفظت قراراتك.
problem-import-file-none = اختر ملفًا أو ألصق جدولًا.
problem-import-column-twice = لا يمكن أن يكون عمودان معًا الاسم أو المنظمة أو المعرّف.
problem-import-rights = لم يعد يحق لك إدخال سجلات هنا. لم يُدخَل شيء.
problem-import-no-name = لا اسم في السطر.
problem-import-name-long = في الاسم { $count } علامة، ولا يُحفظ أكثر من { $most }.
problem-import-name-letters = «{ $value }» بلا حروف، فليس اسمًا.
problem-import-id = «{ $value }» ليس معرّفًا من معرّفاتنا.
problem-import-id-unknown = معرّفه ليس لأي سجل تحفظه، فيُنظر في السطر من دونه.
problem-import-too-long = هذا أطول من { $most } علامة تُحفظ.
problem-import-language = لا نعرف لغة «{ $value }».
problem-import-country = لا نعرف بلدًا «{ $value }».
problem-import-region = ليس في الشبكة منطقة «{ $value }».
problem-import-other-region = «{ $value }» ليست المنطقة التي لها هذه القائمة.
problem-import-node = «{ $value }» ليس في أي من قوائم البيت.
problem-import-several = «{ $value }» قد يعني هنا أشياء عدة.
problem-import-zone = «{ $value }» ليس منطقة زمنية. تُكتب مثل Africa/Nairobi.
problem-import-kind = «{ $value }» ليس نوعًا من المنظمات.
problem-import-number = «{ $value }» ليس عدد أعضاء.
problem-import-members-day = الرقم { $value } بلا تاريخ، والأرقام تُحفظ بتاريخها.
problem-import-members-twice = هناك رقم آخر لذلك اليوم، ويبقى.
problem-import-no-country = تحتاج المنظمة الجديدة إلى بلد.
problem-import-phone = «{ $value }» ليس رقم هاتف نستطيع قراءته. اكتبه مع رمز بلده مثل +254 700 000001.
problem-import-phone-guessed = يُقرأ «{ $value }» على أنه { $number }.
problem-import-address = «{ $value }» ليس عنوان بريد إلكتروني.
problem-import-role = «{ $value }» ليس دورًا نعرفه.
problem-import-role-staff = «{ $value }» دور له حقوق على السجلات، ولا تمنحه أي قائمة.
problem-import-role-region = «{ $value }» دور في الشبكة لا يمنحه موظفو منطقة.
problem-import-role-organisation = «{ $value }» دور باسم منظمة، والسطر لا يسمّي أي منظمة.
problem-import-role-ends = ينتهي الدور «{ $value }» قبل أن يبدأ.
problem-import-role-days = لم تُفهم تواريخ الدور «{ $value }»، فتُرك.
problem-import-day-alone = التاريخ { $value } يخص دورًا، والسطر لا يسمّي أي دور.
problem-import-day = «{ $value }» ليس تاريخًا. يُكتب مثل 2026-05-31.
problem-import-day-unsure = يُقرأ «{ $value }» على أنه { $day }.
problem-import-consent-day = «{ $value }» من دون يوم الموافقة ليس موافقة.
problem-import-of-organisation = ما يقوله السطر عن المنظمة غير ما في سجلها، ويُصحَّح هناك.
problem-import-no-organisation = البلد والقطاع يُحفظان مع المنظمة، والسطر لا يسمّي أي منظمة.
problem-import-unknown-organisation = لا نعرف منظمة «{ $value }».
problem-import-organisation-stays = يسمّي السجل منظمة أخرى أو لا يسمّي شيئًا. لا تنقل أي قائمة أشخاصًا من منظمة إلى أخرى.
problem-import-region-stays = السجل محفوظ في غير ما يقوله السطر، ولا تنقله أي قائمة.
problem-import-twice = عن نفس ما في السطر { $line }، ويصير الاثنان سجلًا واحدًا.
list-problem-row = السطر
list-problem-column = العمود
list-problem-heading = العنوان
list-problem-what = ما ينبغي قوله
list-problem-lost = لم يؤخذ
take-title-people = إخراج قائمة الأشخاص
take-title-organisations = إخراج قائمة المنظمات
take-lead-people = { $count ->
    [0] لا أحد فيها تحفظ سجله.
    [zero] لا أحد فيها تحفظ سجله.
    [one] شخص واحد تحفظ سجله. يُدوَّن أنك أخرجته ويمكنه رؤية ذلك.
    [two] شخصان تحفظ سجليهما. يُدوَّن أنك أخرجتهما ويمكنهما رؤية ذلك.
    [few] { $count } أشخاص تحفظ سجلاتهم. يُدوَّن أنك أخرجتها ويمكن لكل منهم رؤية ذلك.
    [many] { $count } شخصًا تحفظ سجلاتهم. يُدوَّن أنك أخرجتها ويمكن لكل منهم رؤية ذلك.
   *[other] { $count } شخص تحفظ سجلاتهم. يُدوَّن أنك أخرجتها ويمكن لكل منهم رؤية ذلك.
}
take-lead-organisations = { $count ->
    [0] لا منظمة تحفظ سجلها.
    [zero] لا منظمة تحفظ سجلها.
    [one] منظمة واحدة تحفظ سجلها.
    [two] منظمتان تحفظ سجليهما.
    [few] { $count } منظمات تحفظ سجلاتها.
    [many] { $count } منظمة تحفظ سجلاتها.
   *[other] { $count } منظمة تحفظ سجلاتها.
}
take-format = بصيغة
take-xlsx = مصنّف (.xlsx)
take-csv = CSV
take-vcf = بطاقات لدفتر عناوين (.vcf)
take-contacts = مع أرقام الهاتف وعناوين البريد
take-access = مع ما يحتاجه الأشخاص للمشاركة
take-access-hint = فقط إن احتجت إليه للتحضير لاجتماع: قد يتعلق بصحتهم.
take-go = أخرجها
take-care = القائمة على حاسوب ليست محمية كما هي هنا. أخرج ما تحتاجه فقط واحذفه بعد ذلك.
# Two records put together
duplicates-title = بطاقات قد تكون مكررة
duplicates-lead = { $count ->
    [0] لا توجد بطاقتان تبدوان بطاقة واحدة.
    [one] بطاقتان تبدوان بطاقة واحدة. لا يُجمع شيء من تلقاء نفسه.
    [two] زوجان من البطاقات يبدو كل منهما بطاقة واحدة. لا يُجمع شيء من تلقاء نفسه.
    [few] { $count } أزواج من البطاقات يبدو كل منها بطاقة واحدة. لا يُجمع شيء من تلقاء نفسه.
    [many] { $count } زوجًا من البطاقات يبدو كل منها بطاقة واحدة. لا يُجمع شيء من تلقاء نفسه.
   *[other] { $count } زوج من البطاقات يبدو كل منها بطاقة واحدة. لا يُجمع شيء من تلقاء نفسه.
}
duplicates-none = لا شيء يُفعل هنا. تُقارَن البطاقات الجديدة عند وصولها.
duplicates-compare = انظروا إلى الاثنتين
duplicates-merged = جُمعت هذا الأسبوع
duplicates-link = بطاقات قد تكون مكررة
likeness-same-address = العنوان نفسه
likeness-same-phone = الهاتف نفسه
likeness-names-alike = اسمان متشابهان
likeness-same-country = البلد نفسه
likeness-other-country = بلدان مختلفان
merge-title = هل هاتان البطاقتان واحدة؟
merge-lead = كل ما يسمّي البطاقة الثانية سيسمّي الأولى: الأدوار والأفرقة وما قيل. وستقود الثانية إلى الأولى.
merge-stays = تبقى
merge-leads = ستقود إليها
merge-turn = لتبقَ الأخرى
merge-differ = حيث تختلفان، اختاروا ما يبقى
merge-same = تقولان الشيء نفسه.
merge-nothing = لا شيء
merge-account = إذا كان لكلتيهما دخول، فسيفتح العنوانان البطاقة التي تبقى. ومن دخل بالأخرى يدخل من جديد.
merge-week = يمكن التراجع عن هذا خلال أسبوع.
merge-do = اجمعهما
merge-two = هما اثنتان
merge-two-lead = عندها لا تُقترحان بعد الآن.
merge-hindered-same = هذه بطاقة واحدة بعينها.
merge-hindered-before = سبق أن جُمعت إحداهما مع بطاقة أخرى.
merge-hindered-yourself = لا أحد يجمع بطاقته مع بطاقة أخرى. اطلبوا ذلك من شخص آخر يحفظ الاثنتين.
merge-hindered-keeping = لا يجمعهما إلا من يحفظ البطاقتين في كل مكان تُحفظان فيه.
merge-hindered-roles = لإحداهما دور لا يمكنكم منحه. اطلبوا ذلك ممن يمنحه.
merge-done-title = بطاقتان جُمعتا
merge-done-lead = كل ما كان يسمّي البطاقة الأخرى يسمّي هذه الآن.
merge-stayed = كان لكلتيهما ما يلي، فتحتفظ كل منهما بما لها:
merge-stayed-membership = تنتميان إلى الشبكة أو الفريق نفسه
merge-stayed-contact = لهما الهاتف أو العنوان نفسه
merge-stayed-offer = كلتاهما تقول ما يُحسَن
merge-stayed-account = لكلتيهما عنوان دخول: كلا العنوانين يفتح هذه البطاقة
merge-stayed-members = لكلتيهما رقم لليوم نفسه
merge-undo = لتعودا اثنتين
merge-undo-lead = تستعيد كل منهما ما كان لها. وما جاء بعد ذلك يبقى مع هذه البطاقة.
merge-until = حتى
merge-undone = عادتا اثنتين.
merge-over = مضى أكثر من أسبوع: لم يعد التراجع ممكنًا.
merge-led-on = جُمعت هذه البطاقة مع بطاقة أخرى
merge-led-on-link = انتقلوا إلى تلك البطاقة
done-merged = صارت البطاقتان واحدة.
done-merge-undone = عادتا اثنتين.
done-two-kept = حُفظ أنهما اثنتان.
# Bodies above networks, roles
bodies-title = هيئات البيت
bodies-lead = تقوم فوق الشبكات وهي مفتوحة لأناس منها جميعًا: النساء والشباب وعمال الميم وغيرهم.
bodies-none = لا توجد هيئة بعد.
bodies-none-make = لا توجد هيئة بعد. أنشئوا الأولى أدناه.
bodies-make = إنشاء هيئة
bodies-first-known = مع القائمة المخفية تعطيكم صفحتها رابطًا واحدًا لأول من ينسّقها. ستعرفون لمن سلّمتموه، أما من يأتي بعده فلا يخبركم البيت عنه بشيء.
bodies-roster = من يرى من فيها
bodies-roster-hint = لا يمكن تغيير ذلك لاحقًا.
bodies-roster-open = مفتوحة: كل من ينتمي إلى شبكة من شبكات البيت
bodies-roster-hidden = مخفية: أعضاؤها وحدهم، ولا حتى من يدير البيت
bodies-is-open = قائمة مفتوحة
bodies-is-hidden = قائمة مخفية
bodies-visibility = من يعلم بوجودها
bodies-visibility-public = الجميع
bodies-visibility-network = أناس الشبكات
bodies-members = الأعضاء
bodies-open-to-members = كل من ينتمي إلى شبكة من هذا البيت يرى من فيها.
bodies-hidden-says = الأعضاء وحدهم يرون من فيها وكم عددهم.
bodies-hidden-how = ممّ يحمي الإخفاء، وممّ لا يحمي
bodies-hidden-protects = العضويات مختومة. لا يراها المديرون ولا الأمانات، ولا ترد في أي قائمة أو بحث أو رقم أو تصدير أو بريد أو سجل، ولا يكشفها قرص مسروق ولا نسخة احتياطية.
bodies-hidden-not = من يشغّل الخادم ولديه ملف secret.key يستطيع أن يعرف، وكذلك من ينظر إلى شاشتكم أو يمسك هاتفكم. ويعرفكم بقية الأعضاء بالاسم الذي تعطونه هنا.
bodies-first-link = لا أحد ينسّقها بعد. سلّموا هذا الرابط لأول من ينسّقها؛ يعمل مرة واحدة.
bodies-name = الاسم الذي يراه الآخرون
bodies-name-hint = يمكن أن يكون غير الاسم المكتوب في بطاقتكم.
bodies-offer-hint = لا يقرأ هذا إلا من ينسّقون.
bodies-invited = أنتم مدعوون
bodies-join = انضمام
bodies-offer-waiting = عرضتم الانضمام ولم يصلكم جواب بعد.
bodies-offer-declined = اعتُذر عن قبول عرضكم.
bodies-offer-member = أنتم أعضاء فيها.
bodies-offer-coordinator = أنتم أعضاء فيها وتنسّقونها.
bodies-take-back = سحب العرض
bodies-put-away = إخفاء هذا
bodies-leave = مغادرة
bodies-leave-says = تخرجون منها فورًا، ويمكنكم عرض الانضمام ثانية حين تدعو.
bodies-leave-hidden = تخرجون منها فورًا، ويُحذف ما هو محفوظ هنا عنكم. ولا يُبلَّغ أحد.
bodies-lines = ما دُوّن عنكم هنا
bodies-line-offered = عرض الانضمام
bodies-line-taken-in = القبول
bodies-line-declined = الاعتذار
bodies-line-invited = الدعوة
bodies-line-joined = الانضمام بدعوة
bodies-line-coordinates = التعيين في التنسيق
bodies-nobody-coordinates = لم يعد أحد ينسّق هذه الهيئة. يمكن لكل عضو أن يتولى ذلك.
bodies-step-in = تولّي التنسيق
bodies-make-coordinator = تكليف بالتنسيق
bodies-coordinator = تنسيق
bodies-you = أنتم
bodies-invitations = الدعوات
bodies-invitations-lead = كل رابط يُدخل شخصًا واحدًا مرة واحدة. سلّموه بأنفسكم بطريقة آمنة له.
bodies-invite = إنشاء دعوة
bodies-invite-name = لمن
bodies-invite-hint = كلمة يعرفها بها من ينسّقون، ولا يقرؤها غيرهم.
bodies-invitation-back = سحب
done-seat-offered = وصل عرضكم إلى من ينسّقون، لا إلى غيرهم.
done-house-body-offered = وصل عرضكم.
done-seat-invited = أُنشئت الدعوة. رابطها أدناه.
done-seat-taken = أصبحتم أعضاء.
groups-called = دعا المتطوعين حتى
groups-offer-waiting = عرضتم الانضمام. لم تُجب الأمانة بعد.
groups-offer-declined = اعتذرت الأمانة عن قبول عرضكم.
roles-title = الأدوار
roles-way = إسناد الأدوار أو تغييرها أو إنهاؤها
roles-lead = الدور يحدد ما يمكن لأحد أن يراه ويفعله. ما تغيّرونه هنا يسري فورًا ويُدوَّن في البطاقة.
roles-none = لا دور حاليًا.
roles-give = إسناد دور
roles-role = الدور
roles-scope = أين
roles-organisation-hint = دور المندوب ومسؤول قائمة الأعضاء يكون لمنظمة.
roles-starts = أول يوم
roles-ends = آخر يوم
roles-ends-hint = إن تُرك فارغًا فلا نهاية له.
roles-from = ابتداءً من
roles-substitute = النيابة
roles-substitute-lead = يظهر بجانب الدور، ويتولاه أيضًا في الأيام المذكورة هنا دون غيرها.
roles-substitute-who = من ينوب
roles-substitute-hint = اسمه كما هو في الشبكة، أو عنوان صفحته.
roles-substitute-from = ينوب من
roles-substitute-until = ينوب حتى
roles-change = تغيير
roles-end = إنهاء الآن
roles-end-says = ينتهي الدور وحقوقه فورًا، وللنائب أيضًا. ويبقى في البطاقة دورًا سابقًا.
roles-past = سابقًا
problem-role-no-day = هذا ليس يومًا.
problem-role-ends-first = آخر يوم يسبق أول يوم.
problem-role-twice = لديه هذا الدور هناك.
problem-role-organisation = هذا الدور يكون لمنظمة: اختاروها.
problem-role-last = هذا آخر مدير. عيّنوا آخر أولًا.
problem-substitute-who = ذُكرت أيام ولم يُذكر من ينوب فيها.
problem-substitute-days = آخر يوم للنيابة يحتاج إلى أول يوم لا يأتي بعده.
problem-substitute-none = لا أحد في هذه الشبكة بهذا الاسم.
problem-substitute-several = عدة أشخاص بهذا الاسم. الصقوا عنوان صفحة من تقصدونه.
problem-substitute-self = لا ينوب صاحب الدور عن نفسه ولا تنوبون أنتم.
done-role-given = أُسند الدور.
done-role-changed = تغيّر الدور.
done-role-ended = انتهى الدور.
regions-lead = للإقليم من يعمل له، يخدم أناسه وأناس أقاليمه الفرعية دون غيرهم.
regions-none = ليس لهذه الشبكة إقليم بعد.
regions-found = تأسيس إقليم
regions-name = اسم الإقليم
problem-region-twice = يوجد إقليم بهذا الاسم.
done-region-founded = تأسس الإقليم.
