import { notFound } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Text } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import type { Network } from '../../networks/index.ts'
import { listOrganisationNames } from '../../register/index.ts'
import { canSpeak, canSpeakFor, canSpeakOnBehalf } from '../access.ts'
import { type Laid, layOnToday } from '../returned/lay.ts'
import { saidAlready, sayingOf } from '../returned/sayings.ts'
import type { Document } from '../store/documents.ts'
import { findReturned, listSaidInName, listWaiting, type Returned } from '../store/returned.ts'
import { listWordings, type Wording } from '../store/wordings.ts'
import { peopleOf } from './block.ts'

/** Something that the file says, as it would be said now. */
export type Shown = Laid & { said: boolean }

export interface ReturnedView {
  network: Network
  document: Document
  returned: Returned
  /** In the order of the text; none once it is entered. */
  shown: Shown[]
  /** The blocks as they read today, by id. */
  blocks: Map<string, Wording>
  may: {
    enter: boolean
    speakFor: { id: string; name: Text }[]
    speakOnBehalf: { id: string; name: string; organisation: Text | null }[]
    lookFor: string | null
  }
}

export interface ReturnView {
  network: Network
  document: Document
  /** What the reader sent back and has not said yes to. */
  waiting: Awaited<ReturnType<typeof listWaiting>>
}

/** Where a file of the text is sent back. */
export async function returnView(
  tx: Tx,
  load: (tx: Tx) => Promise<{ network: Network; document: Document }>,
): Promise<ReturnView> {
  const { network, document } = await load(tx)
  return { network, document, waiting: await listWaiting(tx, document.id, tx.actor.person ?? '') }
}

/** A file that came back, for its sender alone: for everybody else there is none. */
export async function returnedView(
  tx: Tx,
  load: (tx: Tx) => Promise<{ network: Network; document: Document }>,
  id: string | undefined,
  asked: { named: string | null; person: string | null; organisation: string | null; language: string },
): Promise<ReturnedView> {
  const { network, document } = await load(tx)
  const { person } = tx.actor
  const returned = isId(id) && person ? await findReturned(tx, id, person) : undefined
  if (!returned || !person || returned.document_id !== document.id) throw notFound()
  const enter = returned.done_at === null && canSpeak(tx.actor, document)
  const speakFor = enter && !tx.actor.link ? await organisationsOf(tx, document) : []
  const wordings = await listWordings(tx, document.id)
  const organisation = asked.organisation ?? speakFor[0]?.id ?? null
  const isSaid = saidAlready(await listSaidInName(tx, document.id, asked.person ?? person, organisation || null))
  return {
    network,
    document,
    returned,
    shown: layOnToday(returned.findings, wordings).map(one => ({
      ...one,
      said: isSaid(one.block, sayingOf(one, asked.language)),
    })),
    blocks: new Map(wordings.map(one => [one.block_id, one])),
    may: {
      enter,
      speakFor,
      ...(enter && !tx.actor.link && canSpeakOnBehalf(tx.actor, document)
        ? await peopleOf(tx, network, asked)
        : { speakOnBehalf: [], lookFor: null }),
    },
  }
}

async function organisationsOf(tx: Tx, document: Document): Promise<{ id: string; name: Text }[]> {
  const ids = tx.actor.roles.flatMap(role => role.organisation ?? []).filter(id => canSpeakFor(tx.actor, document, id))
  return [...(await listOrganisationNames(tx, ids))].map(([id, name]) => ({ id, name }))
}
