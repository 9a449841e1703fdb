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
done-welcome = أهلًا بكم. المفتوح الآن تجدونه هنا؛ قولوا اليوم شيئًا واحدًا.
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
