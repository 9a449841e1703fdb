import { Invalid, notAllowed, notFound, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { slugOf } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { today } from '../../../kernel/now.ts'
import { textOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canKeepBodies, canOfferToJoin, networkWithPeople, visibleBody } from '../access.ts'
import type { BodyForm, OfferForm } from '../forms.ts'
import {
  answerOffering,
  deleteOffering,
  findBody,
  insertBody,
  insertOffering,
  joinBody,
  leaveBody,
  listMembersOfBodies,
  updateBody,
} from '../store/bodies.ts'
import { dayAsked, said } from './house-bodies.ts'

interface At {
  network: string | undefined
  body: string | undefined
}

/** Makes a body of a network; returns its address. */
export async function formBody(tx: Tx, slug: string | undefined, given: FormValue<typeof BodyForm>): Promise<string> {
  const network = await networkWithPeople(tx, slug)
  if (!canKeepBodies(tx.actor, network)) throw notAllowed()
  const of = slugOf(given.name)
  if (!of) throw new Invalid([{ field: 'name', text: 'problem-name-without-letters' }])
  const twice = () => new Invalid([{ field: 'name', text: 'problem-body-twice' }])
  if (await findBody(tx, network.id, of)) throw twice()
  const say = (words: string | undefined) => (words ? textOf(words, given.language) : null)
  const id = await insertBody(tx, {
    network: network.id,
    kind: given.kind,
    slug: of,
    name: textOf(given.name, given.language),
    charter: say(given.charter),
    mandate: say(given.mandate),
  }).catch(error => {
    throw (error as { code?: string }).code === '23505' ? twice() : error
  })
  await updateBody(tx, id, { callsUntil: dayAsked(given.callsUntil) })
  await writeDown(tx, 'body.formed', `body:${id}`, network.id)
  return `/${network.slug}/groups/${encodeURIComponent(of)}?done=body-kept`
}

/** Changes what a body is called, is for and may decide, and until when it calls. */
export async function describeBody(tx: Tx, at: At, given: FormValue<typeof BodyForm>): Promise<string> {
  const { network, body } = await visibleBody(tx, at.network, at.body)
  if (!canKeepBodies(tx.actor, network)) throw notAllowed()
  await updateBody(tx, body.id, {
    name: said(body.name, given.name, given.language)!,
    charter: said(body.charter, given.charter, given.language),
    mandate: said(body.mandate, given.mandate, given.language),
    callsUntil: dayAsked(given.callsUntil),
  })
  await writeDown(tx, 'body.described', `body:${body.id}`, network.id)
  return `/${network.slug}/groups/${encodeURIComponent(body.slug)}?done=body-kept`
}

/** A member offers to join a body that calls. */
export async function offerToJoin(tx: Tx, at: At, given: FormValue<typeof OfferForm>): Promise<string> {
  const { network, body } = await visibleBody(tx, at.network, at.body)
  const person = tx.actor.person
  if (!person) throw new Refusal('not-signed-in')
  const isMember = ((await listMembersOfBodies(tx, [body.id])).get(body.id) ?? []).includes(person)
  const day = await today(tx, network.zone)
  if (!canOfferToJoin(tx.actor, body, { today: day, isMember })) throw notAllowed()
  if (!(await insertOffering(tx, body, { person, words: given.words ?? '', language: given.language })))
    throw new Invalid([{ field: 'words', text: 'problem-offered-before' }])
  await writeDown(tx, 'body.offered', `body:${body.id}`, network.id)
  return `/${network.slug}/groups/${encodeURIComponent(body.slug)}?done=body-offered`
}

/** A member takes back an offer that nobody has answered. */
export async function takeOfferBack(tx: Tx, at: At): Promise<string> {
  const { network, body } = await visibleBody(tx, at.network, at.body)
  if (!tx.actor.person || !(await deleteOffering(tx, body.id, tx.actor.person))) throw notFound()
  await writeDown(tx, 'body.offer-taken-back', `body:${body.id}`, network.id)
  return `/${network.slug}/groups/${encodeURIComponent(body.slug)}?done=body-kept`
}

/** The secretariat answers an offer, once. */
export async function answerOffer(tx: Tx, at: At & { offer: string | undefined }, accepted: boolean): Promise<string> {
  const { network, body } = await visibleBody(tx, at.network, at.body)
  if (!canKeepBodies(tx.actor, network)) throw notAllowed()
  const person = at.offer ? await answerOffering(tx, body.id, at.offer, accepted) : null
  if (!person) throw new Refusal('conflict')
  if (accepted) await joinBody(tx, body, person)
  await writeDown(tx, accepted ? 'body.joined' : 'body.declined', `person:${person}`, network.id, { body: body.id })
  return `/${network.slug}/groups/${encodeURIComponent(body.slug)}?done=body-kept`
}

/** Somebody is in a body no more. */
export async function leaveGroup(tx: Tx, at: At & { person: string | undefined }): Promise<string> {
  const { network, body } = await visibleBody(tx, at.network, at.body)
  if (!canKeepBodies(tx.actor, network)) throw notAllowed()
  if (!at.person || !(await leaveBody(tx, body.id, at.person))) throw notFound()
  await writeDown(tx, 'body.left', `person:${at.person}`, network.id, { body: body.id })
  return `/${network.slug}/groups/${encodeURIComponent(body.slug)}?done=body-kept`
}
