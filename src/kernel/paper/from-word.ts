import { block, type Paper, type PaperBlock, plainText, withoutStart } from './blocks.ts'
import { children, list, type PandocDocument, type PandocNode, tableRows } from './pandoc-tree.ts'
import { typedBlocks } from './typed-marks.ts'
import type { CommentThread } from './word-comments.ts'
import { wordReader } from './word-inlines.ts'
import { markOf, type WordParagraph } from './word-marks.ts'

/** What pandoc made of a Word or ODT file, and what our own reading adds to it. */
export interface WordSource {
  kind: 'docx' | 'odt'
  tree: PandocDocument
  paragraphs: WordParagraph[]
  threads: ReadonlyMap<string, CommentThread>
  lost: Paper['lost']
}

/** Turns pandoc's tree into our own: flat blocks with printed labels, tracked changes, comments and notes. */
export function paperFromWord(source: WordSource): Paper {
  const reader = wordReader(source.threads)
  const head = ['title', 'subtitle', 'author', 'date', 'abstract'].flatMap(name =>
    metaBlocks(source.tree.meta[name], name),
  )
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
    return depth > 30 ? [] : nodes.flatMap(node => readBlock(node, listLevel, depth))
  }

  function readBlock(node: PandocNode, listLevel: number, depth: number): PaperBlock[] {
    const content = list(node.c)
    if (node.t === 'Para' || node.t === 'Plain') return typedBlocks(worded('paragraph', children(content)))
    if (node.t === 'Header') return [worded('heading', children(content[2]), { level: Number(content[0]) })]
    if (node.t === 'BulletList') return listed(content, listLevel, depth, () => '•')
    if (node.t === 'OrderedList') {
      const [attribute, items] = content
      const [first, style] = list(attribute)
      return listed(list(items), listLevel, depth, index => orderedLabel(Number(first) + index, style))
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

  function worded(kind: PaperBlock['kind'], inlines: PandocNode[], rest: Partial<PaperBlock> = {}): PaperBlock {
    const raw = block(kind, '', { ...reader.read(inlines), ...rest })
    const mark = markOf(raw.text)
    const plain = withoutStart(raw, mark?.length ?? 0)
    const word = mark && source.paragraphs[mark.index]
    if (word?.style && /^TOC\d?$/i.test(word.style)) return block('paragraph', '')
    if (!word?.numbering) return plain
    const { label, level, bullet } = word.numbering
    if (plain.kind !== 'paragraph') return { ...plain, label }
    // `1.1` numbers paragraphs of a text; `1.`, `a)` and bullets make a list.
    const numbered = !bullet && /[\p{L}\p{N}][.-][\p{L}\p{N}]/u.test(label)
    return numbered ? { ...plain, label } : { ...plain, kind: 'item', level, label }
  }
}

const isFilled = (one: PaperBlock) =>
  plainText(one).trim() !== '' || one.changes.length > 0 || one.notes.length > 0 || one.comments.length > 0

function orderedLabel(count: number, style: unknown): string {
  const kind = String((style as PandocNode | undefined)?.t ?? 'Decimal')
  if (kind.endsWith('Alpha')) {
    const letter = String.fromCharCode(97 + ((count - 1) % 26))
    return `${kind === 'UpperAlpha' ? letter.toUpperCase() : letter})`
  }
  return `${count}.`
}
