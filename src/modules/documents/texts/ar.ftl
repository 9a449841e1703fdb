documents-title = الوثائق
documents-lead =
    { $count ->
        [zero] المسودات التي يمكن للشبكة أن تعلّق عليها، والنصوص التي اعتمدتها.
        [one] نص واحد: مفتوح للتعليق أو مغلق أو معتمد.
        [two] نصان: مفتوح للتعليق أو مغلق أو معتمد.
        [few] { $count } نصوص: مفتوحة للتعليق أو مغلقة أو معتمدة.
        [many] { $count } نصًّا: مفتوحة للتعليق أو مغلقة أو معتمدة.
       *[other] { $count } نص: مفتوحة للتعليق أو مغلقة أو معتمدة.
    }
documents-none = لم يُفتح أي نص بعد. وحين يُفتح نص، يمكنكم هنا التعليق على كل فقرة منه.
documents-none-staff = لا نص بعد. ارفعوا المسودة الأولى: يكفي ملف Word.
documents-upload = رفع مسودة
documents-upload-lead = نقرأ العناوين والفقرات المرقّمة والقوائم والأعمال. لا يرى المسودة أحد سوى الأمانة إلى أن تفتحوها للتعليق.
documents-field-file = الملف
documents-field-file-hint = Word (.docx) أو OpenDocument (.odt) أو صفحة ويب (.html) أو Markdown أو نص عادي، 20 ميغابايت على الأكثر.
documents-field-pasted = أو ألصقوا النص
documents-field-title = العنوان
documents-field-title-hint = اتركوه فارغًا ليؤخذ العنوان المكتوب في الملف.
documents-language-found = كما هي في الملف
documents-field-answers-language = الأسباب مكتوبة بـ
documents-read-it = قراءة المسودة
documents-status-draft = مسودة.
documents-status-open = مفتوح للتعليق.
documents-status-closed = مغلق؛ والردود قيد الكتابة.
documents-status-answered = مغلق؛ ونالت كل مساهمة ردًّا.
documents-status-adopted = اعتُمد.
documents-adopted-on = اعتُمد في
documents-draft-hint = الأمانة وحدها ترى هذا النص. صحّحوا ما قُرئ خطأً ثم افتحوه.
documents-open-hint = اختاروا فقرة وقولوا رأيكم فيها، أو اقترحوا صياغة أخرى، بلغتكم.
documents-open-visitor = يمكن لأعضاء الشبكة التعليق على كل فقرة.
documents-answered-on = نالت كل مساهمة ردًّا في
documents-fingerprint = البصمة
documents-to-plan = الاطلاع على ما آلت إليه أعماله
documents-closes = مفتوح حتى { $moment } بتوقيت { $place }.
documents-closed-at = أُغلق { $moment } بتوقيت { $place }.
documents-for-you = بتوقيتكم:
documents-in-utc = بالتوقيت العالمي:
documents-version = النسخة { $version }
documents-version-of =
    { $total ->
        [zero] النسخة { $version }
        [one] النسخة { $version }
        [two] النسخة { $version } من نسختين
        [few] النسخة { $version } من { $total } نسخ
        [many] النسخة { $version } من { $total } نسخة
       *[other] النسخة { $version } من { $total } نسخة
    }
documents-compare = ما الذي تغيّر
documents-compare-title = ما الذي تغيّر من النسخة { $version } إلى النسخة { $number }
documents-compare-lead =
    { $count ->
        [zero] لم يتغيّر شيء.
        [one] تغيّرت فقرة واحدة.
        [two] تغيّرت فقرتان.
        [few] تغيّرت { $count } فقرات.
        [many] تغيّرت { $count } فقرة.
       *[other] تغيّرت { $count } فقرة.
    }
documents-weight =
    { $count ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
        [many] { $count } مساهمة
       *[other] { $count } مساهمة
    }
documents-weight-from =
    { $count ->
        [zero] من أي شخص
        [one] من شخص واحد
        [two] من شخصين
        [few] من { $count } أشخاص
        [many] من { $count } شخصًا
       *[other] من { $count } شخص
    }
documents-weight-organisations =
    { $count ->
        [zero] ولا باسم أي منظمة
        [one] وباسم منظمة واحدة
        [two] وباسم منظمتين
        [few] وباسم { $count } منظمات
        [many] وباسم { $count } منظمة
       *[other] وباسم { $count } منظمة
    }
