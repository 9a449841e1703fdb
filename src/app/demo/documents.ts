import { now } from '../../kernel/now.ts'
import { readPaper } from '../../kernel/paper/read-file.ts'
import { wordsOf } from '../../kernel/text.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { documentView, makeDraft, openToComment, readDocument } from '../../modules/documents/index.ts'
import { visibleNetwork } from '../../modules/networks/index.ts'
import { demoFile } from './stage.ts'

/** Where a block stands, as the doors of the documents ask for it, with what it says now. */
export interface Place {
  network: string
  document: string
  block: string
  /** Id of the wording it has now, and its words. */
  wording: string
  words: string
  /** Ids of what was said about it, in the order it was said. */
  said: string[]
}

/** The officer makes a draft of a file that lies here. Gives its slug. */
export async function draftFrom(tx: Tx, file: string): Promise<string> {
  const source = demoFile(file)
  const reading = readDocument(await readPaper(source.name, source.bytes), { language: 'fr' })
  return (await makeDraft(tx, await visibleNetwork(tx, 'towns'), { title: undefined, reading, source })).slug
}

/** Opens a draft to everybody until six in the evening in Geneva, so many days from the hour of the house. */
export async function openFor(tx: Tx, slug: string, days: number): Promise<void> {
  const { zone, place } = await visibleNetwork(tx, 'towns')
  const day = (await now(tx)).toZonedDateTimeISO(zone).toPlainDate().add({ days }).toString()
  await openToComment(tx, 'towns', slug, { day, hour: '18:00', zone, place, audience: 'public' })
}

/** The block that begins with these words. */
export async function blockThat(tx: Tx, slug: string, begins: string): Promise<Place> {
  const { blocks, said } = await documentView(tx, 'towns', slug)
  const block = blocks.find(({ text }) => wordsOf(text).startsWith(begins))
  if (!block) throw new Error(`the demonstration speaks about "${begins}", which ${slug} does not say`)
  return {
    network: 'towns',
    document: slug,
    block: block.block_id,
    wording: block.id,
    words: wordsOf(block.text),
    said: (said?.get(block.block_id) ?? []).map(({ id }) => id),
  }
}

/** What a form sends from a delegate who speaks for her union. */
export function inHerUnionsName(tx: Tx): { organisation: string } {
  const organisation = tx.actor.roles.find(({ role }) => role === 'delegate')?.organisation
  if (!organisation) throw new Error('she is nobody’s delegate')
  return { organisation }
}
