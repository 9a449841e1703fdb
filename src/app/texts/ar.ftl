nav-programme = البرنامج
nav-documents = الوثائق
nav-plan = الخطة
nav-library = المكتبة
nav-people = الأشخاص
nav-translations = الترجمات
home-title = قولوها بلغتكم، وتابعوا ما آلت إليه.
home-lead = تأخذ Plenaria الشبكة من الاستشارة إلى العمل: الأعضاء يتكلمون، والنص يُعدَّل، والكل ينال ردًّا، والخطة تُتابَع حتى نتائجها.
home-open-now = مفتوح الآن
home-nothing-open = لا شيء مفتوح في الوقت الحاضر. ما تقرّر موجود في الخطة.
home-networks = الشبكات في هذا البيت
home-how = كيف يسير الأمر
home-how-said = الأعضاء يتكلمون: عن فقرة، أو في جلسة، أو بالهاتف، وبلغتهم.
home-how-priority = ما يقوله كثيرون يصبح أولوية يقرؤها الجميع.
home-how-text = الصياغة تتغيّر، وكل عضو ينال ردًّا معلَّلًا.
home-how-action = جهة تتولّى الأمر، في موعد يعرفه الجميع.
home-how-result = ما أُنجز يُعرض بأدلّته على من طالبوا به.
network-open-now = مفتوح الآن
network-documents = الوثائق
network-programme = الجلسات
network-plan = الخطة
demo-title = شخصيات العرض التجريبي
demo-app-title = لتجربة عامل ثانٍ
demo-app = لدى مديرة النظام تطبيق مصادقة. اكتبوا هذا السر في تطبيقكم ثم ادخلوا بالعنوان { $address }؛ والرسالة في صندوق بريد العرض.
demo-lead = كل ما هنا مُتخيَّل. اختاروا من تريدون أن تكونوا؛ فالكل يرى ما يتيحه دوره، وبلغته.
demo-sign-in-as = الدخول باسم { $name }
demo-kit = القطع التي صُنعت منها هذه الصفحات
done-kit = وصل ذلك، ولم يُحفظ منه شيء.
done-signed-out = تم تسجيل الخروج.
link-ask-title = طلب رابط جديد
link-ask-lead = اكتبوا العنوان الذي تصلكم عليه رسائلنا. إن كان البيت يعرفه، وصلتكم إليه روابط جديدة بعد دقائق.
link-ask-address = عنوان بريدكم الإلكتروني
link-ask-send = إرسال روابط جديدة
problem-link-address = هذا ليس عنوان بريد إلكتروني. اكتبوه هكذا: name@example.org.
done-link-asked = شكرًا. إن كان البيت يعرف هذا العنوان، فرسالة فيها روابط جديدة في طريقها إليه. ابحثوا أيضًا بين الرسائل غير المرغوب فيها.
link-dead-title = هذا الرابط لم يعد يفتح شيئًا
link-dead-lead = انتهى أجله، أو حلّ محلّه غيره، أو ليس كاملًا: فبعض برامج البريد تقطع آخر العنوان الطويل. يُبدى الرأي في النص إلى أن يُغلق؛ أما رابط صفحتكم الخاصة فيعمل ثلاثين يومًا.
link-dead-words = ما كتبتموه
link-dead-words-hint = لم يُحفظ. انسخوه قبل مغادرة هذه الصفحة، وأرسلوه برابط جديد.
link-dead-sign-in = أو ادخلوا بحسابكم إن كان لكم حساب.
link-stop-title = إيقاف هذه الرسائل
link-stop-lead = لن تصلكم من هذه الشبكة رسائل من هذا النوع بعد الآن. يبقى ما قلتموه في مكانه، ويمكنكم طلبها من جديد في هذه الصفحة.
link-stop-now = إيقاف الإرسال
link-stopped-title = لم تعد تصلكم رسائل من هذا النوع
link-stopped-lead = إن أردتموها من جديد فقولوا ذلك هنا.
link-want-again = استئناف الإرسال
done-link-stopped = تمّ. لن تصلكم رسائل من هذا النوع.
done-link-wanted = تمّ. ستصلكم هذه الرسائل من جديد.
link-mail-subject = الروابط التي طلبتموها
link-mail-title = هذه روابطكم الجديدة
link-mail-lead = طلب أحدهم بهذا العنوان روابط جديدة، والأرجح أنه أنتم.
link-mail-text = نص ينتظر رأيكم حتى { $moment } ({ $place }).
link-mail-text-button = قراءته وإبداء الرأي
link-mail-own = ما آل إليه ما قلتموه
link-mail-yours = هذه الروابط لكم وحدكم: من كانت معه تكلّم باسمكم. لا تعيدوا إرسال هذه الرسالة.
link-mail-not-you = إن لم تطلبوها أنتم، فلا داعي لفعل شيء.
home-not-founded = لم يؤسَّس هذا البيت بعد. يجد من شغّله عنوان التأسيس حيث شغّله.
home-no-network = لا توجد شبكة بعد.
first-run-title = تأسيس هذا البيت
first-run-lead = يمكن تغيير كل ما يُكتب هنا لاحقًا. لا تُفتح هذه الصفحة إلا مرة واحدة: تختفي مع أول جواب.
first-run-house = البيت
first-run-house-name = اسم البيت
first-run-house-hint = الاتحاد أو الجمعية أو الشبكة التي ينتمي إليها.
first-run-main = اللغة الأولى
first-run-main-hint = يقرأ بها من لم يطلب لغة أخرى.
first-run-others = لغات البيت
first-run-you = أنتم
first-run-name = اسمكم
first-run-name-hint = كما تكتبونه. تصبحون أول من يدير البيت.
first-run-name-language = لغة اسمكم
first-run-zone = منطقتكم الزمنية
first-run-zone-hint = تُكتب مثل Africa/Nairobi.
first-run-found = تأسيس البيت
problem-first-run-zone = لا وجود لهذه المنطقة الزمنية. تُكتب مثل Africa/Nairobi.
done-house-founded = تأسّس البيت، وأنتم من يديره.
search-title = البحث
search-hint = يجب أن ترد كل الكلمات. "الكلمات بين علامتي اقتباس" متتالية، و‎-كلمة تستبعد.
search-network = أين
search-everywhere = في جميع الشبكات
search-results = نتائج البحث عن «{ $query }»
search-instead = لم يُعثر على شيء عن «{ $query }». هذه نتائج البحث عن «{ $instead }».
search-none = لا شيء مما يمكنكم قراءته يتضمن «{ $query }».
search-none-next = جرّبوا كلمات أقل أو كلمات أخرى أو بداية كلمة فقط. لا يشمل البحث ما ليس متاحًا لكم: إن كنتم من أعضاء الشبكة فسجّلوا الدخول أولًا.
search-start = اكتبوا ما تبحثون عنه: كلمة من نص أو جلسة أو عمل أو مما قاله الأعضاء.
search-besides = تأتي النصوص بلغاتكم أولًا. وشمل البحث أيضًا: { $languages }.
search-deep = لا أحد يقرأ إلى هذا الحد. أضيفوا كلمة تميز ما تبحثون عنه.
search-kind-document = وثيقة
search-kind-block = فقرة
search-kind-block-action = عمل من نص
search-kind-comment = تعليق
search-kind-suggestion = اقتراح
search-kind-answer = رد
search-kind-action = عمل
search-kind-report = تقرير
search-kind-series = برنامج
search-kind-session = جلسة
search-kind-library-item = مادة من المكتبة
demo-mail-title = صندوق بريد العرض التجريبي
demo-mail-lead = لا يغادر أي بريد العرض التجريبي: ما كان البيت سيرسله إلى شخصياته المتخيَّلة موجود هنا ليقرأه الجميع، الأحدث أولًا. والروابط فيه تعمل.
demo-mail-none = لم يُرسل شيء بعد. يمتلئ الصندوق حالما يُدعى أحد أو يدخل بالبريد أو يتلقى ردًّا.
demo-mail-to = إلى
demo-mail-pages = رسائل أخرى
demo-mail-older = رسائل أقدم
demo-mail-newest = أحدث الرسائل
demo-mail-as-html = كما يعرضها برنامج البريد
demo-mail-as-text = نصًّا عاديًّا
demo-mail-head = الترويسة التي تغادر بها ({ $language })
demo-mail-samples-title = كل أنواع الرسائل بكل اللغات
demo-mail-samples-lead =
    { $count ->
        [zero] لا يرسل هذا البيت أي نوع من الرسائل.
        [one] نوع واحد من الرسائل التي يمكن لهذا البيت إرسالها، بكلمات متخيَّلة.
        [two] نوعان من الرسائل التي يمكن لهذا البيت إرسالها، بكلمات متخيَّلة.
        [few] { $count } أنواع من الرسائل التي يمكن لهذا البيت إرسالها، بكلمات متخيَّلة.
        [many] { $count } نوعًا من الرسائل التي يمكن لهذا البيت إرسالها، بكلمات متخيَّلة.
       *[other] { $count } نوع من الرسائل التي يمكن لهذا البيت إرسالها، بكلمات متخيَّلة.
    }
