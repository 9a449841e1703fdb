import { withFace, wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { documentTexts, documentView } from '../../modules/documents/index.ts'
import { visibleNetwork } from '../../modules/networks/index.ts'
import { programmeTexts } from '../../modules/programme/index.ts'
import type { HeldText, TextHolder } from '../../modules/translations/index.ts'

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
  const held = (kind: string, { id, text }: { id: string; text: HeldText['text'] }) => ({
    holder: documentTexts.find(holder => holder.kind === kind)!,
    ref: id,
    text,
  })
  const title = held('document-title', { id: document.id, text: document.title })
  await translate(tx, [title, ...blocks.map(block => held('wording', block))], translations, slug)
}

/** Gives every text of the programmes of a network its faces. Throws when a translation is of nothing that stands there. */
export async function giveProgrammeFaces(tx: Tx, slug: string, translations: readonly Translation[]): Promise<void> {
  const network = await visibleNetwork(tx, slug)
  const texts: Held[] = []
  for (const holder of programmeTexts) {
    for (const { ref, text } of await holder.list(tx, network, 1000)) texts.push({ holder, ref, text })
  }
  await translate(tx, texts, translations, `the programme of ${slug}`)
}

interface Held extends Pick<HeldText, 'ref' | 'text'> {
  holder: TextHolder
}

async function translate(tx: Tx, texts: readonly Held[], translations: readonly Translation[], where: string) {
  for (const { of, ...words } of translations) {
    const meant = texts.filter(({ text }) => wordsOf(text).startsWith(of))
    if (meant.length === 0) throw new Error(`the demonstration translates "${of}", which ${where} does not say`)
    for (const one of meant) {
      for (const [language, face] of Object.entries(words)) one.text = withFace(one.text, language, face, 'checked')
      await one.holder.save(tx, one.ref, one.text)
    }
  }
}
