skip-to-content = الانتقال إلى المحتوى
navigation-label = الأقسام
languages-label = اللغات
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

face-other-language = باللغة { $language }
face-machine = باللغة { $language }، ترجمته آلة
face-stale = باللغة { $language }، أقدم من الأصل

field-language = لغة النص
words-put-back = ما بدأتم كتابته هنا كان محفوظًا على هذا الجهاز وقد أُعيد إليكم. أرسلوه متى شئتم.
words-drop = حذفه
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
error-broken-title = الخطأ منّا
error-broken = حدث عطل عندنا وقد وصلنا التنبيه. لم يتغيّر شيء مما يخصّكم.
error-number = إذا تكرر ذلك فأبلِغوا القائمين على هذه الدار بهذا الرقم: { $digits }
problem-paper-too-big = هذا الملف أكبر من أن نقرأه. الحدّ 20 ميغابايت، حتى بعد فكّ ضغطه.
problem-paper-damaged = هذا الملف تالف. افتحوه في برنامج الكتابة واحفظوه من جديد وأرسلوا الملف الجديد.
problem-paper-encrypted = هذا الملف محمي بكلمة مرور. احفظوه من دونها وأرسلوا الملف الجديد.
problem-paper-wrong-type = لا نستطيع قراءة هذا النوع من الملفات. نقرأ Word (.docx) وOpenDocument (.odt) وMarkdown والنص العادي.
problem-paper-too-slow = استغرقت قراءة هذا الملف وقتًا طويلًا. أرسلوا ملفًا أبسط أو أصغر.