documents-live-said =
    { $count ->
        [zero] لا مساهمات جديدة منذ أن فتحتم هذه الصفحة.
        [one] مساهمة جديدة واحدة منذ أن فتحتم هذه الصفحة.
        [two] مساهمتان جديدتان منذ أن فتحتم هذه الصفحة.
        [few] { $count } مساهمات جديدة منذ أن فتحتم هذه الصفحة.
        [many] { $count } مساهمة جديدة منذ أن فتحتم هذه الصفحة.
       *[other] { $count } مساهمة جديدة منذ أن فتحتم هذه الصفحة.
    }
documents-live-show = عرض الصفحة من جديد
documents-source = الملف كما رُفع
documents-desk = للأمانة
documents-reading-problems =
    { $count ->
        [zero] لا شيء يحتاج إلى نظر في الملف
        [one] أمر واحد في الملف يحتاج إلى نظر
        [two] أمران في الملف يحتاجان إلى نظر
        [few] { $count } أمور في الملف تحتاج إلى نظر
        [many] { $count } أمرًا في الملف تحتاج إلى نظر
       *[other] { $count } أمر في الملف تحتاج إلى نظر
    }
documents-problem-number-break = ينقطع الترقيم هنا؛ ولم يُغيَّر أي رقم.
documents-problem-printed = يقدّم الملف نفسه هكذا: { $words }.
documents-problem-kept-changes =
    { $count ->
        [zero] لا تعديلات متتبَّعة هنا.
        [one] هنا تعديل متتبَّع واحد؛ والكلمات المعروضة هي ما قبله. ويبقى التعديل في الملف.
        [two] هنا تعديلان متتبَّعان؛ والكلمات المعروضة هي ما قبلهما. ويبقيان في الملف.
        [few] هنا { $count } تعديلات متتبَّعة؛ والكلمات المعروضة هي ما قبلها. وتبقى في الملف.
        [many] هنا { $count } تعديلًا متتبَّعًا؛ والكلمات المعروضة هي ما قبلها. وتبقى في الملف.
       *[other] هنا { $count } تعديل متتبَّع؛ والكلمات المعروضة هي ما قبلها. وتبقى في الملف.
    }
documents-problem-kept-comments =
    { $count ->
        [zero] لا تعليقات هنا.
        [one] في الملف تعليق هنا؛ ولا يُعرض على الأعضاء.
        [two] في الملف تعليقان هنا؛ ولا يُعرضان على الأعضاء.
        [few] في الملف { $count } تعليقات هنا؛ ولا تُعرض على الأعضاء.
        [many] في الملف { $count } تعليقًا هنا؛ ولا تُعرض على الأعضاء.
       *[other] في الملف { $count } تعليق هنا؛ ولا تُعرض على الأعضاء.
    }
documents-problem-lost-changes = في الملف تعديلات متتبَّعة لا تتيح هذه الصيغة قراءتها: عُدّت مقبولة.
documents-problem-lost-comments = في الملف تعليقات لا تتيح هذه الصيغة قراءتها؛ وهي باقية في الملف.
documents-go-there = الانتقال إليه
documents-answer-them =
    { $count ->
        [zero] الردود
        [one] الرد: مساهمة واحدة تنتظر
        [two] الرد: مساهمتان تنتظران
        [few] الرد: { $count } مساهمات تنتظر
        [many] الرد: { $count } مساهمة تنتظر
       *[other] الرد: { $count } مساهمة تنتظر
    }
documents-open-it = الفتح للتعليق
documents-change-hour = تغيير ساعة الإغلاق
documents-field-day = حتى يوم
documents-field-hour = الساعة
documents-field-place = المكان
documents-field-zone = المنطقة الزمنية للمكان
documents-field-zone-hint = مثل Europe/Zurich أو Africa/Nairobi. يُحسب التوقيت الصيفي من تلقاء نفسه.
documents-field-audience = من يمكنه قراءته
documents-audience-public = الجميع؛ أما من قال ماذا فيبقى داخل الشبكة
documents-audience-network = أعضاء الشبكة
documents-open-now = فتح
documents-set-hour = تحديد هذه الساعة
documents-close-hint = إذا أُغلق قبل موعده فلن يصل إلى أحد إعلان تلقائي بذلك.
documents-close-now = الإغلاق الآن
documents-adopt-hint = لا يُعتمد النص قبل أن تنال كل مساهمة ردًّا. ثم يُختم بكل لغاته وتنتقل أعماله إلى الخطة.
documents-adopt = اعتماد هذا النص
documents-comments-count =
    { $count ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $count } تعليقات
        [many] { $count } تعليقًا
       *[other] { $count } تعليق
    }
