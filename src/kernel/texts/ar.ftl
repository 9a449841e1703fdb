skip-to-content = الانتقال إلى المحتوى
navigation-label = الأقسام
languages-label = اللغات
search-button = بحث
footer-promise = من الاستشارة إلى العمل، بكل اللغات، وبأي اتصال كان. برنامج حرّ (AGPL)؛ وبياناتكم تبقى في شبكتكم.
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
my-words = ما آل إليه ما قلتموه
back-home = الانتقال إلى الصفحة الرئيسية

thread-label = إلى أين وصل الخيط
thread-said = قيل
thread-priority = أولوية
thread-text = نص
thread-action = عمل
thread-result = نتيجة
thread-not-yet = ليس بعد

place-label = موقعكم الآن
pages-label = صفحات هذه القائمة
pages-of = الصفحة { $number } من { $total }
pages-here = الصفحة { $number }
pages-before = الصفحة السابقة
pages-after = الصفحة التالية
dialog-close = إغلاق
ask-stay = لا، يُترك كما هو
flow-label = الخطوات
flow-step = الخطوة { $number } من { $total }: { $name }
progress-of = { $count } من { $total }

face-other-language = باللغة { $language }
face-machine = باللغة { $language }، ترجمته آلة
face-stale = باللغة { $language }، أقدم من الأصل

field-language = لغة النص
words-put-back = ما بدأتم كتابته هنا كان محفوظًا على هذا الجهاز وقد أُعيد إليكم. أرسلوه متى شئتم.
words-drop = حذفه
send-file-label = مقدار ما وصل من الملف
send-file-going = الملف في الطريق؛ أكملوا بقية الاستمارة في هذه الأثناء.
send-file-cut = انقطع الاتصال. لم يضع شيء مما وصل، وسنواصل الإرسال فور عودته.
send-file-arrived = وصل الملف.
send-file-waits = تُرسل الاستمارة فور وصول الملف.
send-file-cancel = عدم إرسال الملف
problems-heading =
    { $count ->
        [zero] لا شيء يحتاج إلى مراجعة
        [one] أمر واحد يحتاج إلى مراجعة
        [two] أمران يحتاجان إلى مراجعة
        [few] { $count } أمور تحتاج إلى مراجعة
        [many] { $count } أمرًا تحتاج إلى مراجعة
       *[other] { $count } أمر تحتاج إلى مراجعة
    }
problem-sent-before = سبق إرسال هذه الاستمارة بكلمات أخرى وهي محفوظة. لا ترسلوها مجددًا إلا إذا أردتم قول هذا أيضًا.
problem-upload-gone = لم يصل الملف كاملًا، أو وصل منذ زمن طويل. اختاروه من جديد.
problem-required = يرجى ملء هذا الحقل.
problem-too-long =
    { $most ->
        [zero] هذا أطول مما يجب: يُترك هذا الحقل فارغًا.
        [one] هذا أطول مما يجب: حرف واحد على الأكثر.
        [two] هذا أطول مما يجب: حرفان على الأكثر.
        [few] هذا أطول مما يجب: { $most } أحرف على الأكثر.
        [many] هذا أطول مما يجب: { $most } حرفًا على الأكثر.
       *[other] هذا أطول مما يجب: { $most } حرف على الأكثر.
    }
problem-too-many = العدد أكبر مما يجب: { $most } على الأكثر.
problem-not-understood = لم نفهم هذا. يرجى التحقق منه.

