mailings-title = المراسلات
mailings-lead =
    { $count ->
        [zero] اكتبوا مرة واحدة، ويصل النص إلى كلٍّ بلغته.
        [one] مراسلة واحدة. اكتبوا مرة واحدة، ويصل النص إلى كلٍّ بلغته.
        [two] مراسلتان. اكتبوا مرة واحدة، ويصل النص إلى كلٍّ بلغته.
        [few] { $count } مراسلات. اكتبوا مرة واحدة، ويصل النص إلى كلٍّ بلغته.
        [many] { $count } مراسلة. اكتبوا مرة واحدة، ويصل النص إلى كلٍّ بلغته.
       *[other] { $count } مراسلة. اكتبوا مرة واحدة، ويصل النص إلى كلٍّ بلغته.
    }
mailings-none = لا مراسلات بعد. اكتبوا واحدة: تبقى مسودة إلى أن ترسلوها، وترون قبل ذلك من يتلقى ماذا.
mailings-new = كتابة مراسلة
mailings-new-lead = تبقى مسودة إلى أن ترسلوها. وكل ما يمنع إرسالها يُذكر أولًا.
mailings-change = تعديل المسودة
mailings-keep = حفظ المسودة
mailings-left = خرج { $count } من { $total }
mailings-came-back = عاد منها { $count }
mailings-state-draft = مسودة بتاريخ { $moment }
mailings-state-waiting = تخرج في { $moment }
mailings-state-sending = تُرسل منذ { $moment }
mailings-state-paused = موقوفة مؤقتًا؛ بدأت في { $moment }
mailings-state-stopped = أُوقفت في { $moment }
mailings-state-done = أُرسلت؛ انتهت في { $moment }
mailings-field-scope = من فريق
mailings-field-scope-hint = لا تصل إلا إلى من يُحفظ سجلهم هناك.
mailings-field-to = إلى
mailings-field-to-hint = يُثبَّت من تنطبق عليه عند الإرسال. ولا يتلقاها من لم يوافق على المراسلات.
mailings-field-from = المرسِل بالكلمات
mailings-field-from-hint = يظهر على هاتف مقفل: اسم الشخص يكشف أقل مما يكشفه اسم المنظمة.
mailings-field-language = مكتوبة باللغة
mailings-field-subject = الموضوع
mailings-field-subject-hint = 200 حرف على الأكثر. يستطيع كل من كان قرب هاتف مقفل أن يقرأه: لا تذكروا فيه اسم أي منظمة.
mailings-field-body = النص
mailings-field-body-hint = كلمات بسيطة. السطر الفارغ يبدأ فقرة، و«- » سطرًا من قائمة، و«# » عنوانًا. وتصير عناوين الويب روابط. ويحل محل {"{name}"} و{"{organisation}"} ما يخص القارئ.
mailings-field-button = كلمات الزر
mailings-field-button-hint = اتركوه فارغًا إن لم يكن هناك ما يُضغط.
mailings-field-button-page = الصفحة وراء الزر
mailings-field-button-page-hint = صفحة من هذا البيت مثل ‎/search‎. وتطلب تسجيل الدخول إن كانت الصفحة تطلبه.
mailings-field-how = كيف تُقرأ
mailings-field-says = الرسالة
mailings-says-all = تقول كل شيء
mailings-says-link = تقول فقط إن هناك ما يُقرأ، مع رابط
mailings-field-read-by = على صفحتها يقرؤها
mailings-read-by-recipients = من تلقّوها، بعد تسجيل الدخول
mailings-read-by-everybody = كل من لديه العنوان
mailings-to-all = كل من يُحفظ سجلهم هناك
mailings-to-segment = شريحة: { $name }
mailings-to-body = مجموعة: { $name }
mailings-to-chosen = أشخاص تختارونهم واحدًا واحدًا
mailings-audience-all = كل من يُحفظ سجلهم هناك
mailings-audience-segment = شريحة
mailings-audience-body = مجموعة
mailings-audience-chosen = أشخاص مختارون واحدًا واحدًا
mailings-choose = اختيار أشخاص
mailings-chosen =
    { $count ->
        [zero] من اختيروا: لا أحد
        [one] من اختيروا: شخص واحد
        [two] من اختيروا: شخصان
        [few] من اختيروا: { $count } أشخاص
        [many] من اختيروا: { $count } شخصًا
       *[other] من اختيروا: { $count } شخص
    }
