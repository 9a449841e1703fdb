import { notAllowed, Refusal } from '../../../kernel/errors.ts'
import { faceFor } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { canHear, visibleDocument } from '../access.ts'
import { listContributions } from '../store/contributions.ts'
import { listGone, listWordings } from '../store/wordings.ts'
import { scalesFor, type WeighedOption } from './weight.ts'

export interface WeightsView {
  address: string
  rows: { block: string; words: string; option: WeighedOption }[]
}

/** Every option of every block of a text with the weight behind it, in the order of the text; for those who hear what was said. */
export async function weightsView(
  tx: Tx,
  networkSlug: string | undefined,
  slug: string | undefined,
  languages: readonly string[],
): Promise<WeightsView> {
  const { network, document } = await visibleDocument(tx, networkSlug, slug)
  if (!canHear(tx.actor, document)) throw tx.actor.person ? notAllowed() : new Refusal('not-signed-in')
  const [blocks, gone, said] = await Promise.all([
    listWordings(tx, document.id),
    document.version > 1 ? listGone(tx, document.id) : [],
    listContributions(tx, document.id),
  ])
  const scales = await scalesFor(tx, document, said)
  const about = Map.groupBy(said, one => one.block_id)
  return {
    address: `/${network.slug}/documents/${document.slug}`,
    rows: [...blocks, ...gone].flatMap(block =>
      scales.options(about.get(block.block_id) ?? []).map(option => {
        const first = option.contributions.find(one => one.proposed) ?? option.contributions[0]!
        return {
          block: [block.label, faceFor(block.text, languages).text.slice(0, 80)].filter(Boolean).join(' '),
          words: faceFor((first.proposed ?? first.words)!, languages).text,
          option,
        }
      }),
    ),
  }
}
