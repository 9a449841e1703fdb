import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { bareText, calendarDay } from '../../../kernel/look/kit.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import type { ActionView } from '../views.ts'

/** The actions of the plan that a body owns, each with how far its thread has come. */
export function actionsOfBodyList(reader: Reader, actions: readonly ActionView[]): Html {
  return html`<h2>${reader.say('plan-of-body', { count: actions.length })}</h2><ul class="people">${actions.map(one => entry(reader, one))}</ul>`
}

function entry(reader: Reader, { url, title, period, thread }: ActionView): Html {
  const days = period
    ? html`<p class="meta">${calendarDay(reader, period.from)} – ${calendarDay(reader, period.to)}</p>`
    : null
  return html`<li><a href="${url}">${bareText(reader, title)}</a>${days}${threadSign(reader, thread, undefined, { small: true })}</li>`
}
