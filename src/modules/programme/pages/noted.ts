import type { Fill } from '../../../kernel/html.ts'
import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { NOTED, type NotedKind } from '../rules/compared.ts'
import type { DraftNote } from '../rules/draft.ts'

/** What a note says of a session: its objective, whom it is for, how to take part. */
export function notedName({ say }: Reader, kind: NotedKind, count = 1): string {
  if (kind === 'objective') return say('programme-objectives', { count })
  if (kind === 'audience') return say('programme-audience')
  if (kind === 'requirement') return say('programme-requirements')
  return say(kind === 'logistics' ? 'programme-logistics' : 'programme-contacts')
}

/** What was taken over for one session of a draft alone. */
export function notedList(reader: Reader, notes: readonly DraftNote[] = []): Fill {
  const own = NOTED.map(kind => ({ kind, lines: notes.filter(one => one.kind === kind) })).filter(
    ({ lines }) => lines.length > 0,
  )
  if (own.length === 0) return null
  return html`<dl>${own.map(({ kind, lines }) => html`<dt>${notedName(reader, kind, lines.length)}</dt>${lines.map(({ text }) => html`<dd dir="auto">${text}</dd>`)}`)}</dl>`
}
