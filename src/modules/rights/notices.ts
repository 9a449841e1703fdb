import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { findHouse } from '../networks/index.ts'
import { inOurWords, type NoticeKind, noticeKind, tell } from '../notices/index.ts'
import type { RightsNews } from './mails.ts'

const kinds: Record<RightsNews['what'], NoticeKind> = {
  'copy-ready': asked('copy-ready'),
  'erasure-asked': asked('erasure-asked'),
  'erasure-stopped': asked('erasure-stopped'),
}

/** What was asked in somebody's own name: nobody chooses not to know. Its mails go to every address that is kept of them. */
function asked(what: RightsNews['what']): NoticeKind {
  return noticeKind({
    name: `rights.${what}`,
    default: 'page',
    must: true,
    house: true,
    words: { line: `rights-notice-${what}`, choice: `rights-notice-${what}` },
    mail: async () => null,
  })
}

export const rightsNotices: readonly NoticeKind[] = Object.values(kinds)

/** The same on the page of whoever signs in. */
export async function tellOnPage(tx: Tx, person: string, { what }: RightsNews): Promise<void> {
  const house = await findHouse(tx)
  if (!house) return
  const [title, url] =
    what === 'copy-ready'
      ? [inOurWords('copy-title'), '/account/copy']
      : [inOurWords('erasure-title'), '/account/erasure']
  const about = { object: `house:${house.id}`, title, url }
  await tell(tx, { scope: house.id, kind: kinds[what], people: [person], about, key: newId(), visibility: 'public' })
}