error-not-found-title = لا شيء لكم هنا
error-not-found = هذه الصفحة غير موجودة، أو ليست مفتوحة لكم. إذا كنتم من الشبكة فسجّلوا الدخول أولًا.
error-not-signed-in-title = يرجى تسجيل الدخول
error-not-signed-in = هذه الصفحة للأعضاء بعد تسجيل الدخول.
error-not-allowed-title = هذا ليس من مهامكم
error-not-allowed = دوركم لا يشمل هذا. لم يتغيّر شيء.
step-up = إثبات أنكم أنتم
error-not-fresh-title = أثبتوا أولًا أنكم أنتم
error-not-fresh = هذا يمسّ بيانات آخرين، لذلك يطلب عاملكم الثاني مثبتًا خلال عشر دقائق. لم يتغيّر شيء.
error-conflict-title = سبقكم غيركم
error-conflict = غيّر شخص آخر هذا في هذه الأثناء. لم يُحفظ شيء مما أرسلتم؛ ارجعوا إلى الوراء وأعيدوا تحميل الصفحة وحاولوا مرة أخرى.
error-key-reused-title = سبق إرساله
error-key-reused = سبق إرسال هذه الاستمارة بمحتوى آخر. ارجعوا إلى الوراء وأعيدوا تحميل الصفحة وأرسلوها من جديد.
error-form-expired-title = هذه الاستمارة قديمة
error-form-expired = فُتحت هذه الاستمارة باسم آخر أو جاءت من موقع آخر. لم يتغيّر شيء. ارجعوا إلى الوراء وأعيدوا تحميل الصفحة وأرسلوها من جديد.
error-closed-title = مغلق
error-closed = هذا مغلق؛ لم يتغيّر شيء.
error-too-many-title = طلبات كثيرة دفعة واحدة
error-too-many = وصلتنا منكم طلبات كثيرة جدًّا. انتظروا دقيقة وحاولوا مرة أخرى.
error-too-large-title = الملف كبير جدًّا
error-too-large = هذا الملف أكبر من 20 ميغابايت. أرسلوا ملفًا أصغر.
error-bad-request-title = لم نفهم الطلب
error-bad-request = لم نفهم هذا الطلب. لم يتغيّر شيء.
error-busy-title = لحظة من فضلكم
error-busy = البيت مزدحم الآن. لم يضع شيء؛ حاولوا مرة أخرى بعد دقيقة.
error-no-room-title = لم يبق مكان
error-no-room = لم يبق مكان للملفات. لم يُحفظ شيء مما أرسلتم، وقد أُبلغ القائمون على هذا البيت.
error-broken-title = الخطأ منّا
error-broken = حدث عطل عندنا وقد وصلنا التنبيه. لم يتغيّر شيء مما يخصّكم.
error-number = إذا تكرر ذلك فأبلِغوا القائمين على هذا البيت بهذا الرقم: { $digits }
problem-paper-too-big = هذا الملف أكبر من أن نقرأه. الحدّ 20 ميغابايت، حتى بعد فكّ ضغطه.
problem-paper-damaged = هذا الملف تالف. افتحوه في برنامج الكتابة واحفظوه من جديد وأرسلوا الملف الجديد.
problem-paper-encrypted = هذا الملف محمي بكلمة مرور. احفظوه من دونها وأرسلوا الملف الجديد.
problem-paper-wrong-type = لا نستطيع قراءة هذا النوع من الملفات. نقرأ Word (.docx) وOpenDocument (.odt) وصفحات الويب (.html) وMarkdown والنص العادي.
problem-paper-too-slow = استغرقت قراءة هذا الملف وقتًا طويلًا. أرسلوا ملفًا أبسط أو أصغر.
paper-legend = الكلمات بين [+ و+] أُضيفت، والكلمات بين [− و−] حُذفت.
paper-comments = التعليقات
paper-settled = سُوّي
paper-not-written-no-font = في هذا النص حروف من كتابة { $script } التي لا يملك هذا البيت خطًّا لها. خذوا ملف Word.
paper-not-written-too-big = هذا النص أطول من أن يُكتب في ملف واحد. خذوه على أجزاء.
paper-not-written-too-slow = استغرقت كتابة هذا الملف وقتًا طويلًا. خذوا النص على أجزاء أو حاولوا لاحقًا.
paper-not-written-failed = تعذّرت كتابة هذا الملف. خذوه بصيغة أخرى وأخبروا من يدير هذا البيت.
problem-sheet-damaged = هذا الملف تالف. افتحه في برنامج الجداول واحفظه من جديد ثم أرسله.
problem-sheet-digits-lost = فُقدت أرقام: اختصر البرنامج هذا الرقم الطويل إلى { $value }. اكتبه كنص في القائمة الأصلية.
problem-sheet-empty = لا توجد صفوف في هذا الملف. اختر ملفا آخر أو ورقة أخرى.
problem-sheet-encrypted = هذا الملف محمي بكلمة مرور. احفظه من دونها ثم أرسله.
problem-sheet-error-cell = تعرض هذه الخلية الخطأ { $value } بدل القيمة. تُعد فارغة.
problem-sheet-formula = هذه الخلية محسوبة. تؤخذ قيمتها { $value } لا صيغتها.
problem-sheet-hidden-row = هذا الصف مخفي في برنامجك. يُقرأ رغم ذلك.
problem-sheet-merged = هذه الخلية مدمجة مع التي فوقها وتأخذ قيمتها { $value }.
problem-sheet-mixed-encoding = حروف هذا الصف مرمزة بطريقة مختلفة عن بقية الملف. تحقق منها.
problem-sheet-no-such-sheet = لا توجد ورقة باسم { $sheet } في هذا الملف. اختر ورقة أخرى.
problem-sheet-old-type = حُفظ هذا الملف بصيغة ما قبل 2007. احفظه بصيغة ‎.xlsx ثم أرسله.
problem-sheet-open-quote = يفتح الصف { $line } علامة اقتباس لا تُغلق أبدا. أغلقها أو احذفها ثم أرسل الملف من جديد.
problem-sheet-row-too-long = في هذا الصف أعمدة أكثر من غيره. تحقق من عدم وجود فاصل داخل إحدى القيم.
problem-sheet-too-big = هذا الملف كبير جدا: ‎20 ميغابايت على الأكثر، ولا يزيد كثيرا عند فك الضغط. أرسله على أجزاء.
problem-sheet-too-many-columns = في الصف { $line } أكثر من { $most } عمودا. أبق ما يلزم وأرسل الملف من جديد.
problem-sheet-too-many-rows = في هذا الملف أكثر من { $most } صف. أرسله على أجزاء.
problem-sheet-too-slow = استغرقت قراءة هذا الملف وقتا طويلا. أرسل ملفا أبسط أو أصغر.
problem-sheet-wrong-type = هذه ليست قائمة يمكن قراءتها. أرسل جدولا (‎.xlsx) أو ملف CSV.
problem-sheet-ambiguous-header = تبدو الأعمدة { $columns } كلها لشيء واحد. حدد أيها المقصود.
problem-sheet-unsure-header = أخذنا العمود «{ $header }» لتشابه اسمه. تحقق من أنه المقصود.
problem-sheet-two-meanings = قد يعني العنوان «{ $header }» أشياء عدة. حدد المقصود.

