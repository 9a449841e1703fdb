import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { dates } from '../../../kernel/languages.ts'
import { isOfHours, movedBetween } from '../rules/changed-hours.ts'
import type { ChangeTold } from '../rules/changes.ts'
import type { SessionView } from '../views/session.ts'
import { movedLine } from './told.ts'
import { words } from './words.ts'

/** When a session was changed after it was published, and in what; nothing where it was not. */
export function changesBox(reader: Reader, { session, changes, network }: SessionView): Fill {
  const [last] = changes
  if (!last || !session.changed_at) return null
  const { say } = reader
  const day = dates(reader.language, reader.zoneKnown ? reader.zone : network.zone).date(last.at)
  const zone = reader.zoneKnown ? reader.zone : null
  const moved = (sequence: number) => {
    const found = movedBetween(session, changes, { from: sequence, to: sequence })
    return found ? html`<li>${movedLine({ language: reader.language, zone }, found)}</li>` : null
  }
  return html`<details id="changes"><summary>${say('programme-changed-on', { day })}</summary><ul>${changes.map(change => html`${moved(change.sequence)}${change.what.filter(one => !isOfHours(one)).map(one => html`<li>${changeLine(reader, one)}</li>`)}`)}</ul></details>`
}

/** "Start: 13:00 14:00", the first struck out. */
export function changeLine(reader: Reader, { what, of, before, after }: ChangeTold): Html {
  const { say } = reader
  if (what === 'cancelled') return html`${say(after ? 'programme-cancelled' : 'programme-held-after-all')}`
  const label = say(`programme-changed-${what}`)
  return html`${label}${of ? html` (${words(reader, of)})` : null}${before || after ? ': ' : null}${before ? html`<del>${before}</del> ` : null}${after ? html`<ins>${after}</ins>` : null}`
}
