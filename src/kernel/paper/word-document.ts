import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  type ICommentOptions,
  type IParagraphOptions,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { directionOf, type Language } from '../languages.ts'
import { type PaperBlock, type PaperComment, type PaperReply, block as paperBlock } from './blocks.ts'
import { languageOfBlock, mainLanguage } from './main-language.ts'
import { wordLists } from './word-lists.ts'
import { wordStyles } from './word-look.ts'
import { bookmarkOf } from './word-names.ts'
import { plainRuns, signed, wordRuns } from './word-runs.ts'
import { ITEM_LEVELS, OWN_STYLES } from './word-styles.ts'
import { writableText } from './writable.ts'

type Child = Paragraph | Table

export interface WordOptions {
  title: string
  author?: string
  /** Of the paper as a whole; blocks may say another one. */
  language: Language
  /** What the file says about itself where nobody sees it; read again as `properties` of the paper. */
  properties?: Record<string, string>
}

/** The Word document of a paper. Labels, kinds, styles of words, notes, changes and comments come back when it is read. */
export function wordDocument(blocks: readonly PaperBlock[], options: WordOptions): Document {
  const comments: ICommentOptions[] = []
  const footnotes: Record<string, { children: Paragraph[] }> = {}
  let changes = 0
  const lists = wordLists(level => ({ left: 567 + 357 * level, hanging: 357 + (level === 0 ? 210 : 0) }))
  const rightToLeft = directionOf(options.language) === 'rtl'
  const children = filled(blocks.flatMap(block => written(block, WIDTH)))
  const page = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })
  return new Document({
    title: writableText(options.title),
    creator: writableText(options.author ?? ''),
    lastModifiedBy: writableText(options.author ?? ''),
    ...(options.properties
      ? { customProperties: Object.entries(options.properties).map(([name, value]) => ({ name, value })) }
      : {}),
    styles: wordStyles(options.language),
    numbering: { config: lists.lists },
    comments: { children: comments },
    footnotes,
    sections: [
      {
        children,
        footers: {
          default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [page] })] }),
        },
      },
    ],
  })

  function written(block: PaperBlock, width: number): Child[] {
    const words = block.kind !== 'table' || block.text !== '' || block.comments.length + block.notes.length > 0
    const paragraphs = words ? [paragraph(block)] : []
    if (block.rows.length === 0) return paragraphs
    // Two tables with nothing between them would be one.
    return [...paragraphs, table(words ? block : namedWithin(block), width), new Paragraph({ spacing: { after: 0 } })]
  }

  function paragraph(block: PaperBlock): Paragraph {
    const language = languageOfBlock(block, options.language)
    const label = block.label?.trim() ? writableText(block.label.trim()) : null
    const numbered = label === null ? null : lists.place(label, depthOf(block))
    const end = endOf(block)
    return new Paragraph({
      ...shape(block),
      ...(directionOf(language) === 'rtl' ? { bidirectional: true } : {}),
      ...(numbered ? { numbering: numbered } : {}),
      ...(end ? { run: end } : {}),
      children: named(
        block,
        wordRuns(block, language, {
          nextChange: () => ++changes,
          comment: addThread,
          note: text => {
            const id = Object.keys(footnotes).length + 1
            footnotes[id] = { children: lines(text, language) }
            return id
          },
        }),
      ),
    })
  }

  /** Whether the end of the paragraph was inserted or deleted with its words, or by itself. */
  function endOf(block: PaperBlock): IParagraphOptions['run'] | null {
    const { text, changes: all } = block
    const [inserted] = all.filter(change => change.op === 'inserted')
    const deleted = all.filter(change => change.op === 'deleted')
    const covered = deleted.reduce((sum, change) => sum + change.to - change.from, 0)
    const joined = deleted.find(change => change.text === '\n' && change.from >= text.length)
    if (text === '' && inserted && deleted.length === 0) return { insertion: signed(inserted, ++changes) }
    if (joined) return { deletion: signed(joined, ++changes) }
    if (text !== '' && covered >= text.length && deleted[0]) return { deletion: signed(deleted[0], ++changes) }
    return null
  }

  /** Gives the ids of the comment and of its answers, which Word anchors at the same passage. */
  function addThread(comment: PaperComment): number[] {
    const first = comments.length
    const add = (said: PaperReply, more: Partial<ICommentOptions>) => {
      const date = said.date === null ? Number.NaN : Date.parse(said.date)
      comments.push({
        id: comments.length,
        author: writableText(said.author ?? ''),
        initials: initialsOf(said.author ?? ''),
        date: Number.isNaN(date) ? NO_DATE : new Date(date),
        children: lines(said.text, options.language),
        ...more,
      })
    }
    add(comment, { resolved: comment.resolved, ...(comment.resolved ? { parentId: NOBODY } : {}) })
    for (const reply of comment.replies) add(reply, { parentId: first, resolved: comment.resolved })
    return comments.slice(first).map(one => one.id)
  }

  function lines(text: string, language: Language): Paragraph[] {
    return writableText(text)
      .split('\n')
      .map(line => {
        const own = mainLanguage(line, language)
        return new Paragraph({
          ...(directionOf(own) === 'rtl' ? { bidirectional: true } : {}),
          children: plainRuns(line, own),
        })
      })
  }

  function table({ rows, widths }: PaperBlock, width: number): Table {
    const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
    const shares = Array.from({ length: columns }, (_, column) => widths?.[column] ?? 1)
    const whole = shares.reduce((sum, share) => sum + share, 0)
    const sizes = shares.map(share => Math.max(200, Math.floor((width * share) / whole)))
    return new Table({
      visuallyRightToLeft: rightToLeft,
      width: { size: sizes.reduce((sum, size) => sum + size, 0), type: WidthType.DXA },
      columnWidths: sizes,
      margins: { left: 80, right: 80 },
      rows: rows.map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0 && rows.length > 1,
            children: Array.from(
              { length: columns },
              (_, column) =>
                new TableCell({
                  width: { size: sizes[column]!, type: WidthType.DXA },
                  children: filled((row[column] ?? []).flatMap(block => written(block, sizes[column]! - 160))),
                }),
            ),
          }),
      ),
    })
  }
}

