import Type from 'typebox'
import {
  choice,
  day,
  eachOf,
  eachWords,
  form,
  hour,
  id,
  language,
  optionalChoice,
  optionalId,
  optionalWords,
  words,
} from '../../kernel/forms.ts'

export const WORDS_LIMIT = 20_000
export const TREATMENTS = ['taken-up', 'merged', 'declined'] as const
export const BLOCK_KINDS = ['heading', 'paragraph', 'item', 'action', 'reference', 'note', 'table'] as const

/** A file or pasted text that becomes a draft. */
export const UploadForm = form(
  Type.Object({ title: optionalWords(300), language: Type.Optional(language()), pasted: optionalWords(1_000_000) }),
)

/** One block of a draft, put right before it is opened. */
export const BlockForm = form(
  Type.Object({ kind: choice([...BLOCK_KINDS]), label: optionalWords(40), text: words(WORDS_LIMIT) }),
)

export const CHANGES = ['', 'accepted', 'refused'] as const

/** A page of a draft's blocks, put right at once: lists that belong together by position, and whose comments are left out. */
export const ReadingForm = form(
  Type.Object({
    block: eachOf(id(), 100),
    kind: eachOf(choice([...BLOCK_KINDS]), 100),
    level: eachOf(choice(['1', '2', '3', '4', '5', '6']), 100),
    label: eachWords(40, 100),
    changes: eachOf(choice([...CHANGES]), 100),
    left: eachOf(id(), 100),
    page: optionalWords(4),
    only: optionalChoice(['marked']),
  }),
)

/** What becomes of all tracked changes of a file. */
export const ChangesForm = form(Type.Object({ changes: choice(['accepted', 'refused']) }))

const source = { pasted: optionalWords(1_000_000), anyway: optionalChoice(['on']) }

/** A later version of a text as a file; `changes`: what becomes of its tracked changes. */
export const VersionFileForm = form(Type.Object({ ...source, changes: choice(['accepted', 'refused']) }))

/** The text in another language as a file. */
export const LanguageFileForm = form(
  Type.Object({ ...source, language: Type.Optional(language()), state: choice(['checked', 'machine']) }),
)

/**
 * What was decided of doubtful blocks of a file: its index, and the block of the text that it is, `left`, or none. With
 * `page` another page of them is asked for, and nothing is done.
 */
export const ArrivalForm = form(
  Type.Object({
    base: words(10),
    at: eachWords(6, 1_000),
    block: eachWords(36, 1_000),
    page: optionalWords(4),
  }),
)

export const OpeningForm = form(
  Type.Object({
    day: day(),
    hour: hour(),
    zone: words(60),
    place: words(80),
    audience: choice(['public', 'network']),
  }),
)

const speaker = {
  language: language(),
  organisation: optionalId(),
  person: optionalId(),
  channel: optionalChoice(['phone', 'mail', 'meeting']),
}

/** The words it is about, as typed or selected, the language they were read in, and where they stand if more than once. */
const about = { about: optionalWords(2000), at: optionalWords(6), read: Type.Optional(language()) }

/** `wording` is what the sender saw. */
export const CommentForm = form(Type.Object({ words: words(5000), wording: optionalId(), ...about, ...speaker }))

/** `wording` is what the sender saw; `proposed` what the block should say instead. */
export const SuggestionForm = form(
  Type.Object({ proposed: words(WORDS_LIMIT), words: optionalWords(5000), wording: id(), ...about, ...speaker }),
)

/** An answer to what somebody else said. */
export const ReplyForm = form(Type.Object({ words: words(5000), ...speaker }))

/** The same by a personal link: in one's own name and no other. */
export const LinkedCommentForm = form(
  Type.Object({ words: words(5000), wording: optionalId(), language: language(), ...about }),
)
export const LinkedSuggestionForm = form(
  Type.Object({
    proposed: words(WORDS_LIMIT),
    words: optionalWords(5000),
    wording: id(),
    language: language(),
    ...about,
  }),
)
export const LinkedReplyForm = form(Type.Object({ words: words(5000), language: language() }))

/** What the desk puts together as one option. */
export const JoinForm = form(Type.Object({ contribution: eachOf(id(), 500) }))

/** The desk's answers to all that was said about one block: three lists that belong together by position. */
export const AnswersForm = form(
  Type.Object({
    base: id(),
    seen: words(16),
    language: language(),
    wording: words(WORDS_LIMIT),
    contribution: eachOf(id(), 500),
    // What else was said in the conversations, as the desk saw it: it is answered with them.
    with: Type.Optional(eachOf(id(), 5000)),
    treatment: eachOf(choice(['', ...TREATMENTS]), 500),
    reason: eachWords(5000, 500),
    // Suggestions to put into the wording, when only that is asked: nothing is kept then.
    put: eachOf(id(), 500),
    step: optionalChoice(['put']),
  }),
)

/** A file of a text that comes back. */
export const ReturnedFileForm = form(Type.Object({ anyway: optionalChoice(['on']) }))

/** The yes to what it says: the version it was shown against, what is taken, and in whose name. */
export const ReturnedForm = form(
  Type.Object({
    base: words(10),
    take: eachWords(6, 2_000),
    language: language(),
    organisation: optionalId(),
    person: optionalId(),
  }),
)
