import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, formTag, notice } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Message } from '../store/messages.ts'
import { mailWords } from './words.ts'

/** So much of a mail is enough to know one's own. */
const ENOUGH = 1500

/** "Did you write this?" Looking at it says nothing; each answer is a form. */
export function confirmPage(reader: Reader, message: Message, path: string): Page {
  const { say } = reader
  const title = say('confirm-title')
  const answered = message.proven_at !== null || message.denied_at !== null
  const when = html`<p class="meta">${reader.dates.date(message.at)}, ${reader.dates.hour(message.at)}</p>`
  const ask = html`<div class="row">${formTag(reader, `${path}/yes`, button(say('confirm-yes')))}${formTag(reader, `${path}/no`, button(say('confirm-no'), { quiet: true }))}</div><p>${say('confirm-no-means')}</p>`
  const main = html`<h1>${title}</h1><p class="lead">${say('confirm-lead')}</p>
<h2><bdi>${message.subject || say('inbox-no-subject')}</bdi></h2>${when}${mailWords(message.words.slice(0, ENOUGH).toWellFormed())}
${answered ? notice('done', html`<p>${say(message.proven_at ? 'confirm-is-yes' : 'confirm-is-no')}</p>`) : ask}`
  return layout(reader, { title, main })
}
