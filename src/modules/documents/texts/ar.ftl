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
documents-late-hint = فات الموعد. ما تقولونه الآن يُحفظ بوصفه متأخرًا، وتقرر الأمانة هل يُقبل.
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
documents-link-keep = لا تعطوه لأحد. ما تقولونه بعد الموعد يُحفظ بوصفه متأخرًا، مدة أسبوعين.
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
documents-mail-open-yours = أي { $moment } عندكم ({ $place }).
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
documents-mail-returned-subject = قُرئ ملفكم
documents-mail-returned-title = قُرئ ملفكم
documents-mail-returned-lead = أعدتم نصًا في ملف وورد. وُضعت تغييراته وتعليقاته على النص، ولا يراها أحد غيركم. راجعوها؛ لا يُقال شيء قبل موافقتكم.
documents-mail-returned-button = مراجعته
documents-mail-returned-beside = ما كتبتموه في الرسالة إلى جانبه وصل إلى الأمانة.
documents-mail-yours = الروابط في هذه الرسالة لكم وحدكم: من كانت معه قرأ وتكلّم باسمكم. لا تعيدوا إرسالها.
documents-mail-stop = إيقاف هذه الرسائل

# What was removed when its author was erased.
documents-removed = أُزيل بناءً على طلب من كتبه.
documents-look-for = تدوّنون ما قاله لكم أحد؟ ابحثوا عن اسمه أولًا
documents-look-for-none = لا أحد في هذه الشبكة في اسمه هذه الكلمات.
documents-look-for-button = بحث

# ما يُقرأ من الملفات: المسودات والنسخ اللاحقة واللغات الأخرى.
done-documents-known = هذا الملف نفسه موجود هنا من قبل: هذه هي الوثيقة التي أُعدّت منه. لم يُضَف شيء مرتين.
documents-reading-title = ما قُرئ من الملف
documents-reading-lead =
    { $count ->
        [zero] لم تُفهَم أي فقرة من الملف.
        [one] الملف كما طُبع إلى جانب الفقرة الوحيدة التي فُهمت. صحّحوا الخطأ؛ لا يراها أحد غيركم قبل أن تفتحوا النص.
        [two] الملف كما طُبع إلى جانب الفقرتين اللتين فُهمتا. صحّحوا الخطأ؛ لا يراهما أحد غيركم قبل أن تفتحوا النص.
        [few] الملف كما طُبع إلى جانب { $count } فقرات فُهمت. صحّحوا الخطأ؛ لا يراها أحد غيركم قبل أن تفتحوا النص.
        [many] الملف كما طُبع إلى جانب { $count } فقرة فُهمت. صحّحوا الخطأ؛ لا يراها أحد غيركم قبل أن تفتحوا النص.
       *[other] الملف كما طُبع إلى جانب { $count } فقرة فُهمت. صحّحوا الخطأ؛ لا يراها أحد غيركم قبل أن تفتحوا النص.
    }
documents-reading-tabs = الفقرات المعروضة
documents-reading-all = كل الفقرات
documents-reading-marked = فيها تغييرات أو تعليقات
documents-reading-none = لا توجد فقرة كهذه. يمكنكم فتح النص.
documents-reading-save = حفظ هذه الصفحة
documents-reading-changes =
    { $count ->
        [zero] لا توجد تغييرات متعقَّبة تنتظر قرارًا.
        [one] في فقرة واحدة تغييرات متعقَّبة لم يُتخذ بشأنها قرار. ما لم تُقبل يبقى النص كما كان قبلها.
        [two] في فقرتين تغييرات متعقَّبة لم يُتخذ بشأنها قرار. ما لم تُقبل يبقى النص كما كان قبلها.
        [few] في { $count } فقرات تغييرات متعقَّبة لم يُتخذ بشأنها قرار. ما لم تُقبل يبقى النص كما كان قبلها.
        [many] في { $count } فقرة تغييرات متعقَّبة لم يُتخذ بشأنها قرار. ما لم تُقبل يبقى النص كما كان قبلها.
       *[other] في { $count } فقرة تغييرات متعقَّبة لم يُتخذ بشأنها قرار. ما لم تُقبل يبقى النص كما كان قبلها.
    }
documents-reading-changes-all = كل هذه التغييرات
documents-reading-accept = قبول
documents-reading-refuse = رفض
documents-reading-show = عرضها هنا فقط
documents-reading-decide = تنفيذ
documents-reading-these = تغييراتها المتعقَّبة
documents-reading-comments =
    { $count ->
        [zero] لم يكن في الملف تعليق.
        [one] كان في الملف تعليق واحد. يبقى مع فقرته ولا تراه إلا الأمانة.
        [two] كان في الملف تعليقان. يبقيان مع فقرتيهما ولا تراهما إلا الأمانة.
        [few] كان في الملف { $count } تعليقات. تبقى مع فقراتها ولا تراها إلا الأمانة.
        [many] كان في الملف { $count } تعليقًا. تبقى مع فقراتها ولا تراها إلا الأمانة.
       *[other] كان في الملف { $count } تعليق. تبقى مع فقراتها ولا تراها إلا الأمانة.
    }
documents-reading-leave-all = ترك كل التعليقات
documents-reading-leave-hint = تُزال من هنا. ويبقى الملف كما رُفع محتفظًا بها.
documents-reading-leave =
    { $count ->
        [zero] لا تعليق يُترك
        [one] ترك تعليقها
        [two] ترك تعليقيها
        [few] ترك تعليقاتها وعددها { $count }
        [many] ترك تعليقاتها وعددها { $count }
       *[other] ترك تعليقاتها وعددها { $count }
    }
documents-reading-printed = في الملف
documents-reading-now = في النص
documents-reading-words = تغيير كلماتها
documents-reading-changed =
    { $count ->
        [zero] لا تغيير متعقَّب:
        [one] تغيير متعقَّب واحد:
        [two] تغييران متعقَّبان:
        [few] { $count } تغييرات متعقَّبة:
        [many] { $count } تغييرًا متعقَّبًا:
       *[other] { $count } تغيير متعقَّب:
    }
