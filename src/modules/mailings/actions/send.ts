import { hourInZone, instantOf, isDay, isZone } from '../../../kernel/clock.ts'
import { Invalid, type Problem, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { now } from '../../../kernel/now.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import { actingAs, type Tx } from '../../../kernel/transaction.ts'
import { type MailRoom, visibleMailing } from '../access.ts'
import type { Addressee } from '../audience.ts'
import { channelOf } from '../channel.ts'
import type { HaltForm, SendForm } from '../forms.ts'
import { mayBe, type State, startOf } from '../rules/states.ts'
import { type Mailing, updateSent, updateState } from '../store/mailings.ts'
import { deleteRecipients, insertRecipients } from '../store/recipients.ts'
import { lookAhead } from './look-ahead.ts'
import { type At, addressOf } from './write.ts'

const AT_ONCE = 1000

/**
 * Sends a draft: freezes who gets it, each with the face in their language, and lets it wait until it can be taken back no
 * more, or for its hour. Throws `Invalid` with everything that stands against it, and when it reaches others than its sender saw.
 */
export async function sendMailing(tx: Tx, at: At, given: FormValue<typeof SendForm>): Promise<string> {
  const { mailing, ...room } = await visibleMailing(tx, at.network, at.mailing, true)
  if (!mayBe(mailing.state).changed) throw new Refusal('closed')
  const start = await whenToStart(tx, given)
  const ahead = await lookAhead(tx, mailing)
  const against = ahead.findings.filter(one => one.stops)
  if (against.length > 0) throw new Invalid(against.map(({ text, values }) => problem('send', text, values)))
  const [reaches, seen] = [ahead.reached.size, Number(given.seen)]
  if (reaches !== seen)
    throw new Invalid([problem('send', 'problem-mailing-others', { now: String(reaches), seen: String(seen) })])
  await updateSent(tx, mailing.id, start)
  await freeze(tx, mailing, room, ahead.addressed, ahead.chosen)
  await writeDown(tx, 'mailing.sent', `mailing:${mailing.id}`, mailing.scope_id, { people: ahead.addressed.length })
  changed(tx, channelOf(mailing))
  return addressOf(room, mailing)
}

/** Takes a mailing back, pauses it, goes on with it, or stops it for good: what has left has left. */
export async function haltMailing(tx: Tx, at: At, { act }: FormValue<typeof HaltForm>): Promise<string> {
  const { mailing, ...room } = await visibleMailing(tx, at.network, at.mailing, true)
  const { from, to } = HALTS[act as keyof typeof HALTS]
  if (!(await updateState(tx, mailing.id, from, to))) throw new Refusal('closed')
  if (act === 'undo')
    await actingAs(tx, { ...tx.actor, service: 'freeze-mailing' }, as => deleteRecipients(as, mailing.id))
  await writeDown(tx, `mailing.${to}`, `mailing:${mailing.id}`, mailing.scope_id)
  changed(tx, channelOf(mailing))
  return addressOf(room, mailing)
}

const HALTS = {
  undo: { from: ['waiting'], to: 'draft' },
  pause: { from: ['sending'], to: 'paused' },
  resume: { from: ['paused'], to: 'sending' },
  stop: { from: ['sending', 'paused'], to: 'stopped' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>

async function freeze(
  tx: Tx,
  mailing: Mailing,
  { network, regions }: Pick<MailRoom, 'network' | 'regions'>,
  people: readonly Addressee[],
  chosen: Awaited<ReturnType<typeof lookAhead>>['chosen'],
): Promise<void> {
  const scopes = new Set<string>([network.id, ...regions.map(one => one.id)])
  const rows = people.map(({ id, organisation_id, kept_in }) => {
    const { language, fit } = chosen.get(id)!
    const region = kept_in.find(one => scopes.has(one)) ?? network.id
    return { person: id, language, face: fit, region, organisation: organisation_id }
  })
  await actingAs(tx, { ...tx.actor, service: 'freeze-mailing' }, async as => {
    for (let i = 0; i < rows.length; i += AT_ONCE) await insertRecipients(as, mailing, rows.slice(i, i + AT_ONCE))
  })
}

/** The hour that was chosen in its zone, or as soon as it can be. */
async function whenToStart(
  tx: Tx,
  { when, day, hour, zone }: FormValue<typeof SendForm>,
): Promise<{ at: Temporal.Instant; zone: string | null }> {
  const soon = await now(tx)
  if (when === 'now') return { at: startOf(soon, null), zone: null }
  const problems: Problem[] = []
  if (!day || !isDay(day)) problems.push(problem('day', 'problem-mailing-day'))
  if (!hour) problems.push(problem('hour', 'problem-required'))
  if (!zone || !isZone(zone)) problems.push(problem('zone', 'problem-mailing-zone'))
  if (problems.length > 0) throw new Invalid(problems)
  const local = `${day}T${hour}`
  if (hourInZone(local, zone!).hour === 'skipped') throw new Invalid([problem('hour', 'problem-mailing-no-such-hour')])
  const asked = instantOf(local, zone!)
  if (Temporal.Instant.compare(asked, soon) <= 0) throw new Invalid([problem('day', 'problem-mailing-past')])
  return { at: startOf(soon, asked), zone: zone! }
}

function problem(field: string, text: keyof Messages, values?: Record<string, string | number>): Problem {
  return { field, text, ...(values ? { values } : {}) }
}

/** Whose journal and outbox a mailing is in: its network's, which knows of those who are removed from it. */
export const outboxScope = (mailing: Pick<Mailing, 'network_id'>): ScopeId => mailing.network_id
