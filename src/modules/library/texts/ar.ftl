library-title = المكتبة
library-lead =
    { $count ->
        [0] سيكون هنا ما تقرؤه الشبكة وتستشهد به.
        [one] مادة واحدة تقرؤها الشبكة وتستشهد بها، مع ملف أو رابط لكل لغة.
        [two] مادتان تقرؤهما الشبكة وتستشهد بهما، مع ملف أو رابط لكل لغة.
        [few] { $count } مواد تقرؤها الشبكة وتستشهد بها، مع ملفات أو روابط بحسب اللغة.
        [many] { $count } مادة تقرؤها الشبكة وتستشهد بها، مع ملفات أو روابط بحسب اللغة.
       *[other] { $count } مادة تقرؤها الشبكة وتستشهد بها، مع ملفات أو روابط بحسب اللغة.
    }
library-none = لا شيء على الرف بعد. تضع الأمانة هنا الوثائق والمذكرات والأدلة.
library-none-staff = لا شيء على الرف بعد. أضيفوا مادة، أو ألصقوا قائمة مراجع من نص.
library-none-asked = لا شيء على الرف يطابق ما طُلب. اطلبوا كلمات أقل أو نوعًا آخر أو أي لغة.
library-show-all = إظهار الرف كله
library-search = كلمات
library-search-button = البحث في الرف
library-all-kinds = كل الأنواع
library-files-in = ملفات باللغة
library-any-language = أي لغة
library-retired-list = مواد سُحبت من الرف
library-on-shelf = العودة إلى ما على الرف

library-kind = النوع
library-kind-document = وثائق
library-kind-briefing-note = مذكرات إحاطة
library-kind-good-practice = ممارسات جيدة
library-kind-case = حالات
library-kind-research = بحوث
library-kind-manual = أدلة
library-kind-training = تدريب
library-kind-declaration = إعلانات
library-kind-other = غير ذلك
library-visibility = من يمكنه قراءتها
library-visibility-public = الجميع
library-visibility-network = عضوات الشبكة وأعضاؤها
library-visibility-staff = الأمانة وحدها
library-series = السلسلة
library-series-name = السلسلة
library-series-hint = كما هي مطبوعة، مثل «المياه 2026».
library-number = الرقم في السلسلة
library-authors = التأليف
library-authors-hint = كما هو مطبوع.
library-date = التاريخ
library-date-hint = بالدقة المعروفة: 2026 أو ⁦2026-09⁩ أو ⁦2026-09-30⁩.
library-forthcoming = يصدر قريبًا
library-forthcoming-tick = لم تصدر بعد، والتاريخ هو موعدها المتوقع.
library-expected = يصدر قريبًا، والموعد المتوقع
library-item-title = العنوان
library-description = موضوعها
library-link-at = على { $host }

library-files = ملفات وروابط
library-files-none = لا ملف بعد.
library-files-to-come = لا ملف بعد: المادة تصدر قريبًا.
library-file-remove = إزالة
library-file-remove-says = لن يُعرض هنا بعد الآن الملف أو الرابط بهذه اللغة: { $language }.
library-cited =
    { $count ->
        [0] استُشهد بها في
        [one] استُشهد بها في موضع واحد
        [two] استُشهد بها في موضعين
        [few] استُشهد بها في { $count } مواضع
        [many] استُشهد بها في { $count } موضعًا
       *[other] استُشهد بها في { $count } موضع
    }
library-cited-none = لا شيء مما يمكنكم قراءته يستشهد بها بعد.
library-uncite = سحب الاستشهاد
library-is-retired = سُحبت هذه المادة من الرف، وتبقى هنا لمن يتبع استشهادًا.
library-retired = سُحبت من الرف
library-keeping = العناية بهذه المادة
library-add = إضافة مادة
library-change = تغيير المادة
library-keep = حفظ التغييرات
library-retire = سحبها من الرف
library-retire-says = لن تظهر في القائمة ولا في البحث. تبقى صفحتها لمن يتبع استشهادًا، ويمكنكم إعادتها.
library-put-back = إعادتها إلى الرف
library-file-heading = إضافة ملف أو رابط
library-file = ملف
library-file-hint = وثيقة أو جدول أو شرائح أو صورة أو نص بسيط، حتى 20 ميغابايت. ويُستبدل الملف الذي باللغة نفسها.
library-link = أو رابط
library-link-hint = يبدأ بـ https://. لا يقرأ الموقع شيئًا من هناك.
library-file-language = لغة الملف
library-file-put = إضافته
library-cite-heading = أين يُستشهد بها
library-cite-address = عنوان ما يستشهد بها
library-cite-address-hint = انسخوا عنوان صفحة فقرة أو جلسة أو عمل من هذه الشبكة.
library-cite-item = مادة من المكتبة
library-cite-item-hint = عنوان صفحتها، أو سلسلتها ورقمها مثل المياه 2026 #4.
library-cite = إضافة الاستشهاد
library-cite-here = الاستشهاد هنا بمادة من المكتبة
library-references = مراجع

