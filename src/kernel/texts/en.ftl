skip-to-content = Skip to content
navigation-label = Sections
languages-label = Languages
footer-promise = From consultation to action, in every language, on any connection. Free software (AGPL); your data stays with your network.
sign-in = Sign in
sign-out = Sign out
my-words = What became of what you said
back-home = Go to the home page

thread-label = How far this has come
thread-said = Said
thread-priority = Priority
thread-text = Text
thread-action = Action
thread-result = Result
thread-not-yet = not yet

face-other-language = in { $language }
face-machine = in { $language }, translated by a machine
face-stale = in { $language }, older than the original

field-language = Written in
words-put-back = What you had begun to write here was kept on this device and put back. Send it when you are ready.
words-drop = Drop it
problems-heading =
    { $count ->
        [one] One thing needs your attention
       *[other] { $count } things need your attention
    }
problem-sent-before = This was sent before with other words, and is kept. Send it again only if you mean it as well.
problem-required = Please fill this in.
problem-too-long = This is too long: at most { $most } characters.
problem-too-many = These are too many: at most { $most }.
problem-not-understood = This was not understood. Please check it.

error-not-found-title = Nothing here for you
error-not-found = There is no such page, or it is not open to you. If you belong to the network, sign in first.
error-not-signed-in-title = Please sign in
error-not-signed-in = This page is for members who are signed in.
error-not-allowed-title = Not yours to do
error-not-allowed = Your role does not include this. Nothing was changed.
error-conflict-title = Somebody was faster
error-conflict = This was changed by somebody else meanwhile. Nothing of yours was kept; go back, reload and try again.
error-key-reused-title = Already sent
error-key-reused = This form was already sent with other words. Go back, reload the page and send it again.
error-form-expired-title = This form is too old
error-form-expired = The form was drawn for another sign-in or came from another site. Nothing was changed. Go back, reload the page and send it again.
error-closed-title = Closed
error-closed = This is closed; nothing was changed.
error-too-many-title = Too many at once
error-too-many = Too many requests came from you. Wait a minute and try again.
error-too-large-title = Too large
error-too-large = This file is larger than 20 MB. Send a smaller one.
error-bad-request-title = Not understood
error-bad-request = The request was not understood. Nothing was changed.
error-busy-title = Busy
error-busy = The house is busy at the moment. Nothing was lost; try again in a minute.
error-broken-title = Our fault
error-broken = Something broke on our side, and we have been told. Nothing of yours was changed.
error-number = If it happens again, tell the people who run this house this number: { $digits }
problem-paper-too-big = This file is too large to read. At most 20 MB, also when unpacked.
problem-paper-damaged = This file is damaged. Open it in your word processor, save it again and send that.
problem-paper-encrypted = This file is locked with a password. Save it without one and send that.
problem-paper-wrong-type = We cannot read this kind of file. Word (.docx), OpenDocument (.odt), Markdown and plain text work.
problem-paper-too-slow = This file took too long to read. Send a simpler or smaller one.
