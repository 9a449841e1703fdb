import { type LinkDoor, readsLike } from '../../kernel/http/linked.ts'
import type { Id, ScopeId } from '../../kernel/ids.ts'
import { now } from '../../kernel/now.ts'
import { makeLink } from '../../kernel/signed-links.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { OWN_PAGE } from './access.ts'
import { ownPage } from './pages/own.ts'
import { ownView } from './views/own.ts'

const DAYS = 30

/** What a link in a mail opens: "what became of what I said", for its person alone. */
export const ownPageByLink: LinkDoor = {
  purpose: OWN_PAGE,
  pages: {
    async ''({ reader, read, path }) {
      const view = await read(tx => ownView(tx, reader.here.searchParams.get('before')))
      return ownPage(readsLike(reader, view), view, path)
    },
  },
  forms: {},
}

/**
 * The token of a link to somebody's own page in a network, for thirty days. For a service that
 * `kernel_open_links_to(…, 'own-page')` was called for.
 */
export async function makeOwnPageLink(
  tx: Tx,
  { person, scope }: { person: Id<'person'>; scope: ScopeId },
): Promise<string> {
  const endsAt = (await now(tx)).add({ hours: 24 * DAYS })
  return makeLink(tx, {
    person,
    scope,
    purpose: OWN_PAGE,
    object: `person:${person}`,
    endsAt,
    uses: null,
    madeBy: null,
  })
}
