import { createHash } from 'node:crypto'
import type { PaperChange, PaperComment } from '../../kernel/paper/blocks.ts'
import { faceFor } from '../../kernel/text.ts'
import {
  documentView,
  enterReturned,
  findChanges,
  keepReturned,
  printedBlocks,
  returnTo,
} from '../../modules/documents/index.ts'
import { inHerUnionsName } from './documents.ts'
import type { Stage } from './stage.ts'

const TRAIN = 'Formar a cien'
const EXCHANGE = 'en sus lenguas'

/** Her union worked on the plan in Word, two of its people in one file; she brings it back in the union's name. */
export async function sendPlanBack({ as }: Stage, plan: string): Promise<void> {
  await as('delegate-es', async tx => {
    const { document, blocks, version } = await documentView(tx, 'towns', plan)
    const printed = printedBlocks(blocks, 'es')
    const file = printed.map(({ kind, label, text }) => ({ names: [], kind, label, text, ...workOn(text) }))
    const found = findChanges(file, printed, faceFor(document.title, ['es']))
    const sha256 = createHash('sha256').update(JSON.stringify(file)).digest()
    const load = returnTo('towns', plan)
    const { id } = await keepReturned(tx, load, { ...found, version, sha256 })
    const take = found.all.map((_, at) => String(at))
    await enterReturned(tx, load, id, { base: String(version), take, language: 'es', ...inHerUnionsName(tx) })
  })
}

/** What they did to a paragraph. */
function workOn(text: string): { changes: PaperChange[]; comments: PaperComment[] } {
  const date = '2026-06-01T15:00:00Z'
  if (text.startsWith(TRAIN)) {
    const from = text.indexOf('cien')
    const by = { author: 'Nilda Huamán', date }
    const changes: PaperChange[] = [
      { op: 'deleted', from, to: from + 4, text: 'cien', ...by },
      { op: 'inserted', from: from + 4, to: from + 4, text: 'doscientas', ...by },
    ]
    return { changes, comments: [] }
  }
  const from = text.indexOf(EXCHANGE)
  if (from < 0) return { changes: [], comments: [] }
  const comment: PaperComment = {
    ...{ from, to: from + EXCHANGE.length, date, resolved: false },
    author: 'Efraín Colque',
    text: 'También en quechua y en aimara.',
    replies: [{ text: 'De acuerdo: así se habla en nuestras asambleas.', author: 'Nilda Huamán', date }],
  }
  return { changes: [], comments: [comment] }
}