/** A bookmark that Word hides, and keeps around these words whatever becomes of them. */
function named(block: PaperBlock, children: ParagraphChild[]): ParagraphChild[] {
  return (block.names ?? []).reduce<ParagraphChild[]>(
    (inside, name) => [new Bookmark({ id: bookmarkOf(name), children: inside })],
    children,
  )
}

/** A table has no words of its own: its name stands in its first cell. */
function namedWithin(block: PaperBlock): PaperBlock {
  const { names } = block
  const [[cell = [], ...cells] = [], ...rows] = block.rows
  const [first, ...rest] = cell.length > 0 ? cell : [paperBlock('paragraph', '')]
  if (!names || !first || first.rows.length > 0) return block
  return { ...block, rows: [[[{ ...first, names: [...names, ...(first.names ?? [])] }, ...rest], ...cells], ...rows] }
}

/** Between the margins of a page, in twips (twentieths of a point). */
const WIDTH = 9_026

/** docx writes which comments are resolved only in a file in which one has a parent; one that does not exist is none. */
const NOBODY = -1

// docx puts today's date where it is given none; an attribute without a value is left out.
const NO_DATE = { toISOString: () => undefined } as unknown as Date

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

const depthOf = (block: PaperBlock) =>
  block.kind === 'item' ? Math.min(Math.max(Math.trunc(block.level), 1), ITEM_LEVELS) - 1 : 0

function shape(block: PaperBlock): IParagraphOptions {
  if (block.kind === 'title') return { heading: HeadingLevel.TITLE }
  if (block.kind === 'heading')
    return { heading: HEADINGS[Math.min(Math.max(block.level, 1), 6) - 1] ?? HeadingLevel.HEADING_6 }
  return { style: block.kind === 'item' ? OWN_STYLES.item(depthOf(block) + 1).id : OWN_STYLES.text.id }
}

/** Word needs a paragraph at the end of every cell and document. */
const filled = (children: Child[]) => (children.length === 0 ? [new Paragraph({})] : children)

const initialsOf = (name: string) =>
  writableText(name)
    .split(/\s+/)
    .map(word => [...word][0] ?? '')
    .join('')
    .slice(0, 4)