documents-suggestions-count =
    { $count ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $count } اقتراحات
        [many] { $count } اقتراحًا
       *[other] { $count } اقتراح
    }
documents-say-something = تعليق أو اقتراح
documents-correct = تصحيح
documents-correct-hint = يمكنكم تغيير ما قُرئ ما دامت المسودة لم تُفتح. بعد ذلك لا يتغيّر النص إلا بالردود.
documents-field-kind = ما هذا
documents-field-label = الرقم كما هو مطبوع
documents-field-text = النص
documents-save-block = حفظ
documents-kind-heading = عنوان
documents-kind-paragraph = فقرة
documents-kind-item = عنصر من قائمة
documents-kind-action = عمل
documents-kind-reference = مرجع
documents-kind-note = حاشية
documents-kind-table = جدول
documents-turn = الفقرات المجاورة
documents-previous = الفقرة السابقة
documents-next = الفقرة التالية
documents-other-faces = متاح أيضًا بلغات أخرى:
documents-original = الأصل
documents-follow-block = متابعة خيطها
documents-better-face = اقتراح ترجمة أفضل
documents-heard =
    { $count ->
        [zero] ما قيل فيها
        [one] ما قيل فيها: مساهمة واحدة
        [two] ما قيل فيها: مساهمتان
        [few] ما قيل فيها: { $count } مساهمات
        [many] ما قيل فيها: { $count } مساهمة
       *[other] ما قيل فيها: { $count } مساهمة
    }
documents-heard-none = لا شيء بعد. قد تكون مساهمتكم هي الأولى.
documents-say = قولوا رأيكم فيها
documents-any-language = اكتبوا بأي لغة؛ يقرؤها الآخرون بلغاتهم.
documents-late-hint = فات الموعد. ما تقولونه الآن يُحفظ ويوسم بأنه متأخر.
documents-comment = تعليق
documents-suggest = اقتراح صياغة أخرى
documents-field-comment = تعليقكم
documents-field-proposed = الصياغة التي تقترحونها
documents-field-proposed-hint = غيّروا النص أدناه. سيرى الآخرون الكلمات التي حذفتموها والتي أضفتموها.
documents-field-why = لماذا (إن شئتم)
documents-field-name = باسم مَن
documents-name-organisation = باسم { $organisation }
documents-name-own = باسمي الشخصي
documents-field-person = كلام مَن هذا
documents-field-channel = كيف وصلكم (إن كان كلام غيركم)
documents-channel-phone = بالهاتف
documents-channel-mail = بالبريد
documents-channel-meeting = في اجتماع
documents-send-comment = إرسال التعليق
documents-send-suggestion = إرسال الاقتراح
documents-suggested-by = اقتراح من { $name } باللغة { $language }
documents-commented-by = تعليق من { $name } باللغة { $language }
documents-in-name-of = باسم { $organisation }
documents-somebody = شخص لم يعد هنا
documents-typed-in = دوّنها { $name }
documents-late = متأخر
documents-withdrawn = مساهمة سحبها صاحبها.
documents-withdraw = سحب
documents-withdraw-means = لن تظهر كلماتكم ولا اسمكم بعد ذلك، ويُكتب مكانها أن مساهمة سُحبت. ولا يمكن التراجع عن هذا.
documents-no-face = صياغة جديدة باللغة { $language }؛ فالفقرة غير موجودة بهذه اللغة بعد.
documents-in-version = في النسخة { $version }
documents-answer-here = الرد على ما قيل هنا
documents-desk-title = الردود
documents-desk-lead =
    { $count ->
        [zero] لا شيء ينتظر ردًّا.
        [one] مساهمة واحدة تنتظر ردًّا.
        [two] مساهمتان تنتظران ردًّا.
        [few] { $count } مساهمات تنتظر ردًّا.
        [many] { $count } مساهمة تنتظر ردًّا.
       *[other] { $count } مساهمة تنتظر ردًّا.
    } { $more ->
        [zero] لم يُكتب أي رد بعد.
        [one] كُتب رد واحد ولم يُنشر بعد.
        [two] كُتب ردّان ولم يُنشرا بعد.
        [few] كُتبت { $more } ردود ولم تُنشر بعد.
        [many] كُتب { $more } ردًّا ولم تُنشر بعد.
       *[other] كُتب { $more } رد ولم تُنشر بعد.
    }
