import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Contribution } from '../store/contributions.ts'

/** How words that came late stand, for their author and the secretariat: when they were begun, and who reads them. */
export function lateLine(reader: Reader, contribution: Contribution): Fill {
  if (!contribution.late) return null
  const { heard_at, left_at } = contribution
  const stands = heard_at ? null : reader.say(left_at ? 'documents-late-left' : 'documents-late-waits')
  return html`${begunLine(reader, contribution)}${stands ? html`<p class="meta">${stands}</p>` : null}`
}

/** That the form of late words was drawn before the hour, where it proves that. */
export function begunLine(reader: Reader, { begun_at }: Contribution): Fill {
  if (!begun_at) return null
  return html`<p class="meta">${reader.say('documents-late-begun', { moment: reader.dates.moment(begun_at) })}</p>`
}
