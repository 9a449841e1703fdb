/**
 * Everything that may go wrong on purpose, one row each: the HTTP status, the text shown (`error-<code>` in
 * kernel/texts) and whether we want to hear of it. What is missing and what is hidden is the same `not-found`.
 */
export const ERRORS = {
  'not-found': { status: 404, tellUs: false },
  'not-signed-in': { status: 401, tellUs: false },
  'not-allowed': { status: 403, tellUs: false },
  'not-fresh': { status: 403, tellUs: false },
  conflict: { status: 409, tellUs: false },
  'key-reused': { status: 409, tellUs: false },
  'form-expired': { status: 403, tellUs: false },
  closed: { status: 409, tellUs: false },
  'too-many': { status: 429, tellUs: false },
  'too-large': { status: 413, tellUs: false },
  'bad-request': { status: 400, tellUs: false },
  'not-written': { status: 422, tellUs: false },
  busy: { status: 503, tellUs: true },
  'no-room': { status: 507, tellUs: true },
  broken: { status: 500, tellUs: true },
} as const

export type ErrorCode = keyof typeof ERRORS

/** A refusal with a stable code; pages translate it in the reader's language, JSON sends the code. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly values: Record<string, string | number>

  get status(): number {
    return ERRORS[this.code].status
  }

  constructor(code: ErrorCode, values: Record<string, string | number> = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}

/** One thing wrong with one field: `text` is the key of a sentence, `values` what it names. */
export interface Problem {
  field: string
  text: keyof Messages
  values?: Record<string, string | number>
}

/** Wrong input found by a rule after the form itself was well-formed; the form is drawn again with these. */
export class Invalid extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(problem => `${problem.field}: ${problem.text}`).join('; '))
    this.problems = problems
  }
}

export const notFound = () => new Refusal('not-found')
export const notAllowed = () => new Refusal('not-allowed')
