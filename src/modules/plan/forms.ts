import Type from 'typebox'
import { choice, day, form, language, optionalWords, words } from '../../kernel/forms.ts'
import { LEVELS, REPORTED_STATES } from './rules.ts'

/** Who carries an action, how far it reaches and from which day to which. */
export const AgreementForm = form(
  Type.Object({
    owner: Type.String({ pattern: '^(secretariat|(organisation|body|region):[0-9a-f-]{36})$', maxLength: 60 }),
    level: choice([...LEVELS]),
    startsOn: day(),
    endsOn: day(),
  }),
)

/** A report of progress; `evidence` is a web address, `label` what is found there. */
export const ReportForm = form(
  Type.Object({
    text: words(4000),
    language: language(),
    state: choice([...REPORTED_STATES]),
    evidence: optionalWords(2000),
    label: optionalWords(200),
  }),
)