first-run-address = عنوان بريدكم الإلكتروني
first-run-address-hint = تدخلون به ابتداءً من المرة الثانية. لا يراه أحد غيركم.
setup-title = الخطوات الأولى
setup-left = بيتكم جديد: تابعوا خطواته الأولى.
setup-lead = خمسة أمور تجعل البيت جاهزًا لأهله. أنجزوها بالترتيب الذي يناسبكم؛ وما تؤجلونه يبقى هنا.
setup-progress = أُنجز { $done } من { $all }
setup-state-done = أُنجزت
setup-state-later = مؤجَّلة
setup-state-open = لم تُنجز بعد
setup-state-next = لم تُنجز بعد، وهي التالية
setup-later = تأجيل
setup-done = أنجزتُ هذا
setup-house = البيت ولغاته
setup-house-is = الاسم الذي يظهر على كل صفحة، واللغات التي يخاطب بها البيت قرّاءه.
setup-house-do = الاطلاع عليها
setup-house-again = تصحيحها
setup-house-keep = حفظ الاسم واللغات
setup-house-then = تليها إعدادات البريد: فمن دونها لا يمكن دعوة أحد.
setup-mail = بريد يغادر ويصل
setup-mail-is = تخرج الدعوات وطرق الدخول والردود بالبريد. اذكروا خادم بريدكم، ثم أرسلوا إلى أنفسكم رسالة تجريبية: فإذا قُبلت تمّت هذه الخطوة.
setup-mail-do = إعداد البريد
setup-mail-again = الاطلاع على إعدادات البريد
setup-network = الشبكة الأولى
setup-network-is = من يتشاورون ويعملون معًا: اسم وغاية ولغات، وأمانة تدير شؤونهم.
setup-network-do = تأسيس شبكة
setup-network-again = تأسيس شبكة أخرى
setup-network-then = بعدها تدعون من يدير الشبكة، أو أول منظمة منتسبة.
setup-network-there =
    { $count ->
        [zero] لا توجد شبكة بعد.
        [one] توجد شبكة واحدة. تؤسَّس هذه إلى جانبها.
        [two] توجد شبكتان. تؤسَّس هذه إلى جانبهما.
        [few] توجد { $count } شبكات. تؤسَّس هذه إلى جانبها.
        [many] توجد { $count } شبكة. تؤسَّس هذه إلى جانبها.
       *[other] توجد { $count } شبكة. تؤسَّس هذه إلى جانبها.
    }
