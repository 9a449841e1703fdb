import Type from 'typebox'
import { choice, form, language, optionalChoice, optionalWords, words } from '../../kernel/forms.ts'
import { BLOCK_KINDS, WORDS_LIMIT } from './forms.ts'

export const LEVELS = ['1', '2', '3', '4', '5', '6'] as const

/** Which step of the adjustment the page had shown, so that nobody's step is lost under another's. */
const seen = words(12)

export const SeenForm = form(Type.Object({ seen }))

/** One block of a text that is adjusted, or a new one behind `after`; `split`: it ends at each empty line. */
export const AdjustedBlockForm = form(
  Type.Object({
    seen,
    kind: choice([...BLOCK_KINDS]),
    level: choice([...LEVELS]),
    label: optionalWords(40),
    text: words(WORDS_LIMIT),
    after: optionalWords(36),
    split: optionalChoice(['yes']),
  }),
)

/** A button beside a block: its name says what, its value which. */
export const ArrangementForm = form(
  Type.Object({
    seen,
    up: optionalWords(36),
    down: optionalWords(36),
    join: optionalWords(36),
    out: optionalWords(36),
    back: optionalWords(36),
    page: optionalWords(4),
  }),
)

/** Publishes an adjustment, with the reason that everybody reads. */
export const AdjustmentForm = form(Type.Object({ seen, reason: words(5000), language: language() }))

/** What becomes of words that came late. */
export const LateForm = form(Type.Object({ decision: choice(['hear', 'leave']) }))