library-paste = لصق قائمة مراجع
library-paste-lead = انسخوا مراجع نص وألصقوها هنا. ترون ما فُهم قبل أن يُدخل شيء.
library-paste-text = المراجع، واحد في كل سطر
library-paste-hint = من وورد أو رسالة أو صفحة؛ وتُترك العلامات والأرقام التي في أول السطر.
library-paste-language = لغة القائمة
library-paste-read = قراءة القائمة
library-preview = ما فُهم
library-preview-lead =
    { $count ->
        [one] قُرئ مرجع واحد، والجديد منه { $fresh }. صحّحوا الخطأ ثم أدخلوا ما عُلّم.
        [two] قُرئ مرجعان، والجديد منهما { $fresh }. صحّحوا الخطأ ثم أدخلوا ما عُلّم.
        [few] قُرئت { $count } مراجع، والجديد منها { $fresh }. صحّحوا الخطأ ثم أدخلوا ما عُلّم.
        [many] قُرئ { $count } مرجعًا، والجديد منها { $fresh }. صحّحوا الخطأ ثم أدخلوا ما عُلّم.
       *[other] قُرئ { $count } مرجع، والجديد منها { $fresh }. صحّحوا الخطأ ثم أدخلوا ما عُلّم.
    }
library-take = إدخال هذا المرجع
library-enter = إدخال ما عُلّم
library-known-item = على الرف من قبل:
library-known-line = هو نفسه رقم { $number } من هذه القائمة.
library-read-language = لغة ملفها: { $language }.
library-read-translated = العنوان بلغة القائمة:
library-unplaced = تُرك في العنوان لأنه لم يُفهم:

problem-library-date = اكتبوا التاريخ هكذا: 2026 أو ⁦2026-09⁩ أو ⁦2026-09-30⁩.
problem-library-title = اكتبوا عنوانًا فيه حرف أو رقم على الأقل.
problem-library-known = هذا الرقم من السلسلة على الرف من قبل.
problem-library-link = اكتبوا رابطًا يبدأ بـ https:// أو http:// وليس فيه اسم ولا كلمة سر.
problem-library-both = أرسلوا ملفًا أو رابطًا، لا كليهما.
problem-library-file-none = اختاروا ملفًا أو اكتبوا رابطًا.
problem-library-file-kind = هذا الملف فارغ أو ليس ما يقوله اسمه. أرسلوا وثيقة أو جدولًا أو شرائح أو صورة أو نصًا بسيطًا.
problem-library-item = لا مادة على هذا الرف بهذا العنوان، ولا بهذه السلسلة وهذا الرقم.
problem-library-address = لا شيء في هذا العنوان يمكنه أن يستشهد بمادة. انسخوا عنوان صفحة فقرة أو جلسة أو عمل من هذه الشبكة.
problem-library-no-reference = لم يُعثر على أي مرجع. ألصقوها واحدًا في كل سطر.
problem-library-too-many = هذه { $count } من المراجع، ولا يُقرأ دفعة واحدة أكثر من { $most }. ألصقوها على أجزاء.

done-library-added = المادة على الرف.
done-library-kept = حُفظت التغييرات.
done-library-retired = سُحبت المادة من الرف.
done-library-put-back = عادت المادة إلى الرف.
done-library-file-put = حُفظ الملف أو الرابط.
done-library-file-removed = أُزيل الملف أو الرابط.
done-library-cited = حُفظ الاستشهاد.
done-library-uncited = سُحب الاستشهاد.
done-library-entered = المراجع على الرف.
done-library-nothing-new = كان كل شيء على الرف من قبل، ولم يتغير شيء.

# Long lists page by page, and items in other languages.
library-enter-and-on = إدخال ما عُلّم والمتابعة
library-preview-pages = تُراجع القائمة صفحةً صفحة: ما عُلّم في هذه الصفحة يُدخل قبل الصفحة التالية.
library-faces = بلغات أخرى
library-faces-hint = يُكتب العنوان أو الوصف بلغة أخرى في «الترجمات» إلى جانب الأصل.
library-face-missing = ليس بعد
