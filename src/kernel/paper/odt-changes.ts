import type { PaperReply } from './blocks.ts'
import { plainWords } from './odt-words.ts'
import type { CommentThread } from './word-comments.ts'

export interface OdtChange {
  /** `neither`: inserted and deleted again, so never part of the text; or a change of type alone. */
  op: 'inserted' | 'deleted' | 'neither'
  author: string | null
  date: string | null
  /** What was deleted, paragraph by paragraph; the first goes on where the change stands, the last goes on after it. */
  paragraphs: OdtParagraph[]
}

export interface OdtParagraph {
  name: string
  attributes: string
  /** The XML inside it. */
  inside: string
}

/** The tracked changes of a `content.xml` by their ids, and the file without them (ODF 1.3, 5.5). */
export function trackedChanges(xml: string): { changes: Map<string, OdtChange>; rest: string } {
  const changes = new Map<string, OdtChange>()
  const start = xml.indexOf('<text:tracked-changes')
  const end = xml.indexOf('</text:tracked-changes>', start)
  if (start < 0 || end < 0) return { changes, rest: xml }
  for (const region of xml.slice(start, end).split('<text:changed-region').slice(1)) {
    const id = /^[^<>]*\s(?:xml|text):id="([^"]*)"/.exec(region)?.[1]
    if (id === undefined) continue
    const inserted = region.includes('<text:insertion')
    const deleted = region.includes('<text:deletion')
    changes.set(id, {
      op: inserted === deleted ? 'neither' : inserted ? 'inserted' : 'deleted',
      ...signature(region),
      paragraphs: deleted ? paragraphsOf(withoutInfo(region)) : [],
    })
  }
  return { changes, rest: xml.slice(0, start) + xml.slice(end + '</text:tracked-changes>'.length) }
}

/** A comment as it stands in the text: its name, which its end repeats, and what was said. */
export interface OdtComment extends PaperReply {
  name: string
  parent: string | null
  resolved: boolean
}

/** Reads one `office:annotation` element, whole. */
export function odtComment(xml: string): OdtComment {
  const tag = /^<[^<>]*>/.exec(xml)?.[0] ?? ''
  const read = (name: string) => new RegExp(`\\s(?:office|loext):${name}="([^"]*)"`).exec(tag)?.[1]
  const paragraphs = paragraphsOf(xml).map(one => plainWords(one.inside))
  return {
    name: read('name') ?? '',
    parent: read('parent-name') || null,
    resolved: read('resolved') === 'true',
    text: paragraphs.filter(Boolean).join('\n').trim(),
    ...signature(xml),
  }
}

/** Answers with the comment that was first, however deep they answer each other, by their dates. */
export function odtThreads(comments: readonly OdtComment[]): Map<string, CommentThread> {
  const named = new Map(comments.map(one => [one.name, one]))
  const threads = new Map<string, CommentThread>()
  for (const { name, parent, resolved } of comments)
    threads.set(name, { parent: parent !== null && named.has(parent) ? parent : null, resolved, replies: [] })
  const dated = comments.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  for (const { name, text, author, date } of dated) {
    const first = firstOf(name)
    if (first !== name) threads.get(first)?.replies.push({ text, author, date })
  }
  return threads

  function firstOf(name: string): string {
    let at = name
    // Two comments that answer each other would be gone round without end.
    for (let steps = 0; steps < 100; steps++) {
      const parent = threads.get(at)?.parent
      if (!parent) return at
      at = parent
    }
    const own = threads.get(name)
    if (own) own.parent = null
    return name
  }
}

function signature(xml: string): { author: string | null; date: string | null } {
  const read = (name: string) => new RegExp(`<dc:${name}>([^<]*)</dc:${name}>`).exec(xml)?.[1] ?? ''
  return { author: plainWords(read('creator')) || null, date: read('date').replace(/\.\d+(?=Z?$)/, '') || null }
}

const withoutInfo = (xml: string) => xml.replace(/<office:change-info[\s>][\s\S]*?<\/office:change-info>/g, '')

/** All outermost paragraphs, those of lists and tables too; what they hold (notes, comments) stays inside them. */
function paragraphsOf(xml: string): OdtParagraph[] {
  const found: OdtParagraph[] = []
  let depth = 0
  let from = 0
  for (const sign of xml.matchAll(/<(\/?)(text:p|text:h)(?=[\s/>])([^<>]*?)(\/?)>/g)) {
    const [whole, closing, name = '', attributes = '', empty] = sign
    if (empty === '/') {
      if (depth === 0) found.push({ name, attributes, inside: '' })
    } else if (closing === '') {
      if (depth++ === 0) {
        found.push({ name, attributes, inside: '' })
        from = sign.index + whole.length
      }
    } else if (--depth === 0) found.at(-1)!.inside = xml.slice(from, sign.index)
  }
  return found
}
