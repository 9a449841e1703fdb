import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  bareText,
  button,
  emptyState,
  type FormState,
  formTag,
  fresh,
  placeLine,
  problemList,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning, originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import type { LateView, LateWords } from '../views/late.ts'
import { addressOf, closingLine } from './document.ts'
import { begunLine } from './late-line.ts'
import { saidArticle } from './said.ts'

/** What came after the hour, for the secretariat to hear or to leave. */
export function latePage(reader: Reader, view: LateView, state: FormState = fresh): Page {
  const { say } = reader
  const address = addressOf(view)
  const title = say('documents-late-title')
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, view.document.title) }])}<h1>${title}</h1>
<p class="lead">${say('documents-late-lead')}</p>${problemList(reader, state)}<p class="meta">${closingLine(reader, view.document)}</p>
<h2>${say('documents-late-undecided', { count: view.undecided.length })}</h2>${view.undecided.length === 0 ? emptyState(say('documents-late-none')) : view.undecided.map(one => lateArticle(reader, view, one, address))}
${view.left.length > 0 ? html`<h2>${say('documents-late-left-title', { count: view.left.length })}</h2>${view.left.map(one => lateArticle(reader, view, one, address))}` : null}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'documents'), islands: ['reader-zone'] })
}

function lateArticle(reader: Reader, view: LateView, { contribution, base }: LateWords, address: string): Html {
  const { say } = reader
  const decide = (decision: 'hear' | 'leave') =>
    html`<p>${button(say(`documents-late-${decision}`), { name: 'decision', value: decision, quiet: decision === 'leave' })}</p>`
  const form =
    view.status === 'adopted'
      ? null
      : formTag(
          reader,
          `${address}/late/${contribution.id}`,
          html`${decide('hear')}${contribution.left_at === null ? decide('leave') : null}`,
        )
  const place = html`<p class="meta"><a href="${address}/blocks/${base.block_id}">${base.label} ${beginning(originalOf(base.text).text, 90)}</a></p>`
  return saidArticle(reader, {
    contribution,
    base,
    voices: view.voices,
    below: html`${place}${begunLine(reader, contribution)}${form}`,
  })
}