documents-reading-settled-accepted = تم قبولها.
documents-reading-settled-refused = تم رفضها.
documents-field-level = العمق
done-documents-changes-accepted = قُبلت التغييرات المتعقَّبة: يُقرأ النص كما أرادته.
done-documents-changes-refused = رُفضت التغييرات المتعقَّبة: يُقرأ النص كما كان قبلها.
done-documents-comments-left = تُركت تعليقات الملف.
documents-from-file = من الملف، للأمانة وحدها
documents-beside-none = ليس بعد بـ{ $language }.
documents-gone =
    { $count ->
        [zero] لا فقرات خرجت من النص.
        [one] فقرة واحدة لم تعد في النص. وهذا ما قيل عنها:
        [two] فقرتان لم تعودا في النص. وهذا ما قيل عنهما:
        [few] { $count } فقرات لم تعد في النص. وهذا ما قيل عنها:
        [many] { $count } فقرة لم تعد في النص. وهذا ما قيل عنها:
       *[other] { $count } فقرة لم تعد في النص. وهذا ما قيل عنها:
    }
documents-ended = منذ النسخة { $version } لم تعد هذه الفقرة في النص. وما قيل عنها يبقى هنا.
documents-joined-to = في النسخة { $version } صارت جزءًا من فقرة أخرى.
documents-joined-from = في النسخة { $version } صارت فقرة أخرى جزءًا من هذه؛ وما قيل عنها موجود هناك.
documents-split-to = في النسخة { $version } صار جزء منها فقرة قائمة بذاتها.
documents-split-from = في النسخة { $version } خرجت هذه من فقرة أخرى؛ وما قيل عنها من قبل موجود هناك.
documents-file-version = نسخة لاحقة في ملف
documents-file-version-lead = يُقارَن الملف بالنص فقرة فقرة. ترون ما تغيّر قبل نشره بوصفه النسخة { $version }؛ وكل ما قيل يبقى مع فقرته.
documents-file-language = النص بلغة أخرى في ملف
documents-file-language-lead = توضع كل فقرة من الملف إلى جانب الفقرة التي تترجمها. ترون ما هو مشكوك فيه قبل إدخال أي شيء.
documents-file-hint = ملف Word أو OpenDocument أو صفحة ويب أو Markdown أو نص بسيط، بحد أقصى 20 ميغابايت
documents-file-changes = التغييرات المتعقَّبة في الملف
documents-file-state = من ترجمه
documents-file-state-checked = أشخاص، أو راجعه أشخاص
documents-file-state-machine = آلة، ولم يراجعه أحد
documents-file-anyway = هو هذه الوثيقة على كل حال
documents-file-version-of = النسخة { $version } من ملف
documents-file-language-of = النص بـ{ $language } من ملف
documents-file-kept =
    { $count ->
        [zero] لم تبق فقرة كما كانت.
        [one] بقيت فقرة واحدة كما كانت.
        [two] بقيت فقرتان كما كانتا.
        [few] بقيت { $count } فقرات كما كانت.
        [many] بقيت { $count } فقرة كما كانت.
       *[other] بقيت { $count } فقرة كما كانت.
    }
documents-file-changed =
    { $count ->
        [zero] لم يتغيّر شيء.
        [one] تغيّرت فقرة أو هي جديدة.
        [two] تغيّرت فقرتان أو هما جديدتان.
        [few] تغيّرت { $count } فقرات أو هي جديدة.
        [many] تغيّرت { $count } فقرة أو هي جديدة.
       *[other] تغيّرت { $count } فقرة أو هي جديدة.
    }
documents-file-gone =
    { $count ->
        [zero] لم تخرج فقرة.
        [one] خرجت فقرة واحدة.
        [two] خرجت فقرتان.
        [few] خرجت { $count } فقرات.
        [many] خرجت { $count } فقرة.
       *[other] خرجت { $count } فقرة.
    }
documents-file-moves =
    { $count ->
        [zero] لم تنتقل فقرة.
        [one] انتقلت فقرة واحدة إلى مكان آخر.
        [two] انتقلت فقرتان إلى مكان آخر.
        [few] انتقلت { $count } فقرات إلى أماكن أخرى.
        [many] انتقلت { $count } فقرة إلى أماكن أخرى.
       *[other] انتقلت { $count } فقرة إلى أماكن أخرى.
    }
documents-file-language-counts =
    { $count ->
        [zero] لم تُعرف فقرة دون شك.
        [one] عُرفت فقرة واحدة دون شك.
        [two] عُرفت فقرتان دون شك.
        [few] عُرفت { $count } فقرات دون شك.
        [many] عُرفت { $count } فقرة دون شك.
       *[other] عُرفت { $count } فقرة دون شك.
    } { $more ->
        [zero] النص كله في الملف.
        [one] ليس في الملف شيء لفقرة واحدة من النص.
        [two] ليس في الملف شيء لفقرتين من النص.
        [few] ليس في الملف شيء لـ{ $more } فقرات من النص.
        [many] ليس في الملف شيء لـ{ $more } فقرة من النص.
       *[other] ليس في الملف شيء لـ{ $more } فقرة من النص.
    }
documents-file-comments =
    { $count ->
        [zero] لا تعليق في الملف.
        [one] في الملف تعليق واحد يُترك فيه.
        [two] في الملف تعليقان يُتركان فيه.
        [few] في الملف { $count } تعليقات تُترك فيه.
        [many] في الملف { $count } تعليقًا تُترك فيه.
       *[other] في الملف { $count } تعليقًا تُترك فيه.
    }
documents-file-doubts =
    { $count ->
        [zero] لا فقرة للنظر فيها
        [one] فقرة واحدة للنظر فيها
        [two] فقرتان للنظر فيهما
        [few] { $count } فقرات للنظر فيها
        [many] { $count } فقرة للنظر فيها
       *[other] { $count } فقرة للنظر فيها
    }
documents-file-doubts-version = قولوا أي فقرة من النص هي. ما قيل عن تلك الفقرة يبقى معها.
documents-file-doubts-language = قولوا أي فقرة من النص تترجمها.
documents-file-nothing = لم يُعثر على شيء.
documents-file-which = هي هذه الفقرة
documents-file-which-language = تترجم
documents-file-is-new = فقرة جديدة
documents-file-leave = تركها
documents-file-changes-title =
    { $count ->
        [zero] لم تتغيّر فقرة
        [one] فقرة واحدة تغيّرت أو هي جديدة
        [two] فقرتان تغيّرتا أو هما جديدتان
        [few] { $count } فقرات تغيّرت أو هي جديدة
        [many] { $count } فقرة تغيّرت أو هي جديدة
       *[other] { $count } فقرة تغيّرت أو هي جديدة
    }
