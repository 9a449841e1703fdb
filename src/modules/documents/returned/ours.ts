import { fold } from '../../../kernel/paper/tokens.ts'
import { accepted } from '../reading/accepted.ts'
import type { FileBlock, Finding, PrintedBlock } from './finding.ts'

// What we print in a file beside the words of its text, and what becomes of it.

const LEAD = /^lead\d+$/

/** What we print above the text, and the text. */
export function parted(file: readonly FileBlock[]): { head: FileBlock[]; body: FileBlock[] } {
  const isHead = ({ names }: FileBlock) => names.length > 0 && names.every(name => LEAD.test(name))
  return { head: file.filter(isHead), body: file.filter(one => !isHead(one)) }
}

/** What is changed or said above the text is said about its beginning. */
export function titleFindings(
  head: readonly FileBlock[],
  first: PrintedBlock,
  title: { language: string; text: string },
): Finding[] {
  return head.flatMap((block): Finding[] => {
    const words = accepted(block).paragraphs.join(' ')
    const isTitle = block.names.includes('lead1')
    const bare = words.replace(REMARK, '')
    const other = isTitle && words !== '' && ![key(words), key(bare)].includes(key(title.text))
    const by = [...new Set(block.changes.flatMap(({ author }) => author ?? []))]
    return [
      ...(other ? [{ ...nothing(first), kind: 'title' as const, before: title.text, after: words, by }] : []),
      ...block.comments.map(
        (comment): Finding => ({
          ...nothing(first),
          kind: 'comment',
          words: comment.text,
          about: block.text.slice(comment.from, comment.to) || null,
          replies: comment.replies.map(({ text, author }) => ({ words: text, by: author })),
          by: comment.author ? [comment.author] : [],
        }),
      ),
    ]
  })
}

/** What we printed behind the words of a block is none of them, and what became of it is nobody's change. */
export function withoutRemark(block: FileBlock, words: string): FileBlock {
  const end = block.text.startsWith(words) ? words.length : block.text.search(REMARK)
  if (end < 0 || !REMARK.test(block.text)) return block
  const place = (offset: number) => Math.min(offset, end)
  return {
    ...block,
    text: block.text.slice(0, end),
    changes: block.changes
      .filter(({ op, from }) => from < end || (op === 'inserted' && from === end))
      .map(one => ({
        ...one,
        to: place(one.to),
        ...(one.op === 'deleted' ? { text: block.text.slice(one.from, place(one.to)) } : {}),
      })),
    comments: block.comments.map(one => ({ ...one, from: place(one.from), to: place(one.to) })),
  }
}

/** A finding about a block that says nothing yet. */
export const nothing = (block: PrintedBlock): Finding => ({
  kind: 'comment',
  block: block.block,
  wording: block.wording,
  language: block.language,
  before: block.text,
  after: null,
  words: null,
  passage: null,
  about: null,
  replies: [],
  by: [],
  tracked: true,
  grows: false,
})

/** The same words, whatever blanks, quotes and dashes a program made of them. */
export const key = (text: string): string => fold(text).replace(/\s+/g, ' ').trim()

const REMARK = / \[[^[\]]{1,200}\]$/
