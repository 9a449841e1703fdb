import type { Tx } from '../../kernel/transaction.ts'
import type { Waiting } from '../../kernel/waiting.ts'
import type { Network } from '../networks/index.ts'
import { canTranslate } from './access.ts'
import { countLacks } from './rules.ts'
import { countWaiting } from './store/proposals.ts'
import { textsOf } from './views/desk.ts'

/** Faces that say what their original no longer says, and better ones that members propose. */
export async function translationsWaiting(tx: Tx, network: Network): Promise<Waiting[]> {
  if (!canTranslate(tx.actor, network.id)) return []
  const desk = `/${network.slug}/translations`
  const { texts } = await textsOf(tx, network)
  const counts = countLacks(texts, network.languages)
  const stale = counts.reduce((sum, one) => sum + one.stale, 0)
  const languages = counts.filter(one => one.stale > 0).map(one => one.language)
  const proposed = await countWaiting(tx, network.id)
  const found: Waiting[] = []
  if (stale > 0)
    found.push({
      kind: 'translations-stale',
      words: say => say('waits-translations-stale', { count: stale }),
      count: stale,
      href: languages.length === 1 ? `${desk}?to=${languages[0]}` : desk,
    })
  if (proposed > 0)
    found.push({
      kind: 'translations-proposed',
      words: say => say('waits-translations-proposed', { count: proposed }),
      count: proposed,
      href: desk,
    })
  return found
}