mailings-find = جزء من اسم
mailings-look-up = بحث
mailings-choose-this = اختيار
mailings-choose-not = إزالة
mailings-back = العودة إلى المراسلة
mailings-nobody-called = لا أحد ممن توجَّه إليهم بهذا الاسم.
mailings-made-by = كتبها
mailings-sent-by = أرسلها
mailings-ahead = قبل الإرسال
mailings-reaches =
    { $count ->
        [zero] تصل إلى: لا أحد من { $total }.
        [one] تصل إلى: شخص واحد من { $total }.
        [two] تصل إلى: شخصان من { $total }.
        [few] تصل إلى: { $count } أشخاص من { $total }.
        [many] تصل إلى: { $count } شخصًا من { $total }.
       *[other] تصل إلى: { $count } شخص من { $total }.
    }
mailings-against = هذا يمنع الإرسال:
mailings-finding-gone = لم تعد الشريحة أو المجموعة الموجَّهة إليها موجودة. اختاروا غيرها.
mailings-finding-nobody = لا تنطبق على أحد الآن. اختاروا آخرين أو انظروا في الشريحة.
mailings-finding-reaches-nobody = لا تصل إلى أحد: كل من تنطبق عليهم مستبعدون للأسباب أدناه.
mailings-finding-field = { $field } ليس حقلًا: لا يُستبدل إلا {"{name}"} و{"{organisation}"}. وكان سيبقى كما كتبتموه.
mailings-finding-subject-field = في الموضوع حقل بين قوسين. الحقول للنص: الاسم في الموضوع يُقرأ على هاتف مقفل.
mailings-finding-stale = النص بهذه اللغة: { $language } أقدم من الأصل، ولا يُستعمل إلى أن يُصحَّح.
mailings-finding-no-face =
    { $count ->
        [zero] من يقرؤون { $language } أولًا ولا نص بها، فيتلقون { $instead }: لا أحد.
        [one] من يقرؤون { $language } أولًا ولا نص بها، فيتلقون { $instead }: شخص واحد.
        [two] من يقرؤون { $language } أولًا ولا نص بها، فيتلقون { $instead }: شخصان.
        [few] من يقرؤون { $language } أولًا ولا نص بها، فيتلقون { $instead }: { $count } أشخاص.
        [many] من يقرؤون { $language } أولًا ولا نص بها، فيتلقون { $instead }: { $count } شخصًا.
       *[other] من يقرؤون { $language } أولًا ولا نص بها، فيتلقون { $instead }: { $count } شخص.
    }
mailings-finding-machine =
    { $count ->
        [zero] من يتلقون نصًا ترجمته آلة، والرسالة تقول ذلك: لا أحد.
        [one] من يتلقون نصًا ترجمته آلة، والرسالة تقول ذلك: شخص واحد.
        [two] من يتلقون نصًا ترجمته آلة، والرسالة تقول ذلك: شخصان.
        [few] من يتلقون نصًا ترجمته آلة، والرسالة تقول ذلك: { $count } أشخاص.
        [many] من يتلقون نصًا ترجمته آلة، والرسالة تقول ذلك: { $count } شخصًا.
       *[other] من يتلقون نصًا ترجمته آلة، والرسالة تقول ذلك: { $count } شخص.
    }
mailings-finding-languages =
    { $count ->
        [zero] من لا تُعرف اللغات التي يقرؤونها، فيتلقون الأصل: لا أحد.
        [one] من لا تُعرف اللغات التي يقرؤونها، فيتلقون الأصل: شخص واحد.
        [two] من لا تُعرف اللغات التي يقرؤونها، فيتلقون الأصل: شخصان.
        [few] من لا تُعرف اللغات التي يقرؤونها، فيتلقون الأصل: { $count } أشخاص.
        [many] من لا تُعرف اللغات التي يقرؤونها، فيتلقون الأصل: { $count } شخصًا.
       *[other] من لا تُعرف اللغات التي يقرؤونها، فيتلقون الأصل: { $count } شخص.
    }
mailings-finding-no-organisation =
    { $count ->
        [zero] من ليست لهم منظمة، فيُكتب «منظمتكم»: لا أحد.
        [one] من ليست لهم منظمة، فيُكتب «منظمتكم»: شخص واحد.
        [two] من ليست لهم منظمة، فيُكتب «منظمتكم»: شخصان.
        [few] من ليست لهم منظمة، فيُكتب «منظمتكم»: { $count } أشخاص.
        [many] من ليست لهم منظمة، فيُكتب «منظمتكم»: { $count } شخصًا.
       *[other] من ليست لهم منظمة، فيُكتب «منظمتكم»: { $count } شخص.
    }