setup-network-name = اسم الشبكة
setup-network-name-hint = تُعدّ الترجمات إلى اللغات الأخرى لاحقًا في مكتب الترجمة.
setup-network-purpose = غايتها
setup-network-purpose-hint = جملة أو جملتان. يقرؤهما الجميع، حتى من دون تسجيل الدخول.
setup-network-written = لغة الاسم والغاية
setup-network-slug = عنوان صفحاتها
setup-network-slug-hint = كلمة واحدة مثل towns، فتبدأ صفحاتها بـ /towns. لا تتغير بعد ذلك. وإن تُركت فارغة أُخذت من الاسم.
setup-network-languages = لغات عمل الشبكة
setup-network-languages-hint = تُترجم نصوصها إلى هذه اللغات.
setup-network-place-hint = اسم مدينة: حيث تُفهم مواعيدها وساعاتها.
setup-network-secretariat = اسم أمانتها
setup-network-secretariat-usual = الأمانة
setup-network-secretariat-hint = من يديرون الشبكة يومًا بيوم ويقدّمون الردود.
setup-network-found = تأسيس الشبكة
setup-invitation = الدعوة الأولى
setup-invitation-is = لا يدخل أحد من دون دعوة. ادعوا مسؤول قطاع يدير الشبكة، أو مسؤول قائمة أعضاء منظمة منتسبة يُدخل أعضاءها.
setup-invitation-do = دعوة شخص
setup-invitation-again = دعوة شخص آخر
setup-invitation-then = الدعوة صالحة أربعة عشر يومًا ولهذا العنوان وحده. بعدها تؤمّنون دخولكم أنتم.
setup-invitation-no-network = لا توجد بعد شبكة يمكن دعوة أحد إليها.
setup-invitation-network = الشبكة
setup-invitation-role = دور المدعو
setup-invitation-role-hint = مسؤول قائمة الأعضاء يحفظ قائمة أعضاء منظمة منتسبة واحدة ويدعوهم.
setup-invitation-address = عنوان البريد الإلكتروني للمدعو
setup-invitation-address-hint = تُرسل الدعوة إليه لا إلى سواه. لا يقول الموضوع ولا المرسِل إلى أين تؤدي.
setup-invitation-language = لغة الرسالة
setup-invitation-affiliate = لمسؤول قائمة الأعضاء: المنظمة المنتسبة
setup-invitation-organisation = اسم المنظمة المنتسبة
setup-invitation-organisation-hint = إن لم تكن الشبكة تعرفها بعد دخلت سجلّها.
setup-invitation-country = بلدها
setup-invitation-country-hint = حرفان لاتينيان، مثل KE لكينيا أو PE لبيرو.
setup-invitation-send = إرسال الدعوة
problem-setup-organisation = مسؤول قائمة الأعضاء يتبع منظمة منتسبة: اذكروا أيّها.
problem-setup-country = هذا ليس بلدًا. المنتظر حرفان لاتينيان، مثل KE لكينيا.
setup-sign-in = دخولكم أنتم
setup-sign-in-is = ترون كل شيء هنا وتغيّرونه، فلا يجوز أن يفتح صندوق بريد وحده حسابكم. أضيفوا مفتاح مرور أو عاملًا ثانيًا، واحفظوا رموز الاسترداد على الورق.
setup-sign-in-do = تأمين الدخول
setup-sign-in-again = الاطلاع على حسابكم
setup-next = ما العمل الآن
setup-next-no-network = أسسوا شبكة في أقرب وقت: فكل ما عداها يجري فيها.
setup-next-all = أُنجزت الخطوات الأولى كلها. البيت جاهز لأهله.
setup-next-later = يبقى ما أجّلتموه في القائمة أعلاه. ويمكنكم البدء في هذه الأثناء.
setup-next-people = إدخال مزيد من الأشخاص
setup-next-document = وضع النص الأول
setup-next-session = إعداد الجلسة الأولى
done-step-later = أُجّلت. تبقى في القائمة.
done-step-done = سُجّل أنها أُنجزت.
done-house-corrected = حُفظ اسم البيت ولغاته.
done-network-founded = تأسست الشبكة. تليها الدعوة الأولى.
mail-settings-title = إعدادات البريد
mail-settings-lead = من أين تغادر رسائل هذا البيت. من يدير خادم بريدكم يعرف ما يُكتب هنا.
mail-settings-leaving-set = تغادر الرسائل عبر الخادم المعدّ هنا.
mail-settings-leaving-told = أُعدّ خادم البريد حيث شُغّل هذا البيت (SMTP_URL). له الأولوية على كل ما يُعدّ هنا ولا يُغيَّر إلا هناك.
mail-settings-leaving-nowhere = لم يُعدّ خادم بريد: تُحفظ الرسائل ثلاثين يومًا ولا تغادر أي منها.
mail-settings-leaving-no-origin = لا تغادر أي رسالة: تحتاج الروابط في الرسائل إلى عنوان هذا البيت، ولم يحدده أحد. اطلبوا ممن يشغّله أن يشغّله مع PUBLIC_URL، مثل https://plenaria.example. ما تعدّونه هنا يسري من ذلك الحين.
mail-settings-leaving-no-password = لا تغادر أي رسالة: حُفظت كلمة المرور بمفتاح آخر للبيت ولا يمكن فتحها. اكتبوها مجددًا أدناه.
mail-settings-leaving-demonstration = لا تغادر أي رسالة العرض التجريبي، فلا شيء يُعدّ هنا. كل ما كان سيرسله موجود في صندوقه:
mail-settings-server = خادم البريد
mail-settings-way = خادم البريد
mail-settings-host = اسم خادم البريد
mail-settings-host-hint = مثل mail.union.example؛ ويصلح خادم في شبكتكم الخاصة.
mail-settings-port = المنفذ
mail-settings-security = التشفير
mail-settings-security-tls = منذ البداية (TLS، والمنفذ عادة 465)
mail-settings-security-starttls = قبل أي كلام (STARTTLS، والمنفذ عادة 587)
mail-settings-security-none = بلا تشفير (داخل جهاز واحد أو مقرّ واحد فقط)
mail-settings-user = المستخدم
mail-settings-user-hint = اتركوه فارغًا إن كان الخادم لا يطلبه.
mail-settings-password = كلمة المرور
mail-settings-password-hint = تُحفظ مشفّرة ولا تُعرض بعد ذلك أبدًا.
mail-settings-password-kept = توجد كلمة محفوظة لا تُعرض. اتركوا الحقل فارغًا لإبقائها؛ ومع خادم أو مستخدم آخر اكتبوها مجددًا.
mail-settings-from = العنوان الذي تأتي منه الرسائل
mail-settings-from-hint = يجب أن يُسمح لخادم بريدكم بالإرسال باسمه.
mail-settings-from-told = تأتي الرسائل من { $address }؛ حدّده من يشغّل البيت (MAIL_FROM).
mail-settings-name = الاسم الذي تأتي منه الرسائل
mail-settings-name-hint = يظهر على الهواتف المقفلة: لا تذكروا نقابة. وإن تُرك فارغًا ظهر العنوان وحده.
mail-settings-keep = حفظ هذه الإعدادات
done-mail-settings-kept = حُفظت إعدادات البريد وتسري من الآن. أرسلوا إلى أنفسكم رسالة تجريبية.
problem-mail-host = هذا ليس اسم خادم. يُكتب مثل mail.union.example، من دون smtp:// ومن دون منفذ.
problem-mail-port = المنفذ عدد من 1 إلى 65535، وهو عادة 465 أو 587 أو 25.
problem-mail-from = هذا ليس عنوان بريد إلكتروني بسيطًا، مثل network@union.example.
problem-mail-user = تحتاج كلمة المرور إلى مستخدم.
problem-mail-open = لا تُرسل كلمة مرور بلا تشفير إلى جهاز آخر. اختاروا تشفيرًا.
problem-mail-password-again = كلمة المرور المحفوظة كانت لخادم أو مستخدم أو تشفير آخر. اكتبوها مجددًا.
mail-test-heading = رسالة تجريبية
mail-test-lead = تذهب إلى عنوانكم أنتم لا إلى سواه. ويظهر هنا ما يقوله خادم البريد عنها.
mail-test-send = إرسال رسالة تجريبية إلى { $address }
mail-test-no-address = ليس لكم عنوان بريد إلكتروني في هذا البيت، فلا وجهة لإرسالها.
mail-test-not-yet = يمكن إرسالها حالما تغادر الرسائل.
mail-try-under-way = رسالة تجريبية في الطريق. أعيدوا تحميل هذه الصفحة بعد نصف دقيقة.
mail-try-code = وكان رمزه { $code }.
mail-try-taken = قبل خادم البريد الرسالة التجريبية. انظروا هل تصل، وابحثوا بين الرسائل غير المرغوب فيها أيضًا.
mail-try-no-host = لا وجود لخادم بهذا الاسم: { $server }. تحققوا من كتابته.
mail-try-refused-connection = لا شيء يقبل الاتصال على { $server }. الاسم أو المنفذ أو جدار حماية في الطريق غير صحيح.
mail-try-silent = لم يجب { $server } في الوقت المناسب. غالبًا ما يكون المنفذ أو التشفير خطأ، أو أن جدار حماية يُسقط ما نرسله.
mail-try-no-mail-server = يجيب شيء على { $server }، لكنه ليس خادم بريد. تحققوا من المنفذ.
mail-try-closed = أغلق الخادم { $server } الاتصال في منتصفه. تحققوا من المنفذ والتشفير.
mail-try-no-encryption = لم يتمّ اتصال مشفّر مع { $server }. اختاروا التشفير الآخر: TLS للمنفذ 465، وSTARTTLS للمنفذين 587 و25.
mail-try-certificate = شهادة { $server } غير صالحة: انتهت مدتها، أو هي لاسم آخر، أو لم يوقّعها أحد نعرفه. لم يُرسل شيء، ولا حتى كلمة المرور.
mail-try-wants-login = يطلب خادم البريد مستخدمًا وكلمة مرور.
mail-try-wrong-login = لا يقبل خادم البريد هذا المستخدم وكلمة المرور هذه.
mail-try-sender = لا يسمح خادم البريد لهذا البيت بالإرسال من هذا العنوان. تحققوا من عنوان المرسِل، أو اطلبوا السماح به على الخادم.
mail-try-recipient = لا يقبل خادم البريد رسائل إلى عنوانكم. لعله لا يوصل إلا داخل مقرّه، أو لا يعرف عنوانكم.
mail-try-message = رفض خادم البريد الرسالة نفسها.
mail-try-later = يطلب خادم البريد العودة لاحقًا. بعضها يفعل ذلك مع الجميع في المرة الأولى: حاولوا مجددًا بعد دقائق.
mail-try-unknown = لم يقبل خادم البريد الرسالة التجريبية، ولم يقل لماذا.
home-bodies = هيئات فوق الشبكات
home-found-network = تأسيس شبكة أخرى

