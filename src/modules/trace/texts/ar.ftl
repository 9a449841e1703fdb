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