documents-file-split = خرجت من فقرة أخرى
documents-file-moved = كانت في مكان آخر
documents-file-gone-title =
    { $count ->
        [zero] لم تخرج فقرة
        [one] فقرة واحدة خرجت
        [two] فقرتان خرجتا
        [few] { $count } فقرات خرجت
        [many] { $count } فقرة خرجت
       *[other] { $count } فقرة خرجت
    }
documents-file-gone-hint = ما قيل عنها يبقى مقروءًا ويبقى له جواب.
documents-file-gone-said =
    { $count ->
        [zero] لم يُقل عنها شيء.
        [one] قيل عنها شيء واحد.
        [two] قيل عنها شيئان.
        [few] قيلت عنها { $count } أشياء.
        [many] قيل عنها { $count } شيئًا.
       *[other] قيل عنها { $count } شيئًا.
    }
documents-file-joined = صارت كلماتها جزءًا من الفقرة المجاورة.
documents-file-publish-hint = تبقى النسخة السابقة مقروءة، ويمكن لأي شخص مقارنة النسختين.
documents-file-publish = نشر النسخة { $version }
documents-file-enter-hint = الترجمة التي أُعلنت رسمية تبقى كما هي.
documents-file-enter = إدخال هذه الفقرات
documents-file-lacking =
    { $count ->
        [zero] لا تنقص الملف فقرة
        [one] فقرة واحدة ليست في الملف
        [two] فقرتان ليستا في الملف
        [few] { $count } فقرات ليست في الملف
        [many] { $count } فقرة ليست في الملف
       *[other] { $count } فقرة ليست في الملف
    }
documents-file-lacking-hint = تبقى كما هي في هذه اللغة.
documents-file-done = أُخذ هذا الملف. لم يبق ما يُعمل هنا.
problem-documents-other-document = لا يوافق النصَّ إلا { $count } من كل 100 جزء من هذا الملف: يبدو أنه من وثيقة أخرى. إن كان لهذه الوثيقة على كل حال فقولوا ذلك أدناه وأرسلوه من جديد.
problem-documents-version-moved = تغيّر النص منذ عُرضت هذه الصفحة. انظروا إليها من جديد.
problem-documents-answers-first = هناك أجوبة مكتوبة لم تُنشر بعد. انشروها أولًا: صياغاتها جزء من النسخة التالية.
problem-documents-one-place = قيل عن فقرتين من الملف إنهما الفقرة نفسها. لا تكون كل واحدة إلا فقرة واحدة.
problem-documents-file-same = يقول الملف ما يقوله النص أصلًا. لا شيء للنشر.
problem-documents-which-language = بأي لغة هذا الملف؟ هو أقصر من أن تُعرف لغته.
problem-documents-own-language = الملف بلغة النص نفسه. يمكن إحضاره بوصفه نسخة لاحقة.
done-documents-file-known = جاء هذا الملف نفسه من قبل: هذا ما قُرئ منه.
done-documents-file-version = نُشرت النسخة الجديدة. ما قيل يبقى مع فقراته.
done-documents-file-language = يجري إدخال الفقرات. بعد لحظة يمكن قراءة النص بهذه اللغة.
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
# تعديل الأمانة لنص مفتوح، وما يصل متأخرًا، وكل فتح.
documents-adjust = تعديل النص
documents-adjust-lead = ما تغيّره هنا يبقى بينك وبين زملائك إلى أن تنشره بوصفه النسخة { $version }. وما قيل يبقى مع فقرته.
documents-adjust-begun = بدأه { $name }.
documents-adjust-counts =
    { $count ->
        [zero] لم تتغيّر أي فقرة حتى الآن.
        [one] تغيّرت فقرة واحدة حتى الآن.
        [two] تغيّرت فقرتان حتى الآن.
        [few] تغيّرت { $count } فقرات حتى الآن.
        [many] تغيّرت { $count } فقرة حتى الآن.
       *[other] تغيّرت { $count } فقرة حتى الآن.
    }
documents-adjust-preview = المراجعة والنشر
documents-adjust-text = النص فقرةً فقرة
documents-adjust-hint = تُحفظ كل خطوة فورًا. ينتقل العنوان وحده: وما تحته يبقى في مكانه.
documents-adjust-new = فقرة جديدة
documents-adjust-new-first = إضافة فقرة قبل الجميع
documents-adjust-new-after = إضافة بعدها
documents-adjust-behind = تأتي بعد:
documents-adjust-change = تغيير الفقرة
documents-adjust-up = إلى أعلى
documents-adjust-down = إلى أسفل
documents-adjust-join = ضمّها إلى ما فوقها
documents-adjust-out = حذفها من النص
documents-adjust-back = إعادتها
documents-adjust-reworded = أُعيدت صياغتها
documents-adjust-shape = نوع أو مستوى أو رقم آخر
documents-adjust-keep = حفظ هذه الفقرة
documents-adjust-split = تقسيمها عند كل سطر فارغ
documents-adjust-text-hint = اترك سطرًا فارغًا حيث تصير فقرتين، ثم اختر التقسيم.
documents-adjust-discard = إلغاء التعديل
documents-adjust-discard-hint = تضيع كل خطواته، ويبقى النص كما يقرؤه الجميع الآن.
documents-adjust-outrun = نُشرت النسخة { $version } منذ بدء هذا التعديل. لم يضع شيء: انقل تغييراتك إليها ثم تابع.
documents-adjust-carry = نقل التغييرات إلى النسخة { $version }
documents-adjust-clash = غيّرت نسخة نُشرت في الأثناء الكلمات نفسها. كلماتك هي الظاهرة هنا؛ قرّر أيها الصحيح.
documents-adjust-preview-title = ما ستغيّره النسخة { $version }
documents-adjust-preview-lead = كل تغيير مع ما قيل عن موضعه. وما قيل يبقى هناك وسينال ردّه.
documents-adjust-none = لم يتغيّر شيء بعد.
documents-adjust-go-on = متابعة تعديل النص
documents-adjust-more-changes =
    { $count ->
        [zero] لا تتغيّر فقرات أخرى.
        [one] تتغيّر فقرة أخرى.
        [two] تتغيّر فقرتان أخريان.
        [few] تتغيّر { $count } فقرات أخرى.
        [many] تتغيّر { $count } فقرة أخرى.
       *[other] تتغيّر { $count } فقرة أخرى.
    }
