import { withFace, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { documentTexts, documentView } from '../../modules/documents/index.ts'

/** Translations of every text that begins as `of` does; a language that is not there waits for its translator. */
export interface Translation {
  of: string
  en?: string
  es?: string
  ar?: string
}

/** Gives the title and the blocks of a document their faces. Throws when a translation is of nothing that stands there. */
export async function giveFaces(tx: Tx, slug: string, translations: readonly Translation[]): Promise<void> {
  const { document, blocks } = await documentView(tx, 'towns', slug)
  const texts = [
    { kind: 'document-title', ref: document.id, text: document.title },
    ...blocks.map(({ id, text }) => ({ kind: 'wording', ref: id, text })),
  ]
  for (const { of, ...words } of translations) {
    const meant = texts.filter(({ text }) => wordsOf(text).startsWith(of))
    if (meant.length === 0) throw new Error(`the demonstration translates "${of}", which ${slug} does not say`)
    for (const one of meant) {
      for (const [language, face] of Object.entries(words)) one.text = withFace(one.text, language, face, 'checked')
      await holderOf(one.kind).save(tx, one.ref, one.text)
    }
  }
}

function holderOf(kind: string) {
  return documentTexts.find(holder => holder.kind === kind)!
}
