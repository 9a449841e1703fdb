import type { PaperReply } from './blocks.ts'

/** What Word keeps about a comment beside its text and its place. */
export interface CommentThread {
  /** The comment this one answers; an answer has no place of its own. */
  parent: string | null
  resolved: boolean
  /** All answers, in the order they were written. */
  replies: PaperReply[]
}

/** Threads by comment id, from `comments.xml` and `commentsExtended.xml` (MS-DOCX 2.5.4.2); pandoc links no answers. */
export function commentThreads(commentsXml: string, extendedXml: string): Map<string, CommentThread> {
  const comments = new Map<string, PaperReply>()
  const idOfParagraph = new Map<string, string>()
  for (const [whole, attributes] of commentsXml.matchAll(/<w:comment\s([^<>]*)>[\s\S]*?<\/w:comment>/g)) {
    const read = (name: string) => new RegExp(`w:${name}="([^"]*)"`).exec(attributes ?? '')?.[1]
    const id = read('id') ?? ''
    comments.set(id, {
      text: wordsOf(whole),
      author: plain(read('author') ?? '') || null,
      date: writtenDate(read('date')),
    })
    for (const [, paragraph] of whole.matchAll(/w14:paraId="([^"]*)"/g)) idOfParagraph.set(paragraph ?? '', id)
  }
  const threads = new Map<string, CommentThread>()
  const thread = (id: string) => threads.get(id) ?? { parent: null, resolved: false, replies: [] }
  for (const [, attributes] of extendedXml.matchAll(/<w15:commentEx\s([^<>]*)>/g)) {
    const read = (name: string) => new RegExp(`w15:${name}="([^"]*)"`).exec(attributes ?? '')?.[1]
    const id = idOfParagraph.get(read('paraId') ?? '')
    const parent = idOfParagraph.get(read('paraIdParent') ?? '') ?? null
    if (id === undefined) continue
    threads.set(id, { ...thread(id), parent, resolved: read('done') === '1' || read('done') === 'true' })
    const said = comments.get(id)
    if (parent !== null && said) threads.set(parent, { ...thread(parent), replies: [...thread(parent).replies, said] })
  }
  return threads
}

/** A date as the file has it, without thousandths that are none. */
export const writtenDate = (date: string | undefined): string | null => date?.replace(/\.0+(?=Z$)/, '') || null

function wordsOf(xml: string): string {
  const paragraphs = xml
    .split('</w:p>')
    .map(part => [...part.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)].map(found => plain(found[1] ?? '')).join(''))
  return paragraphs.filter(Boolean).join('\n').trim()
}

const plain = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
