import { service } from './actor.ts'
import type { Pool } from './database/driver.ts'
import { type Ask, askingIn, BEFORE_THE_FIRST, COVERED_TEXTS, type Head, hashOfLink, headIn } from './journal-chain.ts'
import { reading } from './transaction.ts'

/** What is wrong with the journal and where: the place in the chain, or the id of an entry. */
export interface JournalFault {
  fault: /** The entry is not what was linked, or its place is another one's. */
    | 'altered'
    /** There is a link and no entry. */
    | 'entry-missing'
    /** The chain jumps over a place. */
    | 'link-missing'
    /** An entry that must have been linked long ago is not. */
    | 'entry-unlinked'
    /** The chain ends before a place that somebody outside has seen. */
    | 'tail-missing'
    /** Another hash stands where somebody outside has seen one. */
    | 'rewritten'
  where: string
}

export interface Verified {
  /** How many links were looked at. */
  links: number
  head: Head | null
  /** Empty when all is well; at most twenty. */
  faults: JournalFault[]
}

const AT_ONCE = 2000
const ENOUGH = 20

/**
 * Reads the whole chain in one snapshot, a piece at a time, and computes every hash anew. What nobody inside can show is
 * that the whole of it was not rewritten, or its end cut off: `seen` is a head from outside, from a log or a backup.
 */
export async function verifyJournal(pool: Pool, seen: Head | null = null): Promise<Verified> {
  return reading(pool, service('journal-check'), tx => verifyIn(askingIn(tx), seen))
}

/** The same within a transaction that sees every entry and link. */
export async function verifyIn(ask: Ask, seen: Head | null = null): Promise<Verified> {
  const faults: JournalFault[] = []
  let before = BEFORE_THE_FIRST
  let position = 0
  let links = 0
  while (faults.length < ENOUGH) {
    const some = await linksAfter(ask, position)
    for (const link of some) {
      if (link.position !== position + 1) faults.push({ fault: 'link-missing', where: String(position + 1) })
      else if (!link.entry) faults.push({ fault: 'entry-missing', where: String(link.position) })
      else if (hashOfLink(before, link.entry) !== link.hash)
        faults.push({ fault: 'altered', where: String(link.position) })
      if (seen?.position === link.position && seen.hash !== link.hash)
        faults.push({ fault: 'rewritten', where: String(link.position) })
      // Going on from the hash as it stands finds one fault where one thing was changed.
      before = link.hash
      position = link.position
      links++
    }
    if (some.length < AT_ONCE) break
  }
  if (seen && seen.position > position) faults.push({ fault: 'tail-missing', where: String(position + 1) })
  for (const id of await unlinkedEntries(ask)) faults.push({ fault: 'entry-unlinked', where: id })
  return { links, head: await headIn(ask), faults: faults.slice(0, ENOUGH) }
}

interface Link {
  position: number
  hash: string
  entry: (string | null)[] | null
}

async function linksAfter(ask: Ask, position: number): Promise<Link[]> {
  return ask<Link>(
    `select l.position, encode(l.hash, 'hex') as hash, case when e.id is not null then ${COVERED_TEXTS} end as entry
     from kernel_journal_link l left join kernel_journal e on e.id = l.entry_id
     where l.position > $1::text::bigint order by l.position limit ${AT_ONCE}`,
    [String(position)],
  )
}

/** Entries older than the newest link's mark, or from a transaction that has not begun yet: no honest one is either. */
async function unlinkedEntries(ask: Ask): Promise<string[]> {
  const rows = await ask<{ id: string }>(
    `select e.id::text from kernel_journal e
     where (e.written_in < (select settled_below from kernel_journal_link order by position desc limit 1)
         or e.written_in >= pg_snapshot_xmax(pg_current_snapshot()))
       and not exists (select from kernel_journal_link l where l.entry_id = e.id)
     limit ${ENOUGH}`,
  )
  return rows.map(({ id }) => id)
}
