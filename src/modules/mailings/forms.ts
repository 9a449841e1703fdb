import Type from 'typebox'
import { choice, form, id, language, optionalWords, words } from '../../kernel/forms.ts'

export const SUBJECT_LIMIT = 200
export const BODY_LIMIT = 20_000

const settings = {
  /** `all`, `chosen`, `segment:<id>` or `body:<id>`. */
  to: words(60),
  fromName: words(80),
  buttonPath: optionalWords(500),
  says: choice(['all', 'link']),
  readBy: choice(['recipients', 'everybody']),
}

const text = { subject: words(SUBJECT_LIMIT), body: words(BODY_LIMIT), button: optionalWords(80) }

/** A new mailing, with the words it begins with. */
export const NewMailingForm = form(Type.Object({ scope: id(), language: language(), ...settings, ...text }))

/** A draft: what it says in its original language, from whom, to whom. */
export const MailingForm = form(Type.Object({ ...settings, ...text }))

/** What it says in another language. */
export const FaceForm = form(Type.Object({ language: language(), ...text }))

/** Somebody is chosen by a part of their name. */
export const ChoiceForm = form(Type.Object({ person: id() }))

/** A trial to oneself, in one language. */
export const TrialForm = form(Type.Object({ language: language() }))

/** `seen`: how many it reached when its sender looked. Without a day it leaves as soon as it can. */
export const SendForm = form(
  Type.Object({
    seen: Type.String({ pattern: '^\\d{1,7}$', maxLength: 7 }),
    when: choice(['now', 'later']),
    day: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 })),
    hour: Type.Optional(Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', maxLength: 5 })),
    zone: optionalWords(60),
  }),
)

/** What is done with one that was sent. */
export const HaltForm = form(Type.Object({ act: choice(['undo', 'pause', 'resume', 'stop']) }))
