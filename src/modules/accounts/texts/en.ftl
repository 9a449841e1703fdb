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
done-welcome = Welcome. What is open now stands here; say one thing today.
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