# الاثنين: ما ينتظر الأمانة
nav-monday = هذا الأسبوع
monday-title = ما ينتظر هذا الأسبوع
monday-lead = { $count ->
    [0] لا شيء يحلّ موعده في الأيام السبعة القادمة.
    [one] أمر واحد يحلّ موعده في الأيام السبعة القادمة.
    [two] أمران يحلّ موعدهما في الأيام السبعة القادمة.
    [few] { $count } أمور يحلّ موعدها في الأيام السبعة القادمة.
    [many] { $count } أمرًا يحلّ موعدها في الأيام السبعة القادمة.
   *[other] { $count } أمر يحلّ موعدها في الأيام السبعة القادمة.
  } { $more ->
    [0] ولا شيء ينتظر بلا موعد.
    [one] وأمر واحد ينتظر من يتولاه.
    [two] وأمران ينتظران من يتولاهما.
    [few] و{ $more } أمور تنتظر من يتولاها.
    [many] و{ $more } أمرًا تنتظر من يتولاها.
   *[other] و{ $more } أمر تنتظر من يتولاها.
  }
monday-days = من { $from } إلى { $until }
monday-nothing = كل شيء له ردّ ومكان وأُرسل. حان الوقت لسؤال الأعضاء عن أمر ما.
monday-due = يحلّ موعده في الأيام السبعة القادمة
monday-waits = ينتظر من يتولاه
monday-returned = رسائل لم تصل
monday-returned-lead = في الأيام الثلاثين الماضية لم تصل رسائلنا إلى هؤلاء الأشخاص. اطلبوا منهم أو من منظمتهم عنوانًا آخر.
monday-returned-none = وصلت كل رسائل الأيام الثلاثين الماضية، بقدر ما نعلم.
monday-who = من
monday-why = لماذا
monday-when = متى
monday-nobody = شخص لا تتولون سجله
monday-why-address = لا وجود لهذا العنوان.
monday-why-mailbox = الصندوق لا يستقبل شيئًا: ممتلئ أو مغلق.
monday-why-refused = الطرف الآخر يرفض رسائلنا.
monday-why-other = لم يستلمها الطرف الآخر.
monday-unmatched = أشخاص بلا منظمة
monday-unmatched-lead = ما دام لا أحد يقول إلى أي منظمة ينتمون، فهم غائبون حين تكتبون إلى قطاع أو تسألون من أجاب. افتحوا سجلًا واختاروا المنظمة.
monday-unmatched-none = كل شخص ينتمي إلى منظمة.
waits-mails-returned = { $count ->
    [one] شخص واحد لم تصل إليه رسالتنا
    [two] شخصان لم تصل إليهما رسالتنا
    [few] { $count } أشخاص لم تصل إليهم رسائلنا
    [many] { $count } شخصًا لم تصل إليهم رسائلنا
   *[other] { $count } شخص لم تصل إليهم رسائلنا
  }
