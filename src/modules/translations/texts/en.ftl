translations-title = Translations
translations-lead =
    { $count ->
        [0] Every text has a face in each language of the network.
        [one] One text waits for a translator.
       *[other] { $count } texts wait for a translator; what is open to comment comes first, then what has the fewest languages.
    }
translations-counts = What is missing in each language of the network
translations-language = Language
translations-missing = Texts without it
translations-stale = Older than the original
translations-all = Show all languages
translations-cut = There are more texts than are looked at here at once. Translate the first ones, and the others will appear.
translations-none = Nothing waits for you here. New texts appear as soon as somebody writes them.
translations-work = Waiting for a translation
translations-work-in = Waiting for a translation: { $language }
translations-into = Translate into:
translations-also-into = Also missing:
translations-is-stale = older than the original

translations-face-title = Translation into { $language }
translations-where = See it where it stands
translations-original = Original: { $from }
translations-face = Translation: { $language }
translations-stale-notice = The original has changed since this translation was made. Compare both and bring the translation up to date.
translations-words = Words: { $language }
translations-state = This translation is
translations-state-machine = made by a machine
translations-state-checked = checked by a person
translations-state-official = official
translations-keep = Keep the translation
translations-history =
    { $count ->
        [one] One translation was written so far
       *[other] { $count } translations were written so far
    }
translations-of-version = made from version { $version } of the original

done-face-kept = The translation is kept. Readers will see it in a moment.
done-face-kept-stale = The translation is kept, but the original changed while you were writing, so readers are told that it is older. Compare it with the new original below.

problem-translations-original = This is the language of the original. A translation is in another language.
problem-translations-version = This version of the original does not exist. Reload the page and send the translation again.
problem-translations-official = The present translation is official and up to date. Ask the secretariat if it must change.

terms-title = Agreed words
terms-lead =
    { $count ->
        [0] What this network calls things, in each of its languages.
        [one] One thing has an agreed word in the languages of this network.
       *[other] { $count } things have an agreed word in the languages of this network.
    }
terms-caption = Agreed words by language
terms-none = No word is agreed yet. Begin with what is translated differently every time.
terms-note = Remark
terms-change = Change
terms-change-title = Change this word
terms-add-title = Agree on a word
terms-help = Write it in two languages at least. Whoever translates sees it beside the original, and is told when a translation says it otherwise.
terms-keep = Keep the word
terms-drop = This word is agreed no more
terms-here = Agreed words in this text
terms-all = All agreed words
terms-kept = used here
terms-not-kept = not used here
done-term-kept = The word is agreed.
done-term-dropped = The word is agreed no more. Translations stay as they are.
done-face-kept-terms = The translation is kept. It says some things otherwise than this network agreed: see the agreed words below.
problem-terms-one-language = Write the word in two languages at least.
problem-terms-language-twice = Each language has one agreed word.
problem-terms-twice = “{ $words }” is agreed already. Change that entry instead.

proposals-title = Proposed translations
proposals-help = Your words go to the translators of the network. They take them or tell you why not.
proposals-send = Propose this translation
proposals-reason = What you want to say about it
proposals-take = Take it
proposals-decline = Decline
proposals-waits = waits for an answer
proposals-taken = taken
proposals-declined = declined
proposals-by = proposed by { $name }
done-face-proposed = Thank you. The translators see your proposal, and you find their answer here.
done-proposal-answered = The proposal is answered.
problem-translations-the-same = These are the words that readers have already.

translations-ask-machine = Begin with what a machine makes of it
translations-machine-words = These words are a machine’s. Read every one before you keep them.

outing-title = Translate in Word
outing-lead = One file holds the texts and room for their translation. Send it to whoever translates; what comes back finds its place by itself.
outing-out = Take texts out
outing-out-lead = At most 500 texts go into one file, what matters most first.
outing-which = Which texts
outing-which-lacking = Those without this language, or older than their original
outing-which-all = All of them
outing-under = Only what stands in
outing-take = Make the file
outing-back = Bring a file back
outing-back-lead = You see what each row would do before anything is kept. A file that took months is compared with what the texts say today.
outing-file = The file with the translations
outing-file-hint = Word (.docx), OpenDocument (.odt) or a web page (.html), at most 20 MB.
outing-look = Look at it
outing-ready = A file for { $language }
outing-ready-lead =
    { $count ->
        [one] One text is in it.
       *[other] { $count } texts are in it.
    }
outing-download = Download the Word file
outing-step-write = Write each translation into the last column. A row may be split: what stands below without a name goes on with the row above.
outing-step-keep = Leave the names in the first column as they are: by them every text is found again.
outing-step-back = Bring the file back here
outing-file-title = Translation: { $language }
outing-file-help = Please write the translation into the last column and leave the first one as it is. Rows may be split. Remarks are welcome as comments.
outing-file-name = Name
outing-file-original = Original
outing-file-translation = Translation
problem-outing-nothing = There is nothing to translate into this language.
problem-outing-no-file = Choose the file with the translations.
problem-outing-no-rows = No row of this file has a name that we know it by, such as K7QX2MPA-12. Is it the file that was downloaded here?

return-title = What came back
return-lead =
    { $count ->
        [0] Nothing here is new.
        [one] One row can be kept. Take the tick away if you do not want it.
       *[other] { $count } rows can be kept. Take the tick away where you do not want it.
    }
return-is-kept = This file was dealt with.
return-nothing = Every row says what readers have already, or nothing.
return-foreign = No row of this file went out from this network. Nothing was kept.
return-keep = Keep the ticked translations
return-rest =
    { $count ->
        [one] One more row
       *[other] { $count } more rows
    }
return-unread = What we could not place
return-unread-lead = It stands in the file and belongs to no row. Put it where it belongs at the desk.
return-remark = Remark:
return-desk = Open it at the desk
return-state-new = new
return-state-other = other words than today
return-state-stale = the original has changed since: kept as older than the original
return-state-crossed = somebody else wrote a translation meanwhile
return-state-official = official and up to date: the secretariat decides
return-state-same = nothing new
return-state-empty = empty
return-state-gone = this text is no more
done-return-kept = The translations are kept. Readers will see them in a moment.

# What came back, part by part.
return-keep-and-on = Keep the ticked translations and go on
return-more =
    { $count ->
        [one] One more row comes after these.
       *[other] { $count } more rows come after these.
    }
return-lost-tracked-changes = This file has tracked changes that its format does not let us read: they were taken as accepted.
return-lost-comments = This file has comments that its format does not let us read: they stay in the file.
return-quiet =
    { $count ->
        [one] One row says nothing new.
       *[other] { $count } rows say nothing new.
    }
return-unread-more =
    { $count ->
        [one] One more place.
       *[other] { $count } more places.
    }
return-state-long = far longer than its original: write it at the desk
done-return-part-kept = These are kept. The next rows stand below.
problem-outing-too-many-rows = These are { $count } rows; at most { $most } come back at once. Bring them back in parts.
translations-until = open until { $moment }
