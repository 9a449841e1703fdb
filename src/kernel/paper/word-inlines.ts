import type { PaperBlock, PaperComment } from './blocks.ts'
import { attributes, children, list, type PandocNode } from './pandoc-tree.ts'
import type { CommentThread } from './word-comments.ts'

export type Words = Pick<PaperBlock, 'text' | 'runs' | 'notes' | 'changes' | 'comments'>

/** Reads the words of paragraphs one after the other: footnotes are numbered across them. */
export interface WordReader {
  read(inlines: PandocNode[]): Words
}

const DEPTH_AT_MOST = 60

export function wordReader(threads: ReadonlyMap<string, CommentThread>): WordReader {
  let notes = 0
  return {
    read(inlines) {
      const words: Words = { text: '', runs: [], notes: [], changes: [], comments: [] }
      const open = new Map<string, PaperComment>()
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
            words.notes.push({ label: String(notes), text: textOf(children(node.c)).trim() })
          } else if (node.t === 'Quoted' || node.t === 'Cite') inside(list(node.c)[1])
          else if (node.t === 'Link' || node.t === 'Image') inside(list(node.c)[1])
          else if (typeof node.c === 'string' || node.c === undefined) say(leaf(node), style)
          else if (node.t === 'Code' || node.t === 'Math') say(String(list(node.c)[1] ?? ''), style)
          else if (node.t !== 'RawInline') inside(node.c)
        }
      }

      function say(text: string, style: Style): void {
        if (style.inserted) {
          style.inserted.text += text
          return
        }
        const from = words.text.length
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
        const author = pairs.get('author') || null
        const date = pairs.get('date') || null
        if (classes.includes('comment-start')) startComment(pairs.get('id') ?? '', textOf(inlines), author, date)
        else if (classes.includes('comment-end')) {
          const comment = open.get(pairs.get('id') ?? '')
          if (comment) comment.to = from
          open.delete(pairs.get('id') ?? '')
        } else if (classes.includes('insertion')) {
          const change = { op: 'inserted' as const, from, to: from, text: '', author, date }
          walk(inlines, { ...style, inserted: change }, depth + 1)
          if (change.text) words.changes.push(change)
        } else if (classes.includes('deletion')) {
          // What one person inserted and another deleted was never part of the text.
          if (style.inserted) return
          walk(inlines, style, depth + 1)
          const text = words.text.slice(from)
          if (text) words.changes.push({ op: 'deleted', from, to: words.text.length, text, author, date })
        } else walk(inlines, style, depth + 1)
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
    },
  }
}

interface Style {
  bold: boolean
  italic: boolean
  inserted: { text: string } | null
}

/** The words of any nodes, without style: for notes and comments. */
export function textOf(nodes: PandocNode[], depth = 0): string {
  if (depth > DEPTH_AT_MOST) return ''
  return nodes
    .map(node => {
      if (node.t === 'Para' || node.t === 'Plain') return `${textOf(children(node.c), depth + 1)}\n`
      if (node.t === 'Span' || node.t === 'Link' || node.t === 'Quoted')
        return textOf(children(list(node.c)[1]), depth + 1)
      if (typeof node.c === 'string' || node.c === undefined) return leaf(node)
      return node.t === 'RawInline' ? '' : textOf(children(node.c).filter(isNode), depth + 1)
    })
    .join('')
}

const isNode = (value: unknown): value is PandocNode => typeof value === 'object' && value !== null && 't' in value

function leaf(node: PandocNode): string {
  if (node.t === 'Space' || node.t === 'SoftBreak') return ' '
  if (node.t === 'LineBreak') return '\n'
  return typeof node.c === 'string' ? node.c : ''
}