waits-inbox-unassigned = { $count ->
    [one] رسالة واردة لم يتولها أحد بعد
    [two] رسالتان واردتان لم يتولهما أحد بعد
    [few] { $count } رسائل واردة لم يتولها أحد بعد
    [many] { $count } رسالة واردة لم يتولها أحد بعد
   *[other] { $count } رسالة واردة لم يتولها أحد بعد
  }
waits-mailings-leaving = تخرج الرسالة الجماعية.
waits-mailings-halted = رسالة جماعية أُوقفت في الطريق
waits-documents-closing = يُغلق باب الكلام عن هذا النص.
waits-documents-unanswered = { $count ->
    [one] مساهمة واحدة بلا ردّ
    [two] مساهمتان بلا ردّ
    [few] { $count } مساهمات بلا ردّ
    [many] { $count } مساهمة بلا ردّ
   *[other] { $count } مساهمة بلا ردّ
  }
waits-documents-unpublished = { $count ->
    [one] ردّ واحد مكتوب ولم يُنشر
    [two] ردّان مكتوبان ولم يُنشرا
    [few] { $count } ردود مكتوبة ولم تُنشر
    [many] { $count } ردًّا مكتوبًا ولم يُنشر
   *[other] { $count } ردّ مكتوب ولم يُنشر
  }
