translations-title = الترجمات
translations-lead =
    { $count ->
        [zero] كل نص موجود بكل لغة من لغات الشبكة.
        [one] نص واحد ينتظر من يترجمه.
        [two] نصان ينتظران من يترجمهما.
        [few] { $count } نصوص تنتظر من يترجمها، أولها المفتوح للتعليق ثم الأقل لغات.
        [many] { $count } نصًّا تنتظر من يترجمها، أولها المفتوح للتعليق ثم الأقل لغات.
       *[other] { $count } نص تنتظر من يترجمها، أولها المفتوح للتعليق ثم الأقل لغات.
    }
translations-counts = ما ينقص في كل لغة من لغات الشبكة
translations-language = اللغة
translations-missing = نصوص غير موجودة بها
translations-stale = أقدم من الأصل
translations-all = عرض كل اللغات
translations-cut = هناك نصوص أكثر مما يُنظر فيه هنا دفعة واحدة. ترجموا الأولى منها فتظهر البقية.
translations-none = لا شيء ينتظركم هنا. تظهر النصوص الجديدة حالما يكتبها أحد.
translations-work = في انتظار الترجمة
translations-work-in = في انتظار الترجمة: { $language }
translations-into = الترجمة إلى:
translations-also-into = ينقص أيضًا:
translations-is-stale = أقدم من الأصل

translations-face-title = الترجمة إلى { $language }
translations-where = الاطلاع على النص في مكانه
translations-original = الأصل: { $from }
translations-face = الترجمة: { $language }
translations-stale-notice = تغيّر الأصل منذ كُتبت هذه الترجمة. قارنوا بينهما وحدّثوا الترجمة.
translations-words = النص: { $language }
translations-state = هذه الترجمة
translations-state-machine = من عمل آلة
translations-state-checked = راجعها شخص
translations-state-official = رسمية
translations-keep = حفظ الترجمة
translations-history =
    { $count ->
        [zero] لم تُكتب أي ترجمة بعد
        [one] كُتبت ترجمة واحدة حتى الآن
        [two] كُتبت ترجمتان حتى الآن
        [few] كُتبت { $count } ترجمات حتى الآن
        [many] كُتبت { $count } ترجمة حتى الآن
       *[other] كُتبت { $count } ترجمة حتى الآن
    }
translations-of-version = عن النسخة { $version } من الأصل

done-face-kept = حُفظت الترجمة. سيراها القراء بعد لحظات.
done-face-kept-stale = حُفظت الترجمة، لكن الأصل تغيّر أثناء كتابتكم، فيُقال للقراء إنها أقدم منه. قارنوها بالأصل الجديد أدناه.

problem-translations-original = هذه لغة الأصل. الترجمة تكون بلغة أخرى.
problem-translations-version = لا توجد نسخة كهذه من الأصل. أعيدوا تحميل الصفحة وأرسلوا الترجمة من جديد.
problem-translations-official = الترجمة الحالية رسمية ومحدّثة. اسألوا الأمانة إن كان يجب تغييرها.

terms-title = الكلمات المتفق عليها
terms-lead =
    { $count ->
        [0] ما تسمّي به هذه الشبكة الأشياء، بكل لغة من لغاتها.
        [one] لشيء واحد كلمة متفق عليها بلغات هذه الشبكة.
        [two] لشيئين كلمة متفق عليها بلغات هذه الشبكة.
        [few] لـ{ $count } أشياء كلمات متفق عليها بلغات هذه الشبكة.
       *[other] لـ{ $count } شيئًا كلمات متفق عليها بلغات هذه الشبكة.
    }
