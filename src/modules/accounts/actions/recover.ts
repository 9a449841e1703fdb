import { Invalid, notFound, Refusal } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { today } from '../../../kernel/now.ts'
import { sameSeal } from '../../../kernel/same-seal.ts'
import { keyedHash } from '../../../kernel/sealed.ts'
import { sessionEnded } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { listScopesOf } from '../../networks/index.ts'
import { countOthersWith, findPerson, heldOn, isStaff, listRightsOf } from '../../register/index.ts'
import { visibleRecovery } from '../access.ts'
import { vouchersOf } from '../rules.ts'
import { setPasskeyOnly } from '../store/accounts.ts'
import type { Attempt } from '../store/attempts.ts'
import { deletePasskeys } from '../store/passkeys.ts'
import {
  findOpenRecovery,
  findRecovery,
  insertRecovery,
  insertVouch,
  lockRecovery,
  type Recovery,
  setReady,
  stopRecoveries,
  useRecovery,
} from '../store/recoveries.ts'
import { deleteCodes } from '../store/recovery-codes.ts'
import { deleteSessions } from '../store/sessions.ts'
import { deleteTotp } from '../store/totp.ts'
import { finishSignIn } from './sign-in.ts'
import { tellOfRecovery, tellPerson } from './tell.ts'

/**
 * Whoever proved their mailbox and has nothing else left asks for others to vouch; as the service `recovery`. Asked
 * again while one is under way, it is the same one.
 */
export async function askRecovery(tx: Tx, { person_id: id }: Attempt): Promise<void> {
  const person = id && (await findPerson(tx, id))
  if (!person) throw notFound()
  if (await findOpenRecovery(tx, person.id)) return
  // One that ran out makes room.
  await stopRecoveries(tx, { person: person.id })
  const day = await today(tx)
  const [roles, networks] = [await listRightsOf(tx, person.id), await listScopesOf(tx, person.id)]
  const organisation = person.organisation_id
  const stewards = organisation
    ? await countOthersWith(tx, 'steward', { organisation, scopes: networks, except: person.id })
    : 0
  const worksFor = roles.filter(role => isStaff(role.role) && heldOn(role, day)).map(role => role.scope)
  const vouchers = vouchersOf({ organisation, networks, keptIn: person.kept_in, worksFor, stewards })
  const recovery = await insertRecovery(tx, { person: person.id, ...vouchers })
  await writeDown(tx, 'recovery.asked', `recovery:${recovery}`, null, { person: person.id })
  await tellOfRecovery(tx, person.id, { what: 'asked', stopUrl: stopUrl(recovery) })
}

/**
 * Vouches, in one's own name besides the service `recovery`, that it is really them who ask: somebody heard or seen.
 * With the second of two, three days begin.
 */
export async function vouch(tx: Tx, id: string | undefined): Promise<void> {
  const seen = await visibleRecovery(tx, id)
  await lockRecovery(tx, seen.id)
  const recovery = await findRecovery(tx, seen.id)
  if (!recovery?.open || recovery.ready_at) throw new Refusal('closed')
  if (!(await insertVouch(tx, recovery.id))) throw new Invalid([{ field: 'key', text: 'problem-vouched-before' }])
  await writeDown(tx, 'recovery.vouched', `recovery:${recovery.id}`, null, { person: recovery.person_id })
  const from = recovery.vouched.length + 1 >= 2 ? await setReady(tx, recovery.id) : null
  const link = { stopUrl: stopUrl(recovery.id) }
  await tellOfRecovery(tx, recovery.person_id, from ? { what: 'waits', from, ...link } : { what: 'vouched', ...link })
}

/** The recovery that a link of a mail stops; null for any other token. */
export async function stoppable(tx: Tx, token: string): Promise<Recovery | null> {
  const [id = '', seal = ''] = token.split('.')
  if (!isId(id) || !sameSeal(sealOf(id), seal)) return null
  return (await findRecovery(tx, id)) ?? null
}

/** "This was not me": it ends at once, as the service `recovery`. Again, or too late, it changes nothing. */
export async function stopRecovery(tx: Tx, token: string): Promise<void> {
  const recovery = await stoppable(tx, token)
  if (!recovery) throw notFound()
  if ((await stopRecoveries(tx, { id: recovery.id })).length === 0) return
  await writeDown(tx, 'recovery.stopped', `recovery:${recovery.id}`, null, { person: recovery.person_id })
  await tellOfRecovery(tx, recovery.person_id, { what: 'stopped' })
}

/** Two vouched and three days have passed: one sign-in, and nothing of before opens the account any more. */
export async function completeRecovery(tx: Tx, attempt: Attempt): Promise<string> {
  const person = attempt.person_id
  const recovery = person && (await findOpenRecovery(tx, person))
  if (!person || !recovery || !(await useRecovery(tx, recovery.id))) throw new Refusal('closed')
  await removeFactors(tx, person)
  await writeDown(tx, 'recovery.done', `recovery:${recovery.id}`, null, { person })
  await tellOfRecovery(tx, person, { what: 'done' })
  return finishSignIn(tx, attempt, ['mail', 'vouched'])
}

/** Takes every factor of somebody away and ends every session of theirs; as the service `recovery`. */
export async function removeFactors(tx: Tx, person: string): Promise<void> {
  await deletePasskeys(tx, person, null)
  await deleteTotp(tx, person)
  await deleteCodes(tx, person)
  await setPasskeyOnly(tx, person, false)
  for (const session of await deleteSessions(tx, person, { except: null })) sessionEnded(tx, session)
}

/** An operator takes them away, with no vouching and no waiting: the journal has it, and the person is told. */
export async function removeFactorsByOperator(tx: Tx, person: string): Promise<void> {
  await removeFactors(tx, person)
  await writeDown(tx, 'factors.removed-by-operator', `person:${person}`, null)
  await tellPerson(tx, person, { what: 'factors-removed' })
}

export const stopPath = (id: string) => `/sign-in/recovery/${id}.${sealOf(id)}`
const stopUrl = (id: string) => linkTo(stopPath(id))
const sealOf = (id: string) => keyedHash(id, 'stop recovery').toString('base64url')