documents-adjust-more-said =
    { $count ->
        [zero] لا مزيد
        [one] قراءة واحد آخر
        [two] قراءة اثنين آخرين
        [few] قراءة { $count } أخرى
        [many] قراءة { $count } أخرى
       *[other] قراءة { $count } أخرى
    }
documents-adjust-drafted =
    { $count ->
        [zero] لا ردود تُكتب هنا.
        [one] يُكتب هنا ردّ. سيُحفظ؛ راجعه بعد النشر.
        [two] يُكتب هنا ردّان. سيُحفظان؛ راجعهما بعد النشر.
        [few] تُكتب هنا { $count } ردود. ستُحفظ؛ راجعها بعد النشر.
        [many] يُكتب هنا { $count } ردًّا. ستُحفظ؛ راجعها بعد النشر.
       *[other] يُكتب هنا { $count } ردّ. ستُحفظ؛ راجعها بعد النشر.
    }
documents-adjust-reason = لماذا تغيّر النص
documents-adjust-reason-hint = كل من يقرأ النص يقرأ هذا السبب.
documents-adjust-publish-hint = يظهر بوصفه تغييرًا من الأمانة لا ردًّا، وتبقى النسخة السابقة مقروءة.
documents-adjusted-in = النسخة { $version } تعديل من الأمانة.
documents-adjusted-see = عرض ما غيّرته
documents-said-about = قيل هذا عن صياغة النسخة { $version }: ما تغيّر منذ ذلك الحين
documents-desk-outrun = عُدّل النص بعد كتابة هذه الردود. هي محفوظة؛ اقرأ الفقرة كما صارت واحفظها من جديد.
documents-open-items =
    { $count ->
        [zero] أُغلق بلا بنود مفتوحة.
        [one] أُغلق وفيه بند مفتوح واحد.
        [two] أُغلق وفيه بندان مفتوحان.
        [few] أُغلق وفيه { $count } بنود مفتوحة.
        [many] أُغلق وفيه { $count } بندًا مفتوحًا.
       *[other] أُغلق وفيه { $count } بند مفتوح.
    }
documents-openings =
    { $count ->
        [zero] لم يُفتح قط
        [one] فُتح مرة واحدة
        [two] فُتح مرتين
        [few] فُتح { $count } مرات
        [many] فُتح { $count } مرة
       *[other] فُتح { $count } مرة
    }
documents-opening-from = فُتح في { $moment }.
documents-opening-until = مفتوح حتى { $moment }.
documents-opening-closed = أُغلق في { $moment }.
documents-late-title = ما وصل متأخرًا
documents-late-lead = وصل بعد الموعد. وإلى أن تقبله لا يقرؤه إلا كاتبه والأمانة.
documents-late-undecided =
    { $count ->
        [zero] لا شيء ينتظر قرارك
        [one] واحد ينتظر قرارك
        [two] اثنان ينتظران قرارك
        [few] { $count } تنتظر قرارك
        [many] { $count } تنتظر قرارك
       *[other] { $count } تنتظر قرارك
    }
documents-late-left-title =
    { $count ->
        [zero] لم يُترك شيء
        [one] تُرك واحد
        [two] تُرك اثنان
        [few] تُركت { $count }
        [many] تُركت { $count }
       *[other] تُركت { $count }
    }
documents-late-none = لا شيء وصل متأخرًا ينتظر هنا.
documents-late-hear = قبوله
documents-late-leave = تركه
documents-late-link =
    { $count ->
        [zero] لم يصل شيء متأخرًا
        [one] وصلت مساهمة متأخرة: اقبلها أو اتركها
        [two] وصلت مساهمتان متأخرتان: اقبلهما أو اتركهما
        [few] وصلت { $count } مساهمات متأخرة: اقبلها أو اتركها
        [many] وصلت { $count } مساهمة متأخرة: اقبلها أو اتركها
       *[other] وصلت { $count } مساهمة متأخرة: اقبلها أو اتركها
    }
documents-late-begun = فُتح النموذج قبل الموعد، في { $moment }.
documents-late-waits = وصل متأخرًا. تقرر الأمانة هل يُقبل، وحتى ذلك الحين لا يقرؤه إلا كاتبه والأمانة.
documents-late-left = وصل متأخرًا وتركته الأمانة. لا يقرؤه إلا كاتبه والأمانة.
documents-notice-hour = يُغلق نص في موعد غير الذي أُعلن لك.
documents-notice-hour-choice = تغيّر موعد إغلاق نص
problem-documents-adjusted-meanwhile = خطا زميل خطوة منذ عرض هذه الصفحة، ولم يُحفظ ما كتبته بعد: انظر إلى النص كما صار وأعد المحاولة.
problem-documents-adjust-empty = تحتاج الفقرة إلى كلمات. لإزالتها احذفها من النص.
problem-documents-adjust-long = سيصير في النص عدد مفرط من الفقرات.
problem-documents-adjust-split = لا سطر فارغًا للتقسيم عنده: ضع واحدًا حيث تبدأ الفقرة الثانية.
problem-documents-adjust-nothing = لم يتغيّر شيء، فلا شيء يُنشر.
problem-documents-carry-over = نُشرت نسخة منذ بدء هذا التعديل. انقل تغييراتك إليها أولًا.
problem-documents-answers-outrun =
    { $count ->
        [zero] لا صياغات تحتاج إلى مراجعة.
        [one] عُدّل النص تحت صياغة مكتوبة. راجع فقرتها في المكتب؛ لم يضع شيء.
        [two] عُدّل النص تحت صياغتين مكتوبتين. راجع فقرتيهما في المكتب؛ لم يضع شيء.
        [few] عُدّل النص تحت { $count } صياغات مكتوبة. راجع فقراتها في المكتب؛ لم يضع شيء.
        [many] عُدّل النص تحت { $count } صياغة مكتوبة. راجع فقراتها في المكتب؛ لم يضع شيء.
       *[other] عُدّل النص تحت { $count } صياغة مكتوبة. راجع فقراتها في المكتب؛ لم يضع شيء.
    }
