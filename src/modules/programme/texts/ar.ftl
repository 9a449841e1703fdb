programme-title = البرنامج
programme-count =
    { $count ->
        [zero] لم يُنشر شيء بعد.
        [one] سلسلة جلسات واحدة، مفتوحة للجميع.
        [two] سلسلتا جلسات، مفتوحتان للجميع.
        [few] { $count } سلاسل جلسات، مفتوحة للجميع.
        [many] { $count } سلسلة جلسات، مفتوحة للجميع.
       *[other] { $count } سلسلة جلسات، مفتوحة للجميع.
    }
programme-empty = ما إن تنشر الأمانة برنامجًا حتى تظهر جلساته هنا بتوقيتكم.
programme-upload = رفع برنامج
programme-drafts =
    { $count ->
        [zero] لم يُنشر بعد: لا شيء
        [one] لم يُنشر بعد: برنامج واحد
        [two] لم يُنشر بعد: برنامجان
        [few] لم يُنشر بعد: { $count } برامج
        [many] لم يُنشر بعد: { $count } برنامجًا
       *[other] لم يُنشر بعد: { $count } برنامج
    }
programme-drafts-none = ارفعوا برنامجًا؛ ينتظر هنا ولا تراه إلا الأمانة إلى أن يُنشر.
programme-sessions =
    { $count ->
        [zero] لا جلسات
        [one] جلسة واحدة
        [two] جلستان
        [few] { $count } جلسات
        [many] { $count } جلسة
       *[other] { $count } جلسة
    }

programme-upload-lead = أرسلوا الملف الذي لديكم. سترون ما فُهم منه بجانب الأصل، فتصححونه ثم تنشرونه.
programme-file = ملف البرنامج
programme-file-hint = ‏Word ‏(.docx) أو OpenDocument ‏(.odt) أو صفحة ويب ‏(.html) أو Markdown أو نص عادي، 20 ميغابايت على الأكثر.
programme-paste = أو ألصقوا نصه
programme-paste-hint = إذا أرسلتم ملفًا أيضًا فالملف هو الذي يُقرأ لا هذا الحقل.
programme-place = المكان
programme-upload-place-hint = المكان الذي تُحسب ساعات البرنامج بتوقيته، إن لم يذكره البرنامج نفسه.
programme-zone = المنطقة الزمنية
programme-zone-hint = باسم مكانها مثل Africa/Nairobi أو Europe/Paris؛ فالاختصارات مثل CET يتغير معناها مع الفصول.
programme-read = قراءة

programme-check = مراجعة ما قُرئ
programme-check-lead = ما فُهم موضوع بجانب كلمات الملف. لم يُصلح شيء من تلقاء نفسه: صححوا الخطأ ثم انشروا.
programme-is-published = هذا البرنامج منشور.
programme-open-published = عرضه كما يراه الجميع
programme-lost-tracked-changes = في الملف تغييرات متعقَّبة لا تتيح صيغته قراءتها: أُخذت على أنها مقبولة.
programme-lost-undecided-changes = في الملف تغييرات متعقَّبة لم يُبتّ فيها، وقُرئ النص كما كان قبلها.
programme-lost-comments = في الملف تعليقات لا تظهر هنا.
programme-faults =
    { $count ->
        [zero] لم يُعثر على خلل
        [one] أمر واحد يحتاج إلى نظر
        [two] أمران يحتاجان إلى نظر
        [few] { $count } أمور تحتاج إلى نظر
        [many] { $count } أمرًا تحتاج إلى نظر
       *[other] { $count } أمر تحتاج إلى نظر
    }
programme-faults-none = الساعات متوافقة، وكل ما في الملف وجد مكانه.
programme-faults-hint = كل منها يقود إلى موضعه. القرار لكم؛ وما تتركونه على حاله يُنشر كذلك.
programme-understood = ما فُهم
programme-source = ما يقوله الملف
programme-no-title = بلا عنوان
programme-missing = ناقص
programme-zone-assumed = مفترضة من الاختصار
programme-printed = مطبوعة «{ $printed }»
programme-correct-series = تصحيح العنوان وما يسبق الجلسات
programme-correct-session = تصحيح الجلسة { $number }
programme-add-session = إضافة جلسة
programme-session-number = الجلسة { $number }
programme-publish = نشر
programme-address = العنوان الإلكتروني
programme-address-hint = نهاية عنوان هذا البرنامج: ‎/{ $network }/programme/…
programme-publish-with-faults =
    { $count ->
        [zero] كل ما سبق محسوم.
        [one] أمر واحد أعلاه لم يُحسم. سيُنشر على حاله.
        [two] أمران أعلاه لم يُحسما. سيُنشران على حالهما.
        [few] { $count } أمور أعلاه لم تُحسم. ستُنشر على حالها.
        [many] { $count } أمرًا أعلاه لم تُحسم. ستُنشر على حالها.
       *[other] { $count } أمر أعلاه لم تُحسم. ستُنشر على حالها.
    }
programme-discard = استبعاد هذه المسودة
programme-discard-hint = ما صُحح هنا يُنحّى جانبًا. ويمكن رفع الملف من جديد.
programme-discard-yes = نعم، استبعادها

