notices-title = News for you
notices-lead =
    { $count ->
        [0] You have read everything.
        [one] There is one thing you have not read.
       *[other] There are { $count } things you have not read.
    }
notices-many = { $count }+
notices-all = All
notices-unread = Not read
notices-none = Nothing has happened yet that concerns you. An answer to what you said, a text that opens, a role you are given: you will find it here.
notices-none-unread = You have read everything.
notices-new = New
notices-read-one = I have read it
notices-read-again = Not read yet
notices-read-all = I have read all of this
notices-earlier = Earlier news
notices-choose = Choose how you are told
notices-house = The whole house

notices-choices-title = How you are told
notices-choices-lead = Choose for each kind of news: a mail at once, a line in one mail that gathers everything, your page alone, or nothing at all. What is mailed also stands on your page.
notices-way-mail = A mail at once
notices-way-digest = In the gathered mail
notices-way-page = On my page alone
notices-way-nothing = Not at all
notices-digest-heading = The gathered mail
notices-every = How often
notices-every-day = Every day with news
notices-every-week = Once a week
notices-weekday = If once a week, on
notices-hour = Hour
notices-hour-hint = By the clock of { $city }. Other mails do not come between ten at night and seven in the morning.
notices-names = Name networks and titles in it
notices-names-hint = Otherwise it only says what kind of news there is: whoever reads over your shoulder, or runs your mailbox, learns nothing else.
notices-keep = Keep this
notices-less = Fewer mails
notices-all-digest-lead = One mail that gathers everything, instead of single ones.
notices-all-digest = Gather everything
notices-pause-heading = A pause
notices-pause-until = No mails before
notices-pause-hint = What happens until then waits in the gathered mail after that day, and stands on your page at once.
notices-pause = Pause
notices-paused = No mails come before
notices-pause-end = End the pause
notices-refused = Mail to your address came back. Until something arrives there again, you are told on your page alone.
notices-no-digests = You ended the gathered mail by the link in one. What would stand in it stands on your page.
notices-digests-again = Have it come again
notices-must-title = What is always told
notices-must-lead = This you are told by mail whatever you choose, because somebody else could have done it in your name:
notices-must-sign-in = news of your way in: a new key, a new device, a recovery;
notices-must-rights = that a copy of everything about you is ready, or that you are to be erased.
problem-notices-until = Choose a day from tomorrow on, within a year.
done-notices-read = Kept.
done-notices-kept = Kept: this is how you are told from now on.
done-notices-paused = No mails come until that day.
done-notices-pause-ended = Mails come again.

notices-mail-subject = News for you
notices-mail-title = Something concerns you
notices-mail-button = Read it
notices-mail-why = You get this mail because you asked to be told of such things, or did not choose otherwise.
notices-mail-must = Such a mail always comes: somebody else could have done it in your name.
notices-mail-choose = Choose how you are told
notices-mail-stop = No more mails like this
notices-digest-subject = News for you
notices-digest-title = What concerns you
notices-digest-lead =
    { $count ->
        [one] One thing has happened since the last mail like this.
       *[other] { $count } things have happened since the last mail like this.
    }
notices-digest-times = { $line } ({ $count } times)
notices-digest-more =
    { $count ->
        [one] One more stands on your page.
       *[other] { $count } more stand on your page.
    }
notices-digest-button = Read it on your page
notices-digest-stop = No more gathered mails
notices-sample-line = What you said has an answer.
