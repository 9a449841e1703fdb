import type { PaperBlock, PaperChange, PaperComment } from './blocks.ts'
import { type Sign, signsIn } from './odt-signs.ts'
import { attributes, children, list, type PandocNode } from './pandoc-tree.ts'
import { type CommentThread, writtenDate } from './word-comments.ts'
import { BLANK } from './word-repairs.ts'

export interface Words extends Pick<PaperBlock, 'text' | 'runs' | 'notes' | 'changes' | 'comments'> {
  /** What happened to the end of the paragraph: `\n` inserted where it was split, deleted where it was joined to the next. */
  end: PaperChange | null
}

/** Reads the words of paragraphs one after the other: footnotes are numbered across them. */
export interface WordReader {
  read(inlines: PandocNode[]): Words
}

const DEPTH_AT_MOST = 60

/** `signs`: what the marks in the words stand for, where the file was marked. */
export function wordReader(threads: ReadonlyMap<string, CommentThread>, signs: readonly Sign[] = []): WordReader {
  let notes = 0
  return {
    read(inlines) {
      const words: Words = { text: '', runs: [], notes: [], changes: [], comments: [], end: null }
      const open = new Map<string, PaperComment>()
      // Begun by a mark, and not ended yet; marks stand in each other across all styles.
      const begun: { inserted: PaperChange | null; deletedFrom: number } = { inserted: null, deletedFrom: 0 }
      walk(inlines, { bold: false, italic: false, inserted: null }, 0)
      for (const comment of open.values()) comment.to = words.text.length
      return words

      function walk(nodes: PandocNode[], style: Style, depth: number): void {
        if (depth > DEPTH_AT_MOST) return
        for (const node of nodes) {
          const inside = (content: unknown, more: Partial<Style> = {}) =>
            walk(children(content), { ...style, ...more }, depth + 1)
          if (node.t === 'Strong') inside(node.c, { bold: true })
          else if (node.t === 'Emph') inside(node.c, { italic: true })
          else if (node.t === 'Span') span(list(node.c), style, depth)
          else if (node.t === 'Note') {
            notes += 1
            words.notes.push({ label: String(notes), text: noteWords(node), at: words.text.length })
          } else if (node.t === 'Quoted' || node.t === 'Cite') inside(list(node.c)[1])
          else if (node.t === 'Link' || node.t === 'Image') inside(list(node.c)[1])
          else if (typeof node.c === 'string' || node.c === undefined) sayMarked(leaf(node), style)
          else if (node.t === 'Code' || node.t === 'Math') say(String(list(node.c)[1] ?? ''), style)
          else if (node.t !== 'RawInline') inside(node.c)
        }
      }

      function sayMarked(said: string, style: Style): void {
        for (const { words: part, sign } of signsIn(said)) {
          if (part !== '') say(part, style)
          const marked = sign === null ? undefined : signs[sign]
          if (marked) heed(marked)
        }
      }

      function heed(sign: Sign): void {
        const { is, author, date } = sign
        const from = words.text.length
        if (is === 'insertion-begins') begun.inserted = { op: 'inserted', from, to: from, text: '', author, date }
        else if (is === 'insertion-ends') {
          if (begun.inserted?.text) add(begun.inserted)
          begun.inserted = null
        } else if (is === 'deletion-begins') begun.deletedFrom = from
        else if (is === 'deletion-ends') {
          const text = words.text.slice(begun.deletedFrom)
          if (text) add({ op: 'deleted', from: begun.deletedFrom, to: from, text, author, date })
        } else if (is === 'comment-begins') startComment(sign.id, sign.text, author, date)
        else if (is === 'comment-ends') endComment(sign.id)
        else {
          const op = is === 'end-inserted' ? 'inserted' : 'deleted'
          words.end = { op, from, to: from, text: '\n', author, date }
        }
      }

      function say(said: string, style: Style): void {
        const inserted = style.inserted ?? begun.inserted
        if (inserted) {
          inserted.text += said
          return
        }
        const from = words.text.length
        // A blank on each side of a change is two: each belongs to another reading of the text.
        const doubled = said.startsWith(' ') && /\s$/.test(words.text) && words.changes.at(-1)?.to !== from
        const text = (doubled ? said.slice(1) : said).replace(/ {2,}/g, ' ')
        if (text === '') return
        words.text += text
        if (!style.bold && !style.italic) return
        const last = words.runs.at(-1)
        if (last && last.to === from && last.bold === style.bold && last.italic === style.italic)
          last.to = words.text.length
        else words.runs.push({ from, to: words.text.length, bold: style.bold, italic: style.italic })
      }

      function span(content: unknown[], style: Style, depth: number): void {
        const { classes, pairs } = attributes(content[0])
        const inlines = children(content[1])
        const from = words.text.length
        const author = pairs.get('author') || pairs.get('cite') || null
        const date = writtenDate(pairs.get('date') || pairs.get('datetime'))
        if (classes.includes('comment-start')) startComment(pairs.get('id') ?? '', textOf(inlines), author, date)
        else if (classes.includes('comment-end')) {
          endComment(pairs.get('id') ?? '')
          // Pandoc puts ends that stand together into each other.
          walk(inlines, style, depth + 1)
        } else if (classes.includes('insertion')) {
          const change = { op: 'inserted' as const, from, to: from, text: '', author, date }
          walk(inlines, { ...style, inserted: change }, depth + 1)
          if (change.text) add(change)
        } else if (classes.includes('deletion')) {
          // What one person inserted and another deleted was never part of the text.
          if (style.inserted) return
          walk(inlines, style, depth + 1)
          const text = words.text.slice(from)
          if (text) add({ op: 'deleted', from, to: words.text.length, text, author, date })
        } else if (classes.includes('paragraph-insertion') || classes.includes('paragraph-deletion')) {
          const op = classes.includes('paragraph-insertion') ? 'inserted' : 'deleted'
          words.end = { op, from, to: from, text: '\n', author, date }
          walk(inlines, style, depth + 1)
        } else walk(inlines, style, depth + 1)
      }

      /** Word writes a change anew for every change of type in it; what stands together is one. */
      function add(change: PaperChange): void {
        const last = words.changes.at(-1)
        const goesOn =
          last?.op === change.op &&
          last.to === change.from &&
          last.author === change.author &&
          last.date === change.date
        if (!goesOn) return void words.changes.push(change)
        last.to = change.to
        last.text += change.text
      }

      function startComment(id: string, text: string, author: string | null, date: string | null): void {
        const thread = threads.get(id)
        if (thread?.parent) return
        const at = words.text.length
        const comment: PaperComment = {
          from: at,
          to: at,
          text: text.trim(),
          author,
          date,
          resolved: thread?.resolved ?? false,
          replies: thread?.replies ?? [],
        }
        open.set(id, comment)
        words.comments.push(comment)
      }

      function endComment(id: string): void {
        const comment = open.get(id)
        if (comment) comment.to = words.text.length
        open.delete(id)
      }
    },
  }
}

