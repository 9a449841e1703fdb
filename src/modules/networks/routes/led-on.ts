import { Refusal } from '../../../kernel/errors.ts'
import type { Context } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { onAnswer } from '../../../kernel/http/web.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { whereItLeads, whereOrganisationLeads } from '../../register/index.ts'
import { ledOnPage } from '../pages/merge.ts'

type Place = 'people' | 'organisations'

/** Which record another one leads to that is nowhere itself any more; null where it leads nowhere. */
async function leadOf({ read }: Context, place: Place, address: string | undefined): Promise<string | null> {
  if (!address) return null
  return read(tx => (place === 'people' ? personLead(tx, address) : whereOrganisationLeads(tx, address)))
}

/** The page of a record; the way to another one where it was put together with that. */
export async function orLedOn(
  context: Context,
  { network, place, address }: { network: string | undefined; place: Place; address: string | undefined },
  draw: () => Promise<Page>,
): Promise<Page> {
  try {
    return await draw()
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'not-found') throw error
    const lead = await leadOf(context, place, address)
    if (!lead) throw error
    const to = `/${network}/${place}/${encodeURIComponent(lead)}`
    // Not for ever: within a week it may be undone.
    onAnswer(context, reply => void reply.header('location', to).header('cache-control', 'no-store'))
    return ledOnPage(context.reader, to)
  }
}

const personLead = async (tx: Tx, id: string) => (isId(id) ? whereItLeads(tx, 'person', id) : null)
