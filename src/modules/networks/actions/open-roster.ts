import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { today } from '../../../kernel/now.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canKeepOpenRoster, canOfferToHouseBody } from '../access.ts'
import type { OfferForm } from '../forms.ts'
import {
  answerHouseOffer,
  deleteHouseOffer,
  type HouseBody,
  insertHouseOffer,
  joinHouseBody,
  leaveHouseBody,
  listOpenRoster,
} from '../store/house-bodies.ts'

/** Somebody offers to join an open body that calls. */
export async function offerToOpen(tx: Tx, body: HouseBody, given: FormValue<typeof OfferForm>): Promise<void> {
  const me = tx.actor.person
  if (!me) throw new Refusal('not-signed-in')
  const isMember = (await listOpenRoster(tx, body.id)).some(one => one.person_id === me)
  if (isMember || !canOfferToHouseBody(tx.actor, body, await today(tx))) throw notAllowed()
  if (!(await insertHouseOffer(tx, body, { words: given.words ?? '', language: given.language })))
    throw new Invalid([{ field: 'words', text: 'problem-offered-before' }])
  await writeDown(tx, 'body.offered', `body:${body.id}`, null)
}

/** The house answers an offer to an open body, once. */
export async function answerOpen(tx: Tx, body: HouseBody, id: string, accepted: boolean): Promise<void> {
  if (!canKeepOpenRoster(tx.actor, body)) throw notAllowed()
  const person = isId(id) ? await answerHouseOffer(tx, body.id, id, accepted) : null
  if (!person) throw new Refusal('conflict')
  if (accepted) await joinHouseBody(tx, body, person)
  await writeDown(tx, accepted ? 'body.joined' : 'body.declined', `person:${person}`, body.scope_id, { body: body.id })
}

/** The house ends somebody's membership of an open body. */
export async function endOpen(tx: Tx, body: HouseBody, person: string): Promise<void> {
  if (!canKeepOpenRoster(tx.actor, body)) throw notAllowed()
  if (!isId(person) || !(await leaveHouseBody(tx, body.id, person))) throw notFound()
  await writeDown(tx, 'body.left', `person:${person}`, body.scope_id, { body: body.id })
}

/** A person leaves an open body, takes an offer back or puts the answer to it away: at once, and without anybody's yes. */
export async function leaveOpen(tx: Tx, body: HouseBody): Promise<void> {
  const me = tx.actor.person
  if (!me) throw new Refusal('not-signed-in')
  const [left, tookBack] = [await leaveHouseBody(tx, body.id, me), await deleteHouseOffer(tx, body.id, me)]
  if (!left && !tookBack) throw notFound()
  if (left) await writeDown(tx, 'body.left', `person:${me}`, null, { body: body.id })
}