problem-documents-late-first =
    { $count ->
        [zero] لا شيء متأخر ينتظر.
        [one] مساهمة متأخرة لم تُقبل ولم تُترك. قرّر بشأنها أولًا.
        [two] مساهمتان متأخرتان لم تُقبلا ولم تُتركا. قرّر بشأنهما أولًا.
        [few] { $count } مساهمات متأخرة لم تُقبل ولم تُترك. قرّر بشأنها أولًا.
        [many] { $count } مساهمة متأخرة لم تُقبل ولم تُترك. قرّر بشأنها أولًا.
       *[other] { $count } مساهمة متأخرة لم تُقبل ولم تُترك. قرّر بشأنها أولًا.
    }
problem-documents-adjustment-first = هناك تعديل للنص قيد العمل. انشره أو ألغه أولًا.
done-documents-adjusted-block = حُفظ.
done-documents-adjusted = نُشرت النسخة المعدّلة مع سببها. وما قيل يبقى مع فقراته.
done-documents-adjustment-discarded = أُلغي التعديل، والنص كما كان.
done-documents-carried-over = نُقلت تغييراتك إلى أحدث نسخة.
done-documents-late-heard = قُبل: تقرؤه الشبكة من الآن موسومًا بأنه متأخر.
done-documents-late-left = تُرك. ويمكنك قبوله لاحقًا.
# Passages and conversations.
documents-field-about = أي كلمات تقصد؟ (إن لم تكن الفقرة كلها)
documents-field-about-hint = انسخها من الفقرة أعلاه، باللغة التي تقرؤها بها.
documents-field-at = أي موضع تقصد؟
documents-about-these = التعليق على هذه الكلمات
documents-about = بشأن الكلمات
documents-about-then = نص الفقرة مختلف الآن.
documents-about-whole = بشأن النص كله
documents-replied-by = تعقيب من { $name } باللغة { $language }
documents-answers-whom = على { $name }
documents-reply = التعقيب
documents-reply-to = التعقيب على { $name }
documents-field-reply = تعقيبك
documents-send-reply = إرسال التعقيب
documents-settle = وضع علامة «تمت تسويته»
documents-reopen = لم تُحسم بعد
documents-settled-by = حُسمت، بحسب { $name }
documents-conversation =
    { $count ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان
        [few] { $count } مساهمات
        [many] { $count } مساهمة
       *[other] { $count } مساهمة
    }
documents-desk-conversation =
    { $count ->
        [zero] لا مساهمات أخرى في هذه المحادثة:
        [one] مساهمة أخرى في هذه المحادثة، وردك لها أيضًا:
        [two] مساهمتان أخريان في هذه المحادثة، وردك لهما أيضًا:
        [few] { $count } مساهمات أخرى في هذه المحادثة، وردك لها أيضًا:
        [many] { $count } مساهمة أخرى في هذه المحادثة، وردك لها أيضًا:
       *[other] { $count } مساهمة أخرى في هذه المحادثة، وردك لها أيضًا:
    }
documents-suggestion-untranslated = اقتراح مكتوب باللغة { $language } ولم يُترجم بعد.
documents-suggestion-machine = اقتراح مكتوب باللغة { $language }، وترجمته آلية.
documents-suggestion-checked = اقتراح مكتوب باللغة { $language }، وقد رُوجعت ترجمته.
documents-suggestion-stale = اقتراح مكتوب باللغة { $language }، وترجمته أقدم منه.
documents-reworded-laid-over = بينما كنت تكتب، غيّرت نسخة جديدة هذه الفقرة كما يلي. وُضعت تغييراتك عليها أدناه: راجعها ثم أرسلها.
documents-reworded-kept = بينما كنت تكتب، غيّرت نسخة جديدة هذه الفقرة كما يلي، في الموضع نفسه الذي غيّرته. كلماتك أدناه كما كتبتها: عدّلها ثم أرسلها.
done-documents-settled = حُسمت المحادثة. تبقى مقروءة، وستتلقى ردها.
done-documents-reopened = المحادثة مفتوحة من جديد.
problem-documents-about-nowhere = لم نجد هذه الكلمات في الفقرة. انسخها منها، أو اترك هذا الحقل فارغًا.
problem-documents-about-several =
    { $count ->
        [zero] لا توجد هذه الكلمات هنا.
        [one] توجد هذه الكلمات هنا مرة واحدة. أكّد أنك تقصدها.
        [two] توجد هذه الكلمات هنا مرتين. اختر الموضع الذي تقصده.
        [few] توجد هذه الكلمات هنا { $count } مرات. اختر الموضع الذي تقصده.
        [many] توجد هذه الكلمات هنا { $count } مرة. اختر الموضع الذي تقصده.
       *[other] توجد هذه الكلمات هنا { $count } مرة. اختر الموضع الذي تقصده.
    }
problem-documents-reworded = تغيّرت الفقرة بينما كنت تكتب. كلماتك محفوظة؛ انظر ما تغيّر وأرسلها مجددًا.
problem-documents-taken-back = سُحب ما تعقّب عليه في هذه الأثناء. كلماتك محفوظة: يمكنك إرسالها تعليقًا مستقلًا.
documents-link-add = إضافة شيء إليها
# ما هو مطلوب وما وراءه من ثقل.
documents-options = ما هو مطلوب هنا
documents-options-hint = المقترحات ذات الصياغة الواحدة مجموعة معًا. لا يُجمع شيء إلى شيء: كل عمود يقول أمرًا آخر. وما وصل متأخرًا لا يُحسب.
documents-options-caption =
    { $count ->
        [zero] لا صياغة مقترحة
        [one] صياغة واحدة مقترحة
        [two] صياغتان مقترحتان
        [few] { $count } صياغات مقترحة
        [many] { $count } صياغة مقترحة
       *[other] { $count } صياغة مقترحة
    }
