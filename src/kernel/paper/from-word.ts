import { block, type Paper, type PaperBlock, withoutStart } from './blocks.ts'
import type { Sign } from './odt-signs.ts'
import { children, list, type PandocDocument, type PandocNode, tableRows } from './pandoc-tree.ts'
import { type ParagraphEnds, withTrackedEnds } from './tracked-ends.ts'
import { typedBlocks } from './typed-marks.ts'
import type { CommentThread } from './word-comments.ts'
import { wordReader } from './word-inlines.ts'
import { markOf, type WordParagraph } from './word-marks.ts'
import { printedCount } from './word-numbering.ts'
import { ownKind } from './word-styles.ts'

/** What pandoc made of a Word, ODT or HTML file, and what our own reading adds to it. */
export interface WordSource {
  kind: 'docx' | 'odt' | 'html'
  tree: PandocDocument
  paragraphs: WordParagraph[]
  threads: ReadonlyMap<string, CommentThread>
  /** What the marks in the words stand for; only in files that we marked so. */
  signs?: readonly Sign[]
  lost: Paper['lost']
}

/** Turns pandoc's tree into our own: flat blocks with printed labels, tracked changes, comments and notes. */
export function paperFromWord(source: WordSource): Paper {
  const reader = wordReader(source.threads, source.signs)
  const ends: ParagraphEnds = new WeakMap()
  const head = headNames(source).flatMap(name => metaBlocks(source.tree.meta[name], name))
  const blocks = [...head, ...readBlocks(source.tree.blocks, 0, 0)]
  return { kind: source.kind, blocks: blocks.filter(isFilled), lost: source.lost }

  /** Pandoc moves the first paragraphs with the styles Title, Subtitle, Author and Date into its metadata. */
  function metaBlocks(meta: PandocNode | undefined, name: string): PaperBlock[] {
    if (!meta) return []
    if (meta.t === 'MetaList') return children(meta.c).flatMap(one => metaBlocks(one, name))
    if (meta.t === 'MetaBlocks') return readBlocks(children(meta.c), 0, 0)
    if (meta.t !== 'MetaInlines') return []
    return [worded(name === 'title' ? 'title' : 'paragraph', children(meta.c))]
  }

  function readBlocks(nodes: PandocNode[], listLevel: number, depth: number): PaperBlock[] {
    return depth > 30
      ? []
      : withTrackedEnds(
          nodes.flatMap(node => readBlock(node, listLevel, depth)),
          ends,
        )
  }

  function readBlock(node: PandocNode, listLevel: number, depth: number): PaperBlock[] {
    const content = list(node.c)
    if (node.t === 'Para' || node.t === 'Plain') return paragraph(children(content))
    if (node.t === 'Header') return [worded('heading', children(content[2]), { level: Number(content[0]) })]
    if (node.t === 'BulletList') return listed(content, listLevel, depth, () => '•')
    if (node.t === 'OrderedList') {
      const [attribute, items] = content
      const [first, style, delimiter] = list(attribute)
      return listed(list(items), listLevel, depth, index => orderedLabel(Number(first) + index, style, delimiter))
    }
    if (node.t === 'Table') {
      const rows = tableRows(content).map(row => row.map(cell => readBlocks(cell, 0, depth + 1).filter(isFilled)))
      return rows.length ? [block('table', '', { rows })] : []
    }
    if (node.t === 'LineBlock') return content.map(line => worded('paragraph', children(line)))
    if (node.t === 'CodeBlock') return [block('paragraph', String(content[1] ?? ''))]
    if (node.t === 'Div') return readBlocks(children(content[1]), listLevel, depth + 1)
    if (node.t === 'Figure') return readBlocks(children(content[2]), listLevel, depth + 1)
    if (node.t === 'BlockQuote') return readBlocks(children(content), listLevel, depth + 1)
    if (node.t === 'DefinitionList')
      return content.flatMap(entry => {
        const [term, definitions] = list(entry)
        const bodies = list(definitions).flatMap(one => readBlocks(children(one), listLevel, depth + 1))
        return [worded('paragraph', children(term)), ...bodies]
      })
    return []
  }

  function listed(items: unknown[], listLevel: number, depth: number, label: (index: number) => string): PaperBlock[] {
    return items.flatMap((item, index) => {
      const [first, ...rest] = readBlocks(children(item), listLevel + 1, depth + 1)
      if (!first) return []
      if (first.kind !== 'paragraph') return [first, ...rest]
      return [{ ...first, kind: 'item' as const, level: listLevel + 1, label: label(index) }, ...rest]
    })
  }

  function paragraph(inlines: PandocNode[]): PaperBlock[] {
    const { block: one, own } = marked('paragraph', inlines)
    if (own) return [one]
    const blocks = typedBlocks(one)
    const last = blocks.at(-1)
    const end = ends.get(one)
    if (last && end) ends.set(last, end)
    return blocks
  }

  function worded(kind: PaperBlock['kind'], inlines: PandocNode[], rest: Partial<PaperBlock> = {}): PaperBlock {
    return marked(kind, inlines, rest).block
  }

  /** `own`: the paragraph is in a style of ours, which says what it is; nothing in it is to be guessed. */
  function marked(
    kind: PaperBlock['kind'],
    inlines: PandocNode[],
    rest: Partial<PaperBlock> = {},
  ): { block: PaperBlock; own: boolean } {
    const { end, ...words } = reader.read(inlines)
    const raw = block(kind, '', { ...words, ...rest })
    const mark = markOf(raw.text)
    const plain = withoutStart(raw, mark?.length ?? 0)
    const word = mark && source.paragraphs[mark.index]
    if (word?.style && /^toc ?\d?$/.test(word.style)) return { block: block('paragraph', ''), own: true }
    const own = plain.kind === 'paragraph' ? ownKind(word?.style ?? null) : null
    const called = word?.names.length ? { ...plain, names: word.names } : plain
    const known = labelled(word?.style === 'title' && kind === 'paragraph' ? { ...called, kind: 'title' } : called)
    const text = raw.text.slice(mark?.length ?? 0)
    ends.set(known, { change: end, lead: /^\s*/.exec(text)?.[0] ?? '', trail: /\s*$/.exec(text)?.[0] ?? '' })
    return { block: known, own: own !== null }

    function labelled(one: PaperBlock): PaperBlock {
      if (own) return { ...one, ...own, label: word?.numbering?.label ?? null }
      if (!word?.numbering) return one
      const { label, level, bullet } = word.numbering
      if (one.kind !== 'paragraph') return { ...one, label }
      // `1.1` numbers paragraphs of a text; `1.`, `a)` and bullets make a list.
      const numbered = !bullet && /[\p{L}\p{N}][.-][\p{L}\p{N}]/u.test(label)
      return numbered ? { ...one, label } : { ...one, kind: 'item', level, label }
    }
  }
}

/** A page's title stands in its head and again as its first heading; who wrote it is not part of its text. */
function headNames({ kind, tree }: WordSource): string[] {
  if (kind !== 'html') return ['title', 'subtitle', 'author', 'date', 'abstract']
  const headed = tree.blocks.some(one => one.t === 'Header' && list(one.c)[0] === 1)
  return headed ? [] : ['title']
}

const isFilled = (one: PaperBlock): boolean =>
  one.text.trim() !== '' ||
  one.changes.length + one.notes.length + one.comments.length > 0 ||
  one.rows.some(row => row.some(cell => cell.some(isFilled)))

const COUNTS: Record<string, string> = {
  LowerAlpha: 'lowerLetter',
  UpperAlpha: 'upperLetter',
  LowerRoman: 'lowerRoman',
  UpperRoman: 'upperRoman',
}

function orderedLabel(count: number, style: unknown, delimiter: unknown): string {
  const name = (node: unknown) => String((node as PandocNode | undefined)?.t ?? '')
  const printed = printedCount(count, COUNTS[name(style)] ?? 'decimal')
  if (name(delimiter) === 'TwoParens') return `(${printed})`
  return name(delimiter) === 'OneParen' ? `${printed})` : `${printed}.`
}