documents-desk-none = لا شيء ينتظر هنا. ما يقوله الأعضاء سيظهر في هذه الصفحة، فقرة فقرة.
documents-desk-caption =
    { $count ->
        [zero] لم تُقدَّم مساهمات على أي فقرة
        [one] فقرة واحدة قُدّمت عليها مساهمات
        [two] فقرتان قُدّمت عليهما مساهمات
        [few] { $count } فقرات قُدّمت عليها مساهمات
        [many] { $count } فقرة قُدّمت عليها مساهمات
       *[other] { $count } فقرة قُدّمت عليها مساهمات
    }
documents-desk-block = الفقرة
documents-desk-waiting = تنتظر
documents-desk-drafted = كُتب الرد
documents-desk-answered = نُشر الرد
documents-desk-changes = تنال صياغة جديدة
documents-publish = نشر هذه الردود والنسخة { $version }
documents-publish-hint = يقرأ كل من تكلم الرد عليه؛ وتصير الفقرات المتغيّرة هي النسخة { $version }. لا رجوع عن هذا.
documents-answer-block = الرد
documents-field-treatment = ردّكم
documents-treatment-later = ليس بعد
documents-treatment-taken-up = الأخذ بها
documents-treatment-merged = دمجها مع غيرها
documents-treatment-declined = عدم الأخذ بها
documents-field-reason = السبب، لمن قدّمها وللجميع
documents-field-wording = صياغة الفقرة
documents-merged = فيها الآن كل الاقتراحات التي لا تتعارض. غيّروها بحسب ما تقررون.
documents-colliding = تمسّ بعض الاقتراحات الكلمات نفسها؛ وقد أُشير إليها ولم تدخل في هذه الصياغة بعد.
documents-collides = يمسّ الكلمات نفسها التي يمسّها اقتراح آخر.
documents-save-answers = حفظ هذه الردود
documents-save-answers-hint = لا يراها أحد قبل أن تنشروا النسخة التالية.
documents-comment-on = التعليق على:
done-documents-drafted = قُرئ الملف. راجعوه ثم افتحوه للتعليق.
done-documents-opened = النص مفتوح للتعليق.
done-documents-closed = أُغلق النص. ما يُقال من الآن فصاعدًا يُحفظ ويوسم بأنه متأخر.
done-documents-adopted = اعتُمد النص. وأعماله في طريقها إلى الخطة.
done-documents-said = شكرًا لكم. حُفظت مساهمتكم، ويمكنكم متابعة ما تؤول إليه.
done-documents-corrected = تم الحفظ.
done-documents-withdrawn = تم السحب.
done-documents-answers-kept = حُفظت الردود. انشروها حين تكتمل كلها.
done-documents-published = تم النشر. يمكن لكل من تكلم أن يقرأ الرد عليه.
problem-documents-empty = لم نجد نصًّا في هذا الملف.
problem-documents-no-file = اختاروا ملفًا أو ألصقوا نصًّا.
problem-documents-too-long = في هذا النص أكثر من { $most } فقرة. قسّموه إلى عدة مستندات.
problem-documents-zone = لا نعرف هذه المنطقة الزمنية. اكتبوها مثل Europe/Zurich.
problem-documents-day = هذا اليوم غير موجود.
problem-documents-hour-twice = في تلك الليلة تأتي هذه الساعة مرتين. اختاروا ساعة أخرى.
problem-documents-hour-skipped = في تلك الليلة تقفز الساعة فوق هذا الوقت. اختاروا وقتًا آخر.
problem-documents-past = مضت هذه الساعة.
problem-documents-same = لم تغيّروا أي كلمة. غيّروا الصياغة أو أرسلوا تعليقًا.
problem-documents-reason = من حق كل من تكلم أن يعرف السبب. يرجى كتابته.
problem-documents-answered-meanwhile = أجاب أحدهم هنا في هذه الأثناء. راجعوا ما يلي واحفظوا ما يجب أن يُعتمد.
problem-documents-nothing-changed = أخذتم بمساهمة لكن الصياغة لم تتغيّر. غيّروها أو لا تأخذوا بالمساهمة.
problem-documents-nobody-asked = تغيّرت الصياغة ولم يؤخذ بأي مساهمة. حدّدوا ما أُخذ به أو اتركوا الصياغة كما كانت.
problem-documents-nothing-to-publish = لم يُكتب أي رد بعد.
problem-documents-unanswered =
    { $count ->
        [zero] نالت كل مساهمة ردًّا منشورًا.
        [one] مساهمة واحدة لم تنل ردًّا منشورًا بعد.
        [two] مساهمتان لم تنالا ردًّا منشورًا بعد.
        [few] { $count } مساهمات لم تنل ردًّا منشورًا بعد.
        [many] { $count } مساهمة لم تنل ردًّا منشورًا بعد.
       *[other] { $count } مساهمة لم تنل ردًّا منشورًا بعد.
    }
