import type { Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { needsSecondFactor } from '../access.ts'
import { sessionLife } from '../rules.ts'
import { shortenSessions } from '../store/sessions.ts'

/** Whoever was given a role that reaches other people's data has no session from before that outlasts half a day. */
export const shortenSessionsOfRole: Subscription = {
  event: 'role.given',
  subscriber: 'shorten-sessions',
  async run(tx, { payload }) {
    const { person, role } = payload
    if (isId(person) && role && needsSecondFactor(role)) await shortenSessions(tx, person, sessionLife(true))
  },
}
