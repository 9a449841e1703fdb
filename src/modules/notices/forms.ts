import Type from 'typebox'
import { choice, day, eachWords, form, optionalId, optionalWords } from '../../kernel/forms.ts'

const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour))
export const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7']

/** How somebody wants to be told: a line `<scope> <kind> <way>` for each kind in each place, and when the digest comes. */
export const ChoicesForm = form(
  Type.Object({
    choice: eachWords(120, 500),
    every: choice(['day', 'week']),
    weekday: choice(WEEKDAYS),
    hour: choice(HOURS),
    names: optionalWords(2),
  }),
)

/** The first day on which mails may come again. */
export const PauseForm = form(Type.Object({ until: day() }))

/** `one` was read, or all up to the newest that was shown (`upto`), or one is to be read `again`. */
export const ReadForm = form(Type.Object({ one: optionalId(), upto: optionalId(), again: optionalId() }))