problem-documents-still-open = ما زال النص مفتوحًا للتعليق. أغلقوه أولًا.
documents-channel-link = برابط شخصي
documents-link-for = هذا الرابط لـ{ $name }: وما يُقال هنا يُقال بهذا الاسم.
documents-link-keep = لا تعطوه لأحد. يعمل إلى أن يُغلق النص.
documents-link-said =
    { $count ->
        [0] لم تقولوا شيئًا عن هذا النص بعد.
        [one] لكم مساهمة واحدة في هذا النص. تجدونها تحت فقرتها، ولا يراها هنا سواكم.
        [two] لكم مساهمتان في هذا النص. تجدونهما تحت فقرتيهما، ولا يراهما هنا سواكم.
        [few] لكم { $count } مساهمات في هذا النص. تجدونها تحت فقراتها، ولا يراها هنا سواكم.
        [many] لكم { $count } مساهمة في هذا النص. تجدونها تحت فقراتها، ولا يراها هنا سواكم.
       *[other] لكم { $count } مساهمة في هذا النص. تجدونها تحت فقراتها، ولا يراها هنا سواكم.
    }
documents-link-you-said = قلتم
documents-links-title = إرسال روابط شخصية
documents-links-lead = كل عضو يعرف البيت عنوان بريده يصله رابط خاص به. يقرأ به هذا النص ويبدي رأيه دون تسجيل الدخول، إلى أن يُغلق النص.
documents-links-not-open = تُرسل الروابط ما دام النص مفتوحًا للتعليق.
documents-links-caption = من لديه رابط
documents-links-who = الأعضاء
documents-links-how-many = العدد
documents-links-people = أعضاء الشبكة
documents-links-holders = لديهم رابط يعمل إلى أن يُغلق النص
documents-links-next = يصلهم رابط الآن
documents-links-unaddressed = لا عنوان بريد لهم هنا
documents-links-unwilling = لا يريدون هذه الرسائل
documents-links-nobody = كل من يمكن الوصول إليه لديه رابط.
documents-links-hint = تصل كل شخص رسالة واحدة بلغته، وفقط من ليس لديه رابط. لا يمكن التراجع عن الإرسال، ولكن يمكن إنهاء الروابط.
documents-links-send =
    { $count ->
        [zero] إرسال الروابط
        [one] إرسال رابط إلى عضو واحد
        [two] إرسال رابطين إلى عضوين
        [few] إرسال روابط إلى { $count } أعضاء
        [many] إرسال روابط إلى { $count } عضوًا
       *[other] إرسال روابط إلى { $count } عضو
    }
documents-links-end = إنهاء كل الروابط إلى هذا النص
documents-links-end-hint = تتوقف عن العمل فورًا. ويبقى ما قيل بها. ويمكن إرسال غيرها إلى من كانت لديهم.
documents-links-end-now =
    { $count ->
        [zero] إنهاء الروابط
        [one] إنهاء رابط واحد
        [two] إنهاء رابطين
        [few] إنهاء { $count } روابط
        [many] إنهاء { $count } رابطًا
       *[other] إنهاء { $count } رابط
    }
documents-links-sent = ما أُرسل حتى الآن
documents-links-under-way = في الطريق
documents-links-outcome =
    { $count ->
        [0] لم تصل رسالة إلى أحد
        [one] وصلت رسالة إلى عضو واحد
        [two] وصلت رسالة إلى عضوين
        [few] وصلت رسالة إلى { $count } أعضاء
        [many] وصلت رسالة إلى { $count } عضوًا
       *[other] وصلت رسالة إلى { $count } عضو
    }؛ { $more ->
        [0] وكانت العناوين كلها معروفة
        [one] وواحد بلا عنوان
        [two] واثنان بلا عنوان
        [few] و{ $more } بلا عنوان
        [many] و{ $more } بلا عنوان
       *[other] و{ $more } بلا عنوان
    }