documents-option-column = الصياغة
documents-weight-organisations-column = المنظمات
documents-weight-regions-column = المناطق
documents-weight-members-column = الأعضاء الممثَّلون
documents-weight-persons-column = أشخاص بأسمائهم الخاصة
documents-weight-organisations-say =
    { $count ->
        [zero] لا منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
documents-weight-regions-say =
    { $count ->
        [zero] لا منطقة
        [one] منطقة واحدة
        [two] منطقتان
        [few] { $count } مناطق
        [many] { $count } منطقة
       *[other] { $count } منطقة
    }
documents-weight-persons-say =
    { $count ->
        [zero] لا أحد باسمه الخاص
        [one] شخص واحد باسمه الخاص
        [two] شخصان باسميهما
        [few] { $count } أشخاص بأسمائهم الخاصة
        [many] { $count } شخصًا بأسمائهم الخاصة
       *[other] { $count } شخصًا بأسمائهم الخاصة
    }
documents-weight-persons-few = أشخاص بأسمائهم الخاصة: قليل أو لا أحد
documents-weight-few = قليل أو لا أحد
documents-weight-members-none = لا أحد: لا منظمة
documents-weight-members-say =
    { $count ->
        [zero] لا أعضاء
        [one] عضو واحد
        [two] عضوان
        [few] { $count } أعضاء
        [many] { $count } عضوًا
       *[other] { $count } عضوًا
    }
documents-weight-year = في عام { $year }
documents-weight-years = بين عامي { $from } و{ $to }
documents-weight-year-unknown = ولا يُعرف من أي عام
documents-weight-source = المصدر: { $source }
documents-weight-members-unknown =
    { $count ->
        [zero] معروف عن كل المنظمات
        [one] غير معروف عن منظمة واحدة
        [two] غير معروف عن منظمتين
        [few] غير معروف عن { $count } منظمات
        [many] غير معروف عن { $count } منظمة
       *[other] غير معروف عن { $count } منظمة
    }
documents-weight-behind = وراءه:
documents-weight-file = ثقل كل خيار في جدول
documents-weight-contributions-column = المساهمات
documents-weight-regions-names-column = أي مناطق
documents-weight-unknown-column = منظمات لا يُعرف عدد أعضائها
documents-weight-from-column = الأرقام من عام
documents-weight-to-column = الأرقام إلى عام
documents-weight-address-column = العنوان
documents-option-alike =
    { $count ->
        [zero] لا مقترحات
        [one] مقترح واحد
        [two] مقترحان كلمة بكلمة
        [few] { $count } مقترحات كلمة بكلمة
        [many] { $count } مقترحًا كلمة بكلمة
       *[other] { $count } مقترحًا كلمة بكلمة
    }
documents-option-joined =
    { $count ->
        [zero] لا مساهمات
        [one] مساهمة واحدة
        [two] مساهمتان جمعتهما الأمانة
        [few] { $count } مساهمات جمعتها الأمانة
        [many] { $count } مساهمة جمعتها الأمانة
       *[other] { $count } مساهمة جمعتها الأمانة
    }
documents-option-join-title = جمع مساهمات تطلب الأمر نفسه
documents-option-join-which = هذه تطلب الأمر نفسه
documents-option-join-hint = تبقى كل مساهمة كما هي ولصاحبها وبردها الخاص. لا يرى ذلك إلا الأمانة حتى يُردّ عليها.
documents-option-join = جمعها
documents-option-split = فصلها
problem-documents-two-to-join = اختاروا مساهمتين على الأقل.
done-documents-joined = هي الآن معًا، كل منها باسم صاحبها.
done-documents-split = عادت منفصلة.
# متابعة نص أو جزء منه أو فقرة.
documents-follow-this-document = متابعة هذا النص
documents-follow-this-part = متابعة هذا الجزء
documents-follow-this-block = متابعة هذه الفقرة
documents-following-document = أنتم تتابعون هذا النص.
documents-following-part = أنتم تتابعون هذا الجزء.
documents-following-block = أنتم تتابعون هذه الفقرة.
documents-follow-end = إنهاء المتابعة
documents-follow-offer = هل تودّون أن تعرفوا ما يقوله الآخرون هنا وما يؤول إليه؟
documents-follow-nobody = لا يعلم أحد غيركم بما تتابعونه.
documents-follow-title = ما تتابعونه
documents-follow-lead =
    { $count ->
        [zero] لا شيء بعد.
        [one] موضع واحد في نص. لا يعلم به أحد غيركم.
        [two] موضعان في النصوص. لا يعلم بهما أحد غيركم.
        [few] { $count } مواضع في النصوص. لا يعلم بها أحد غيركم.
        [many] { $count } موضعًا في النصوص. لا يعلم بها أحد غيركم.
       *[other] { $count } موضعًا في النصوص. لا يعلم بها أحد غيركم.
    }
documents-follow-none = يمكنكم متابعة نص أو فقرة من صفحتها: يصلكم عندئذ ما يقال فيها وما يُردّ عليه وما يتغير، ومتى تُغلق.
documents-follow-ways = كيف يصلكم ذلك
documents-reach-document = النص كله
documents-reach-part = جزء
documents-reach-block = فقرة
done-documents-following = أنتم تتابعونه الآن. ولكم أن تختاروا كيف يصلكم ذلك.
done-documents-following-ended = لم تعودوا تتابعونه.
documents-notice-followed-said = قيل شيء حيث تتابعون نصًا.
documents-notice-followed-said-choice = يقال شيء حيث أتابع
documents-notice-followed-answered = جاء رد حيث تتابعون نصًا.
documents-notice-followed-answered-choice = يأتي رد حيث أتابع
documents-notice-followed-changed = تغيرت الكلمات حيث تتابعون نصًا.
documents-notice-followed-changed-choice = تتغير الكلمات حيث أتابع
documents-notice-followed-closed = أُغلق باب التعليق على نص تتابعونه.
documents-notice-followed-closed-choice = يُغلق نص أتابعه
# ما يحدث للنصوص، للبرامج التي تقرأ الخلاصات.
documents-feed = خلاصة هذا النص
documents-feed-of = نصوص { $network }
documents-feed-all = خلاصة النصوص العامة
documents-feed-own = خلاصاتكم الخاصة
documents-feed-own-hint = يعلم قارئ الخلاصات عندئذ متى يُفتح نص من نصوص الشبكة أو يُغلق أو يُردّ عليه أو تصدر له نسخة جديدة. لا يحمل أي اسم ولا شيئًا مما قيل.
documents-feed-make = إنشاء رابطي
documents-feed-make-new = إنشاء رابط جديد مكانه
documents-feed-once = انسخوا هذا العنوان الآن إلى قارئ الخلاصات. يُعرض عشر دقائق ولا يُعرض بعدها أبدًا.
documents-feed-hidden = لديكم رابط. لا يُحفظ عنوانه إلا في قارئ الخلاصات؛ فإن ضاع فأنشئوا رابطًا جديدًا.
documents-feed-until = يعمل حتى
documents-feed-end = إنهاء هذا الرابط
documents-feed-end-hint = لا تتلقى البرامج التي تستخدمه شيئًا بعد الآن، وتحتفظ بما لديها.
documents-feed-end-yes = نعم، إنهاؤه
done-documents-feed-made = أُنشئ رابطكم.
done-documents-feed-ended = انتهى رابطكم.
documents-feed-opened = مفتوح للتعليق
documents-feed-opened-until = مفتوح حتى { $moment } في { $place }.
documents-feed-closed = أُغلق باب التعليق
documents-feed-answered = جاء الرد إلى الجميع
documents-feed-adopted = اعتُمد
documents-feed-version = نُشرت النسخة { $version }
# فقرة في نسخة واحدة وفي كل النسخ.
documents-as-version = هكذا تُقرأ في النسخة { $version }.
documents-as-version-changed = وقد تغيرت الكلمات منذ ذلك الحين.
documents-as-version-same = وتُقرأ اليوم كما هي.
documents-as-version-today = الفقرة كما هي اليوم
documents-not-in-version = في النسخة { $version } ليست هذه الفقرة في النص. وهي أدناه كما كانت في أقرب نسخة إليها.
documents-history =
    { $count ->
        [zero] هذه الفقرة
        [one] هذه الفقرة في نسخة واحدة
        [two] هذه الفقرة في صياغتين
        [few] هذه الفقرة في { $count } صياغات
        [many] هذه الفقرة في { $count } صياغة
       *[other] هذه الفقرة في { $count } صياغة
    }
documents-version-since = منذ النسخة { $version }
documents-versions-from-to = النسخ من { $version } إلى { $number }
documents-permalink = رابط هذه الفقرة في النسخة { $version }
documents-in-its-place = رؤيتها في موضعها من النص
# ملف وورد لنص يعود وفيه تغييرات وتعليقات.
documents-returned-title = إعادة ملف وورد
documents-returned-lead = أحضروا ملف وورد لهذا النص وفيه تغييراتكم المتعقَّبة وتعليقاتكم. ترون ما قُرئ فيه؛ لا يراه أحد غيركم، ولا يُقال شيء قبل موافقتكم.
documents-returned-hint = ملف ‎.docx أو ‎.odt لا يزيد على 20 ميغابايت. يجوز أن يكون اسمه قد تغيّر أو أن يكون برنامج آخر قد حفظه أو أن يكون من نسخة سابقة.
documents-returned-read = قراءة الملف
documents-returned-waiting = هذا ينتظر موافقتكم
documents-returned-waiting-of =
    { $count ->
        [zero] لا تغييرات ولا تعليقات
        [one] تغيير أو تعليق واحد
        [two] تغييران أو تعليقان
        [few] { $count } تغييرات وتعليقات
        [many] { $count } تغييرًا وتعليقًا
       *[other] { $count } تغيير وتعليق
    }
documents-returned-preview = ما يقوله ملفكم
documents-returned-count =
    { $count ->
        [zero] لم يُقرأ أي تغيير أو تعليق.
        [one] قُرئ تغيير أو تعليق واحد. لا يراه أحد غيركم. أزيلوا العلامة إن لم تريدوا قوله، ثم وافقوا في النهاية.
        [two] قُرئ تغييران أو تعليقان. لا يراهما أحد غيركم. أزيلوا العلامة عمّا لا تريدون قوله، ثم وافقوا في النهاية.
        [few] قُرئت { $count } تغييرات وتعليقات. لا يراها أحد غيركم. أزيلوا العلامة عمّا لا تريدون قوله، ثم وافقوا في النهاية.
        [many] قُرئ { $count } تغييرًا وتعليقًا. لا يراها أحد غيركم. أزيلوا العلامة عمّا لا تريدون قوله، ثم وافقوا في النهاية.
       *[other] قُرئ { $count } تغيير وتعليق. لا يراها أحد غيركم. أزيلوا العلامة عمّا لا تريدون قوله، ثم وافقوا في النهاية.
    }
documents-returned-older = هذا الملف من النسخة { $version }؛ والنسخة المقروءة اليوم هي { $total }. ما زال صالحًا منه وُضع على كلمات اليوم.
documents-returned-untracked-lead = ما يرد هنا بلا تغيير متعقَّب وُجد بمقارنة الملف بالنص.
documents-returned-part = لا يحوي الملف إلا جزءًا من النص. ما ينقصه غير مؤشَّر عليه؛ أشّروا على ما يجب حذفه حقًا.
documents-returned-kind-wording = صياغة أخرى
documents-returned-kind-deleted = للحذف
documents-returned-kind-joined = للضم إلى الفقرة السابقة
documents-returned-kind-moved = للنقل
documents-returned-kind-title = عنوان آخر
documents-returned-kind-comment = تعليق
documents-returned-grows = مقسومة أو تليها فقرات جديدة
documents-returned-untracked = غير متعقَّب، وُجد بالمقارنة
documents-returned-by = في الملف بقلم { $names }
documents-returned-about = عن: «{ $words }»
documents-returned-behind = بعد: «{ $words }»
documents-returned-not-fitting = تغيّرت هذه الكلمات منذ ذلك الحين. يُقال ذلك عن كلمات النسخة { $version }.
documents-returned-already = النص يقول ذلك الآن؛ لا حاجة إلى قول شيء.
documents-returned-said = سبق أن قلتم هذا؛ لا يُقال مرة أخرى.
documents-returned-take = قول هذا
documents-returned-enter = قول ما هو مؤشَّر عليه
documents-returned-enter-hint = يصبح ذلك اقتراحات وتعليقات باسمكم، كل منها في مكانه. وما لم يؤشَّر عليه يُنسى.
documents-returned-throw-away = التخلص من هذا
documents-returned-throw-away-means = يُنسى ما قُرئ من الملف. لم يُقل منه شيء؛ ويمكنكم إرسال الملف من جديد.
documents-returned-kept = محفوظ لكم 30 يومًا. لا يراه أحد غيركم.
documents-returned-entered =
    { $count ->
        [zero] لم يأتِ شيء من هذا الملف.
        [one] جاء من هذا الملف اقتراح أو تعليق واحد. وهو مع فقرته.
        [two] جاء من هذا الملف اقتراحان أو تعليقان. وهما مع فقرتيهما.
        [few] جاءت من هذا الملف { $count } اقتراحات وتعليقات. وهي مع فقراتها.
        [many] جاء من هذا الملف { $count } اقتراحًا وتعليقًا. وهي مع فقراتها.
       *[other] جاء من هذا الملف { $count } اقتراح وتعليق. وهي مع فقراتها.
    }
documents-returned-closed = لا يمكن قول شيء آخر عن هذا النص: لقد اعتُمد.
documents-returned-say-deleted = احذفوا هذه الفقرة.
documents-returned-say-joined = ضمّوا هذه الفقرة إلى الفقرة التي قبلها.
documents-returned-say-moved = انقلوا هذه الفقرة إلى ما بعد «{ $words }».
documents-returned-say-moved-first = انقلوا هذه الفقرة إلى أول النص.
documents-returned-say-title = عنوان آخر: «{ $words }».
documents-channel-word = بملف وورد
documents-signed = كتبه في الملف { $names }
documents-file-said = وورد مع ما قيل، بلغة: { $language }
documents-file-said-name = مع-ما-قيل
documents-paper-said = مع ما قيل حتى { $moment }: الاقتراحات تغييراتٌ متعقَّبة، والتعليقات مع الردود عليها. هذا الملف ليس للإعادة؛ لذلك يوجد الملف الخالي منها.
documents-paper-suggests = يقترح: «{ $words }»
documents-paper-gone = لم يعد في النص
done-documents-returned-known = سبق أن جاء هذا الملف نفسه: هذا ما قُرئ فيه.
done-documents-returned-entered = شكرًا. قيل ما أشّرتم عليه.
done-documents-returned-gone = نُسي ما قُرئ من الملف.
problem-documents-returned-nothing = لا شيء في هذا الملف يختلف عن النص، وليس فيه تعليقات.
problem-documents-returned-many = في هذا الملف { $count } من التغييرات والتعليقات؛ ولا يمكن أن يأتي دفعة واحدة أكثر من { $most }. أرسلوه على أجزاء.
problem-documents-returned-of = هذا الملف لنص آخر: «{ $title }». أعيدوه هناك.
problem-documents-returned-other = هذا الملف لنص آخر.
problem-documents-returned-said = يُظهر هذا الملف ما قاله غيركم. أعيدوا الملف الخالي من ذلك، وإلا قيل مرة أخرى باسمكم.
problem-documents-returned-version = هذا الملف لنسخة لم تُنشر.
problem-documents-returned-none = لا شيء مؤشَّر عليه لم يُقل من قبل.
# Suggestions that go together, and those that conflict
documents-conflicts = اقتراحات تمسّ الكلمات نفسها
documents-conflicts-hint = ضعوا علامة على الاقتراح الذي يدخل في الصياغة، أو اكتبوا الصياغة بأنفسكم أدناه.
documents-conflict =
    { $count ->
        [zero] لا اقتراح يمسّ الكلمات نفسها
        [one] اقتراح واحد يمسّ كلمات غيره
        [two] اقتراحان يمسّان الكلمات نفسها
        [few] { $count } اقتراحات تمسّ الكلمات نفسها
        [many] { $count } اقتراحاً تمسّ الكلمات نفسها
       *[other] { $count } اقتراح تمسّ الكلمات نفسها
    }
documents-conflict-who = من
documents-conflict-words = كيف تصير الصياغة
documents-put-in = إدخاله في الصياغة
documents-put = إعادة الصياغة من الاقتراحات المعلَّمة
documents-apart = تغيّرت منذ ذلك الحين الكلمات التي يمسّها. انظروا هل ما زالت له حاجة.
problem-documents-put =
    { $count ->
        [zero] دخلت كل الاقتراحات المعلَّمة.
        [one] لم يدخل اقتراح واحد من الاقتراحات المعلَّمة: يمسّ كلمات يمسّها غيره، أو كلمات تغيّرت منذ ذلك الحين.
        [two] لم يدخل اقتراحان من الاقتراحات المعلَّمة: يمسّان كلمات يمسّها غيرهما، أو كلمات تغيّرت منذ ذلك الحين.
        [few] لم تدخل { $count } اقتراحات من الاقتراحات المعلَّمة: تمسّ كلمات يمسّها غيرها، أو كلمات تغيّرت منذ ذلك الحين.
        [many] لم يدخل { $count } اقتراحاً من الاقتراحات المعلَّمة: تمسّ كلمات يمسّها غيرها، أو كلمات تغيّرت منذ ذلك الحين.
       *[other] لم يدخل { $count } اقتراح من الاقتراحات المعلَّمة: تمسّ كلمات يمسّها غيرها، أو كلمات تغيّرت منذ ذلك الحين.
    }
problem-documents-taken-up-both = أُخذ باقتراحين بهذه اللغة كما هما، وهما متعارضان. خذوا بأحدهما، وبيّنوا أن الآخر دُمج مع غيره أو لم يؤخذ به.
# Doubtful paragraphs of a file, page by page
documents-file-page = الصفحة { $number } من { $total } من هذه الفقرات

# Late by a personal link, replies, and feeds of answers
done-documents-said-late = وصل بعد الموعد وحُفظ بوصفه متأخرًا: تقرؤونه أنتم والأمانة، وهي تقرر هل يُقبل.
documents-notice-replied = ردّ أحدهم في محادثة تشاركون فيها.
documents-notice-replied-choice = الردود في المحادثات التي أشارك فيها
documents-notice-returned = قُرئ ملف أعدتموه بالبريد: راجعوه ثم وافقوا.
documents-notice-returned-choice = الملفات التي أعيدها بالبريد
documents-feed-answers = نُشرت ردود