mailings-finding-betrays = في الموضوع «{ $words }». على هاتف مقفل أو في العمل يكشف هذا ما ينتمي إليه القارئ. اختاروا كلمات لا تكشف شيئًا، أو أرسلوها عن علم.
mailings-finding-sender-betrays = في اسم المرسِل «{ $words }». على هاتف مقفل أو في العمل يكشف هذا ما ينتمي إليه القارئ.
mailings-left-no-consent =
    { $count ->
        [zero] لم يوافقوا على المراسلات فيُستبعدون: لا أحد.
        [one] لم يوافقوا على المراسلات فيُستبعدون: شخص واحد.
        [two] لم يوافقوا على المراسلات فيُستبعدون: شخصان.
        [few] لم يوافقوا على المراسلات فيُستبعدون: { $count } أشخاص.
        [many] لم يوافقوا على المراسلات فيُستبعدون: { $count } شخصًا.
       *[other] لم يوافقوا على المراسلات فيُستبعدون: { $count } شخص.
    }
mailings-left-unwilling =
    { $count ->
        [zero] لا يريدون مراسلات من هذه الشبكة بعد الآن فيُستبعدون: لا أحد.
        [one] لا يريدون مراسلات من هذه الشبكة بعد الآن فيُستبعدون: شخص واحد.
        [two] لا يريدون مراسلات من هذه الشبكة بعد الآن فيُستبعدون: شخصان.
        [few] لا يريدون مراسلات من هذه الشبكة بعد الآن فيُستبعدون: { $count } أشخاص.
        [many] لا يريدون مراسلات من هذه الشبكة بعد الآن فيُستبعدون: { $count } شخصًا.
       *[other] لا يريدون مراسلات من هذه الشبكة بعد الآن فيُستبعدون: { $count } شخص.
    }
mailings-left-no-address =
    { $count ->
        [zero] لا يُعرف لهم عنوان بريد: لا أحد.
        [one] لا يُعرف لهم عنوان بريد: شخص واحد.
        [two] لا يُعرف لهم عنوان بريد: شخصان.
        [few] لا يُعرف لهم عنوان بريد: { $count } أشخاص.
        [many] لا يُعرف لهم عنوان بريد: { $count } شخصًا.
       *[other] لا يُعرف لهم عنوان بريد: { $count } شخص.
    }
mailings-left-bounced =
    { $count ->
        [zero] عاد عنوانهم نهائيًا ولم يُقَل منذ ذلك إنه صحيح: لا أحد.
        [one] عاد عنوانهم نهائيًا ولم يُقَل منذ ذلك إنه صحيح: شخص واحد.
        [two] عاد عنوانهم نهائيًا ولم يُقَل منذ ذلك إنه صحيح: شخصان.
        [few] عاد عنوانهم نهائيًا ولم يُقَل منذ ذلك إنه صحيح: { $count } أشخاص.
        [many] عاد عنوانهم نهائيًا ولم يُقَل منذ ذلك إنه صحيح: { $count } شخصًا.
       *[other] عاد عنوانهم نهائيًا ولم يُقَل منذ ذلك إنه صحيح: { $count } شخص.
    }
mailings-left-twice =
    { $count ->
        [zero] سجلات لها عنوان سجل آخر، ولكل عنوان رسالة واحدة: لا سجل.
        [one] سجلات لها عنوان سجل آخر، ولكل عنوان رسالة واحدة: سجل واحد.
        [two] سجلات لها عنوان سجل آخر، ولكل عنوان رسالة واحدة: سجلان.
        [few] سجلات لها عنوان سجل آخر، ولكل عنوان رسالة واحدة: { $count } سجلات.
        [many] سجلات لها عنوان سجل آخر، ولكل عنوان رسالة واحدة: { $count } سجلًا.
       *[other] سجلات لها عنوان سجل آخر، ولكل عنوان رسالة واحدة: { $count } سجل.
    }
mailings-left-removed =
    { $count ->
        [zero] غادروا قبل أن يُكتب إليهم: لا أحد.
        [one] غادروا قبل أن يُكتب إليهم: شخص واحد.
        [two] غادروا قبل أن يُكتب إليهم: شخصان.
        [few] غادروا قبل أن يُكتب إليهم: { $count } أشخاص.
        [many] غادروا قبل أن يُكتب إليهم: { $count } شخصًا.
       *[other] غادروا قبل أن يُكتب إليهم: { $count } شخص.
    }