terms-caption = الكلمات المتفق عليها حسب اللغة
terms-none = لم يُتفق على كلمة بعد. ابدؤوا بما يُترجم كل مرة على نحو مختلف.
terms-note = ملاحظة
terms-change = تعديل
terms-change-title = تعديل هذه الكلمة
terms-add-title = الاتفاق على كلمة
terms-help = اكتبوها بلغتين على الأقل. يراها من يترجم بجانب الأصل، ويُنبَّه حين تقولها ترجمة على نحو آخر.
terms-keep = حفظ الكلمة
terms-drop = لم تعد هذه الكلمة متفقًا عليها
terms-here = كلمات متفق عليها في هذا النص
terms-all = كل الكلمات المتفق عليها
terms-kept = مستعملة هنا
terms-not-kept = غير مستعملة هنا
done-term-kept = اتُّفق على الكلمة.
done-term-dropped = لم تعد الكلمة متفقًا عليها. تبقى الترجمات كما هي.
done-face-kept-terms = حُفظت الترجمة. وهي تقول بعض الأشياء على غير ما اتفقت عليه هذه الشبكة: انظروا الكلمات المتفق عليها أدناه.
problem-terms-one-language = اكتبوا الكلمة بلغتين على الأقل.
problem-terms-language-twice = لكل لغة كلمة واحدة متفق عليها.
problem-terms-twice = «{ $words }» متفق عليها من قبل. عدّلوا ذلك المدخل.

proposals-title = ترجمات مقترحة
proposals-help = تصل كلماتكم إلى من يترجمون للشبكة، فيأخذون بها أو يقولون لكم لماذا لم يفعلوا.
proposals-send = اقتراح هذه الترجمة
proposals-reason = ما تودّون قوله عنها
proposals-take = الأخذ بها
proposals-decline = ردّها
proposals-waits = تنتظر ردًا
proposals-taken = أُخذ بها
proposals-declined = رُدّت
proposals-by = اقتراح { $name }
done-face-proposed = شكرًا. يرى من يترجمون اقتراحكم، وتجدون ردّهم هنا.
done-proposal-answered = للاقتراح ردّ.
problem-translations-the-same = هذه هي الكلمات التي يقرؤها القراء الآن.

translations-ask-machine = البدء بما تصنعه الآلة
translations-machine-words = هذه كلمات آلة. اقرؤوها كلمة كلمة قبل حفظها.

outing-title = الترجمة في Word
outing-lead = ملف واحد يضم النصوص ومكانًا لترجمتها. أرسلوه إلى من يترجم، وما يعود يجد مكانه بنفسه.
outing-out = إخراج نصوص
outing-out-lead = يضم الملف 500 نص على الأكثر، والأهم أولًا.
outing-which = أي نصوص
outing-which-lacking = ما ليس له هذه اللغة، أو ما كانت ترجمته أقدم من الأصل
outing-which-all = كلها
outing-under = ما هو موجود فقط في
outing-take = إعداد الملف
outing-back = إعادة ملف
outing-back-lead = ترون ما سيفعله كل سطر قبل حفظ أي شيء. والملف الذي استغرق شهورًا يقارن بما تقوله النصوص اليوم.
outing-file = الملف الذي فيه الترجمات
outing-file-hint = ‏Word ‏(.docx) أو OpenDocument ‏(.odt) أو صفحة ويب ‏(.html)، 20 ميغابايت على الأكثر.
outing-look = النظر فيه
outing-ready = ملف: { $language }
outing-ready-lead =
    { $count ->
        [zero] ليس فيه نص.
        [one] فيه نص واحد.
        [two] فيه نصان.
        [few] فيه { $count } نصوص.
        [many] فيه { $count } نصًا.
       *[other] فيه { $count } نص.
    }
outing-download = تنزيل ملف Word
outing-step-write = اكتبوا كل ترجمة في العمود الأخير. يمكن تقسيم السطر: ما يأتي تحته بلا اسم يتبع السطر الذي فوقه.
outing-step-keep = اتركوا الأسماء في العمود الأول كما هي: بها يُعثر على كل نص.
outing-step-back = أعيدوا الملف إلى هنا
outing-file-title = ترجمة: { $language }
outing-file-help = يرجى كتابة الترجمة في العمود الأخير وترك العمود الأول كما هو. يمكن تقسيم السطور. ويُرحَّب بالملاحظات في هيئة تعليقات.
outing-file-name = الاسم
outing-file-original = الأصل
outing-file-translation = الترجمة
problem-outing-nothing = ليس هناك ما يُترجم إلى هذه اللغة.
problem-outing-no-file = اختاروا الملف الذي فيه الترجمات.
problem-outing-no-rows = ليس في هذا الملف سطر باسم نعرفه به مثل K7QX2MPA-12. أهو الملف الذي نُزّل من هنا؟

