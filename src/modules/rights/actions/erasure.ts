import { askForErasure, standingErasure, stopErasure } from '../../../kernel/erasure/asked.ts'
import { Invalid, Refusal } from '../../../kernel/errors.ts'
import type { ScopeId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { isLastAdministrator } from '../../networks/index.ts'
import { tellOfRights } from './tell.ts'

interface Whose {
  id: string
  kept_in: readonly string[]
}

/**
 * Asks that somebody be erased in three days, and tells them by mail how to take it back; asked again, nothing changes.
 * Throws `Invalid` for whoever holds the last administrator role of the house. As the service `ask-erasure` besides the
 * reader.
 */
export async function askErasure(tx: Tx, person: Whose, way: 'self' | 'phone' | 'paper'): Promise<void> {
  if (await isLastAdministrator(tx, person.id))
    throw new Invalid([{ field: 'key', text: 'problem-erasure-last-administrator' }])
  if (!(await askForErasure(tx, { person: person.id, way, keptIn: person.kept_in as ScopeId[] }))) return
  await writeDown(tx, 'erasure.asked', `person:${person.id}`, scopeFor(way, person), { way })
  const standing = await standingErasure(tx, person.id)
  if (standing) await tellOfRights(tx, person.id, { what: 'erasure-asked', due: standing.dueAt })
}

/** Takes it back. Throws `closed` when its hour has come, or nothing is asked. */
export async function takeErasureBack(tx: Tx, person: Whose, by: 'self' | 'staff'): Promise<void> {
  if (!(await stopErasure(tx, person.id))) throw new Refusal('closed')
  await writeDown(tx, 'erasure.stopped', `person:${person.id}`, scopeFor(by, person))
  await tellOfRights(tx, person.id, { what: 'erasure-stopped' })
}

function scopeFor(way: string, { kept_in }: Whose): ScopeId | null {
  return way === 'self' ? null : ((kept_in[0] ?? null) as ScopeId | null)
}