waits-programme-session = تنعقد الجلسة.
waits-plan-ending = ينبغي أن يكون العمل قد تم بحلوله.
waits-plan-unowned = { $count ->
    [one] عمل واحد من الخطة لا يحمله أحد
    [two] عملان من الخطة لا يحملهما أحد
    [few] { $count } أعمال من الخطة لا يحملها أحد
    [many] { $count } عملًا من الخطة لا يحملها أحد
   *[other] { $count } عمل من الخطة لا يحملها أحد
  }
waits-plan-silent = { $count ->
    [one] عمل واحد بدأ ولم يُبلَّغ عنه شيء
    [two] عملان بدآ ولم يُبلَّغ عنهما شيء
    [few] { $count } أعمال بدأت ولم يُبلَّغ عنها شيء
    [many] { $count } عملًا بدأت ولم يُبلَّغ عنها شيء
   *[other] { $count } عمل بدأت ولم يُبلَّغ عنها شيء
  }
waits-translations-stale = { $count ->
    [one] ترجمة واحدة لم تعد تطابق نصها
    [two] ترجمتان لم تعودا تطابقان نصيهما
    [few] { $count } ترجمات لم تعد تطابق نصوصها
    [many] { $count } ترجمة لم تعد تطابق نصوصها
   *[other] { $count } ترجمة لم تعد تطابق نصوصها
  }
