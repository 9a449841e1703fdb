account-title = الحساب وتسجيل الدخول
account-lead = تسجّلون الدخول بالعنوان { $address }.
account-lead-none = لا يُحفظ هنا أي عنوان لكم.
account-roles-rest = دوركم يصل إلى بيانات أشخاص آخرين، وهو موقوف إلى أن تُثبتوا عاملًا ثانيًا.
account-sessions = أين أنتم مسجَّلو الدخول
account-sessions-lead = { $count ->
    [one] على جهاز واحد. إن كنتم لا تعرفونه فأنهوا جلسته.
    [two] على جهازين. إن كنتم لا تعرفون أحدهما فأنهوا جلسته.
    [few] على { $count } أجهزة. إن كنتم لا تعرفون أحدها فأنهوا جلسته.
    [many] على { $count } جهازًا. إن كنتم لا تعرفون أحدها فأنهوا جلسته.
   *[other] على { $count } جهاز. إن كنتم لا تعرفون أحدها فأنهوا جلسته.
}
account-device-unknown = جهاز غير معروف
account-here = هذا الجهاز
account-since = منذ
account-seen = آخر استخدام
account-end-one = تسجيل الخروج هناك
account-end-others = تسجيل الخروج من كل الأجهزة الأخرى
account-end-all = تسجيل الخروج من كل الأجهزة
sign-in-title = تسجيل الدخول
sign-in-lead = نكتب إليكم رابطًا ورمزًا صالحين لربع ساعة. لا كلمة سر تُحفظ.
sign-in-address = عنوان البريد الإلكتروني
sign-in-address-hint = العنوان الذي وصلت إليه دعوتكم.
sign-in-ask = أرسلوا إليّ رمزًا
sign-in-no-account = الدخول بدعوة من الشبكة: اسألوا نقابتكم أو الأمانة.
sign-in-code-title = انظروا في صندوق بريدكم
sign-in-code-lead = إن كان العنوان لأحد هنا فالرمز في طريقه إليه، ويصل خلال دقيقة على الأكثر.
sign-in-code = الرمز
sign-in-code-hint = ثمانية أحرف وأرقام، مثل KMPR-7W3D.
sign-in-enter = تسجيل الدخول
sign-in-no-mail = لم تصل رسالة
sign-in-no-mail-why = انظروا في البريد غير المرغوب فيه وتحققوا من كتابة العنوان. لا نكتب إلا إلى عناوين مدعوّة، ومرات قليلة في الساعة.
sign-in-ask-again = طلب رمز جديد
sign-in-link-lead = طلبتم تسجيل الدخول بهذا المتصفح. بقيت خطوة واحدة:
sign-in-link-elsewhere = يعمل هذا الرابط مرة واحدة، لربع ساعة، وفي المتصفح الذي طلبتموه فيه فقط. ويمكنكم هناك أيضًا كتابة الرمز الذي في الرسالة.
problem-address = يُكتب العنوان مثل name@example.org.
problem-code-wrong = { $left ->
    [0] ليس هذا هو الرمز، ولم تبق محاولة. اطلبوا رمزًا جديدًا.
    [one] ليس هذا هو الرمز. بقيت محاولة واحدة.
    [two] ليس هذا هو الرمز. بقيت محاولتان.
    [few] ليس هذا هو الرمز. بقيت { $left } محاولات.
   *[other] ليس هذا هو الرمز. بقيت { $left } محاولة.
}
problem-code-tries = محاولات كثيرة. اطلبوا رمزًا جديدًا.
problem-code-ended = انتهت صلاحية هذا الرمز، أو طُلب في متصفح آخر. اطلبوا رمزًا جديدًا.
problem-code-used = استُخدم هذا الرمز من قبل. إن لم تكونوا مسجَّلي الدخول فاطلبوا رمزًا جديدًا.
done-signed-in = سُجّل دخولكم.
done-session-ended = سُجّل الخروج من ذلك الجهاز.
done-sessions-ended = سُجّل الخروج من كل الأجهزة الأخرى.
done-signed-out-everywhere = سُجّل خروجكم من كل الأجهزة.
done-account-opened = أهلًا بكم. بقيت خطوة: عامل ثانٍ، لأن دوركم يصل إلى بيانات أشخاص آخرين.
done-welcome = أهلًا بكم. المفتوح الآن تجدونه هنا؛ قولوا اليوم شيئًا واحدًا. كي لا تحتاجوا إلى رسالة في المرة القادمة، أضيفوا مفتاح مرور تحت «الحساب وتسجيل الدخول».
done-person-invited = الدعوة في طريقها.
done-invitation-revoked = سُحبت الدعوة، ولم يعد رابطها يفتح شيئًا.
done-person-removed = تمّ. لم يعد هذا الشخص من الشبكة، وما قاله باقٍ.
invitations-title = دعوة أشخاص
invitations-lead = تذهب الدعوة إلى عنوان واحد ولدور واحد، وتُفتح مرة واحدة خلال أربعة عشر يومًا.
invitations-address-hint = لا يقبلها إلا من يقرأ هذا الصندوق.
invitations-role = الدور
invitations-organisation-hint = لازمة لمن يتكلم أو يجيب باسم نقابة منتسبة.
invitations-region-hint = إن لم تُختر فهي منطقة النقابة المنتسبة.
invitations-none-chosen = بلا اختيار
invitations-language = لغة الرسالة
invitations-language-hint = لا تقول إلى أين ولا بأي صفة.
invitations-invite = إرسال الدعوة
invitations-open = { $count ->
    [0] لا دعوات مفتوحة
    [one] دعوة مفتوحة واحدة
    [two] دعوتان مفتوحتان
    [few] { $count } دعوات مفتوحة
    [many] { $count } دعوة مفتوحة
   *[other] { $count } دعوة مفتوحة
}
invitations-none = من قبل الدعوة تجدونه بين أعضاء الشبكة.
invitations-until = مفتوحة حتى
invitations-over = انتهت
invitations-again = إعادة الإرسال
invitations-revoke = سحب
problem-invited-before = لهذا العنوان دعوة مفتوحة لهذا الدور. يمكنكم إعادة إرسالها أدناه.
problem-invitation-over = انتهت هذه الدعوة.
problem-invitation-somebody-else = أنتم مسجَّلو الدخول باسم شخص آخر.
problem-invitation-sign-in-first = سجّلوا الدخول أولًا؛ لهذا العنوان حساب هنا.
accept-title = أنتم مدعوّون
accept-network = إلى
accept-role = بصفة
accept-by = من
accept-over-title = انتهت هذه الدعوة
accept-over = استُخدمت من قبل أو انتهت مدتها أو سُحبت. إن كنتم قد دخلتم من قبل فسجّلوا الدخول، وإلا فاطلبوا دعوة جديدة ممن دعاكم.
accept-sign-in-first = لهذا العنوان حساب هنا. سجّلوا الدخول ثم افتحوا رابط الرسالة من جديد.
accept-somebody-else = أنتم مسجَّلو الدخول باسم { $name }، وهذه الدعوة لشخص آخر. إن كانت لكم فسجّلوا الخروج أولًا.
accept-privacy = اسمكم ولغاتكم ونقابتكم لا تراها إلا هذه الشبكة، وعنوانكم لا يراه أحد.
accept-accept = القبول وتسجيل الدخول
removal-title = إخراج من الشبكة
removal-lead = في الحال لا يرى هذا الشخص شيئًا من هذه الشبكة: تنتهي الأدوار والعضويات والروابط الشخصية وتُغلق الصفحات المفتوحة. وما قاله يبقى باسمه.
removal-remove = إخراج من الشبكة
mail-sign-in-subject = رمزكم
mail-sign-in-title = رمزكم لتسجيل الدخول
mail-sign-in-code = اكتبوا هذا الرمز حيث طلبتموه:
mail-sign-in-link = أو افتحوا هذا الرابط في المتصفح نفسه:
mail-sign-in-button = تسجيل الدخول
mail-sign-in-asked = طُلب في الساعة { $at }.
mail-sign-in-asked-with = طُلب في الساعة { $at } من { $device }.
mail-sign-in-not-you = إن لم يكن الطلب منكم فلا تفعلوا شيئًا: لا يدخل أحد بغير هذه الرسالة. ولا تعطوا الرمز لأحد أيًّا كان السائل.
mail-invitation-subject = دعوة لكم
mail-invitation-title = { $name }، دعوة لكم
mail-invitation-lead = يدعوكم شخص يعرفكم إلى المشاركة. موضوع الدعوة وراء هذا الرابط، ولا يُفتح إلا لكم.
mail-invitation-button = عرض الدعوة
mail-invitation-until = يُفتح حتى { $until }.
mail-invitation-not-you = إن كنتم لا تنتظرون دعوة فلا تفعلوا شيئًا: لا نعرف عنكم غير هذا العنوان، وسيُنسى.
record-title = ما يُحفظ عنكم
record-lead = ما يعرفه البيت عنكم، وما وافقتم عليه، وما فعله آخرون به.
record-mine = بطاقتكم
record-contacts = كيفية التواصل معكم
record-consents = ما توافقون عليه
record-consents-lead = كل بند على حدة؛ لا يلزم شيء منها للمشاركة، ويمكنكم سحبه متى شئتم.
record-agreed = وافقتم في
record-agree = أوافق
record-withdraw = سحب الموافقة
record-lines = ما جرى لبطاقتكم
record-lines-none = لا شيء بعد.
record-by-you = أنتم
record-by-house = البيت
record-by-somebody = شخص لم يعد هنا
consent-mailings = يمكن للأمانة أن ترسل إليّ رسائلها.
consent-phone-calls = يمكن للأمانة ولمكتب الدعم الاتصال بي هاتفيًا.
consent-expertise-shown = يمكن عرض خبرتي وأوقاتي المتاحة على أفرقة العمل في شبكاتي.
act-contacts-read = قرأ كيفية التواصل معكم
act-contact-added = أضاف وسيلة للتواصل معكم
act-contact-removed = حذف وسيلة للتواصل معكم
act-record-corrected = صحّح بطاقتكم
act-role-given = أعطاكم دورًا
act-consent-given = موافقة
act-consent-withdrawn = سحب موافقة
act-person-removed = أخرجكم من شبكة
act-sessions-ended = تسجيل الخروج من الأجهزة الأخرى
done-consent-kept = حُفظ ذلك.
account-roles-wake = أضيفوا هنا مفتاح مرور أو تطبيق مصادقة؛ عندئذ يعود دوركم إلى العمل فورًا.
account-factors = كيف تثبتون أنكم أنتم
account-factors-lead = من يصل إلى بريدكم يقرأ رسائلكم. عامل ثانٍ يغلق هذا الباب.
passkeys-title = مفاتيح المرور
passkeys-lead = { $count ->
    [zero] ليس لديكم أي مفتاح بعد. بمفتاح المرور تدخلون ببصمة الإصبع أو الوجه أو رمز الهاتف أو الحاسوب، دون أي رسالة.
    [one] لديكم مفتاح واحد. أضيفوا آخر على جهاز ثانٍ، فلا يحرمكم ضياع أحدهما من شيء.
    [two] لديكم مفتاحان.
    [few] لديكم { $count } مفاتيح.
    [many] لديكم { $count } مفتاحًا.
   *[other] لديكم { $count } مفتاح.
}
passkeys-add = إضافة مفتاح مرور
passkeys-name = اسم مفتاح المرور
passkeys-name-hint = لتعرفوه لاحقًا، مثل «هاتفي».
passkeys-instead = لإضافة مفتاح مرور يجب أن يشغّل المتصفح البرامج النصية وأن يعرف مفاتيح المرور. تطبيق المصادقة يعمل من دونها.
passkeys-change = تغيير الاسم أو الحذف
passkeys-rename = تغيير الاسم
passkeys-remove = حذف هذا المفتاح
passkeys-backed-up = وعلى أجهزتكم الأخرى أيضًا
passkey-use = استعمال مفتاح المرور
passkey-sign-in = الدخول بمفتاح مرور
passkey-sign-in-instead = الدخول بمفتاح مرور يحتاج إلى متصفح يشغّل البرامج النصية. البريد يعمل من دونها.
passkey-instead = مفتاح المرور يحتاج إلى متصفح يشغّل البرامج النصية. يمكنكم هنا كتابة رمز بدلًا منه.
passkey-instead-none = مفتاح المرور يحتاج إلى متصفح يشغّل البرامج النصية: شغّلوها أو استعملوا متصفحًا آخر.
passkey-failed = لم ينجح ذلك. لم يتغيّر شيء؛ حاولوا من جديد أو اختاروا طريقًا آخر.
passkey-only-title = مفاتيح المرور وحدها
passkey-only-lead = عندئذ لا يفتح البريد ولا التطبيق هذا الحساب، بل مفاتيح المرور ورموز الاسترداد وحدها. يلزم لذلك مفتاحان ورموز استرداد.
passkey-only-is-on = لا يفتح هذا الحساب إلا مفاتيح المرور ورموز الاسترداد.
passkey-only-on = مفاتيحي وحدها تفتح هذا الحساب
passkey-only-off = السماح بالبريد والتطبيق من جديد
app-title = تطبيق المصادقة
app-none = تطبيق على هاتفكم يعرض ستة أرقام تتجدد كل نصف دقيقة. يعمل دون اتصال وفي كل متصفح.
app-there = تطبيقكم يُحسب عاملًا ثانيًا.
app-add = إضافة تطبيق
app-replace = الانتقال إلى تطبيق أو هاتف آخر
app-remove = حذف التطبيق
app-lead = افتحوا التطبيق على هاتفكم، واختاروا إضافة حساب، ووجّهوا الكاميرا إلى هنا.
app-picture = صورة مربعة لكاميرا التطبيق؛ والمحتوى نفسه مكتوب بالحروف أدناه.
app-by-hand = من دون كاميرا اكتبوا هذا السر في التطبيق:
app-code-hint = الأرقام الستة التي يعرضها التطبيق الآن. بها يبدأ احتسابه.
app-confirm = احتساب هذا التطبيق من الآن
codes-title = رموز الاسترداد
codes-first-a-factor = أضيفوا أولًا مفتاح مرور أو تطبيقًا؛ بعد ذلك يمكنكم إنشاء عشرة رموز ليوم تفقدونه.
codes-left = { $count ->
    [zero] ليس لديكم أي رمز. أنشئوا عشرة ليوم تفقدون فيه هاتفكم.
    [one] بقي رمز واحد. أنشئوا رموزًا جديدة قريبًا.
    [two] بقي رمزان، كل منهما يصلح مرة واحدة.
    [few] بقيت { $count } رموز، كل منها يصلح مرة واحدة.
    [many] بقي { $count } رمزًا، كل منها يصلح مرة واحدة.
   *[other] بقي { $count } رمز، كل منها يصلح مرة واحدة.
}
codes-make = إنشاء عشرة رموز جديدة
codes-lead = كل رمز يفتح حسابكم مرة واحدة بدلًا من مفتاح المرور أو التطبيق. اطبعوا هذه الصفحة أو انسخوا الرموز باليد، واحفظوها مع أوراقكم.
codes-once = تُعرض هذه المرة فقط. تُحسب حالما تكتبون واحدًا منها أدناه، وعندئذ تبطل الرموز السابقة.
codes-type-one = اكتبوا واحدًا منها
codes-type-one-hint = لنعرف نحن وأنتم أنها لديكم. ويبقى صالحًا.
codes-keep = الرموز لديّ، احتسابها الآن
second-title = خطوة أخرى
second-lead = ثبت أن البريد لكم. هذا الحساب يطلب عاملًا ثانيًا أيضًا.
second-code-app = رمز التطبيق
second-code-app-hint = ستة أرقام.
second-code-recovery = رمز استرداد
second-code-recovery-hint = اثنا عشر حرفًا من ورقتكم، مثل KMPR-7W3D-4XQ9.
second-code-either = رمز التطبيق أو رمز استرداد
step-up-lead = ما تنوون فعله يمسّ بيانات آخرين أو دخولكم أنتم. أثبتوا مرة أخرى أنكم أنتم؛ ثم يتابع من تلقاء نفسه ولا يضيع شيء مما كتبتم.
step-up-none = هذا يطلب عاملًا ثانيًا أُثبت للتو، وليس لديكم أي عامل بعد. أضيفوا واحدًا أولًا ثم عودوا.
step-up-go-on = الإثبات والمتابعة
recovery-title = لم يعد لديّ أي من هذه
recovery-lead = عندئذ يشهد لكم شخصان يعرفانكم: مسؤولان عن قائمة أعضاء نقابتكم، أو الأمانة حيث لا يوجد اثنان. لا يستطيع أحدهما ذلك وحده، وتمضي ثلاثة أيام قبل أن يُفتح الحساب.
recovery-how = اتصلوا بهما ليسمعا صوتكم. يجدان اسمكم تحت «الحساب وتسجيل الدخول» ثم «الشهادة لأحد».
recovery-ask = طلب استرداد
recovery-asked-on = طُلب في
recovery-vouched = { $count ->
    [zero] لم يشهد لكم أحد بعد.
    [one] شهد واحد من اثنين.
    [two] شهد اثنان.
    [few] شهد { $count }.
    [many] شهد { $count }.
   *[other] شهد { $count }.
}
recovery-from = ابتداءً من { $at } يمكنكم الدخول هنا برمز من بريدكم.
recovery-ready-title = يمكنكم الدخول
recovery-ready = شهد لكم شخصان ومضت ثلاثة أيام. الدخول يحذف كل مفتاح مرور وتطبيق ورمز استرداد سابق، ويسجّل خروجكم من كل الأجهزة.
recovery-complete = الدخول والبدء من جديد
recovery-notice-title = أحدهم يطلب الدخول باسمكم
recovery-notice = يجري استرداد حسابكم دون مفتاح المرور ودون التطبيق. إن لم تكونوا أنتم فأوقفوه.
recovery-stop = لم أكن أنا: إيقاف
recovery-stop-title = إيقاف الاسترداد
recovery-stop-lead = عندئذ لا يدخل أحد عن طريقه. من طلبه عليه أن يطلبه من جديد، ونخبركم مرة أخرى.
recovery-stop-nothing = لا شيء يوقَف: ليس وراء هذا الرابط استرداد جارٍ.
vouching-title = الشهادة لأحد
vouching-lead = هؤلاء فقدوا ما يدخلون به. يشهد اثنان يعرفانهم أنهم هم حقًّا.
vouching-how = اتصلوا بكل منهم على رقم كان لديكم من قبل، أو قابلوهم. لا تشهدوا أبدًا بسبب بريد أو رسالة.
vouching-none = لا أحد يطلب ذلك الآن.
vouching-waiting = { $count ->
    [zero] لا أحد ينتظر من يشهد له.
    [one] شخص واحد ينتظر من يشهد له.
    [two] شخصان ينتظران من يشهد لهما.
    [few] { $count } أشخاص ينتظرون من يشهد لهم.
    [many] { $count } شخصًا ينتظرون من يشهد لهم.
   *[other] { $count } شخص ينتظرون من يشهد لهم.
}
vouching-look = عرض من هم
vouching-vouch = سمعتُ صوته أو رأيته: هو نفسه
vouching-by-you = لقد شهدتم.
operator-link-lead = أنشأ القائم على هذا البيت هذا الرابط لكم. بقيت خطوة واحدة:
operator-link-over = استُعمل هذا الرابط أو انتهت مدته. اطلبوا رابطًا جديدًا من القائم على هذا البيت.
problem-passkey = مفتاح المرور هذا لا يفتح شيئًا هنا، أو طال الأمر. حاولوا من جديد أو اختاروا طريقًا آخر.
problem-passkey-copied = رُفض مفتاح المرور هذا: ربما لدى أحد نسخة من جهازه. ادخلوا بطريقة أخرى ثم احذفوه.
problem-second-code = رمز التطبيق ستة أرقام، ورمز الاسترداد اثنا عشر حرفًا.
problem-app-code = ليس هذا ما يعرضه التطبيق الآن. انظروا إليه من جديد؛ يجب أن تكون ساعة الهاتف صحيحة.
problem-app-slow = أُدخلت رموز خاطئة كثيرة. انتظروا بضع دقائق قبل الرمز التالي أو اختاروا طريقًا آخر.
problem-code-again = استُعمل هذا الرمز من قبل. انتظروا الرمز التالي في التطبيق.
problem-recovery-code = ليس هذا من رموز استردادكم، أو استُعمل من قبل.
problem-codes-other = أُنشئت هذه الرموز في جلسة دخول أخرى. هذه رموز جديدة.
problem-codes-type-one = ليس هذا من العشرة أعلاه. اكتبوا واحدًا منها كما هو.
problem-last-factor = دوركم يحتاج إلى عامل ثانٍ، وهذا هو الأخير. أضيفوا غيره أولًا.
problem-passkey-only = يلزم مفتاحان، ورموز استرداد ليوم يضيع فيه المفتاحان.
problem-passkey-only-two = ما دامت مفاتيح المرور وحدها تفتح هذا الحساب فيجب أن يبقى اثنان. اسمحوا أولًا بالبريد والتطبيق من جديد.
problem-vouched-before = لقد شهدتم من قبل. يجب أن يشهد شخص آخر أيضًا.
done-passkey-added = أُضيف مفتاح المرور. يمكنكم الدخول به من الآن.
done-passkey-named = لمفتاح المرور اسمه الجديد.
done-passkey-removed = حُذف مفتاح المرور. لم يعد يفتح شيئًا.
done-app-added = تطبيقكم محسوب من الآن.
done-app-removed = حُذف التطبيق.
done-codes-made = رموزكم العشرة محسوبة الآن؛ والسابقة باطلة.
done-passkey-only-yes = من الآن لا يفتح هذا الحساب إلا مفاتيح المرور ورموز الاسترداد.
done-passkey-only-no = البريد والتطبيق يفتحان هذا الحساب من جديد.
done-recovery-asked = سُجّل الطلب وأخبرناكم بالبريد. اتصلوا الآن بشخصين يشهدان لكم.
done-recovery-stopped = أُوقف الاسترداد. لا يدخل أحد عن طريقه.
done-recovered = لقد دخلتم. لا شيء مما سبق يفتح هذا الحساب: أضيفوا الآن مفتاح مرور أو تطبيقًا جديدًا.
done-vouched = لقد شهدتم. وقد أُخبر صاحب الحساب.
mail-sign-in-news-subject = بشأن دخولكم
mail-sign-in-news-title = تغيّر شيء في دخولكم
mail-sign-in-news-passkey-added = أُضيف مفتاح مرور: «{ $name }».
mail-sign-in-news-passkey-removed = حُذف مفتاح مرور: «{ $name }».
mail-sign-in-news-passkey-copied = رُفض مفتاح مرور: «{ $name }». كان عدّاده أقل من ذي قبل، فربما لدى أحد نسخة من جهازه. ادخلوا بطريقة أخرى واحذفوه.
mail-sign-in-news-app-added = أُضيف تطبيق مصادقة.
mail-sign-in-news-app-removed = حُذف تطبيق المصادقة.
mail-sign-in-news-codes-made = أُنشئت عشرة رموز استرداد جديدة؛ والسابقة باطلة.
mail-sign-in-news-code-used = استُعمل رمز استرداد للدخول.
mail-sign-in-news-factors-removed = حذف القائم على البيت كل مفاتيح المرور والتطبيق ورموز الاسترداد الخاصة بكم وسجّل خروجكم من كل الأجهزة. أضيفوا عاملًا جديدًا عند الدخول.
mail-sign-in-news-at = كان ذلك في { $at }.
mail-sign-in-news-look = عرض الحساب
mail-sign-in-news-not-you = إن لم تكونوا أنتم فادخلوا الآن، وسجّلوا الخروج من كل الأجهزة الأخرى، وأخبروا من دعاكم.
mail-recovery-title = أحدهم يطلب الدخول باسمكم
mail-recovery-asked = من يقرأ هذا البريد طلب الدخول دون مفتاح مرور ودون تطبيق ودون رمز استرداد. يجب أن يشهد شخصان يعرفانكم، وأن تمضي ثلاثة أيام.
mail-recovery-vouched = شهد شخص واحد أنكم أنتم. يجب أن يشهد آخر، ثم تمضي ثلاثة أيام.
mail-recovery-waits = شهد شخصان أنكم أنتم. ابتداءً من { $from } يمكنكم الدخول برمز يُرسل إلى هذا البريد.
mail-recovery-done = تم الاسترداد: دخل أحدهم، وحُذف كل مفتاح مرور وتطبيق ورمز استرداد سابق، وانتهت كل الجلسات الأخرى. إن لم تكونوا أنتم فأخبروا من دعاكم فورًا.
mail-recovery-stopped = أُوقف الاسترداد. لا يدخل أحد عن طريقه.
mail-recovery-not-you = إن لم تكونوا أنتم فأوقفوه هنا. يكفي زر واحد:
mail-recovery-stop = لم أكن أنا
mail-recovery-foot = لا نطلب رمزًا أبدًا بالهاتف أو بالبريد.

# Lists that come in and go out
act-record-entered = أدخل سجلك من قائمة
act-record-exported = أخرج سجلك في قائمة
act-contacts-exported = أخرج طرق التواصل معك في قائمة
# Two records put together
act-person-merged = جمع بطاقتكم مع بطاقة أخرى لكم
act-merge-undone = فصل بطاقتيكم من جديد
act-records-two = سجّل أن بطاقتكم وبطاقة أخرى اثنتان
# Roles and groups, in one’s own record
act-role-changed = غيّر دورًا لكم
act-role-ended = أنهى دورًا لكم
act-role-substitute = سمّاكم للنيابة
act-body-joined = ضمّكم إلى فريق
act-body-declined = اعتذر عن عرضكم للانضمام إلى فريق
act-body-left = أنهى عضوية في فريق
# A copy and an erasure, on the page of one's record.
record-rights = ما يخصك
record-copy = خذ نسخة من كل شيء
record-erasure = أن تُمحى بياناتك من هذا البيت