programme-field-title = العنوان
programme-field-text = النص
programme-introduction = موضوعه
programme-one-a-line = واحد في كل سطر.
programme-save = حفظ
programme-label = الرقم أو الاسم
programme-label-hint = ما يُطبع قبل العنوان، مثل «الجلسة 2».
programme-date = التاريخ
programme-start = البداية
programme-end = النهاية
programme-printed-label = المنطقة كما طُبعت
programme-printed-hint = أفرغوا هذا الحقل إن كان ما طبعه الملف خطأ. لا يُعرض في مكان آخر.
programme-session-speakers = إدارة الجلسة وسائر الأدوار فيها
programme-speakers = المتحدثون والمتحدثات
programme-speakers-hint = شخص في كل سطر: الاسم؛ الدور؛ المنظمة؛ الدقائق. اختموا السطر بعلامة ؟ ما دام بانتظار التأكيد، وبعلامة ! متى تأكد.
programme-lines-hint = يُكتب المتحدثون والمتحدثات شخصًا في كل سطر: الاسم؛ الدور؛ المنظمة؛ الدقائق. اختموا السطر بعلامة ؟ ما دام بانتظار التأكيد.
programme-line-number = البند { $number }
programme-line = جزء من جدول الأعمال
programme-line-gone = حذف هذا البند
programme-new-line = بند جديد
programme-new-place = موضعه
programme-new-last = في النهاية
programme-new-before = قبل: { $line }
programme-minutes-label = الدقائق كما طُبعت
programme-depth-label = مستواه
programme-depth =
    { $count ->
        [zero] قائم بذاته
        [one] تحت البند الذي فوقه
        [two] مستويان تحت بند فوقه
        [few] { $count } مستويات تحت بند فوقه
        [many] { $count } مستوى تحت بند فوقه
       *[other] { $count } مستوى تحت بند فوقه
    }
programme-kinds = نوعه: { $kinds }
programme-kind-welcome = ترحيب
programme-kind-inputs = مداخلات افتتاحية
programme-kind-segment = جزء
programme-kind-topic = موضوع
programme-kind-plenary = جلسة عامة
programme-kind-discussion = نقاش
programme-kind-break = استراحة
programme-kind-live-consultation = استشارة مباشرة
programme-kind-conclusions = خلاصات
programme-kind-other = غير ذلك
programme-remove-session = حذف هذه الجلسة
programme-remove-session-hint = يُحذف معها جدول أعمالها. أما الملف نفسه فيُحفظ.
programme-remove-session-yes = نعم، حذفها

programme-fault-unread = لم يجد هذا مكانه: «{ $quote }»
programme-fault-no-date = لم يُعثر على تاريخ.
programme-fault-overlap = تبدأ «{ $line }» الساعة { $start }، بينما تستمر «{ $before }» حتى { $until }.
programme-fault-gap = لا شيء بين { $until } حين تنتهي «{ $before }» و{ $start } حين تبدأ «{ $line }».
programme-fault-length =
    { $minutes ->
        [zero] طُبعت «{ $line }» بلا دقائق، لكنها من { $start } إلى { $end } تدوم { $total }.
        [one] طُبعت «{ $line }» بدقيقة واحدة، لكنها من { $start } إلى { $end } تدوم { $total }.
        [two] طُبعت «{ $line }» بدقيقتين، لكنها من { $start } إلى { $end } تدوم { $total }.
        [few] طُبعت «{ $line }» بمدة { $minutes } دقائق، لكنها من { $start } إلى { $end } تدوم { $total }.
        [many] طُبعت «{ $line }» بمدة { $minutes } دقيقة، لكنها من { $start } إلى { $end } تدوم { $total }.
       *[other] طُبعت «{ $line }» بمدة { $minutes } دقيقة، لكنها من { $start } إلى { $end } تدوم { $total }.
    }
programme-fault-parts = مجموع دقائق أجزاء «{ $line }» هو { $total }، والكل { $minutes }.
programme-fault-first-line = تبدأ «{ $line }» الساعة { $start }، وأول بنودها الساعة { $first }.
programme-fault-last-line = تنتهي «{ $line }» الساعة { $end }، وآخر بنودها الساعة { $last }.
programme-fault-end-before-start = تنتهي «{ $line }» الساعة { $end } قبل أن تبدأ الساعة { $start }.
programme-fault-zone-not-in-force = «{ $printed }» غير معمول بها في { $place } يوم { $day }: الساعات هناك على { $offset }. وتؤخذ الساعات على أنها ساعات { $place }.
programme-fault-zone-unknown = المنطقة «{ $printed }» غير معروفة. اختاروا منطقة المكان.
programme-fault-zone-missing = طُبعت الساعات بلا منطقة. اختاروا منطقة المكان.
programme-fault-hour-skipped = الساعة { $hour } غير موجودة في { $place } يوم { $day }: تُقدَّم الساعات فوقها.
programme-fault-hour-twice = الساعة { $hour } تأتي مرتين في { $place } يوم { $day }: تُؤخَّر الساعات. وتؤخذ الأولى منهما.

programme-hours-there = { $hours } في { $place }
programme-hours-yours = { $hours } بتوقيتكم ({ $place })
programme-hours-yours-day = { $day }، { $hours } بتوقيتكم ({ $place })
programme-agenda-yours = هذه الساعات بتوقيتكم ({ $place }).
programme-agenda-there = هذه الساعات بتوقيت { $place }.
programme-zone-choose = اختاروا مدينة
programme-zone-label = عرض الساعات بتوقيت
programme-zone-show = عرض
programme-zone-change = ساعات مكان آخر
programme-zones-africa = أفريقيا
programme-zones-americas = الأمريكتان
programme-zones-asia = آسيا
programme-zones-europe = أوروبا
programme-zones-pacific = المحيط الهادئ
programme-objectives =
    { $count ->
        [zero] الأهداف
        [one] الهدف
        [two] الهدفان
        [few] الأهداف
        [many] الأهداف
       *[other] الأهداف
    }