waits-translations-proposed = { $count ->
    [one] ترجمة أفضل مقترحة
    [two] ترجمتان أفضل مقترحتان
    [few] { $count } ترجمات أفضل مقترحة
    [many] { $count } ترجمة أفضل مقترحة
   *[other] { $count } ترجمة أفضل مقترحة
  }
waits-people-unmatched = { $count ->
    [one] شخص واحد لا ينتمي إلى منظمة نعرفها
    [two] شخصان لا ينتميان إلى منظمة نعرفها
    [few] { $count } أشخاص لا ينتمون إلى منظمة نعرفها
    [many] { $count } شخصًا لا ينتمون إلى منظمة نعرفها
   *[other] { $count } شخص لا ينتمون إلى منظمة نعرفها
  }
waits-alike = { $of ->
    [organisations] { $count ->
        [one] منظمتان قد تكونان واحدة
        [two] زوجان من المنظمات قد يكون كل منهما واحدة
        [few] { $count } أزواج من المنظمات قد يكون كل منها واحدة
        [many] { $count } زوجًا من المنظمات قد يكون كل منها واحدة
       *[other] { $count } زوج من المنظمات قد يكون كل منها واحدة
      }
   *[people] { $count ->
        [one] سجلان قد يكونان لشخص واحد
        [two] زوجان من السجلات قد يكون كل منهما لشخص واحد
        [few] { $count } أزواج من السجلات قد يكون كل منها لشخص واحد
        [many] { $count } زوجًا من السجلات قد يكون كل منها لشخص واحد
       *[other] { $count } زوج من السجلات قد يكون كل منها لشخص واحد
      }
  }
