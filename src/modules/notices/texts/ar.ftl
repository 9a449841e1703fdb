notices-title = ما جدّ لكم
notices-lead =
    { $count ->
        [0] قرأتم كل شيء.
        [one] هناك أمر واحد لم تقرؤوه.
        [two] هناك أمران لم تقرؤوهما.
        [few] هناك { $count } أمور لم تقرؤوها.
        [many] هناك { $count } أمرًا لم تقرؤوه.
       *[other] هناك { $count } أمر لم تقرؤوه.
    }
notices-many = { $count }+
notices-all = الكل
notices-unread = لم يُقرأ
notices-none = لم يحدث بعد ما يعنيكم. ردّ على ما قلتموه، أو نص يُفتح، أو دور يُسند إليكم: تجدونه هنا.
notices-none-unread = قرأتم كل شيء.
notices-new = جديد
notices-read-one = قرأته
notices-read-again = لم أقرأه بعد
notices-read-all = قرأت كل هذا
notices-earlier = أخبار أقدم
notices-choose = اختيار طريقة إبلاغكم
notices-house = البيت كله

notices-choices-title = كيف نبلغكم
notices-choices-lead = اختاروا لكل نوع من الأخبار: رسالة فورًا، أو سطرًا في رسالة واحدة تجمع كل شيء، أو صفحتكم وحدها، أو لا شيء. وما يُرسل يظهر في صفحتكم أيضًا.
notices-way-mail = رسالة فورًا
notices-way-digest = في الرسالة الجامعة
notices-way-page = في صفحتي وحدها
notices-way-nothing = لا شيء
notices-digest-heading = الرسالة الجامعة
notices-every = كم مرة
notices-every-day = كل يوم فيه جديد
notices-every-week = مرة في الأسبوع
notices-weekday = إن كانت مرة في الأسبوع، ففي يوم
notices-hour = الساعة
notices-hour-hint = بتوقيت { $city }. ولا تصل الرسائل الأخرى بين العاشرة ليلًا والسابعة صباحًا.
notices-names = ذكر أسماء الشبكات والعناوين فيها
notices-names-hint = وإلا قالت نوع الخبر فحسب: فمن ينظر من فوق كتفكم، أو يدير بريدكم، لا يعرف شيئًا آخر.
notices-keep = حفظ
notices-less = رسائل أقل
notices-all-digest-lead = رسالة واحدة تجمع كل شيء، بدل رسائل متفرقة.
notices-all-digest = جمع كل شيء
notices-pause-heading = توقّف مؤقت
notices-pause-until = لا رسائل قبل
notices-pause-hint = ما يحدث حتى ذلك الحين ينتظر في الرسالة الجامعة بعد ذلك اليوم، ويظهر في صفحتكم فورًا.
notices-pause = توقّف مؤقت
notices-paused = لا تصل رسائل قبل
notices-pause-end = إنهاء التوقّف
notices-refused = عادت رسالة أُرسلت إلى عنوانكم. وإلى أن يصل إليه شيء من جديد، نبلغكم في صفحتكم وحدها.
notices-no-digests = أنهيتم الرسالة الجامعة بالرابط الذي في إحداها. وما كانت ستقوله يظهر في صفحتكم.
notices-digests-again = استلامها من جديد
notices-must-title = ما نبلغكم به دائمًا
notices-must-lead = هذا نبلغكم به بالبريد مهما اخترتم، فقد يكون غيركم فعله باسمكم:
notices-must-sign-in = أخبار دخولكم: مفتاح جديد، أو جهاز جديد، أو استعادة؛
notices-must-rights = أن نسخة من كل ما يخصكم جاهزة، أو أن بياناتكم ستُمحى.
problem-notices-until = اختاروا يومًا ابتداءً من الغد، وخلال سنة.
done-notices-read = حُفظ.
done-notices-kept = حُفظ: هكذا نبلغكم من الآن.
done-notices-paused = لا تصل رسائل حتى ذلك اليوم.
done-notices-pause-ended = تصل الرسائل من جديد.

notices-mail-subject = ما جدّ لكم
notices-mail-title = أمر يعنيكم
notices-mail-button = قراءته
notices-mail-why = تصلكم هذه الرسالة لأنكم طلبتم أن نبلغكم بمثلها، أو لم تختاروا غير ذلك.
notices-mail-must = رسالة كهذه تصل دائمًا: فقد يكون غيركم فعله باسمكم.
notices-mail-choose = اختيار طريقة إبلاغكم
notices-mail-stop = إيقاف هذه الرسائل
notices-digest-subject = ما جدّ لكم
notices-digest-title = ما يعنيكم
notices-digest-lead =
    { $count ->
        [one] حدث أمر واحد منذ آخر رسالة كهذه.
        [two] حدث أمران منذ آخر رسالة كهذه.
        [few] حدثت { $count } أمور منذ آخر رسالة كهذه.
        [many] حدث { $count } أمرًا منذ آخر رسالة كهذه.
       *[other] حدث { $count } أمر منذ آخر رسالة كهذه.
    }
notices-digest-times = { $line } ({ $count })
notices-digest-more =
    { $count ->
        [one] وأمر آخر في صفحتكم.
        [two] وأمران آخران في صفحتكم.
        [few] و{ $count } أمور أخرى في صفحتكم.
        [many] و{ $count } أمرًا آخر في صفحتكم.
       *[other] و{ $count } أمر آخر في صفحتكم.
    }
notices-digest-button = قراءته في صفحتكم
notices-digest-stop = إيقاف الرسالة الجامعة
notices-sample-line = جاء الرد على ما قلتموه.