interface Style {
  bold: boolean
  italic: boolean
  inserted: { text: string } | null
}

/** The words of any nodes, without style and as they are once changes are accepted: for notes and comments. */
export function textOf(nodes: PandocNode[], depth = 0): string {
  if (depth > DEPTH_AT_MOST) return ''
  return nodes
    .map(node => {
      if (node.t === 'Para' || node.t === 'Plain') return `${textOf(children(node.c), depth + 1)}\n`
      if (node.t === 'Span' && attributes(list(node.c)[0]).classes.includes('deletion')) return ''
      if (node.t === 'Span' || node.t === 'Link' || node.t === 'Quoted')
        return textOf(children(list(node.c)[1]), depth + 1)
      if (typeof node.c === 'string' || node.c === undefined) return leaf(node)
      return node.t === 'RawInline' ? '' : textOf(children(node.c).filter(isNode), depth + 1)
    })
    .join('')
}

const noteWords = (note: PandocNode) => textOf(children(note.c)).replace(/ {2,}/g, ' ').trim()

const isNode = (value: unknown): value is PandocNode => typeof value === 'object' && value !== null && 't' in value

function leaf(node: PandocNode): string {
  if (node.t === 'Space' || node.t === 'SoftBreak') return ' '
  if (node.t === 'LineBreak') return '\n'
  return typeof node.c === 'string' ? node.c.replaceAll(BLANK, ' ') : ''
}
