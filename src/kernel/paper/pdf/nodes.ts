import { directionOf, type Language } from '../../languages.ts'
import type { PaperBlock, PaperComment } from '../blocks.ts'
import { languageOfBlock, mainLanguage } from '../main-language.ts'
import { piecesOf } from '../pieces.ts'
import { stretches } from '../scripts.ts'
import { writableText } from '../writable.ts'
import type { Fonts } from './fonts.ts'

/** What the template draws, as it reads it. */
export interface PdfPaper {
  title: string
  author: string[]
  lang: Language
  rightToLeft: boolean
  fonts: string[]
  fontsByLanguage: Record<string, string[]>
  nodes: PdfNode[]
}

interface Worded {
  label: string | null
  lang: Language
  rightToLeft: boolean
  pieces: PdfPiece[]
}

interface ListItem extends Worded {
  children: PdfNode[]
}

type PdfNode =
  | (Worded & { is: 'title' | 'paragraph' })
  | (Worded & { is: 'heading'; level: number })
  | { is: 'list'; lang: Language; rightToLeft: boolean; items: ListItem[] }
  | { is: 'table'; columns: number; widths: number[]; rows: PdfNode[][][] }

interface PdfWords {
  text: string
  lang: Language
  bold: boolean
  italic: boolean
  change: 'inserted' | 'deleted' | null
}

type PdfPiece = PdfWords | { note: PdfWords[] } | { comment: number }

/** The sentences of the house that a paper with changes or comments carries, in its language. */
export interface PdfWording {
  legend: string
  comments: string
  settled: string
}

