import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { threadSign } from '../../../kernel/look/thread.ts'

/** What the plan has open, for the home page: actions without an owner, actions nearly over without a report. */
export function planEntry(
  reader: Reader,
  network: { slug: string },
  counts: { unowned: number; due: number },
): Html | null {
  const { say } = reader
  if (counts.unowned === 0 && counts.due === 0) return null
  return html`<h3><a href="/${network.slug}/plan">${say('plan-entry')}</a></h3>${
    counts.unowned > 0
      ? html`<p><a href="/${network.slug}/plan?state=proposed">${say('plan-entry-unowned', { count: counts.unowned })}</a></p>`
      : null
  }${counts.due > 0 ? html`<p>${say('plan-entry-due', { count: counts.due })}</p>` : null}${threadSign(reader, { action: { href: `/${network.slug}/plan` } }, 'action', { small: true })}`
}
