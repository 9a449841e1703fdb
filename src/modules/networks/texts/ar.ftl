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
