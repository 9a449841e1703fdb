import { Refusal } from '../kernel/errors.ts'
import type { ScopeId } from '../kernel/ids.ts'
import { asVersion, versionAsked, visibleBlock } from '../modules/documents/index.ts'
import type { Citing, FindCiting } from '../modules/library/index.ts'
import { visibleNetwork } from '../modules/networks/index.ts'
import { visibleAction } from '../modules/plan/index.ts'
import { audienceOf, visibleSession } from '../modules/programme/index.ts'

/** What can cite an item of the library, by the address of its page: paragraphs, sessions and actions. */
export const CITING: readonly FindCiting[] = [
  at(/^\/([^/]+)\/documents\/([^/]+)\/blocks\/([^/]+)$/, async (tx, url, [network, slug, id], query) => {
    const { document, wording, wordings } = await visibleBlock(tx, network, slug, id)
    const visibility = document.visibility as Citing['visibility']
    const scope = document.scope_id as ScopeId
    const object = `document-block:${wording.block_id}`
    const past = asVersion(document, wordings, versionAsked(query.get('version') ?? ''))
    if (!past) return { object, scope, visibility, url, title: wording.text }
    return { object, scope, visibility, url: `${url}?version=${past.version}`, title: past.wording.text }
  }),
  at(/^\/([^/]+)\/sessions\/([^/]+)$/, async (tx, url, [slug, name]) => {
    const network = await visibleNetwork(tx, slug)
    const session = await visibleSession(tx, network, name)
    const visibility = await audienceOf(tx, session.series_id)
    return visibility
      ? { object: `session:${session.id}`, scope: network.id, visibility, url, title: session.title }
      : null
  }),
  at(/^\/([^/]+)\/actions\/([^/]+)$/, async (tx, url, [slug, name]) => {
    const { network, action } = await visibleAction(tx, slug, name)
    const { visibility, title } = action
    return { object: `action:${action.id}`, scope: network.id, visibility, url, title }
  }),
]

/** Looks only at addresses of its pattern; what is absent or hidden is nothing. */
function at(
  pattern: RegExp,
  find: (tx: Parameters<FindCiting>[0], url: string, parts: string[], query: URLSearchParams) => Promise<Citing | null>,
): FindCiting {
  return async (tx, path, query) => {
    const found = pattern.exec(path.replace(/\/$/, ''))
    if (!found) return null
    try {
      return await find(tx, found[0], found.slice(1), query)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-found') return null
      throw error
    }
  }
}
