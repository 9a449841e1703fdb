import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, button, type FormState, formTag, fresh, placeLine, problemList } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { SendingView } from '../views/sending.ts'
import { addressOf, closingLine } from './document.ts'

/** Who has a personal link to a text, who would get one, and the buttons to send and to end them. */
export function sendingPage(reader: Reader, view: SendingView, addressed: number, state: FormState = fresh): Page {
  const { say } = reader
  const address = addressOf(view)
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, view.document.title) }])}
<h1>${say('documents-links-title')}</h1><p class="lead">${say('documents-links-lead')}</p>${problemList(reader, state)}
${view.status === 'open' ? html`${whoHasOne(reader, view, addressed)}${sendForm(reader, addressed, address)}${endForm(reader, view, address)}` : html`<p>${say('documents-links-not-open')}</p>${endForm(reader, view, address)}`}
${sentBefore(reader, view)}`
  return layout(reader, {
    title: say('documents-links-title'),
    main,
    place: placeIn(reader, view.network, 'documents'),
  })
}

function whoHasOne(reader: Reader, view: SendingView, addressed: number): Fill {
  const { say } = reader
  const rows: [string, number][] = [
    [say('documents-links-people'), view.people],
    [say('documents-links-holders'), view.holders],
    [say('documents-links-next'), addressed],
    [say('documents-links-unaddressed'), view.missing.length - addressed],
    [say('documents-links-unwilling'), view.unwilling],
  ]
  return html`<p class="meta">${closingLine(reader, view.document)}</p><table><caption>${say('documents-links-caption')}</caption><thead><tr><th scope="col">${say('documents-links-who')}</th><th scope="col">${say('documents-links-how-many')}</th></tr></thead><tbody>${rows.map(
    ([label, count]) =>
      html`<tr><th scope="row">${label}</th><td data-label="${say('documents-links-how-many')}">${count}</td></tr>`,
  )}</tbody></table>`
}

function sendForm(reader: Reader, addressed: number, address: string): Fill {
  const { say } = reader
  if (addressed === 0) return html`<p class="hint">${say('documents-links-nobody')}</p>`
  return formTag(
    reader,
    `${address}/links`,
    html`<p class="hint">${say('documents-links-hint')}</p>${button(say('documents-links-send', { count: addressed }))}`,
  )
}

function endForm(reader: Reader, view: SendingView, address: string): Fill {
  const { say } = reader
  if (view.holders === 0) return null
  return html`<details><summary>${say('documents-links-end')}</summary>${formTag(
    reader,
    `${address}/links/revocation`,
    html`<p class="hint">${say('documents-links-end-hint')}</p>${button(say('documents-links-end-now', { count: view.holders }), { quiet: true })}`,
  )}</details>`
}

function sentBefore(reader: Reader, { sendings }: SendingView): Fill {
  const { say } = reader
  if (sendings.length === 0) return null
  return html`<h2>${say('documents-links-sent')}</h2><ul>${sendings.map(
    ({ asked_at, done_at, written, unaddressed }) =>
      html`<li><time datetime="${asked_at.toString()}">${reader.dates.moment(asked_at)}</time>: ${
        done_at === null
          ? say('documents-links-under-way')
          : say('documents-links-outcome', { count: written ?? 0, more: unaddressed ?? 0 })
      }</li>`,
  )}</ul>`
}