waits-lists = { $count ->
    [one] قائمة من صف واحد قُرئت ولم تُدخل
    [two] قائمة من صفين قُرئت ولم تُدخل
    [few] قائمة من { $count } صفوف قُرئت ولم تُدخل
    [many] قائمة من { $count } صفًا قُرئت ولم تُدخل
   *[other] قائمة من { $count } صف قُرئت ولم تُدخل
  }
waits-groups-offers = { $count ->
    [one] شخص واحد يعرض الانضمام وليس له ردّ
    [two] شخصان يعرضان الانضمام وليس لهما ردّ
    [few] { $count } أشخاص يعرضون الانضمام وليس لهم ردّ
    [many] { $count } شخصًا يعرضون الانضمام وليس لهم ردّ
   *[other] { $count } شخص يعرضون الانضمام وليس لهم ردّ
  }
waits-invitations = { $count ->
    [one] دعوة واحدة تنتهي بلا ردّ
    [two] دعوتان تنتهيان بلا ردّ
    [few] { $count } دعوات تنتهي بلا ردّ
    [many] { $count } دعوة تنتهي بلا ردّ
   *[other] { $count } دعوة تنتهي بلا ردّ
  }
# Who is told of a role.
notice-role-given = أُسند إليكم دور.
notice-role-given-choice = يُسند إليّ دور
# Mail that comes in
mail-settings-in = البريد الوارد
mail-settings-in-here = تصل الرسائل إلى هذه العناوين إلى أمانة الشبكة. وللأقاليم والمجموعات عناوين خاصة بها يذكرها بريد الشبكة.
mail-settings-in-nowhere = لا يصل بريد: من يشغّل البيت لم يضبط MAIL_IN.
