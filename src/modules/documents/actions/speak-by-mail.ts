import { notFound, Refusal } from '../../../kernel/errors.ts'
import { facesIn } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { documentById } from '../access.ts'
import { placesOf, quotesIn } from '../passages.ts'
import { hears, type Passage, statusOf } from '../rules.ts'
import { listWordings, type Wording } from '../store/wordings.ts'
import { commentOn } from './speak.ts'

/**
 * A mail names no paragraph. What it quotes may: it is said there if these words stand in the text once, and else of the
 * text as a whole. As whoever wrote it, with every word they wrote. Gives its page.
 */
export async function commentByMail(
  tx: Tx,
  documentId: string,
  said: { words: string; language: string },
): Promise<{ object: string; url: string }> {
  const text = await documentById(tx, documentId)
  if (!text) throw notFound()
  const { network, document } = text
  if (hears(statusOf(document, document.now)) === 'no') throw new Refusal('closed')
  const blocks = await listWordings(tx, document.id)
  const [first] = blocks
  if (!first) throw notFound()
  const quoted = quotedIn(said.words, blocks)
  const block: string = quoted?.block ?? first.block_id
  const where = { network: network.slug, document: document.slug, block }
  const about = quoted ? { passage: quoted.passage } : { whole: true }
  const id = await commentOn(tx, where, { ...said, byMail: true }, about)
  return { object: `contribution:${id}`, url: `/${network.slug}/documents/${document.slug}/blocks/${block}#c-${id}` }
}

/** More quotes than these nobody looks for in a long text. */
const QUOTES_LOOKED_FOR = 6

/** The longest words that a mail quotes and that stand in one place of the whole text, in whatever language. */
function quotedIn(words: string, blocks: readonly Wording[]): { block: string; passage: Passage } | null {
  for (const quote of quotesIn(words).slice(0, QUOTES_LOOKED_FOR)) {
    const found = blocks.flatMap(block =>
      facesIn(block.text).flatMap(([language, face]) =>
        placesOf(quote, face.text).map(place => ({
          block: block.block_id as string,
          passage: { language, ...place, text: face.text.slice(place.from, place.to) },
        })),
      ),
    )
    const languages = new Set(found.map(one => one.passage.language))
    // The same words in two languages of one paragraph, such as a name, stand there once.
    const once = languages.size === found.length && new Set(found.map(one => one.block)).size === 1
    if (once) return found[0]!
  }
  return null
}
