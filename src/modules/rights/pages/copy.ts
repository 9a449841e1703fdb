import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, dateOf, type FormState, formTag, placeLine, problemList } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { listCopies } from '../store/copies.ts'

export type Copies = Awaited<ReturnType<typeof listCopies>>

export function ownCopyPage(reader: Reader, copies: Copies, state: FormState): Page {
  const { say } = reader
  const title = say('copy-title')
  const main = html`${placeLine(reader, [
    { href: '/account', words: say('account-title') },
    { href: '/account/record', words: say('record-title') },
  ])}
<h1>${title}</h1><p class="lead">${say('copy-lead')}</p>${problemList(reader, state)}
<p>${say('copy-how')} ${say('copy-hidden')}</p>
${copyList(reader, copies)}${isOpen(copies) ? null : formTag(reader, '/account/copy', button(say('copy-ask')))}`
  return layout(reader, { title, main })
}

/** Whether one waits, or can still be fetched: then no other one is asked for. */
export const isOpen = (copies: Copies) => copies.some(one => !one.over && one.given_at === null)

/** The copies somebody asked for: what can be fetched, what is being made, what was fetched. */
export function copyList(reader: Reader, copies: Copies): Fill {
  const { say } = reader
  const shown = copies.filter(one => !one.over || one.given_at !== null)
  if (shown.length === 0) return null
  return html`<ul>${shown.map(one => html`<li>${say('copy-asked-on')} ${dateOf(reader, one.asked_at)}: ${stateOf(reader, one)}</li>`)}</ul>`
}

function stateOf(reader: Reader, copy: Copies[number]): Fill {
  const { say } = reader
  if (copy.given_at) return say('copy-given')
  if (!copy.made_at) return html`${say('copy-waits')} <a href="${reader.here.pathname}">${say('copy-look-again')}</a>`
  const until = reader.dates.moment(copy.ends_at)
  return html`${say('copy-ready', { until })}${formTag(reader, `/account/copy/${copy.id}/link`, button(say('copy-fetch')))}`
}
