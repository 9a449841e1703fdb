library-title = Library
library-lead =
    { $count ->
        [0] What the network reads and cites will stand here.
        [one] One item that the network reads and cites, with its file or link in each language.
       *[other] { $count } items that the network reads and cites, each with its files or links by language.
    }
library-none = There is nothing on the shelf yet. The secretariat puts documents, notes and manuals here.
library-none-staff = There is nothing on the shelf yet. Add an item, or paste a list of references from a text.
library-none-asked = Nothing on the shelf fits. Ask for fewer words, another kind or any language.
library-show-all = Show the whole shelf
library-search = Words
library-search-button = Search the shelf
library-all-kinds = All kinds
library-files-in = Files in
library-any-language = Any language
library-retired-list = Items taken from the shelf
library-on-shelf = Back to what is on the shelf

library-kind = Kind
library-kind-document = Documents
library-kind-briefing-note = Briefing notes
library-kind-good-practice = Good practices
library-kind-case = Cases
library-kind-research = Research
library-kind-manual = Manuals and guides
library-kind-training = Training
library-kind-declaration = Declarations
library-kind-other = Other
library-visibility = Who may read it
library-visibility-public = Everybody
library-visibility-network = Members of the network
library-visibility-staff = The secretariat alone
library-series = Series
library-series-name = Series
library-series-hint = As printed, such as “Water 2026”.
library-number = Number in the series
library-authors = Authors
library-authors-hint = As printed.
library-date = Date
library-date-hint = As precise as known: 2026, 2026-09 or 2026-09-30.
library-forthcoming = Forthcoming
library-forthcoming-tick = It is forthcoming; the date is when it is expected.
library-expected = Forthcoming, expected
library-item-title = Title
library-description = What it is about
library-link-at = on { $host }

library-files = Files and links
library-files-none = There is no file yet.
library-files-to-come = There is no file yet: it is forthcoming.
library-file-remove = Remove
library-file-remove-says = The file or link in { $language } will no longer be offered here.
library-cited =
    { $count ->
        [0] Cited from
        [one] Cited from one place
       *[other] Cited from { $count } places
    }
library-cited-none = Nothing that you may read cites it yet.
library-uncite = Take the citation back
library-is-retired = This item was taken from the shelf. It stays here for those who follow a citation.
library-retired = taken from the shelf
library-keeping = Keep this item
library-add = Add an item
library-change = Change the item
library-keep = Keep the changes
library-retire = Take it from the shelf
library-retire-says = It will no longer be listed or found. Its page stays for those who follow a citation, and you can put it back.
library-put-back = Put it back on the shelf
library-file-heading = Add a file or a link
library-file = File
library-file-hint = A document, a spreadsheet, slides, a picture or plain text, up to 20 MB. A file in the same language is replaced.
library-link = Or a link
library-link-hint = It begins with https://. Nothing is fetched from there.
library-file-language = Language of the file
library-file-put = Add it
library-cite-heading = Say where it is cited
library-cite-address = Address of what cites it
library-cite-address-hint = Copy the address of the page of a paragraph, a session or an action of this network.
library-cite-item = Item of the library
library-cite-item-hint = The address of its page, or its series and number such as Water 2026 #4.
library-cite = Add the citation
library-cite-here = Cite an item of the library here
library-references = References

library-paste = Paste a list of references
library-paste-lead = Copy the references of a text and paste them here. You see what was understood before anything is entered.
library-paste-text = References, one a line
library-paste-hint = From Word, a mail or a page; bullets and numbers in front are left away.
library-paste-language = Language of the list
library-paste-read = Read the list
library-preview = What was understood
library-preview-lead =
    { $count ->
        [one] One reference was read; { $fresh } is new. Correct what is wrong, then enter what is ticked.
       *[other] { $count } references were read; { $fresh } of them are new. Correct what is wrong, then enter those that are ticked.
    }
library-take = Enter this reference
library-enter = Enter what is ticked
library-known-item = On the shelf already:
library-known-line = The same as number { $number } of this list.
library-read-language = Its file is in { $language }.
library-read-translated = Title in the language of the list:
library-unplaced = Left in the title because it was not understood:

problem-library-date = Write the date as 2026, 2026-09 or 2026-09-30.
problem-library-title = Write a title with at least one letter or digit.
problem-library-known = This number of the series is on the shelf already.
problem-library-link = Write a link that begins with https:// or http://, without a name or password in it.
problem-library-both = Send either a file or a link, not both.
problem-library-file-none = Choose a file or write a link.
problem-library-file-kind = This file is empty, or it is not what its name says. Send a document, a spreadsheet, slides, a picture or plain text.
problem-library-item = No item on this shelf has this address, or this series and number.
problem-library-address = Nothing that can cite an item was found at this address. Copy the address of the page of a paragraph, a session or an action of this network.
problem-library-no-reference = No reference was found. Paste them one a line.
problem-library-too-many = These are { $count } references; at most { $most } are read at once. Paste them in parts.

done-library-added = The item is on the shelf.
done-library-kept = The changes are kept.
done-library-retired = The item was taken from the shelf.
done-library-put-back = The item is back on the shelf.
done-library-file-put = The file or link is kept.
done-library-file-removed = The file or link was removed.
done-library-cited = The citation is kept.
done-library-uncited = The citation was taken back.
done-library-entered = The references are on the shelf.
done-library-nothing-new = Everything was on the shelf already; nothing was changed.

# Long lists page by page, and items in other languages.
library-enter-and-on = Enter what is ticked and go on
library-preview-pages = It is looked through page by page: what is ticked on this page is entered before the next one.
library-faces = In other languages
library-faces-hint = A title or description is written in another language under “Translations”, beside its original.
library-face-missing = not yet
