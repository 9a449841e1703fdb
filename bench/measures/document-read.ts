import { block } from '../../src/kernel/paper/blocks.ts'
import { readPaper } from '../../src/kernel/paper/read-file.ts'
import { writeWord } from '../../src/kernel/paper/write-word.ts'
import { blocksOf, LONG, printed } from '../../src/modules/documents/reading/fixtures/printed-draft.ts'
import { readDocument } from '../../src/modules/documents/reading/read-document.ts'
import type { Figure } from '../measures.ts'
import { median } from '../processes.ts'

const ROUNDS = 7

/** A draft of 48 KB in plain text, read into blocks. */
export function documentReadText(): Promise<Figure> {
  const text = printed(blocksOf(LONG), { gap: '\t', bullet: '· ', width: null, airy: false })
  return within(300, 'plan.txt', new TextEncoder().encode(text))
}

/** The same as a Word file, by a thread that is already there. */
export async function documentReadWord(): Promise<Figure> {
  const blocks = blocksOf(LONG).map(one => {
    const kind =
      one.kind === 'action' || one.kind === 'reference' ? 'item' : one.kind === 'heading' ? 'heading' : 'paragraph'
    return block(kind, one.text, { level: one.level ?? 0, label: kind === 'item' ? '•' : one.label })
  })
  return within(800, 'plan.docx', await writeWord({ blocks }, { title: 'Plan', language: 'fr' }))
}

async function within(limit: number, name: string, bytes: Uint8Array): Promise<Figure> {
  const read = async () => {
    const began = performance.now()
    const { blocks } = readDocument(await readPaper(name, bytes))
    if (blocks.length < 150) throw new Error(`only ${blocks.length} blocks of ${name}`)
    return performance.now() - began
  }
  await read()
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round++) taken.push(await read())
  const value = median(taken)
  return { value, unit: 'ms', limit, ratio: value / limit, target: 1 }
}
