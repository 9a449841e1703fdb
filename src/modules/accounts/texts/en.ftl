account-title = Account and sign-in
account-lead = You sign in with the address { $address }.
account-lead-none = No address is kept for you here.
account-roles-rest = Your role reaches other people’s data. It rests until you have proved a second factor.
account-sessions = Where you are signed in
account-sessions-lead = { $count ->
    [one] On one device. If you do not know it, end it.
   *[other] On { $count } devices. If you do not know one, end it.
}
account-device-unknown = Unknown device
account-here = this one
account-since = since
account-seen = last used
account-end-one = Sign out there
account-end-others = Sign out everywhere else
account-end-all = Sign out everywhere
sign-in-title = Sign in
sign-in-lead = We write to you: a link and a code, good for a quarter of an hour. There is no password to remember.
sign-in-address = E-mail address
sign-in-address-hint = The one your invitation came to.
sign-in-ask = Send me a code
sign-in-no-account = Whoever belongs to a network is invited by it: ask your union, or the secretariat.
sign-in-code-title = Look into your mailbox
sign-in-code-lead = If the address belongs to somebody here, a code is on its way to it. That takes a minute at most.
sign-in-code = Code
sign-in-code-hint = Eight signs, such as KMPR-7W3D.
sign-in-enter = Sign in
sign-in-no-mail = No mail came
sign-in-no-mail-why = Look among unwanted mail, and check how you wrote the address. We write to invited addresses only, and a few times an hour.
sign-in-ask-again = Ask for a new code
sign-in-link-lead = You asked to sign in with this browser. One more step:
sign-in-link-elsewhere = This link works once, for a quarter of an hour, and only in the browser in which you asked. There you can also type the code of the mail.
problem-address = An address is written like name@example.org.
problem-code-wrong = { $left ->
    [0] This is not the code, and no try is left. Ask for a new one.
    [one] This is not the code. One try is left.
   *[other] This is not the code. { $left } tries are left.
}
problem-code-tries = This was tried too often. Ask for a new code.
problem-code-ended = This code has run out, or was asked for in another browser. Ask for a new one.
problem-code-used = This code was used already. If you are not signed in, ask for a new one.
done-signed-in = You are signed in.
done-session-ended = That device is signed out.
done-sessions-ended = You are signed out everywhere else.
done-signed-out-everywhere = You are signed out everywhere.
done-account-opened = Welcome. One step is left: a second factor, because your role reaches other people’s data.
done-welcome = Welcome. What is open now stands here; say one thing today. So that you need no mail next time, add a passkey under “Account and sign-in”.
done-person-invited = The invitation is on its way.
done-invitation-revoked = The invitation is taken back. Its link opens nothing any more.
done-person-removed = Done. They belong to this network no more; what they said stays.
invitations-title = Invite people
invitations-lead = An invitation goes to one address, for one role, and opens once, within fourteen days.
invitations-address-hint = Only whoever reads this mailbox can accept.
invitations-role = Role
invitations-organisation-hint = Needed for those who speak or answer for an affiliate.
invitations-region-hint = Left open, it is the region of the affiliate.
invitations-none-chosen = none
invitations-language = Language of the mail
invitations-language-hint = It says neither where to nor as what.
invitations-invite = Invite
invitations-open = { $count ->
    [0] No open invitation
    [one] One open invitation
   *[other] { $count } open invitations
}
invitations-none = Whoever has accepted stands among the people of the network.
invitations-until = open until
invitations-over = run out
invitations-again = Send again
invitations-revoke = Take back
problem-invited-before = This address has an open invitation to this role. You can send it again below.
problem-invitation-over = This invitation is over.
problem-invitation-somebody-else = You are signed in as somebody else.
problem-invitation-sign-in-first = Sign in first; the address has an account here.
accept-title = You are invited
accept-network = To
accept-role = As
accept-by = By
accept-over-title = This invitation is over
accept-over = It was taken up already, it ran out, or it was taken back. If you have come in before, sign in; otherwise ask whoever invited you for a new one.
accept-sign-in-first = This address has an account here. Sign in, then open the link of the mail again.
accept-somebody-else = You are signed in as { $name }, and this invitation is for somebody else. Sign out first if it is yours.
accept-privacy = Your name, your languages and your affiliate are seen by this network alone; your address by nobody.
accept-accept = Accept and sign in
removal-title = Put out of the network
removal-lead = At once they see nothing of this network any more: roles, memberships and personal links end, open pages close. What they said stays, with their name.
removal-remove = Put out of the network
mail-sign-in-subject = Your code
mail-sign-in-title = Your code to sign in
mail-sign-in-code = Type this code where you asked for it:
mail-sign-in-link = Or open this link, in the same browser:
mail-sign-in-button = Sign in
mail-sign-in-asked = Asked for at { $at }.
mail-sign-in-asked-with = Asked for at { $at } with { $device }.
mail-sign-in-not-you = If it was not you, do nothing: without this mail nobody gets in. Give the code to nobody, whoever asks.
mail-invitation-subject = You are invited
mail-invitation-title = { $name }, you are invited
mail-invitation-lead = Somebody who knows you invites you to take part. What it is about stands behind this link; it opens for you alone.
mail-invitation-button = See the invitation
mail-invitation-until = It opens until { $until }.
mail-invitation-not-you = If you expect no invitation, do nothing: nothing is known of you but this address, and it is forgotten.
record-title = What is kept of you
record-lead = What the house knows of you, what you agreed to, and what others did with it.
record-mine = your record
record-contacts = how to reach you
record-consents = What you agree to
record-consents-lead = Each by itself; nothing of it is needed to take part, and you can take it back at any time.
record-agreed = agreed on
record-agree = I agree
record-withdraw = Take it back
record-lines = What was done with your record
record-lines-none = Nothing yet.
record-by-you = you
record-by-house = the house
record-by-somebody = somebody who is no longer here
consent-mailings = The secretariat may send me its mailings.
consent-phone-calls = The secretariat and the fallback desk may call me.
consent-expertise-shown = My expertise and my availability may be shown to the working groups of my networks.
act-contacts-read = Read how to reach you
act-contact-added = Added a way to reach you
act-contact-removed = Removed a way to reach you
act-record-corrected = Corrected your record
act-role-given = Gave you a role
act-consent-given = Agreed
act-consent-withdrawn = Took an agreement back
act-person-removed = Put you out of a network
act-sessions-ended = Signed out everywhere else
done-consent-kept = It is kept.
account-roles-wake = Add a passkey or an authenticator app here; with that your role wakes at once.
account-factors = How you prove that it is you
account-factors-lead = Mail alone can be read by whoever gets at your mailbox. A second factor closes that door.
passkeys-title = Passkeys
passkeys-lead = { $count ->
    [0] You have none yet. With a passkey you sign in with your finger, your face or the PIN of your phone or computer, without any mail.
    [one] You have one. Add another on a second device: then losing one shuts you out of nothing.
   *[other] You have { $count }.
}
passkeys-add = Add a passkey
passkeys-name = Name of the passkey
passkeys-name-hint = So that you know it again, such as “my phone”.
passkeys-instead = To add a passkey, your browser must run scripts and know passkeys. An authenticator app works without.
passkeys-change = Rename or remove
passkeys-rename = Rename
passkeys-remove = Remove this passkey
passkeys-backed-up = also on your other devices
passkey-use = Use my passkey
passkey-sign-in = Sign in with a passkey
passkey-sign-in-instead = Signing in with a passkey needs a browser that runs scripts. The mail works without.
passkey-instead = A passkey needs a browser that runs scripts. Here you can type a code instead.
passkey-instead-none = A passkey needs a browser that runs scripts: switch them on, or take another browser.
passkey-failed = That did not work. Nothing was changed; try again, or take another way.
passkey-only-title = Passkeys alone
passkey-only-lead = Then neither mail nor an app opens this account any more, only your passkeys and recovery codes. You need two passkeys and recovery codes for it.
passkey-only-is-on = Only your passkeys and recovery codes open this account.
passkey-only-on = Only my passkeys open this account
passkey-only-off = Allow mail and app again
app-title = Authenticator app
app-none = An app on your phone shows six digits, new ones every half minute. It works without a connection, and in every browser.
app-there = Your app counts as a second factor.
app-add = Add an app
app-replace = Move to another app or phone
app-remove = Remove the app
app-lead = Open the app on your phone, choose to add an account, and point its camera here.
app-picture = Square picture for the camera of the app; the same stands below in letters.
app-by-hand = Without a camera, type this secret into the app:
app-code-hint = The six digits that the app shows now. With them it begins to count.
app-confirm = This app counts from now on
codes-title = Recovery codes
codes-first-a-factor = Add a passkey or an app first; then you can make ten codes for the day you lose it.
codes-left = { $count ->
    [0] You have none. Make ten for the day you lose your phone.
    [one] One is left. Make new ones soon.
   *[other] { $count } are left, each good once.
}
codes-make = Make ten new codes
codes-lead = Each of them opens your account once, in place of your passkey or app. Print this page, or copy them by hand, and keep them where you keep papers.
codes-once = They are shown this once. They count as soon as you have typed one of them below; those of before are void then.
codes-type-one = Type one of them
codes-type-one-hint = So that we both know that you have them. It stays good.
codes-keep = I have them; make them count
second-title = One more step
second-lead = Your mailbox is proved. This account also asks for a second factor.
second-code-app = Code of your app
second-code-app-hint = Six digits.
second-code-recovery = Recovery code
second-code-recovery-hint = Twelve signs from your sheet, such as KMPR-7W3D-4XQ9.
second-code-either = Code of your app, or a recovery code
step-up-lead = What you are about to do reaches other people’s data or your own way in. Prove once more that it is you; then it goes on by itself, and nothing you wrote is lost.
step-up-none = This asks for a second factor, proved just now, and you have none yet. Add one first, then come back.
step-up-go-on = Prove and go on
recovery-title = I have none of these any more
recovery-lead = Then two people vouch for you who know you: stewards of your union, or the secretariat where there are not two. None of them can do it alone, and three days pass before it opens.
recovery-how = Call them, so that they hear that it is you. They find your name under “Account and sign-in”, “Vouch for somebody”.
recovery-ask = Ask for a recovery
recovery-asked-on = Asked for on
recovery-vouched = { $count ->
    [0] Nobody has vouched for you yet.
    [one] One of two has vouched.
   *[other] Two have vouched.
}
recovery-from = From { $at } on you can sign in here with a code of your mail.
recovery-ready-title = You can come in
recovery-ready = Two people have vouched for you and three days have passed. Coming in removes every old passkey, app and recovery code, and signs you out everywhere.
recovery-complete = Come in and begin anew
recovery-notice-title = Somebody asks to come in as you
recovery-notice = A recovery of your account is under way, without your passkey or app. If it is not you, stop it.
recovery-stop = This was not me: stop it
recovery-stop-title = Stop the recovery
recovery-stop-lead = Then nobody comes in by it. Whoever asked has to ask again, and you are told again.
recovery-stop-nothing = There is nothing to stop: no recovery is under way behind this link.
vouching-title = Vouch for somebody
vouching-lead = These people have lost what they sign in with. Two who know them say that it is really them.
vouching-how = Call each of them under a number you had before, or see them. Never vouch because of a mail or a message.
vouching-none = Nobody asks for it now.
vouching-waiting = { $count ->
    [one] One person waits for somebody to vouch for them.
   *[other] { $count } people wait for somebody to vouch for them.
}
vouching-look = See who
vouching-vouch = I have heard or seen them: it is them
vouching-by-you = You have vouched.
operator-link-lead = Whoever runs this house made this link for you. One more step:
operator-link-over = This link was used, or it ran out. Ask whoever runs this house for a new one.
problem-passkey = This passkey does not open anything here, or it took too long. Try again, or take another way.
problem-passkey-copied = This passkey was refused: somebody may have a copy of its device. Sign in another way, then remove it.
problem-second-code = A code of an app has six digits, a recovery code twelve signs.
problem-app-code = This is not what the app shows now. Look at it again; the clock of the phone must be right.
problem-app-slow = Too many codes were wrong. Wait a few minutes before the next one, or take another way.
problem-code-again = This code was used already. Wait for the next one of the app.
problem-recovery-code = This is none of your recovery codes, or it was used before.
problem-codes-other = These codes were made in another sign-in. Here are new ones.
problem-codes-type-one = This is none of the ten above. Type one of them, as it stands there.
problem-last-factor = Your role needs a second factor, and this is the last one. Add another one first.
problem-passkey-only = It takes two passkeys, and recovery codes for the day both are lost.
problem-passkey-only-two = As long as only passkeys open this account, two must stay. Allow mail and app again first.
problem-vouched-before = You have vouched already. Another person has to do it, too.
done-passkey-added = Your passkey is added. From now on you can sign in with it.
done-passkey-named = The passkey has its new name.
done-passkey-removed = The passkey is removed. It opens nothing any more.
done-app-added = Your app counts from now on.
done-app-removed = The app is removed.
done-codes-made = Your ten codes count now; those of before are void.
done-passkey-only-yes = From now on only your passkeys and recovery codes open this account.
done-passkey-only-no = Mail and app open this account again.
done-recovery-asked = It is asked for, and you are told by mail. Now call two people who can vouch for you.
done-recovery-stopped = It is stopped. Nobody comes in by it.
done-recovered = You are in. Nothing of before opens this account: add a new passkey or app now.
done-vouched = You have vouched. They are told.
mail-sign-in-news-subject = About your sign-in
mail-sign-in-news-title = Something about your sign-in has changed
mail-sign-in-news-passkey-added = A passkey was added: “{ $name }”.
mail-sign-in-news-passkey-removed = A passkey was removed: “{ $name }”.
mail-sign-in-news-passkey-copied = A passkey was refused: “{ $name }”. It counted less than before, so somebody may have a copy of its device. Sign in another way and remove it.
mail-sign-in-news-app-added = An authenticator app was added.
mail-sign-in-news-app-removed = The authenticator app was removed.
mail-sign-in-news-codes-made = Ten new recovery codes were made; those of before are void.
mail-sign-in-news-code-used = A recovery code was used to sign in.
mail-sign-in-news-factors-removed = Whoever runs the house removed every passkey, app and recovery code of yours and signed you out everywhere. Add a new one when you sign in.
mail-sign-in-news-at = This was on { $at }.
mail-sign-in-news-look = See your account
mail-sign-in-news-not-you = If it was not you, sign in now, sign out everywhere else, and tell whoever invited you.
mail-recovery-title = Somebody asks to come in as you
mail-recovery-asked = Somebody who reads this mailbox asked to sign in without passkey, app or recovery code. Two people who know you have to vouch, and three days have to pass.
mail-recovery-vouched = One person has vouched that it is you. A second one has to, and then three days pass.
mail-recovery-waits = Two people have vouched that it is you. From { $from } on you can sign in with a code sent to this mailbox.
mail-recovery-done = The recovery is done: somebody has signed in, every old passkey, app and recovery code is removed, and all other sign-ins have ended. If it was not you, tell whoever invited you at once.
mail-recovery-stopped = The recovery is stopped. Nobody comes in by it.
mail-recovery-not-you = If it was not you, stop it here. One button is enough:
mail-recovery-stop = This was not me
mail-recovery-foot = We never ask for a code on the phone or by mail.

# Two records put together
act-person-merged = Put your record together with another of yours
act-merge-undone = Took your two records apart again
act-records-two = Said that your record and another are two
