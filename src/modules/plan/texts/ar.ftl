plan-title = الخطة
plan-lead =
    { $count ->
        [zero] سيظهر هنا ما تقرر ومن يتولاه.
        [one] عمل واحد نشأ مما قاله الأعضاء، ومن يتولاه، وإلى أين وصل.
        [two] عملان نشآ مما قاله الأعضاء، ومن يتولى كلًّا منهما، وإلى أين وصل.
        [few] { $count } أعمال نشأت مما قاله الأعضاء، ومن يتولى كلًّا منها، وإلى أين وصل.
        [many] { $count } عملًا نشأت مما قاله الأعضاء، ومن يتولى كلًّا منها، وإلى أين وصل.
       *[other] { $count } عمل نشأت مما قاله الأعضاء، ومن يتولى كلًّا منها، وإلى أين وصل.
    }
plan-empty = لا يوجد أي عمل بعد. حين يُعتمد نص، تصبح كل فقرة عمل فيه عملًا هنا.
plan-empty-documents = الاطلاع على النصوص المفتوحة
plan-filter = عرض الأعمال بحسب حالتها
plan-all = الكل
plan-none-in-state = لا يوجد عمل في هذه الحالة الآن. اختاروا حالة أخرى أعلاه.
plan-no-priority = بلا أولوية

plan-state-proposed = مقترح
plan-state-agreed = متفق عليه
plan-state-on-course = يسير كما خُطّط
plan-state-delayed = متأخر
plan-state-done = أُنجز
plan-state-proposed-means = ينتظر من يتولاه.
plan-state-agreed-means = له من يتولاه، ولم يقدّم أحد تقريرًا عنه بعد.
plan-state-on-course-means = هذا ما يقوله آخر تقرير.
plan-state-delayed-means = هذا ما يقوله آخر تقرير.
plan-state-done-means = هذا ما يقوله آخر تقرير، مع دليله.
plan-no-report = لا تقرير بعد

plan-owner = المسؤول
plan-owner-hint = من يتحمل مسؤوليته: منظمة أو إقليم أو هيئة في الشبكة أو الأمانة.
plan-owner-none = لا أحد بعد
plan-owner-secretariat = الأمانة
plan-level = المستوى
plan-level-local = محلي
plan-level-regional = إقليمي
plan-level-global = عالمي
plan-period = المدة
plan-starts-on = أول يوم
plan-ends-on = آخر يوم
plan-origin = مصدره
plan-follow = متابعة الخيط

plan-progress =
    { $count ->
        [zero] التقدم
        [one] التقدم: تقرير واحد
        [two] التقدم: تقريران
        [few] التقدم: { $count } تقارير
        [many] التقدم: { $count } تقريرًا
       *[other] التقدم: { $count } تقرير
    }
plan-progress-none = لا تقرير بعد. هذا لا يعني أنه لا تقدم: لم يكتب أحد عنه حتى الآن.
plan-progress-unowned = لا تقرير بعد. تبدأ التقارير حين يتولى أحد هذا العمل.
plan-evidence = الدليل:
plan-by-secretariat = الأمانة
plan-by-regional-secretary = الأمانة الإقليمية
plan-by-facilitator = من ييسّر الفريق
plan-by-delegate = من يمثّل المنظمة المسؤولة

plan-agree-heading = الاتفاق على مسؤول ومدة
plan-agree-again-heading = تغيير المسؤول أو المستوى أو المدة
plan-agree = حفظ الاتفاق
plan-report-heading = تقديم تقرير عن التقدم
plan-report-state = أين وصل
plan-report-text = ماذا حدث
plan-report-text-hint = اكتبوا بأي لغة؛ يقرؤها الآخرون بلغاتهم.
plan-report-evidence = عنوان الدليل على الشبكة
plan-report-evidence-hint = نص موقّع أو محضر أو مقال: عنوان يبدأ بـ https://. وهو لازم حين يُنجز العمل.
plan-report-label = ماذا يوجد هناك
plan-report = إرسال التقرير

plan-entry = الخطة تحتاج إلى من يحملها
plan-entry-unowned =
    { $count ->
        [zero] لا عمل ينتظر مسؤولًا.
        [one] عمل واحد ينتظر مسؤولًا.
        [two] عملان ينتظران مسؤولًا.
        [few] { $count } أعمال تنتظر مسؤولًا.
        [many] { $count } عملًا تنتظر مسؤولًا.
       *[other] { $count } عمل تنتظر مسؤولًا.
    }
plan-entry-due =
    { $count ->
        [zero] لا عمل ينتهي خلال 30 يومًا بلا تقرير.
        [one] عمل واحد ينتهي خلال 30 يومًا أو انتهى، ولا تقرير عنه بعد.
        [two] عملان ينتهيان خلال 30 يومًا أو انتهيا، ولا تقرير عنهما بعد.
        [few] { $count } أعمال تنتهي خلال 30 يومًا أو انتهت، ولا تقرير عنها بعد.
        [many] { $count } عملًا تنتهي خلال 30 يومًا أو انتهت، ولا تقرير عنها بعد.
       *[other] { $count } عمل تنتهي خلال 30 يومًا أو انتهت، ولا تقرير عنها بعد.
    }

done-action-agreed = حُفظ الاتفاق. صار للعمل مسؤول ومدة.
done-progress-reported = حُفظ التقرير. سيجده على صفحته كل من تكلم من أجل هذا العمل.

problem-plan-owner = هذا المسؤول لا ينتمي إلى الشبكة. اختاروا من القائمة.
problem-plan-no-such-day = لا يوجد يوم كهذا في التقويم. اكتبوا السنة فالشهر فاليوم.
problem-plan-end-before-start = آخر يوم يسبق أول يوم.
problem-plan-not-agreed = ليس للعمل مسؤول بعد. اتفقوا على مسؤول أولًا، ثم قدّموا التقرير.
problem-plan-evidence-needed = العمل المُنجز يحتاج إلى دليل: أعطوا عنوانًا على الشبكة يبيّنه.
problem-plan-evidence-address = هذا ليس عنوانًا يستطيع الآخرون فتحه. يبدأ العنوان بـ https:// ولا يحمل اسمًا ولا كلمة مرور.
problem-plan-evidence-missing = سمّيتم الدليل ولم تعطوا عنوانه على الشبكة.
plan-of-body = { $count ->
    [0] لا أعمال لهذا الفريق
    [one] عمل واحد لهذا الفريق
    [two] عملان لهذا الفريق
    [few] { $count } أعمال لهذا الفريق
    [many] { $count } عملًا لهذا الفريق
   *[other] { $count } عمل لهذا الفريق
}

# Who is told of what was reported.
plan-notice-reported = جديد عما أفضت إليه كلماتكم.
plan-notice-reported-choice = يُبلَّغ عن إجراء أفضت إليه كلماتي
