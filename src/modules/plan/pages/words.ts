import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { calendarDay, shownText } from '../../../kernel/look/kit.ts'
import type { ActionState } from '../rules.ts'
import type { ActionView } from '../views.ts'

/** The state of an action in words; warm where something is waited for. */
export function stateSign(reader: Reader, state: ActionState): Html {
  const warm = state === 'proposed' || state === 'delayed'
  return html`<span class="fate${warm ? ' open' : null}">${reader.say(`plan-state-${state}`)}</span>`
}

export function ownerName(reader: Reader, owner: NonNullable<ActionView['owner']>): Fill {
  return owner.name ? shownText(reader, owner.name) : reader.say('plan-owner-secretariat')
}

/** From the first to the last day, joined as a range reads in every direction of script. */
export function periodOf(reader: Reader, period: NonNullable<ActionView['period']>): Html {
  return html`${calendarDay(reader, period.from)} – ${calendarDay(reader, period.to)}`
}
