import { type Fill, type Html, html } from '../html.ts'

export type NoticeKind = 'done' | 'due' | 'wrong' | 'note'

/**
 * What a reader must not miss, on a thread of its own: `done` is tied, `due` is waited for, `wrong` must be looked at,
 * `note` is only said. `now` reads it out at once, for what follows on an act of the reader.
 */
export function notice(kind: NoticeKind, inside: Fill, { now = false }: { now?: boolean } = {}): Html {
  const role = now ? (kind === 'wrong' ? html` role="alert"` : html` role="status"`) : null
  return html`<div class="notice ${kind}"${role}>${inside}</div>`
}