done-documents-links-asked = يجري إرسال الروابط. افتحوا هذه الصفحة بعد دقيقة لمعرفة عددها.
done-documents-links-ended = انتهت كل الروابط الشخصية إلى هذا النص.
documents-mail-open-subject = رأيكم مطلوب
documents-mail-open-title = نص ينتظر رأيكم
documents-mail-open-lead = اقرؤوه، أو علّقوا على فقرة، أو اقترحوا صياغة أخرى. لا حاجة إلى حساب: الزر أدناه مفتاحكم الخاص.
documents-mail-open-button = قراءته وإبداء الرأي
documents-mail-open-until = يمكنكم ذلك حتى { $moment } ({ $place }).
documents-mail-open-next = كل ما يُقال ينال ردًّا. وحين يأتي الرد عليكم نكتب إليكم.
documents-mail-answered-subject = جاء الرد على ما قلتموه
documents-mail-answered-title = جاء الرد على ما قلتموه
documents-mail-answered-lead =
    { $count ->
        [zero] نال ما قلتموه ردًّا. تقرؤون في صفحتكم الرد وسببه وما يليه.
        [one] نالت إحدى مساهماتكم ردًّا. تقرؤون في صفحتكم الرد وسببه وما يليه.
        [two] نالت اثنتان من مساهماتكم ردًّا. تقرؤون في صفحتكم كل رد وسببه وما يليه.
        [few] نالت { $count } من مساهماتكم ردًّا. تقرؤون في صفحتكم كل رد وسببه وما يليه.
        [many] نالت { $count } من مساهماتكم ردًّا. تقرؤون في صفحتكم كل رد وسببه وما يليه.
       *[other] نالت { $count } من مساهماتكم ردًّا. تقرؤون في صفحتكم كل رد وسببه وما يليه.
    }
documents-mail-answered-button = ما آل إليه
documents-mail-answered-until = يعمل هذا الرابط ثلاثين يومًا.
documents-mail-yours = الروابط في هذه الرسالة لكم وحدكم: من كانت معه قرأ وتكلّم باسمكم. لا تعيدوا إرسالها.
documents-mail-stop = إيقاف هذه الرسائل

# What was removed when its author was erased.
documents-removed = أُزيل بناءً على طلب من كتبه.
documents-look-for = تدوّنون ما قاله لكم أحد؟ ابحثوا عن اسمه أولًا
documents-look-for-none = لا أحد في هذه الشبكة في اسمه هذه الكلمات.
documents-look-for-button = بحث

# النص في ملف يؤخذ.
documents-files = أخذ هذا النص في ملف
documents-file-docx = ‏Word، باللغة { $language }
documents-file-pdf = ‏PDF، باللغة { $language }
documents-file-translate = ترجمته في ملف Word
documents-paper-none = ليس لهذا النص صيغة باللغة { $language } بعد. ما يلي هو الأصل باللغة { $original }.
documents-paper-some =
    { $count ->
        [zero] كل الفقرات موجودة باللغة { $language }.
        [one] فقرة واحدة ليست لها صيغة باللغة { $language } بعد، وهي هنا بلغتها الأصلية المذكورة بعدها.
        [two] فقرتان ليست لهما صيغة باللغة { $language } بعد، وهما هنا بلغتهما الأصلية المذكورة بعد كل منهما.
        [few] { $count } فقرات ليست لها صيغة باللغة { $language } بعد، وهي هنا بلغتها الأصلية المذكورة بعد كل منها.
        [many] { $count } فقرة ليست لها صيغة باللغة { $language } بعد، وهي هنا بلغتها الأصلية المذكورة بعد كل منها.
       *[other] { $count } فقرة ليست لها صيغة باللغة { $language } بعد، وهي هنا بلغتها الأصلية المذكورة بعد كل منها.
    }
# What people are told of texts: a line that reveals nothing, and how the kind is called where they choose.
documents-notice-opened = نص ينتظر رأيكم.
documents-notice-opened-choice = يُفتح نص للتعليق
documents-notice-answered = جاء الرد على ما قلتموه.
documents-notice-answered-choice = جاء الرد على ما قلته
documents-notice-adopted = اعتُمد نص أبديتم رأيكم فيه.
documents-notice-adopted-choice = يُعتمد نص أبديت رأيي فيه
documents-notice-said = قيل شيء عن نص تردّون عليه.
documents-notice-said-choice = يقال شيء عن نص أردّ عليه
