import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf } from '../../../kernel/languages.ts'
import { buttonLink, plainText, shownFace, titleOf } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { type WrittenPart, withLinks, writtenParts } from '../../../kernel/mail/written-words.ts'
import { faceFor } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { fillIn } from '../rules/merge-fields.ts'
import type { WordsView } from '../views/words.ts'

const NONE = html``

/** A mailing to be read on a page, in the best language for its reader. */
export function wordsPage(reader: Reader, { network, mailing, reader: person }: WordsView): Page {
  const { say } = reader
  const face = faceFor(mailing.body, reader.languages)
  const words = fillIn(face.text, {
    name: person?.name ?? say('mailings-you'),
    organisation: person?.organisation ? plainText(reader, person.organisation) : say('mailings-your-organisation'),
  })
  const main = html`${titleOf(reader, mailing.subject)}<p class="meta"><bdi>${mailing.from_name}</bdi>${mailing.sent_at ? html` · ${reader.dates.date(mailing.sent_at)}` : null} ${shownFace(reader, { ...face, text: '' })}</p>
<div class="text" lang="${face.language}" dir="${directionOf(face.language)}">${writtenParts(words).map(part)}</div>
${mailing.button && mailing.button_path ? html`<p>${buttonLink(mailing.button_path, plainText(reader, mailing.button))}</p>` : null}`
  return layout(reader, { title: plainText(reader, mailing.subject), main, place: placeIn(reader, network) })
}

function part(one: WrittenPart) {
  if ('heading' in one) return html`<h2>${one.heading}</h2>`
  if ('list' in one) return html`<ul>${one.list.map(item => html`<li>${withLinks(item, NONE)}</li>`)}</ul>`
  return html`<p>${one.paragraph.split('\n').map((line, i) => html`${i > 0 ? html`<br>` : null}${withLinks(line, NONE)}`)}</p>`
}