offline-title = على هذا الهاتف
offline-banner = أنتم بلا اتصال. هذه هي الصفحة كما كانت في { $when }.
offline-banner-slow = الاتصال لا يجيب. هذه هي الصفحة كما كانت في { $when }.
offline-kept-list = ما هو محفوظ هنا أيضًا
offline-no-page = أنتم بلا اتصال. افتحوا هذه الصفحة مجددًا حين يعود الاتصال.
offline-unread = أنتم بلا اتصال، وهذه الصفحة لم تُحفظ على هذا الهاتف. ستُفتح تلقائيًا حين يعود الاتصال، وحتى ذلك الحين يمكنكم قراءة ما هو مدرج هنا.
offline-again = المحاولة مجددًا الآن
offline-still-signed-in = حُذف من هذا الهاتف كل ما يخصّكم، لكن تعذّر الوصول إلى البيت: ما زلتم مسجَّلي الدخول. سجّلوا الخروج مجددًا حين يعود الاتصال.
offline-impossible = هذا المتصفح لا يحفظ أي صفحة: إما أنه قديم جدًّا، أو أن البرامج النصية أو التخزين معطّلة فيه. وكل ما عدا ذلك يعمل كالمعتاد.
offline-kept-title = صفحات يمكنكم قراءتها بلا اتصال
offline-kept-none = لا شيء بعد. تُحفظ الصفحات العامة حين تقرؤونها؛ أما ما تقرؤونه بعد تسجيل الدخول فلا يُحفظ إلا إذا طلبتم ذلك أدناه.
offline-as-of = كما كانت في { $when }
offline-keep = حفظ ما أقرؤه على هذا الهاتف
offline-keep-means = ما تقرؤونه بعد تسجيل الدخول يمكن عندئذ أن يُقرأ مجددًا بلا اتصال: آخر { $pages } صفحة، مدة { $days } يومًا. ومن يستطيع فتح هذا الهاتف يستطيع قراءتها أيضًا. وهي تُحذف حين تسجّلون الخروج، وحين ينتهي تسجيل دخولكم، وحين يسجّل شخص آخر دخوله هنا.
offline-keep-on = ما تقرؤونه يُحفظ على هذا الهاتف.
offline-keep-no-more = إيقاف الحفظ وحذف ما حُفظ
offline-keep-visitor = سجّلوا الدخول لتشغيل ذلك. أما الصفحات العامة فتُحفظ من دونه.
offline-delete = حذف كل الصفحات المحفوظة هنا
offline-deleted = تم الحذف.
offline-waiting-title = ما كتبتموه
offline-state-waiting = بانتظار الإرسال.
offline-state-waiting-means = يُرسَل تلقائيًا ومرة واحدة فقط حين يعود الاتصال. وما زال بإمكانكم تعديله.
offline-state-editing = عُدِّل ولم يُرسَل بعد.
offline-state-sent = تم الإرسال.
offline-state-refused = لم يُقبل؛ وكلماتكم محفوظة هنا.
offline-state-old = ينتظر هذا منذ شهر، ولن يُرسَل تلقائيًا بعد الآن.
offline-state-gone = سُحب من الإرسال. فإن كان قد وصل قبل انقطاع الاتصال فهو في صفحته ويمكن سحبه هناك.
offline-undo = تراجع
offline-see-it = عرضه في مكانه
offline-send = إرسال
offline-put-back = فتح الصفحة مع هذه الكلمات
offline-open-page = فتح الصفحة
offline-drop = سحبه من الإرسال
offline-sign-in-to-send = كلمات كُتبت على هذا الهاتف تنتظر أن يسجّل كاتبها الدخول.
offline-notice-waiting = كلمات كتبتموها تنتظر الإرسال.
offline-notice-refused = كلمات كتبتموها لم تُقبل؛ وهي محفوظة هنا.
offline-notice-sent = ما كتبتموه بلا اتصال قد أُرسل.
offline-look = عرضها
offline-sign-out-loses = لديكم كلمات لم تُرسَل بعد. تسجيل الخروج يحذفها من هذا الهاتف. هل تريدون تسجيل الخروج مع ذلك؟

mail-test-subject = رسالة تجريبية
mail-test-title = وصل البريد
mail-test-arrived = إن كنتم تقرؤون هذا فالرسائل تغادر بيتكم وتصل إلى هذا الصندوق. لا حاجة إلى شيء آخر.
mail-test-spam = إن وجدتموها بين الرسائل غير المرغوب فيها فاطلبوا ممن يدير خادم بريدكم توقيع الرسائل (DKIM) ونشر سجل SPF لنطاقكم.
mail-test-go-on = متابعة الإعدادات
mail-test-why = تصلكم هذه الرسالة لأنكم طلبتموها في صفحة إعدادات البريد. لا تُرسل إلى أحد غيركم.
account-menu = الحساب وتسجيل الدخول
quick-exit = خروج سريع

words-inserted = أُضيف:
words-deleted = حُذف:

# نص لا يمكن أن يُكتب في ملف.
error-not-written-title = تعذرت كتابة هذا الملف
error-not-written = { $why }
