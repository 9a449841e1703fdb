import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { notice } from '../../../kernel/look/kit.ts'
import { historyOf, type Worded } from '../versions-of-block.ts'
import type { BlockView } from '../views/block.ts'
import { comparison } from './list.ts'

/** That the page shows a block as an earlier version says it, and whether it says so still. */
export function asVersionNotice(reader: Reader, { asVersion, document }: BlockView, here: string): Fill {
  if (!asVersion || asVersion.version === document.version) return null
  const { say } = reader
  const { version, isThere, changedSince } = asVersion
  return notice(
    changedSince ? 'due' : 'note',
    html`<p>${say(isThere ? 'documents-as-version' : 'documents-not-in-version', { version })} ${isThere ? say(changedSince ? 'documents-as-version-changed' : 'documents-as-version-same') : null}</p><p><a href="${here}">${say('documents-as-version-today')}</a></p>`,
  )
}

/** The address of the block in this version, to be copied, and the block in its place in the text. */
export function permalink(reader: Reader, view: BlockView, here: string, inText: string): Fill {
  const { say } = reader
  const version = view.asVersion?.version ?? view.document.version
  if (view.status === 'draft') return null
  const [page, anchor] = inText.split('#')
  return html`<p class="meta"><a href="${here}?version=${version}">${say('documents-permalink', { version })}</a> · <a href="${page}?version=${version}#${anchor}">${say('documents-in-its-place')}</a></p>`
}

/** Every wording of the block, each with what it changed and an address of its own. */
export function history(reader: Reader, view: BlockView, here: string): Fill {
  const all = historyOf(view.wordings)
  if (all.length < 2) return null
  return html`<section aria-labelledby="history"><h2 id="history">${reader.say('documents-history', { count: all.length })}</h2>${all.map(one => worded(reader, one, here))}</section>`
}

function worded(reader: Reader, { wording, before, from, upto }: Worded, here: string): Html {
  const { say } = reader
  const name =
    upto === null
      ? say('documents-version-since', { version: from })
      : upto === from
        ? say('documents-version', { version: from })
        : say('documents-versions-from-to', { version: from, number: upto })
  return html`<div class="said"><p class="meta"><a href="${here}?version=${from}">${name}</a></p>${comparison(reader, before ?? wording, wording)}</div>`
}