programme-questions =
    { $count ->
        [zero] الأسئلة التوجيهية
        [one] السؤال التوجيهي
        [two] السؤالان التوجيهيان
        [few] الأسئلة التوجيهية
        [many] الأسئلة التوجيهية
       *[other] الأسئلة التوجيهية
    }
programme-organisers = صادر عن
programme-references = وثائق مرجعية
programme-further = مصادر إضافية
programme-forthcoming = يصدر قريبًا
programme-audience = لمن هو
programme-languages = اللغات
programme-requirements = ما تحتاجون إليه
programme-logistics = كيفية المشاركة
programme-contacts = للتواصل
programme-agenda = جدول الأعمال
programme-agenda-empty = جدول الأعمال غير معروف بعد.
programme-minutes =
    { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
programme-to-be-confirmed = بانتظار التأكيد
programme-session-of = الجلسة { $number } من { $total }
programme-beside = الجلستان السابقة والتالية
programme-previous = السابقة
programme-next = التالية

done-programme-read = قُرئ الملف. راجعوا ما فُهم منه.
done-programme-known = رُفع هذا الملف نفسه من قبل. هذا ما نتج عنه؛ ولم يُضف شيء.
done-programme-corrected = حُفظ تصحيحكم، وبُحث عن الخلل من جديد.
done-programme-published = نُشر البرنامج. يستطيع الجميع قراءته الآن.
done-programme-discarded = نُحّيت المسودة جانبًا.

problem-programme-file-none = اختاروا ملفًا أو ألصقوا نصًّا.
problem-programme-file-empty = لا نص في هذا الملف. اختاروا غيره.
problem-programme-file-damaged = هذا الملف تالف ولا يمكن قراءته. افتحوه حيث كُتب، واحفظوه من جديد وأرسلوه.
problem-programme-file-encrypted = هذا الملف محمي بكلمة مرور. احفظوه من دونها وأرسلوه.
problem-programme-file-too-big = هذا الملف كبير جدًّا: 20 ميغابايت على الأكثر، وليس أكثر من ذلك بكثير بعد فك ضغطه.
problem-programme-file-too-slow = استغرقت قراءة هذا الملف وقتًا طويلًا. احفظوه من جديد بصيغة ‎.docx أو ألصقوا نصه.
problem-programme-file-wrong-type = لا نستطيع قراءة هذا النوع من الملفات. أرسلوا ‎.docx أو ‎.odt أو ‎.html أو ‎.md أو ‎.txt.
problem-programme-day = لا يوجد يوم كهذا. اكتبوه هكذا: ⁦2027-01-20⁩.
problem-programme-hour = اكتبوا الساعة هكذا: 14:30.
problem-programme-minutes = اكتبوا الدقائق رقمًا.
problem-programme-zone = لا تُعرف منطقة زمنية كهذه. اكتبوها باسم مكانها، مثل Africa/Nairobi.
problem-programme-changed-meanwhile = غيّر شخص آخر هذه الجلسة وأنتم تكتبون. انظروا إليها في الصفحة السابقة؛ فإن حفظتم مرة أخرى حلّ نصّكم محلّ نصّه.
problem-programme-title = ليس للبرنامج عنوان بعد. أعطوه عنوانًا قبل النشر.
problem-programme-no-session = لا جلسة بعد. أضيفوا جلسة قبل النشر.
problem-programme-no-date = ليس للجلسة { $number } { $title } تاريخ بعد.
problem-programme-no-start = ليس للجلسة { $number } { $title } بداية بعد.
problem-programme-no-end = ليس للجلسة { $number } { $title } نهاية بعد.
problem-programme-no-zone = ليس للجلسة { $number } { $title } منطقة زمنية بعد.
problem-programme-slug = لا يصلح هذا عنوانًا. اكتبوا كلمة أو كلمتين.
problem-programme-slug-taken = لبرنامج آخر هذا العنوان. اختاروا غيره.

programme-city-abidjan = أبيدجان
programme-city-accra = أكرا
programme-city-algiers = الجزائر
programme-city-cairo = القاهرة
programme-city-casablanca = الدار البيضاء
programme-city-dakar = داكار
programme-city-johannesburg = جوهانسبرغ
programme-city-kinshasa = كينشاسا
programme-city-lagos = لاغوس
programme-city-nairobi = نيروبي
programme-city-tunis = تونس
programme-city-buenos-aires = بوينس آيرس
programme-city-bogota = بوغوتا
programme-city-chicago = شيكاغو
programme-city-guatemala = غواتيمالا
programme-city-jamaica = كينغستون
programme-city-lima = ليما
programme-city-los-angeles = لوس أنجلوس
programme-city-mexico-city = مكسيكو
programme-city-new-york = نيويورك
programme-city-santiago = سانتياغو
programme-city-sao-paulo = ساو باولو
programme-city-toronto = تورونتو
programme-city-amman = عمّان
programme-city-beirut = بيروت
programme-city-dubai = دبي
programme-city-jakarta = جاكرتا
programme-city-karachi = كراتشي
programme-city-kolkata = كولكاتا
programme-city-manila = مانيلا
programme-city-seoul = سول
programme-city-tokyo = طوكيو
programme-city-athens = أثينا
programme-city-berlin = برلين
programme-city-istanbul = إسطنبول
programme-city-kyiv = كييف
programme-city-lisbon = لشبونة
programme-city-london = لندن
programme-city-madrid = مدريد
programme-city-paris = باريس
programme-city-stockholm = ستوكهولم
programme-city-zurich = زيورخ
programme-city-sydney = سيدني
programme-city-auckland = أوكلاند
programme-city-fiji = سوفا
programme-city-port-moresby = بورت مورسبي

# Who is told of a programme.
programme-notice-published = صدر برنامج.
programme-notice-published-choice = يُنشر برنامج
programme-notice-changed = تغيّرت جلسة.
programme-notice-changed-choice = تتغيّر جلسة أو تُلغى
# ملفات عن جلسة موجودة من قبل.
programme-about-seems = يبدو أن هذا الملف عن جلسة موجودة من قبل
programme-about-several = يناسب هذا الملف { $count ->
    [zero] أي جلسة موجودة
    [one] جلسة واحدة موجودة
    [two] جلستين موجودتين
    [few] { $count } جلسات موجودة
    [many] { $count } جلسة موجودة
   *[other] { $count } جلسة موجودة
}. عن أيّها هو؟
programme-about-hint = أرفقه بتلك الجلسة: سترى ما يقوله على نحو آخر وتأخذ منه ما تريد. لا شيء يُنشر مرتين.
programme-about-which = الجلسة المقصودة
programme-about-choose = اختر جلسة
programme-about-open = هو عن جلسة موجودة من قبل
programme-attach = أرفقه بهذه الجلسة
programme-sign-day = اليوم نفسه
programme-sign-title = الكلمات نفسها في العنوان
programme-sign-number = الرقم نفسه
programme-file-is-attached = هذا الملف مرفق بجلسة، ولا يُنشر وحده.
programme-see-differences = انظر ما يقوله على نحو آخر
programme-detach = افصله عن جلسته
programme-detach-hint = يعود الملف برنامجًا قائمًا بنفسه. ويبقى ما أُخذ منه.
programme-detach-yes = نعم، افصله
programme-later-files = ملفات عن هذه الجلسة، مع ما تقوله على نحو آخر:
programme-differences =
    { $count ->
        [zero] لا فرق
        [one] فرق واحد
        [two] فرقان
        [few] { $count } فروق
        [many] { $count } فرقًا
       *[other] { $count } فرق
    }
programme-differences-lead = ما يقوله الملف على غير ما يقوله البرنامج، عن
programme-other-language = الملف والبرنامج بلغتين مختلفتين. لا يُقارن إلا ما لا يحتاج إلى لغة: اليوم والساعات والمنطقة الزمنية والأشخاص والمراجع.
programme-nothing-new = لا يقول الملف شيئًا ليس في البرنامج من قبل.
programme-back-to-session = إلى الجلسة
programme-choose-hint = ضع علامة على ما ينبغي أخذه. يمكن رفع العلامة، ولا يتغير شيء في البرنامج حتى تضعه فيه.
programme-choose = احفظ ما عليه علامة
programme-differs-day = يوم آخر
programme-differs-hours = ساعات أخرى
programme-differs-zone = منطقة زمنية أخرى
programme-differs-title = عنوان آخر
programme-differs-text = نص آخر
programme-differs-new-line = بند جديد في جدول الأعمال
programme-differs-gone-line = بند ليس في الملف
programme-differs-new-speaker = شخص جديد يتكلم
programme-differs-speaker = شيء آخر عن شخص يتكلم
programme-differs-gone-speaker = شخص لا يذكره الملف
programme-differs-new-question = سؤال توجيهي جديد
programme-differs-question = سؤال توجيهي بكلمات أخرى
programme-differs-new-reference = وثيقة مرجعية جديدة
programme-differs-reference = شيء آخر عن وثيقة مرجعية
programme-side-before = البرنامج
programme-side-after = الملف
programme-side-none = لا شيء
programme-chosen =
    { $count ->
        [zero] لم يُختر أي فرق
        [one] اختير فرق واحد
        [two] اختير فرقان
        [few] اختيرت { $count } فروق
        [many] اختير { $count } فرقًا
       *[other] اختير { $count } فرق
    }
programme-put-in = خذ ما اختير
programme-put-in-draft-hint = يدخل في البرنامج الذي لم يُنشر بعد. ويمكنك التراجع عنه ما دام شيء آخر لم يُصحَّح هناك.
programme-put-in-session-hint = يدخل في تصحيح للجلسة لا يراه إلا الأمانة. انظر فيه وانشره هناك؛ وعندئذ يُبلَّغ من يعنيهم الأمر.
programme-undo = تراجع عمّا أُخذ
programme-undo-hint = يعود البرنامج كما كان.
programme-settle = اترك الباقي كما هو
programme-settle-hint = تبقى الفروق الباقية كما هي في البرنامج. ويمكنك أن تعود إليها.
programme-settle-yes = نعم، اتركها
done-programme-attached = أُرفق الملف بجلسته. هذا ما يقوله على نحو آخر.
done-programme-detached = عاد الملف برنامجًا قائمًا بنفسه.
done-programme-chosen = حُفظ اختيارك.
done-programme-put-in = ما اختير صار في البرنامج.
done-programme-undone = البرنامج كما كان.
done-programme-settled = يبقى الباقي كما هو في البرنامج.
problem-programme-about-one = لا يُرفق بجلسة إلا ملف فيه جلسة واحدة. وفي هذا الملف عدد آخر من الجلسات.
problem-programme-about-none = اختر جلسة من هذه الشبكة.
problem-programme-undo-late = صُحّح البرنامج منذ ذلك الحين. صحّحه بيدك، حتى لا يضيع تصحيح أحد.
# صفحات ما نُشر: التغييرات والتقاويم والملفات والعناوين القصيرة.
programme-cancelled = لا تُعقد هذه الجلسة.
programme-held-after-all = تُعقد هذه الجلسة في نهاية الأمر.
programme-changed-on = عُدّل في { $day }
programme-changed-date = اليوم
programme-changed-start = البداية
programme-changed-end = النهاية
programme-changed-zone = المنطقة الزمنية
programme-changed-place = المكان
programme-changed-title = العنوان
programme-changed-about = النص
programme-changed-format = الشكل
programme-changed-people = من يتحدث
programme-changed-line = جدول الأعمال
programme-also = تُعقد أيضًا في
programme-concluded = ما خلصت إليه هذه الجلسة
programme-concluded-before = ما خلصت إليه الجلسات السابقة
programme-taking-part = المشاركة
programme-format = الشكل
programme-take = خذوها معكم
programme-to-calendar = إلى تقويمكم
programme-file-docx = ‏Word، بـ{ $language }
programme-file-pdf = ‏PDF، بـ{ $language }
programme-file-others = بلغات أخرى
programme-share = عنوان قصير ورمز QR
programme-share-lead = من يكتب هذا العنوان، أو يوجّه هاتفًا نحو المربع، يصل إلى صفحة هذه الجلسة.
programme-share-on = هذه الجلسة هنا
programme-share-here = إلى الجلسة
programme-qr = رمز QR للعنوان { $address }
programme-calendar = الجلسات في تقويمكم
programme-calendar-lead = عندئذ يعرف تقويمكم كل جلسة بتوقيتكم، ويعلم من تلقاء نفسه بكل تغيير.
programme-calendar-own = جميع جلسات هذه الشبكة، لكم وحدكم
programme-calendar-members = يمكن لأعضاء هذه الشبكة وعضواتها الحصول على رابط خاص إلى جميع جلساتها.
programme-calendar-sign-in = تسجيل الدخول
programme-calendar-none = ليس لديكم رابط بعد.
programme-calendar-make = إنشاء رابطي
programme-calendar-make-new = إنشاء رابط جديد مكانه
programme-calendar-once = انسخوا هذا العنوان الآن إلى برنامج تقويمكم. يُعرض عشر دقائق ولا يُعرض بعدها أبدًا.
programme-calendar-open = فتحه في تقويم
programme-calendar-hidden = لديكم رابط. لا يُحفظ عنوانه إلا في تقويمكم؛ فإن ضاع فأنشئوا رابطًا جديدًا.
programme-calendar-until = يعمل حتى
programme-calendar-end = إنهاء هذا الرابط
programme-calendar-end-hint = لا تتلقى التقاويم التي تستخدمه شيئًا بعد الآن، وتحتفظ بما لديها.
programme-calendar-end-yes = نعم، إنهاؤه
programme-calendar-series = كل سلسلة، للجميع
done-programme-calendar-made = أُنشئ رابطكم.
done-programme-calendar-ended = انتهى رابطكم.
programme-confirmed = مؤكد
# كلمات ملف Word وPDF.
programme-paper-objectives = الأهداف
programme-paper-questions = أسئلة توجيهية
programme-paper-references = وثائق مرجعية
programme-paper-further = مصادر إضافية
programme-paper-audience = الجمهور المستهدف
programme-paper-languages = اللغات
programme-paper-requirements = المتطلبات
programme-paper-logistics = معلومات عملية
programme-paper-contacts = للتواصل
programme-paper-time = الوقت
programme-paper-topic = الموضوع
programme-paper-speakers = المتحدثون والمتحدثات
programme-paper-zone = بتوقيت { $city }
# جلسة منشورة تستمر: التصحيحات والإلغاء والإعادة والخلاصات.
programme-staff = للأمانة
programme-revise = تصحيح هذه الجلسة
programme-revision-lead = لا يرى هذا أحد غير الأمانة حتى تنشروه. عندئذ تعرف الصفحة والتقاويم ومن يعنيهم الأمر بما تغيّر.
programme-revision-stale = تغيّرت هذه الجلسة بطريقة أخرى منذ بدء هذا التصحيح. تخلّوا عنه وابدؤوا من جديد.
programme-revision-told =
    { $count ->
        [zero] لم يتغير شيء بعد
        [one] تغيير واحد
        [two] تغييران
        [few] { $count } تغييرات
        [many] { $count } تغييرًا
       *[other] { $count } تغيير
    }
programme-revision-none = غيّروا أدناه بندًا أو مدته أو مكانه؛ ينتقل معه ما يليه حتى أول بند ثابت.
programme-revision-put-out = نشر هذه التصحيحات
programme-revision-discard = التخلي عن هذا التصحيح
programme-revision-discard-hint = تبقى الجلسة كما يقرؤها الجميع الآن، ويزول ما صُحّح هنا.
programme-revision-discard-yes = نعم، التخلي عنه
programme-revision-head = الجلسة بمجملها
programme-revision-head-change = تغيير العنوان أو اليوم أو الساعات أو المكان
programme-revision-agenda-hint = الساعات المشطوبة هي التي ما زال الجميع يقرؤها.
programme-revision-change = تغيير
programme-revision-up = إلى أعلى
programme-revision-down = إلى أسفل
programme-revision-out = حذف
programme-revision-add-after = إضافة بند بعده
programme-revision-add-last = إضافة بند في النهاية
programme-revision-new = جديد
programme-revision-is-fixed = ثابت
programme-revision-fixed = يبقى في هذه الساعة مهما جرى قبله
programme-revision-inside = يقع داخل ذلك البند
programme-revision-line = تغيير هذا البند
programme-revision-minutes = المدة بالدقائق
programme-revision-minutes-hint = ينتقل معه ما يليه حتى أول بند ثابت.
programme-revision-kinds = ما هو
programme-revision-words-in = الكلمات بـ:
programme-revision-original = الأصل:
programme-format-hint = مثلًا: عبر الإنترنت، جلسة عامة وثلاث قاعات.
programme-regions = هذه الساعات حيث يوجد الأعضاء والعضوات
programme-regions-caption =
    { $count ->
        [zero] ساعات هذه الجلسة في بلدان الشبكة: ليست ليلًا في أي مكان
        [one] ساعات هذه الجلسة في بلدان الشبكة: ليلًا في مكان واحد
        [two] ساعات هذه الجلسة في بلدان الشبكة: ليلًا في مكانين
        [few] ساعات هذه الجلسة في بلدان الشبكة: ليلًا في { $count } أماكن
        [many] ساعات هذه الجلسة في بلدان الشبكة: ليلًا في { $count } مكانًا
       *[other] ساعات هذه الجلسة في بلدان الشبكة: ليلًا في { $count } مكان
    }
programme-region-hours = الساعات المحلية
programme-region-when = نهار أو ليل
programme-region-where = البلدان
programme-region-night = ليل
programme-region-day = نهار
programme-region-next-day = اليوم التالي
programme-region-day-before = اليوم السابق
programme-call-off = إلغاء هذه الجلسة
programme-call-off-hint = تبقى الصفحة وتقول إن الجلسة لا تُعقد، وتحذفها التقاويم.
programme-call-off-yes = نعم، إلغاؤها
programme-hold-after-all = تُعقد في نهاية الأمر
programme-again = عقدها مرة أخرى في ساعة أخرى
programme-again-lead = لنصف آخر من العالم: جدول الأعمال نفسه بساعات مكان آخر. تُقرأ الجلستان كجلسة واحدة.
programme-again-hold = عقدها مرة أخرى
programme-conclude = كتابة ما خلصت إليه
programme-conclusions-hint = تُفتتح به الجلسة التالية من السلسلة.
problem-programme-line-gone = حُذف هذا البند في هذه الأثناء. عودوا إلى جدول الأعمال.
done-programme-put-out = نُشر التصحيح، وتقول الصفحة ما تغيّر.
done-programme-revision-discarded = جرى التخلي عن التصحيح.
done-programme-called-off = أُلغيت الجلسة، وتقول صفحتها والتقاويم ذلك.
done-programme-held = تُعقد الجلسة في نهاية الأمر.
done-programme-concluded = حُفظت الخلاصات.
done-programme-again = تُعقد الجلسة مرة أخرى. انظروا إلى جدول أعمالها.
programme-fault-backwards = «{ $line }» يبدأ في { $start }، لكنه يأتي بعد «{ $before }» الذي يبدأ في { $from }.
programme-fault-label-twice = جلسة أخرى تحمل أيضًا الاسم «{ $label }».
programme-more =
    { $count ->
        [zero] لا مزيد.
        [one] واحد آخر لا يظهر هنا.
        [two] اثنان آخران لا يظهران هنا.
        [few] { $count } أخرى لا تظهر هنا.
        [many] { $count } آخر لا يظهر هنا.
       *[other] { $count } آخر لا يظهر هنا.
    }
programme-lines-too-many =
    { $count ->
        [zero] ليس في جدول الأعمال هذا أي بند.
        [one] في جدول الأعمال هذا بند واحد.
        [two] في جدول الأعمال هذا بندان.
        [few] في جدول الأعمال هذا { $count } بنود.
        [many] في جدول الأعمال هذا { $count } بندًا.
       *[other] في جدول الأعمال هذا { $count } بند.
    } تتسع الصفحة لعدد { $most }: يبقى جدول الأعمال كما قُرئ. صحّحه في الملف وارفعه من جديد.
# ما يقوله ملف لاحق عن الجلسة إلى جانب جدول أعمالها.
programme-differs-gone-question = سؤال توجيهي لا يطرحه الملف
programme-differs-new-note = معلومة إضافية عن الجلسة
programme-differs-note = معلومة عن الجلسة بصياغة أخرى
programme-changed-question = سؤال توجيهي
programme-changed-reference = وثيقة مرجعية
programme-changed-note = المشاركة
# من يقوم بماذا في الجلسة كلها.
programme-parts = من يقوم بماذا
programme-part-moderation = إدارة الجلسة
programme-part-cohost = الاستضافة المشتركة
programme-part-support = الدعم التقني
programme-part-hint = سطر لكل اسم: الاسم؛ المنظمة. أنهِ السطر بعلامة ؟ ما دام غير مؤكد.
programme-part-organisation = منظمة من هذه الشبكة تستضيفها أيضًا
programme-part-organisation-hint = يُضاف اسمها إلى الاستضافة المشتركة.
programme-part-organisation-none = لا شيء
programme-part-others = آخرون مذكورون للجلسة كلها
# عن التقويمات.
programme-calendar-off = أُلغيت: { $title }
# ما يُعلن عن جلسة معدَّلة.
programme-told-hours = { $day }: { $before } ← { $after } ({ $place })
programme-told-day = { $before } ← { $after } ({ $place })
programme-told-change = { $what }: { $before } ← { $after }
programme-told-new = { $what }، جديد: { $after }
programme-told-gone = { $what }، لم يعد: { $before }
# المتحدثون: تدعوهم الأمانة، ويجيبون برابط شخصي.
speakers-title = المتحدثون والمتحدثات
speakers-lead = ادعوا من يتحدث، وانظروا من قبِل. لا يرى هذه الصفحة إلا الأمانة، ولا يعرف أحد غيرها من دُعي ولا من اعتذر.
speakers-off = أُلغيت هذه الجلسة. وقد أُبلغ كل من دُعي.
speakers-over = انتهت هذه الجلسة.
speakers-none = لم يُدعَ أحد إلى التحدث بعد.
speakers-who = من
speakers-answer = الجواب
speakers-for = يكون الحديث في
speakers-mail = آخر رسالة
speakers-caption =
    { $count ->
        [zero] لم يُدعَ أحد
        [one] دُعي شخص واحد
        [two] دُعي شخصان
        [few] دُعي { $count } أشخاص
        [many] دُعي { $count } شخصًا
       *[other] دُعي { $count } شخص
    }
speakers-whole-session = الجلسة كلها
speaker-state-ended = سُحبت الدعوة
speaker-state-declined = اعتذار
speaker-state-confirmed = قبول
speaker-state-invited = لا جواب بعد
speaker-by-phone = بالهاتف
speaker-no-address = لا عنوان معروف
speaker-mail-waits = في الطريق
speakers-remind =
    { $count ->
        [zero] لا أحد لتذكيره
        [one] تذكير من لم يُجب
        [two] تذكير الشخصين اللذين لم يجيبا
        [few] تذكير { $count } أشخاص لم يجيبوا
        [many] تذكير { $count } شخصًا لم يجيبوا
       *[other] تذكير { $count } شخص لم يجيبوا
    }
speakers-unasked =
    { $count ->
        [zero] لا أحد في البرنامج بلا دعوة
        [one] شخص في البرنامج لم يُدعَ بعد
        [two] شخصان في البرنامج لم يُدعيا بعد
        [few] { $count } أشخاص في البرنامج لم يُدعوا بعد
        [many] { $count } شخصًا في البرنامج لم يُدعوا بعد
       *[other] { $count } شخص في البرنامج لم يُدعوا بعد
    }
speakers-ask = دعوة
speakers-search = البحث في السجل بالاسم
speakers-search-go = بحث
speakers-invite = دعوة شخص إلى التحدث
speakers-invite-go = إرسال الدعوة
speakers-invite-hint = تصل إليه رسالة فيها رابط خاص به. ولا تتغير صفحة الجلسة إلا بعد القبول.
speakers-person = من
speakers-nobody-found = لا أحد في السجل باسم «{ $name }».
speakers-new = شخص ليس في السجل
speakers-new-hint = يُدخل الاسم والعنوان في السجل لكم وحدكم؛ فلا يصبح صاحبهما عضوًا ولا تصله رسائل أخرى. وإن كان هذا العنوان في إحدى بطاقاتكم دُعي صاحبها.
speakers-name = الاسم
speakers-email = عنوان البريد
speakers-reads = لغة الرسائل
speakers-as = بصفة
speakers-as-session = شخص جديد، للجلسة كلها
speakers-as-printed = { $name }، وهذا الاسم في البرنامج
speakers-as-line = شخص جديد في «{ $line }»
speakers-as-draft = حين يُنشر البرنامج يكون من طُبع اسمه نفسه في هذه الجلسة هو هذا الشخص.
speakers-role = الدور، مثل إدارة الجلسة
speakers-minutes = الدقائق
speakers-language = اللغة المطلوبة
speakers-language-open = كما يختار
speaker-speaks = لغة الحديث
speaker-answered-at = تاريخ الجواب
speaker-reason = السبب
speaker-own-role = المنصب أو الصفة
speaker-own-organisation = المنظمة
speaker-bio = بضع جمل عنكم
speaker-bio-staff = نبذة
speaker-ended-hint = أُغلق الرابط، ولم تعد الجلسة تقول شيئًا عن هذا الجواب.
speaker-slides = الشرائح
speaker-slides-staff = لا يرى من يقرأ الجلسة إلا ما تعرضونه.
speaker-slides-hide = إخفاء
speaker-slides-show = عرضها مع الجلسة
speaker-slides-shown = معروضة مع الجلسة
speaker-slides-hidden = لا تراها إلا الأمانة
speaker-do = ما يمكنكم فعله
speaker-link-again = إرسال الرابط مرة أخرى
speaker-link-hint = لمن أضاعه. وتبقى الروابط السابقة تعمل.
speaker-phone = إدخال جواب قيل بالهاتف
speaker-phone-said = الجواب
speaker-yes = نعم، سأتحدث
speaker-no = لا، لا أستطيع
speaker-why = السبب، إن شئتم
speaker-phone-keep = حفظ الجواب
speaker-withdraw = سحب الدعوة
speaker-withdraw-hint = يتوقف الرابط عن العمل فورًا، وتعود الجلسة كما كانت قبل الجواب. ولا تُرسل رسالة: أبلغوه بأنفسكم.
speaker-withdraw-yes = نعم، اسحبوها
speaker-slides-of = الشرائح: { $name }
speaker-about = نبذة عن { $name }
speak-for = هذا الرابط لـ{ $name } وحده: وما يُقال هنا يُقال بهذا الاسم. لا تعطوه لأحد.
speak-whole-session = عرض الجلسة كلها
speak-no-hours = لم يُحدد اليوم بعد.
speak-over = انتهت الجلسة. شكرًا لكم. لا يمكن تغيير شيء هنا بعد الآن.
speak-off = أُلغيت الجلسة. ليس عليكم فعل شيء.
speak-confirmed = قلتم إنكم ستتحدثون. ويمكنكم تغيير كل شيء هنا حتى نهاية الجلسة.
speak-declined = قلتم إنكم لا تستطيعون التحدث. لا يعرف ذلك إلا الأمانة. وإن استطعتم بعد ذلك فقولوا أدناه.
speak-asked = أنتم مدعوون إلى التحدث في هذه الجلسة. قولوا من فضلكم هل تستطيعون.
speak-asked-again = نُقلت هذه الجلسة إلى الساعة المذكورة أعلاه. قولوا من فضلكم هل ما زلتم تستطيعون التحدث.
speak-language = سأتحدث بـ
speak-language-later = أقول ذلك لاحقًا
speak-take-back = لم أعد أستطيع التحدث
speak-why-hint = لا يقرؤه إلا الأمانة.
speak-no-send = إرسال هذا الجواب
speak-answer = جوابكم
speak-self = كيف يُطبع اسمكم
speak-self-hint = يظهر مع الجلسة بعد قبولكم، ويُترجم.
speak-role-hint = كما ينبغي أن يُطبع، مثل «الأمانة العامة».
speak-bio-hint = بضع جمل، 1200 حرف على الأكثر. ويمكن للجميع قراءتها.
speak-keep = حفظ
speak-slides-remove = استرجاع
speak-slides-file = ملف
speak-slides-hint = ملف PDF أو PowerPoint ‏(.pptx) أو OpenDocument ‏(.odp) أو صورة، حتى 20 ميغابايت. والأمانة هي التي تقرر عرضه.
speak-slides-send = إرسال الملف
done-speaker-invited = الدعوة في الطريق.
done-speakers-reminded = رسائل التذكير في الطريق.
done-slides-shown = أصبح الملف معروضًا مع الجلسة.
done-slides-hidden = لا يرى الملف إلا الأمانة.
done-speaker-link-sent = الرابط في الطريق.
done-speaker-entered = حُفظ الجواب، ومعه اسمكم لأنكم أخذتموه.
done-speaker-withdrawn = سُحبت الدعوة وانتهى رابطها.
done-speak-confirmed = شكرًا لكم. تعرف الأمانة أنكم ستتحدثون.
done-speak-declined = شكرًا على إبلاغنا. تعرف الأمانة ذلك.
done-speak-kept = حُفظ ذلك.
done-speak-slides = وصل الملف.
done-speak-slides-removed = لم يعد الملف هنا.
problem-speaker-taken = دُعي شخص إلى هذا المكان من قبل. اسحبوا تلك الدعوة أولًا.
problem-speaker-gone = لم يعد هذا المكان في جدول الأعمال. اختاروا غيره.
problem-speaker-over = انتهت هذه الجلسة: لا يمكن دعوة أحد إلى التحدث فيها.
problem-speaker-ended = انتهت هذه الدعوة أو رُفضت.
problem-speaker-person = اختاروا شخصًا يظهر في سجل هذه الشبكة.
problem-speaker-nobody = اختاروا شخصًا، أو اكتبوا اسم شخص جديد وعنوانه.
problem-speaker-name = اكتبوا الاسم أيضًا.
problem-speaker-file-none = اختاروا ملفًا.
problem-speaker-file-kind = ليس هذا ملف PDF ولا ‎.pptx ولا ‎.odp ولا صورة، أو أن محتواه غير ما يقوله اسمه.
problem-speaker-files-many = هنا { $most } ملفات من قبل. استرجعوا واحدًا أولًا.
problem-speaker-not-printed = لا تُعرض إلا ملفات من قبِل واسمه في البرنامج.
problem-speaker-attach = دُعي متحدثون إلى هذا البرنامج. اسحبوا دعواتهم قبل إلحاقه بجلسة.
speaker-mail-subject = طلب موجّه إليكم
speaker-mail-title-invited = أنتم مدعوون إلى التحدث
speaker-mail-title-again = تذكير: أنتم مدعوون إلى التحدث
speaker-mail-title-moved = تغيّرت ساعة حديثكم
speaker-mail-title-off = أُلغي ما كنتم ستتحدثون فيه
speaker-mail-title-on = سيُعقد ما ستتحدثون فيه رغم كل شيء
speaker-mail-lead-invited = ما تتحدثون فيه وساعته عندكم خلف الزر. أجيبوا هناك بنعم أو لا؛ ولا حاجة إلى حساب.
speaker-mail-lead-again = هذا رابطكم الخاص مرة أخرى. وخلفه ما أنتم مدعوون إلى التحدث فيه وموعده.
speaker-mail-lead-moved = الساعة الجديدة خلف الزر. قولوا من فضلكم هل ما زلتم تستطيعون التحدث.
speaker-mail-lead-off = ليس عليكم فعل شيء. وما كان مقررًا خلف الزر.
speaker-mail-lead-on = الساعة خلف الزر.
speaker-mail-answer = الاطلاع والجواب
speaker-mail-look = الاطلاع
speaker-mail-later = حتى النهاية يمكنكم بالرابط نفسه تغيير جوابكم، وقول كيف يُطبع اسمكم، وإرسال شرائح.
speaker-mail-yours = الرابط في هذه الرسالة لكم وحدكم: من كان معه أجاب باسمكم. لا تعيدوا إرسالها.
waits-programme-speakers =
    { $count ->
        [zero] أجاب كل من دُعي إلى التحدث
        [one] شخص مدعو إلى التحدث لم يُجب
        [two] شخصان مدعوان إلى التحدث لم يجيبا
        [few] { $count } مدعوين إلى التحدث لم يجيبوا
        [many] { $count } مدعوًّا إلى التحدث لم يجيبوا
       *[other] { $count } مدعو إلى التحدث لم يجيبوا
    }
told-speaking = ما دُعيتم إلى التحدث فيه
told-f-reason = السبب
told-f-files = الملفات
