import { block, type PaperBlock, type PaperChange, type PaperComment } from '../../src/kernel/paper/blocks.ts'
import { compareWords } from '../../src/kernel/paper/compare.ts'
import { readPaper } from '../../src/kernel/paper/read-file.ts'
import { writePdf } from '../../src/kernel/paper/write-pdf.ts'
import { writeWord } from '../../src/kernel/paper/write-word.ts'
import type { Figure } from '../measures.ts'
import { median } from '../processes.ts'

const by = { author: 'Rosa Quispe', date: '2026-02-01T10:00:00Z' }
const options = { title: 'Plan', language: 'fr' }
const ROUNDS = 5

/** A Word file of 50 KB of text, read by a thread that is already there. */
export async function paperRead(): Promise<Figure> {
  const file = await writeWord({ blocks: plan(50_000) }, options)
  return within(600, 'ms', () => wall(() => readPaper('plan.docx', file)))
}

/** Two texts of 50 KB with a hundred changes between them, in processor time. */
export function paperCompare(): Promise<Figure> {
  const before = plan(50_000)
    .map(one => one.text)
    .join('\n')
  const words = before.split(' ')
  const every = Math.floor(words.length / 100)
  const after = words.map((word, at) => (at % every === 7 ? 'partout' : word)).join(' ')
  return within(60, 'ms of processor', async () => {
    const since = process.cpuUsage()
    compareWords(before, after)
    const { user, system } = process.cpuUsage(since)
    return (user + system) / 1_000
  })
}

/** A Word file with 500 tracked changes and 300 comments, half of them answered. */
export function paperWord(): Promise<Figure> {
  const blocks = plan(50_000).map((one, at) => withWords(one, at))
  const all = blocks.reduce((sum, one) => sum + one.changes.length, 0)
  if (all < 500) throw new Error(`only ${all} changes`)
  return within(2_000, 'ms', () => wall(() => writeWord({ blocks }, options)))
}

/** A PDF of 15 pages, by a typesetter that is already there. */
export async function paperPdf(): Promise<Figure> {
  const blocks = plan(44_000)
  const { pages } = await writePdf({ blocks }, options)
  if (pages < 15) throw new Error(`only ${pages} pages`)
  let round = 0
  // Each round another text: what is set again is remembered.
  return within(300, 'ms', () => {
    const label = String(++round)
    return wall(() => writePdf({ blocks: blocks.map(one => ({ ...one, text: `${label} ${one.text}` })) }, options))
  })
}

async function within(limit: number, unit: string, measure: () => Promise<number>): Promise<Figure> {
  await measure()
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round++) taken.push(await measure())
  const value = median(taken)
  return { value, unit, limit, ratio: value / limit, target: 1 }
}

async function wall(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

const WORDS =
  'les travailleurs.euses des services publics municipaux demandent l’accès de tous·tes à des emplois décents, (2022-2027) et « du temps » pour leur syndicat'.split(
    ' ',
  )

/** A plan of so many signs: headings, numbered paragraphs, lists, a note in every tenth paragraph. */
function plan(size: number): PaperBlock[] {
  const blocks: PaperBlock[] = []
  let state = 7
  const next = (most: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % most
  }
  let signs = 0
  for (let at = 0; signs < size; at++) {
    const text = `${Array.from({ length: 12 + next(60) }, () => WORDS[next(WORDS.length)]).join(' ')}.`
    signs += text.length
    if (at % 12 === 0) blocks.push(block('heading', text.slice(0, 40), { level: 1 + (at % 24 === 0 ? 0 : 1) }))
    const notes = at % 10 === 0 ? [{ label: '', text: text.slice(0, 60), at: 12 }] : []
    blocks.push(
      at % 3 === 0
        ? block('item', text, { label: '•' })
        : block('paragraph', text, { label: `${1 + Math.floor(at / 12)}.${1 + (at % 12)}`, notes }),
    )
  }
  return blocks
}

function withWords(one: PaperBlock, at: number): PaperBlock {
  if (one.kind === 'heading') return one
  const changes = Array.from({ length: 4 }, (_, index): PaperChange => {
    const from = index * 12
    return index % 2
      ? { op: 'inserted', from, to: from, text: 'neuf ', ...by }
      : { op: 'deleted', from, to: from + 6, text: one.text.slice(from, from + 6), ...by }
  })
  const comments = Array.from({ length: 3 }, (_, index): PaperComment => {
    const replies = (at + index) % 2 ? [{ text: 'Oui.', ...by }] : []
    return { from: index * 10, to: index * 10 + 20, text: 'Pourquoi ?', ...by, resolved: index === 0, replies }
  })
  return { ...one, changes, comments }
}