return-title = ما عاد
return-lead =
    { $count ->
        [0] لا جديد هنا.
        [one] يمكن حفظ سطر واحد. أزيلوا العلامة إن لم تريدوه.
        [two] يمكن حفظ سطرين. أزيلوا العلامة حيث لا تريدون.
        [few] يمكن حفظ { $count } أسطر. أزيلوا العلامة حيث لا تريدون.
       *[other] يمكن حفظ { $count } سطرًا. أزيلوا العلامة حيث لا تريدون.
    }
return-is-kept = عولج هذا الملف.
return-nothing = كل سطر يقول ما يُقرأ الآن، أو لا يقول شيئًا.
return-foreign = لم يخرج أي سطر من هذا الملف من هذه الشبكة. لم يُحفظ شيء.
return-keep = حفظ الترجمات المعلَّمة
return-rest =
    { $count ->
        [one] سطر آخر
        [two] سطران آخران
        [few] { $count } أسطر أخرى
       *[other] { $count } سطرًا آخر
    }
return-unread = ما لم نعرف مكانه
return-unread-lead = هو في الملف ولا ينتمي إلى أي سطر. ضعوه في مكانه عند مكتب الترجمة.
return-remark = ملاحظة:
return-desk = فتحه عند المكتب
return-state-new = جديد
return-state-other = كلمات غير كلمات اليوم
return-state-stale = تغيّر الأصل منذ ذلك الحين: تُحفظ على أنها أقدم من الأصل
return-state-crossed = كتب شخص آخر ترجمة في هذه الأثناء
return-state-official = رسمية ومحدّثة: القرار للأمانة
return-state-same = لا جديد
return-state-empty = فارغ
return-state-gone = لم يعد هذا النص موجودًا
done-return-kept = حُفظت الترجمات. سيراها القراء بعد لحظة.

# What came back, part by part.
return-keep-and-on = حفظ الترجمات المعلَّمة والمتابعة
return-more =
    { $count ->
        [zero] لا صفوف بعد هذه.
        [one] بعد هذه صف واحد.
        [two] بعد هذه صفان.
        [few] بعد هذه { $count } صفوف.
        [many] بعد هذه { $count } صفًّا.
       *[other] بعد هذه { $count } صف.
    }
return-lost-tracked-changes = في هذا الملف تغييرات متعقَّبة لا تتيح صيغته قراءتها: أُخذت على أنها مقبولة.
return-lost-comments = في هذا الملف تعليقات لا تتيح صيغته قراءتها: تبقى في الملف.
return-quiet =
    { $count ->
        [zero] في كل صف جديد.
        [one] صف واحد لا جديد فيه.
        [two] صفان لا جديد فيهما.
        [few] { $count } صفوف لا جديد فيها.
        [many] { $count } صفًّا لا جديد فيها.
       *[other] { $count } صف لا جديد فيها.
    }
return-unread-more =
    { $count ->
        [zero] لا مواضع أخرى.
        [one] موضع آخر.
        [two] موضعان آخران.
        [few] { $count } مواضع أخرى.
        [many] { $count } موضعًا آخر.
       *[other] { $count } موضع آخر.
    }
return-state-long = أطول بكثير من الأصل: اكتبوها في المكتب
done-return-part-kept = حُفظت. الصفوف التالية في الأسفل.
problem-outing-too-many-rows = هذه { $count } صفوف؛ لا يعود أكثر من { $most } دفعة واحدة. أعيدوها على أجزاء.
translations-until = مفتوح حتى { $moment }
