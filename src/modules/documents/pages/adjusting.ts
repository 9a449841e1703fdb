import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  askOnce,
  bareText,
  button,
  buttonLink,
  type FormState,
  formTag,
  fresh,
  languageOf,
  notice,
  pageLinks,
  placeLine,
  problemList,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning, originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import type { Change } from '../adjusting/next-version.ts'
import type { AdjustingView } from '../views/adjusting.ts'
import { addressOf } from './document.ts'

/** A text that is being adjusted: its blocks, each to be changed, moved, joined or taken out, and the way to publish. */
export function adjustingPage(reader: Reader, view: AdjustingView, state: FormState = fresh): Page {
  const { say } = reader
  const { document, adjusting, counts } = view
  const address = addressOf(view)
  const base = `${address}/adjustment`
  const changed = counts.reworded + counts.added + counts.moved + counts.ended
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, document.title) }])}<h1>${say('documents-adjust')}</h1>
<p class="lead">${say('documents-adjust-lead', { version: adjusting.base + 1 })}</p>${problemList(reader, state)}
<p class="meta">${view.begunBy ? say('documents-adjust-begun', { name: view.begunBy }) : null} ${say('documents-adjust-counts', { count: changed })}</p>
${view.outrun ? outrunNotice(reader, view, base) : html`<p>${buttonLink(`${base}/preview`, say('documents-adjust-preview'), { quiet: changed === 0 })}</p>`}
<h2 id="lines">${say('documents-adjust-text')}</h2><p class="hint">${say('documents-adjust-hint')}</p>${view.page === 1 ? html`<p><a href="${base}/blocks/new">${say('documents-adjust-new-first')}</a></p>` : null}
${formTag(
  reader,
  `${base}/arrangement`,
  html`<input type="hidden" name="seen" value="${adjusting.step}"><input type="hidden" name="page" value="${view.page}">${view.rows.map(row => blockRow(reader, view, row, base))}${goneRows(reader, view, address)}`,
)}${pageLinks(reader, { page: view.page, pages: view.pages, to: page => `${base}?page=${page}#lines` })}
<div>${askOnce(
    reader,
    { id: 'discard', opener: say('documents-adjust-discard'), light: true },
    { action: `${base}/discarding`, says: say('documents-adjust-discard-hint'), go: say('documents-adjust-discard') },
  )}</div>`
  return layout(reader, {
    title: say('documents-adjust'),
    main,
    place: placeIn(reader, view.network, 'documents'),
  })
}

/** A version came between: nothing is lost, and nothing is published before both are laid together. */
function outrunNotice(reader: Reader, { document, adjusting }: AdjustingView, base: string): Html {
  const { say } = reader
  return notice(
    'due',
    html`<p>${say('documents-adjust-outrun', { version: document.version })}</p>${formTag(
      reader,
      `${base}/carrying`,
      html`<input type="hidden" name="seen" value="${adjusting.step}">${button(say('documents-adjust-carry', { version: document.version }))}`,
    )}`,
  )
}

function blockRow(
  reader: Reader,
  { document }: AdjustingView,
  { block, change, said, first, last }: AdjustingView['rows'][number],
  base: string,
): Html {
  const { say } = reader
  const words = beginning(block.text, 180)
  const name = html`<span class="sr"> ${block.label} ${beginning(block.text, 40)}</span>`
  const small = (what: 'up' | 'down' | 'join' | 'out', label: string) =>
    html` · <button type="submit" class="link" name="${what}" value="${block.id}">${label}${name}</button>`
  return html`<div class="block ${block.kind}" id="line-${block.id}"><span class="label${block.label ? null : ' none'}">${block.label ?? '¶'}</span><div><p${languageOf(reader, document.language)}>${words}</p>${block.clash === null ? null : notice('due', html`<p>${say('documents-adjust-clash')}</p>`)}<p class="meta">${signsOf(reader, change)}${said > 0 ? html`${say('documents-file-gone-said', { count: said })} ` : null}</p>
<p class="meta"><a href="${base}/blocks/${block.id}">${say('documents-adjust-change')}${name}</a>${first ? null : small('up', say('documents-adjust-up'))}${last ? null : small('down', say('documents-adjust-down'))}${first ? null : small('join', say('documents-adjust-join'))}${first && last ? null : small('out', say('documents-adjust-out'))} · <a href="${base}/blocks/new?after=${block.id}">${say('documents-adjust-new-after')}${name}</a></p></div></div>
`
}

/** What became of a block, in words. */
export function signsOf({ say }: Reader, change: Change | null): Fill {
  if (!change) return null
  const signs = [
    change.before === null ? say(change.block.splitOf ? 'documents-file-split' : 'documents-file-is-new') : null,
    change.before !== null && change.block.text !== originalOf(change.before.text).text
      ? say('documents-adjust-reworded')
      : null,
    change.moved ? say('documents-file-moved') : null,
  ].filter(Boolean)
  return html`<strong>${signs.length > 0 ? signs.join(' · ') : say('documents-adjust-shape')}</strong> `
}

function goneRows(reader: Reader, { gone, document }: AdjustingView, address: string): Fill {
  if (gone.length === 0) return null
  const { say } = reader
  return html`<section aria-labelledby="gone"><h2 id="gone">${say('documents-file-gone-title', { count: gone.length })}</h2><p class="hint">${say('documents-file-gone-hint')}</p>${gone.map(
    ({ wording, into, said }) =>
      html`<div class="block"><a class="label" href="${address}/blocks/${wording.block_id}">${wording.label ?? '¶'}</a><div><p${languageOf(reader, document.language)}><del>${beginning(originalOf(wording.text).text, 180)}</del></p><p class="meta">${said > 0 ? say('documents-file-gone-said', { count: said }) : null} ${into ? say('documents-file-joined') : null}</p><p class="meta"><button type="submit" class="link" name="back" value="${wording.block_id}">${say('documents-adjust-back')}<span class="sr"> ${beginning(originalOf(wording.text).text, 40)}</span></button></p></div></div>`,
  )}</section>`
}