mailings-reason-no-consent = لم يوافق على المراسلات
mailings-reason-unwilling = لا يريد مراسلات
mailings-reason-no-address = لا عنوان
mailings-reason-bounced = عاد العنوان من قبل
mailings-reason-twice = العنوان نفسه لسجل آخر
mailings-reason-removed = غادر قبل ذلك
mailings-faces = النص بكل لغة
mailings-language = اللغة
mailings-region = الإقليم
mailings-face = النص
mailings-readers = من يتلقونه
mailings-look = معاينة
mailings-face-original = الأصل
mailings-face-machine = من آلة؛ والرسالة تقول ذلك
mailings-face-checked = كتبه إنسان
mailings-face-official = رسمي
mailings-face-stale = أقدم من الأصل؛ لا يُستعمل
mailings-face-partial = غير مكتمل؛ لا يُستعمل
mailings-face-add = لغة أخرى
mailings-face-write = كتابته
mailings-face-title = النص بهذه اللغة: { $language }
mailings-face-lead = من يقرأ { $language } يتلقى هذا النص بدل الأصل.
mailings-face-original-words = النص الأصلي
mailings-face-keep = حفظ هذا النص
mailings-your-organisation = منظمتكم
mailings-you = أنتم
mailings-preview = معاينة
mailings-preview-person = كما يتلقاها شخص بعينه
mailings-as-page = كصفحة
mailings-as-text = كنص بسيط
mailings-trial = تجربة
mailings-trial-in = إرسالها إليّ باللغة
mailings-trial-send = إرسالها إليّ
mailings-send-title = الإرسال
mailings-send-lead = تؤكدون هويتكم. ثم لا يخرج شيء خلال { $minutes } دقائق، ويمكنكم استرجاعها.
mailings-when = متى
mailings-when-now = بعد { $minutes } دقائق
mailings-when-later = في ساعة أختارها
mailings-day = اليوم
mailings-hour = الساعة
mailings-zone = المنطقة الزمنية
mailings-send =
    { $count ->
        [zero] إرسال إلى: لا أحد
        [one] إرسال إلى: شخص واحد
        [two] إرسال إلى: شخصان
        [few] إرسال إلى: { $count } أشخاص
        [many] إرسال إلى: { $count } شخصًا
       *[other] إرسال إلى: { $count } شخص
    }
mailings-waits = تخرج في { $moment }. وإلى ذلك الحين لم يخرج شيء، ويمكنكم استرجاعها.
mailings-undo = استرجاعها
mailings-pause = إيقاف مؤقت
mailings-resume = متابعة الإرسال
mailings-stop = إيقاف نهائي
mailings-stop-says = ما خرج فقد خرج. ومن لم يتلقّها بعد فلن يتلقاها.
mailings-under-way = إلى أين وصلت
mailings-progress = خرج { $count } من { $total }، وينتظر { $more }.
mailings-show-again = عرض الحالة الجديدة
mailings-fared = ماذا صار منها
mailings-fate-waiting = في الانتظار
mailings-fate-queued = في الطريق
mailings-fate-sent = أُرسلت
mailings-fate-refused = رُفضت
mailings-fate-bounced = عادت
mailings-fate-kept = محفوظة في البيت: لم يُضبط خادم بريد
mailings-fate-held = محتجزة: رسائل كثيرة لصندوق واحد
mailings-fate-left-out = مستبعدون
mailings-fate-stopped = أُوقفت قبل خروجها
mailings-replied = أجابوا
mailings-left-out = من استُبعد
mailings-no-tracking = لا يُراقَب أحد: لا تحمّل الرسائل أي صورة ولا يُعدّ أي رابط، فلا يعلم أحد من فتحها.
mailings-few = قليل أو لا شيء
mailings-by-region = حسب الإقليم
mailings-by-language = حسب اللغة
mailings-measured-sent = أُرسلت
mailings-measured-refused = رُفضت
mailings-measured-bounced = عادت
mailings-measured-replied = أجابوا
mailings-small-cells = مقرَّبة إلى خمسة؛ ولا تُعرض الأعداد الصغيرة حتى لا تكشف أحدًا. تُحسب مرة في اليوم.
mailings-recipients = لمن هي
mailings-nobody-here = لا أحد.
mailings-read = قراءتها على صفحتها
mailings-more = المزيد
mailings-copy = نسخها مراسلةً جديدة
mailings-delete = إلقاء المسودة
mailings-delete-says = تزول المسودة ونصوصها بكل اللغات. ولم يتلقّها أحد.
mailings-bounces = عناوين عادت
mailings-bounces-open =
    { $count ->
        [zero] عناوين عادت نهائيًا: لا عنوان
        [one] عناوين عادت نهائيًا: عنوان واحد
        [two] عناوين عادت نهائيًا: عنوانان
        [few] عناوين عادت نهائيًا: { $count } عناوين
        [many] عناوين عادت نهائيًا: { $count } عنوانًا
       *[other] عناوين عادت نهائيًا: { $count } عنوان
    }
