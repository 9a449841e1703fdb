import { notFound } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import { writeDown } from '../../../kernel/journal.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { isStaffOf, visiblePerson } from '../../register/index.ts'
import { mailRoom } from '../access.ts'
import { updateGood } from '../store/bounces.ts'

/** Whoever keeps the record of somebody says that their address is right again: mailings go there from now on. */
export async function sayGood(tx: Tx, slug: string | undefined, bounce: string | undefined): Promise<string> {
  const { network } = await mailRoom(tx, slug)
  const person = isId(bounce) ? await updateGood(tx, network.id, bounce) : null
  if (!person) throw notFound()
  const { kept_in } = await visiblePerson(tx, person)
  const scope = kept_in.find(one => isStaffOf(tx.actor, one as never)) ?? network.id
  await writeDown(tx, 'address.good', `person:${person}`, scope as never)
  return `/${network.slug}/mailings/bounces`
}
