translations-title = الترجمات
translations-lead =
    { $count ->
        [zero] كل نص موجود بكل لغة من لغات الشبكة.
        [one] نص واحد ينتظر من يترجمه.
        [two] نصان ينتظران من يترجمهما.
        [few] { $count } نصوص تنتظر من يترجمها، والأقل لغات أولًا.
        [many] { $count } نصًّا تنتظر من يترجمها، والأقل لغات أولًا.
       *[other] { $count } نص تنتظر من يترجمها، والأقل لغات أولًا.
    }
translations-counts = ما ينقص في كل لغة من لغات الشبكة
translations-language = اللغة
translations-missing = نصوص غير موجودة بها
translations-stale = أقدم من الأصل
translations-all = اعرض كل اللغات
translations-cut = هناك نصوص أكثر مما يُنظر فيه هنا دفعة واحدة. ترجم الأولى منها فتظهر البقية.
translations-none = لا شيء ينتظرك هنا. تظهر النصوص الجديدة حالما يكتبها أحد.
translations-work = في انتظار الترجمة
translations-work-in = في انتظار الترجمة: { $language }
translations-into = ترجم إلى:
translations-also-into = ينقص أيضًا:
translations-is-stale = أقدم من الأصل
translations-pages = صفحات القائمة
translations-page = الصفحة { $number } من { $total }
translations-page-before = الصفحة السابقة
translations-page-after = الصفحة التالية

translations-face-title = الترجمة إلى { $language }
translations-where = اطّلع على النص في مكانه
translations-original = الأصل: { $from }
translations-face = الترجمة: { $language }
translations-stale-notice = تغيّر الأصل منذ كُتبت هذه الترجمة. قارن بينهما وحدّث الترجمة.
translations-words = النص: { $language }
translations-state = هذه الترجمة
translations-state-machine = من عمل آلة
translations-state-checked = راجعها إنسان
translations-state-official = رسمية
translations-keep = احفظ الترجمة
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
done-face-kept-stale = حُفظت الترجمة، لكن الأصل تغيّر أثناء كتابتك، فيُقال للقراء إنها أقدم منه. قارنها بالأصل الجديد أدناه.

problem-translations-original = هذه لغة الأصل. الترجمة تكون بلغة أخرى.
problem-translations-version = لا توجد نسخة كهذه من الأصل. أعد تحميل الصفحة وأرسل الترجمة من جديد.
problem-translations-official = الترجمة الحالية رسمية ومحدّثة. اسأل الأمانة إن كان يجب تغييرها.