/** Makes what the template draws of a paper; `shown` gives a text as the fonts can show it. */
export function pdfPaper(
  blocks: readonly PaperBlock[],
  given: {
    title: string
    author: string | null
    language: Language
    fonts: Pick<Fonts, 'names' | 'byLanguage'>
    words: PdfWording
  },
  shown: (text: string) => string,
): PdfPaper {
  const { language, words } = given
  const threads: { comment: PaperComment; passage: string }[] = []
  let heading = 0
  let titled = false
  let changed = false
  const plain = (text: string) => shown(breakable(writableText(text)))
  const nodes = drawn(blocks)
  if (changed) nodes.splice(nodes[0]?.is === 'title' ? 1 : 0, 0, said(words.legend))
  return {
    title: plain(given.title),
    author: given.author ? [plain(given.author)] : [],
    lang: baseOf(language),
    rightToLeft: directionOf(language) === 'rtl',
    fonts: given.fonts.names,
    fontsByLanguage: given.fonts.byLanguage,
    nodes: [
      ...nodes,
      ...(threads.length > 0 ? [{ ...said(words.comments), is: 'heading' as const, level: 1 }] : []),
      ...threads.flatMap(({ comment, passage }, index) => thread(comment, passage, index + 1)),
    ],
  }

  function drawn(these: readonly PaperBlock[]): PdfNode[] {
    const found: PdfNode[] = []
    /** The lists that are open, the outermost first, each with the depth it was asked for. */
    let open: { level: number; items: ListItem[] }[] = []
    for (const block of these) {
      if (block.kind === 'item') {
        const level = Math.min(Math.max(Math.trunc(block.level), 1), 9)
        while (open.length > 1 && open.at(-1)!.level > level) open.pop()
        const last = open.at(-1)
        if (last && last.level >= level) last.items.push(item(block))
        else {
          const items = [item(block)]
          const { lang, rightToLeft } = items[0]!
          const above = last?.items.at(-1)?.children ?? found
          above.push({ is: 'list', lang, rightToLeft, items })
          open.push({ level, items })
        }
        continue
      }
      open = []
      if (block.kind !== 'table' || block.text !== '') found.push(worded(block))
      if (block.rows.length > 0) found.push(table(block))
    }
    return found
  }

  function worded(block: PaperBlock): PdfNode {
    const all = { label: block.label === null ? null : plain(block.label), ...inline(block) }
    if (block.kind === 'title' && !titled) {
      titled = true
      return { is: 'title', ...all }
    }
    if (block.kind !== 'heading') return { is: 'paragraph', ...all }
    // PDF/UA allows no gap: after level 1 comes level 2, whatever the text skips.
    heading = Math.min(Math.max(Math.trunc(block.level), 1), heading + 1, 6)
    return { is: 'heading', level: heading, ...all }
  }

  function item(block: PaperBlock): ListItem {
    return { label: plain(block.label ?? ''), ...inline(block), children: [] }
  }

  function table({ rows, widths }: PaperBlock): PdfNode {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
    return {
      is: 'table',
      columns,
      widths: Array.from({ length: columns }, (_, column) => widths?.[column] ?? 1),
      rows: rows.map(row => Array.from({ length: columns }, (_, column) => drawn(inCell(row[column] ?? [])))),
    }
  }

  function inline(block: PaperBlock): Omit<Worded, 'label'> {
    const main = languageOfBlock(block, language)
    const numbers = new Map<PaperComment, number>()
    const pieces = piecesOf(block).flatMap((piece): PdfPiece[] => {
      if (piece.is === 'note') return [{ note: wordsOf(piece.note.text, mainLanguage(piece.note.text, main)) }]
      if (piece.is === 'comment-begins') {
        const { from, to } = piece.comment
        numbers.set(piece.comment, threads.push({ comment: piece.comment, passage: block.text.slice(from, to) }))
        return []
      }
      if (piece.is === 'comment-ends') return [{ comment: numbers.get(piece.comment) ?? 0 }]
      const { bold, italic, change } = piece
      changed ||= change !== null
      return wordsOf(piece.text, main, { bold, italic, change: change?.op ?? null })
    })
    return { lang: baseOf(main), rightToLeft: directionOf(main) === 'rtl', pieces }
  }

  function wordsOf(text: string, main: Language, style: Partial<PdfWords> = {}): PdfWords[] {
    return stretches(plain(text), main).map(stretch => ({
      text: stretch.text,
      lang: baseOf(stretch.language),
      bold: false,
      italic: false,
      change: null,
      ...style,
    }))
  }

  function said(text: string, label: string | null = null): Worded & { is: 'paragraph' } {
    const main = mainLanguage(text, language)
    return {
      is: 'paragraph',
      label,
      lang: baseOf(main),
      rightToLeft: directionOf(main) === 'rtl',
      pieces: wordsOf(text, main),
    }
  }

  function thread(comment: PaperComment, passage: string, number: number): PdfNode[] {
    const heads = [comment, ...comment.replies].map(({ author, date }) =>
      [author, date?.slice(0, 10)].filter(Boolean).join(', '),
    )
    const cut = passage.length > 200 ? `${passage.slice(0, 200)}…` : passage
    const first = [heads[0], comment.resolved ? words.settled : '', cut && `« ${cut} »`].filter(Boolean).join(' · ')
    return [
      said(first, `[#${number}]`),
      said(comment.text),
      ...comment.replies.map((reply, index) => said(`↳ ${heads[index + 1]}: ${reply.text}`)),
    ]
  }
}

/** Headings inside tables would break the order of the outline. */
const inCell = (blocks: readonly PaperBlock[]): PaperBlock[] =>
  blocks.map(block =>
    block.kind === 'heading' || block.kind === 'title'
      ? { ...block, kind: 'paragraph', runs: [{ from: 0, to: block.text.length, bold: true, italic: false }] }
      : block,
  )

/** The typesetter takes a language without its script or land: `zh-Hant` is `zh`. */
const baseOf = (language: Language) => /^[a-z]{2,3}/.exec(language)?.[0] ?? 'und'

/** Nothing runs over the edge of a page: in words longer than a line a break is allowed after every thirty signs. */
const breakable = (text: string) => text.replace(/[^\s\u200b-]{60,}/gu, word => word.replace(/.{30}/gu, '$&\u200b'))
