import type { Problem } from '../errors.ts'
import type { Typed } from '../forms.ts'
import { type Fill, type Html, html, nothing } from '../html.ts'
import type { Reader } from '../http/context.ts'
import type { Later } from '../offline/rules.ts'
import { sayAny } from '../texts.ts'

/** What a form shows when it is drawn again: nothing the first time. */
export interface FormState {
  problems: readonly Problem[]
  typed: Typed
}

export const fresh: FormState = { problems: [], typed: {} }

/**
 * Opens a form with its key; `file` makes it one that can carry a file, `later` one that may wait without a connection:
 * what it is called then, and the names and labels of its words. The route must take it so (`FormRoute.later`).
 */
export function formTag(
  reader: Reader,
  action: string,
  inside: Fill,
  { file = false, attributes = nothing, later = null }: FormTag = {},
): Html {
  return html`<form method="post" action="${action}"${file ? html` enctype="multipart/form-data"` : null}${attributes}><input type="hidden" name="key" value="${reader.formKey()}">${later ? html`<input type="hidden" name="later" value="${JSON.stringify({ whose: reader.mark, ...later } satisfies Later)}">` : null}${inside}</form>`
}

export interface FormTag {
  file?: boolean
  attributes?: Html
  later?: Omit<Later, 'whose'> | null
}

/** The problems of a form above it, each a link to its field. */
export function problemList(reader: Reader, state: FormState, prefix = ''): Fill {
  if (state.problems.length === 0) return null
  return html`<div class="problems" role="alert" id="problems"><p><strong>${reader.say('problems-heading', { count: state.problems.length })}</strong></p><ul>${state.problems.map(
    problem =>
      html`<li><a href="#${prefix}${problem.field}">${sayAny(reader.say, problem.text, problem.values)}</a></li>`,
  )}</ul></div>`
}
