import { createHash, randomBytes } from 'node:crypto'
import { type Actor, service } from '../../../kernel/actor.ts'
import { personals, type Told, type ToldValue } from '../../../kernel/erasure/personal.ts'
import { notFound } from '../../../kernel/errors.ts'
import { happened, type Subscription } from '../../../kernel/events.ts'
import { isId, type ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { now, today } from '../../../kernel/now.ts'
import { open, seal } from '../../../kernel/sealed.ts'
import { actingAs, type Tx } from '../../../kernel/transaction.ts'
import { zipped } from '../../../kernel/zip-write.ts'
import { hasAccount, rightsOf } from '../../accounts/index.ts'
import { findHouse } from '../../networks/index.ts'
import { findPerson, type PersonId } from '../../register/index.ts'
import { keepsAllOf } from '../access.ts'
import { copyPage } from '../pages/copy-file.ts'
import { type CopyId, findWaiting, insertCopy, keepSealed, keepToken, takeSealed } from '../store/copies.ts'
import { tellOfRights } from './tell.ts'

interface Whose {
  id: string
  kept_in: readonly string[]
}

/** Asks for a copy; one that waits or can still be fetched is enough. As the service `ask-copy` besides the reader. */
export async function askCopy(
  tx: Tx,
  person: Whose,
  { way, language }: { way: 'self' | 'phone' | 'paper'; language: InterfaceLanguage },
): Promise<void> {
  const copy = await insertCopy(tx, { person: person.id, way, language })
  if (!copy) return
  await writeDown(tx, 'copy.asked', `person:${person.id}`, scopeFor(way, person), { copy, way })
  await happened(tx, 'copy.asked', null, { copy })
}

/**
 * Reads everything that is held, with the eyes of whoever asked: of themself as the person; as staff that keeps a record
 * what this staff may see, and nothing that other networks hold.
 */
export const makeCopy: Subscription = {
  event: 'copy.asked',
  subscriber: 'make-copy',
  async run(tx, { payload }) {
    const copy = isId(payload['copy']) ? await findWaiting(tx, payload['copy']) : undefined
    if (!copy) return
    const day = await today(tx)
    const rights = await actingAs(tx, service('sign-in'), asked => rightsOf(asked, copy.asked_by, day))
    const self = copy.way === 'self'
    const actor: Actor = {
      person: copy.asked_by as PersonId,
      service: 'make-copy',
      ...(self ? { memberOf: rights.memberOf, staffOf: [], roles: [] } : rights),
    }
    const found = await actingAs(tx, actor, async asked => {
      const person = await findPerson(asked, copy.person_id)
      // Whoever asked for somebody else and keeps them no more, or whose person has an account by now, gets nothing.
      if (!person || (!self && !keepsAllOf(actor, person))) return null
      return { person, told: await tellAll(asked, person.id) }
    })
    if (!found || (!self && (await hasAccount(tx, copy.person_id)))) return
    const house = await findHouse(tx)
    const language = interfaceLanguage([copy.language])
    const facts = { at: await now(tx), zone: found.person.zone, house: house?.name ?? null }
    const whole = await archive(language, found.told, facts)
    await keepSealed(tx, copy.id, seal(whole.toString('base64'), placeOf(copy.id)))
    if (self) await actingAs(tx, actor, asked => tellOfRights(asked, copy.person_id, { what: 'copy-ready' }))
  },
}

/** Makes the one link of a copy and gives the address it is fetched at. As the service `give-copy` besides the reader. */
export async function linkToCopy(tx: Tx, id: string | undefined): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  if (!isId(id) || !(await keepToken(tx, id, hashOf(token)))) throw notFound()
  return `/account/copy/${id}/${token}`
}

/** The archive, once: then nothing of it is here any more. */
export async function takeCopy(tx: Tx, id: string | undefined, token: string | undefined): Promise<Buffer> {
  const taken = isId(id) && token ? await takeSealed(tx, id, hashOf(token)) : null
  const whole = taken && open(taken.sealed, placeOf(id!))
  if (!taken || whole === null) throw notFound()
  await writeDown(tx, 'copy.taken', `person:${taken.person}`, null, { copy: id! })
  return Buffer.from(whole!, 'base64')
}

/** What everybody in the house knows of a person, as far as this reader may see it; what is empty is left out. */
async function tellAll(tx: Tx, person: string): Promise<Told[]> {
  const told: Told[] = []
  for (const one of personals()) told.push(...(await one.tell(tx, person)))
  return told.filter(({ rows }) => rows.length > 0)
}

async function archive(
  language: InterfaceLanguage,
  told: readonly Told[],
  facts: Parameters<typeof copyPage>[2],
): Promise<Buffer> {
  const plain = Object.fromEntries(told.map(({ name, rows }) => [name, rows.map(plainRow)]))
  const json = `${JSON.stringify({ product: 'plenaria', copy: 1, at: facts.at, ...plain }, null, 2)}\n`
  const parts: Buffer[] = []
  for await (const part of zipped([
    { name: 'copy.html', content: copyPage(language, told, facts) },
    { name: 'copy.json', content: json },
  ]))
    parts.push(part)
  return Buffer.concat(parts)
}

function plainRow(row: Told['rows'][number]): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
}

const plainValue = (value: ToldValue) =>
  typeof value === 'object' && value !== null && 'code' in value ? value.code : value

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const placeOf = (copy: CopyId | string) => `rights_copy.sealed ${copy}`

function scopeFor(way: string, { kept_in }: Whose): ScopeId | null {
  return way === 'self' ? null : ((kept_in[0] ?? null) as ScopeId | null)
}