mailings-bounces-lead =
    { $count ->
        [zero] عناوين عادت نهائيًا: لا عنوان. لا تذهب إليها مراسلة إلى أن تقولوا إنها صحيحة من جديد.
        [one] عناوين عادت نهائيًا: عنوان واحد. لا تذهب إليها مراسلة إلى أن تقولوا إنها صحيحة من جديد.
        [two] عناوين عادت نهائيًا: عنوانان. لا تذهب إليها مراسلة إلى أن تقولوا إنها صحيحة من جديد.
        [few] عناوين عادت نهائيًا: { $count } عناوين. لا تذهب إليها مراسلة إلى أن تقولوا إنها صحيحة من جديد.
        [many] عناوين عادت نهائيًا: { $count } عنوانًا. لا تذهب إليها مراسلة إلى أن تقولوا إنها صحيحة من جديد.
       *[other] عناوين عادت نهائيًا: { $count } عنوان. لا تذهب إليها مراسلة إلى أن تقولوا إنها صحيحة من جديد.
    }
mailings-bounces-none = كل العناوين سليمة على حد علمنا.
mailings-bounced-person = عادت رسالة إلى هذا العنوان. لا تذهب إليه مراسلة إلى أن تقولوا إنه صحيح من جديد.
mailings-bounced-on = عادت في { $day } ({ $code })
mailings-good = صار صحيحًا من جديد
mailings-mail-waits = هناك رسالة لكم. تُقرأ على صفحة خاصة بها.
mailings-mail-read = قراءة الرسالة
mailings-mail-why = تصلكم هذه الرسالة لأنكم وافقتم على رسائل مثلها.
mailings-mail-on-page = قراءتها على صفحة
mailings-mail-no-tracking = لا تحمّل هذه الرسالة شيئًا، ولا يعلم أحد إن فتحتموها.
mailings-mail-stop = لا مزيد من الرسائل مثل هذه
mailings-mail-trial = تجربة: لم يتلقّها سواكم.
mailings-mail-machine = ترجمت آلة هذا النص من { $original } إلى { $language }.
mailings-mail-other = لا نص بهذه اللغة: { $first }؛ وهذا النص باللغة: { $language }.
mailings-mail-none = لا نص بلغة تقرؤونها؛ وهذا النص باللغة: { $language }.
done-mailings-made = حُفظت المسودة. انظروا أدناه ما كانت ستلقاه.
done-mailings-kept = حُفظت المسودة.
done-mailings-face-kept = حُفظ النص.
done-mailings-copied = هذه هي النسخة، مسودة جديدة.
done-mailings-deleted = زالت المسودة.
done-mailings-tried = هي في طريقها إليكم.
done-mailings-sent = أُرسلت. وما دام لم يخرج شيء يمكنكم استرجاعها.
done-mailings-halted-undo = استُرجعت. هي مسودة من جديد، ولم يتلقّها أحد.
done-mailings-halted-pause = أُوقفت مؤقتًا.
done-mailings-halted-resume = يستمر الإرسال.
done-mailings-halted-stop = أُوقفت. ومن لم يكن قد تلقاها فلن يتلقاها.
done-mailings-good = تذهب المراسلات إلى هناك من جديد.
problem-mailing-others = تصل الآن إلى { $now }؛ وكانوا { $seen } حين نظرتم. انظروا مرة أخرى وأرسلوها من جديد إن كان ذلك صحيحًا.
problem-mailing-button-page = حددوا الصفحة التي يقود إليها الزر.
problem-mailing-button-words = اكتبوا ما على الزر.
problem-mailing-button-elsewhere = يقود الزر إلى صفحة من هذا البيت. اكتبوا العناوين الأخرى في النص حيث يراها القراء.
problem-mailing-chosen = يُختار واحدًا واحدًا { $most } شخص على الأكثر؛ احفظوا شريحة لأكثر من ذلك.
problem-mailing-day = اختاروا يومًا.
problem-mailing-zone = اذكروا منطقة زمنية مثل Europe/Zurich.
problem-mailing-no-such-hour = تُقدَّم الساعة هناك تلك الليلة: هذه الساعة غير موجودة.
problem-mailing-past = انقضت تلك الساعة.
act-address-good = قال إن عنوان بريدكم صحيح من جديد
told-mailings = مراسلات موجَّهة إليكم
