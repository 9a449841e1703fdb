trace-kind-said = قيل
trace-kind-priority = أولوية
trace-kind-text = فقرة
trace-kind-action = عمل
trace-kind-result = تقدم
trace-open = الاطلاع عليه في مكانه
trace-before =
    { $count ->
        [zero] ما أوصل إلى هنا
        [one] ما أوصل إلى هنا: أمر واحد
        [two] ما أوصل إلى هنا: أمران
        [few] ما أوصل إلى هنا: { $count } أمور
        [many] ما أوصل إلى هنا: { $count } أمرًا
       *[other] ما أوصل إلى هنا: { $count } أمر
    }
trace-after =
    { $count ->
        [zero] ما نتج عنه
        [one] ما نتج عنه: أمر واحد
        [two] ما نتج عنه: أمران
        [few] ما نتج عنه: { $count } أمور
        [many] ما نتج عنه: { $count } أمرًا
       *[other] ما نتج عنه: { $count } أمر
    }
trace-begins-here = هنا يبدأ الخيط: قاله أحد الأعضاء.
trace-before-none = لم يوصل إلى هنا بعد شيء مما يمكنكم الاطلاع عليه.
trace-after-none = لم ينتج عنه شيء بعد. وحين ينتج شيء ستجدونه هنا.
trace-link-taken-up-in = مساهمة أُخذ بها
trace-link-merged-into = مساهمة دُمجت مع غيرها
trace-link-contains = الأولوية تضمّ الفقرة
trace-link-argues-for = الفقرة تؤيّد الأولوية
trace-link-became = صار عملًا
trace-link-reported = تقدم في العمل
fate-waiting = في انتظار الرد
fate-taken-up = أُخذ بها
fate-merged = دُمجت مع غيرها
fate-declined = لم يؤخذ بها
fate-answered = رُدّ عليها مع المحادثة التي هي جزء منها
me-title = ما آل إليه ما قلتموه
me-lead =
    { $count ->
        [zero] لم تقولوا شيئًا بعد.
        [one] أمر واحد قلتموه، وإلى أين وصل.
        [two] أمران قلتموهما، وإلى أين وصل كل منهما.
        [few] { $count } أمور قلتموها، وإلى أين وصل كل منها.
        [many] { $count } أمرًا قلتموها، وإلى أين وصل كل منها.
       *[other] { $count } أمر قلتموها، وإلى أين وصل كل منها.
    }
me-empty = ابحثوا عمّا هو مفتوح الآن وقولوا كلمتكم؛ ستتابعونها هنا.
me-link-empty = لم يُحفظ هنا بعدُ شيء ممّا قلتموه.
me-link-hint = لا يقرأ هذه الصفحة إلا من معه هذا الرابط؛ فلا تعيدوا إرسال الرسالة. يُفتح الرابط ثلاثين يومًا، وبعدها يمكنكم طلب رابط جديد.
me-follow = متابعة الخيط
me-earlier = ما قلتموه قبل ذلك
me-actions =
    { $count ->
        [zero] لا عمل نتج عنه
        [one] العمل الذي نتج عنه
        [two] العملان اللذان نتجا عنه
        [few] الأعمال التي نتجت عنه
        [many] الأعمال التي نتجت عنه
       *[other] الأعمال التي نتجت عنه
    }
me-results =
    { $count ->
        [zero] التقدم
        [one] التقدم: تقرير واحد
        [two] التقدم: تقريران
        [few] التقدم: { $count } تقارير
        [many] التقدم: { $count } تقريرًا
       *[other] التقدم: { $count } تقرير
    }
# Both directions to any depth
trace-level =
    { $number ->
        [zero] هنا: { $count }
        [one] على بُعد خطوة واحدة: { $count }
        [two] على بُعد خطوتين: { $count }
        [few] على بُعد { $number } خطوات: { $count }
        [many] على بُعد { $number } خطوة: { $count }
       *[other] على بُعد { $number } خطوة: { $count }
    }
trace-shown = من { $number } إلى { $most } من أصل { $total }
trace-more = ما هو أبعد
trace-nearer = ما هو أقرب
trace-tied-by = ربطه { $name }
trace-next-to = بجانب:
trace-besides = طريق آخر:
trace-ways =
    { $count ->
        [zero] لا طريق آخر يؤدي إلى هنا.
        [one] طريق آخر يؤدي إلى هنا.
        [two] طريقان آخران يؤديان إلى هنا.
        [few] { $count } طرق أخرى تؤدي إلى هنا.
        [many] { $count } طريقًا آخر يؤدي إلى هنا.
       *[other] { $count } طريق آخر يؤدي إلى هنا.
    }
me-more =
    { $count ->
        [zero] لا شيء غير ذلك على الخيط.
        [one] وأمر واحد آخر على الخيط.
        [two] وأمران آخران على الخيط.
        [few] { $count } أمور أخرى على الخيط.
        [many] { $count } أمرًا آخر على الخيط.
       *[other] { $count } أمر آخر على الخيط.
    }
# The whole thread: picture and files
trace-flow-see = كم أدّى إلى كم
trace-take-csv = الخيط كله في جدول (CSV)
trace-take-json = الخيط نفسه للبرامج (JSON)
trace-flow = كم أدّى إلى كم
trace-flow-lead = ممّا قيل إلى الفقرات ثم الأعمال ثم تقارير التقدم. لا يُعَدّ إلا ما يمكنكم الاطلاع عليه: أمور لا أشخاص.
trace-flow-picture = أشرطة تمتد من المساهمات إلى الفقرات فالأعمال فالتقارير؛ وكلما كثر العدد اتسع الشريط. والجدول أدناه يقول ذلك بالأرقام.
trace-flow-caption =
    { $count ->
        [zero] لا أشرطة
        [one] شريط واحد وما يتبعه
        [two] شريطان وما يتبع كلًّا منهما
        [few] { $count } أشرطة وما يتبع كلًّا منها
        [many] { $count } شريطًا وما يتبع كلًّا منها
       *[other] { $count } شريط وما يتبع كلًّا منها
    }
trace-flow-band = الأولوية أو الفقرة
trace-flow-column-said = المساهمات
trace-flow-column-texts = الفقرات
trace-flow-column-actions = الأعمال
trace-flow-column-results = التقارير
trace-flow-nowhere = لم يؤخذ بها أو ما زالت تنتظر
trace-flow-others =
    { $count ->
        [zero] لا شيء غير ذلك
        [one] واحدة أخرى
        [two] اثنتان أخريان معًا
        [few] { $count } أخرى معًا
        [many] { $count } أخرى معًا
       *[other] { $count } أخرى معًا
    }
trace-flow-total = المجموع، وكل أمر مرة واحدة
trace-flow-none = لم يجتمع هنا بعد شيء مما يمكنكم الاطلاع عليه. وحين يجتمع تجدون صورته هنا.
trace-flow-back = العودة إلى موضعه
trace-column-kind = ما هو
trace-column-title = النص
trace-column-place = ما ينتمي إليه
trace-column-at = منذ
trace-column-fate = ما آل إليه
trace-column-address = العنوان
trace-column-thread = على الخيط
trace-column-link = كيف استمر
trace-column-why = السبب
trace-column-by = ربطه
trace-column-tied = تاريخ الربط
trace-column-to-kind = أدّى إلى
trace-column-to-title = نص ما أدّى إليه
trace-column-to-thread = موضع ذلك على الخيط
me-following = ما تتابعونه في النصوص
