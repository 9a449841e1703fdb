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

export const CommentForm = form(Type.Object({ words: words(5000), ...speaker }))

/** `wording` is what the sender saw; `proposed` what the block should say instead. */
export const SuggestionForm = form(
  Type.Object({ proposed: words(WORDS_LIMIT), words: optionalWords(5000), wording: id(), ...speaker }),
)

/** The same by a personal link: in one's own name and no other. */
export const LinkedCommentForm = form(Type.Object({ words: words(5000), language: language() }))
export const LinkedSuggestionForm = form(
  Type.Object({ proposed: words(WORDS_LIMIT), words: optionalWords(5000), wording: id(), language: language() }),
)

/** The desk's answers to all that was said about one block: three lists that belong together by position. */
export const AnswersForm = form(
  Type.Object({
    base: id(),
    seen: words(16),
    language: language(),
    wording: words(WORDS_LIMIT),
    contribution: eachOf(id(), 500),
    treatment: eachOf(choice(['', ...TREATMENTS]), 500),
    reason: eachWords(5000, 500),
  }),
)
