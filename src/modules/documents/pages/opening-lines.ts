import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { button, dateOf, formTag, shownText } from '../../../kernel/look/kit.ts'
import type { Adjustment } from '../store/adjustments.ts'
import type { Opening } from '../store/openings.ts'
import type { DocumentView } from '../views/document.ts'

/** With how much that had no answer a text closed: a number that everybody reads. */
export function openItems({ say }: Reader, opening: Opening | undefined): Fill {
  return opening?.closed_at && opening.open_items !== null
    ? say('documents-open-items', { count: opening.open_items })
    : null
}

/** When a text was open before, closed and answered: nothing where it was open once. */
export function openingHistory(reader: Reader, openings: readonly Opening[]): Fill {
  if (openings.length < 2) return null
  const { say } = reader
  return html`<details><summary>${say('documents-openings', { count: openings.length })}</summary><ul>${openings.map(
    one =>
      html`<li>${say('documents-opening-from', { moment: reader.dates.moment(one.opened_at) })} ${
        one.closed_at
          ? html`${say('documents-opening-closed', { moment: reader.dates.moment(one.closed_at) })} ${openItems(reader, one)}`
          : say('documents-opening-until', { moment: reader.dates.moment(one.closes_at) })
      } ${one.answered_at ? html`${say('documents-answered-on')} ${dateOf(reader, one.answered_at)}.` : null}</li>`,
  )}</ul></details>`
}

/** That the secretariat made the version that is read, and why. */
export function lastAdjustment(reader: Reader, { adjustments, version }: DocumentView, address: string): Fill {
  const last = adjustments.findLast(one => one.version <= version)
  if (!last) return null
  return html`${adjustmentLine(reader, last)}<p class="meta"><a href="${address}?compare=${last.version - 1}..${last.version}">${reader.say('documents-adjusted-see')}</a></p>`
}

/** One version that the secretariat made of itself, with its reason: nobody had asked for it. */
export function adjustmentLine(reader: Reader, { version, reason, made_at }: Adjustment): Html {
  return html`<p class="meta">${reader.say('documents-adjusted-in', { version })} (${dateOf(reader, made_at)}) <q>${shownText(reader, reason)}</q></p>`
}

/** The way of the secretariat to adjust an open text, or to go on with it. */
export function adjustLink(reader: Reader, { adjusting }: DocumentView, address: string): Html {
  const { say } = reader
  if (adjusting) return html`<p><a href="${address}/adjustment">${say('documents-adjust-go-on')}</a></p>`
  return formTag(reader, `${address}/adjustment`, button(say('documents-adjust'), { quiet: true }))
}
