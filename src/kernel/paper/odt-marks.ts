import { type OdtChange, type OdtComment, odtComment, odtThreads, trackedChanges } from './odt-changes.ts'
import { attribute, odtLists } from './odt-lists.ts'
import { type Sign, signMark } from './odt-signs.ts'
import { odtStyleNames } from './odt-styles.ts'
import type { CommentThread } from './word-comments.ts'
import { paragraphMark, type WordParagraph } from './word-marks.ts'
import { withoutOurSigns } from './word-repairs.ts'

export interface MarkedOdt {
  contentXml: string
  paragraphs: WordParagraph[]
  signs: Sign[]
  threads: ReadonlyMap<string, CommentThread>
}

/**
 * An OpenDocument text as pandoc shall read it: what was deleted stands where it was, marks tell where changes and comments
 * begin and end, and each paragraph opens with a mark that tells its label and its style. (Left alone, pandoc drops changes
 * and comments, and prints every number of a list as one figure.)
 */
export function markOdt(givenXml: string, stylesXml: string): MarkedOdt {
  const { changes, rest: xml } = trackedChanges(withoutOurSigns(givenXml))
  const lists = odtLists(xml, stylesXml)
  const nameOf = odtStyleNames(xml, stylesXml)
  const paragraphs: WordParagraph[] = []
  const signs: Sign[] = []
  const comments: OdtComment[] = []
  const ends = xml.matchAll(/<office:annotation-end\s[^<>]*?office:name="([^"]*)"/g)
  const ended = new Set([...ends].map(found => found[1]))
  const inserting = new Map<string, OdtChange>()
  const out: string[] = []
  let paragraph: OpenParagraph | null = null
  /** Inside a note, whose words have no place for changes and comments. */
  let noteDepth = 0
  const body = xml.indexOf('<office:body')
  if (body < 0) return { contentXml: xml, paragraphs, signs, threads: new Map() }
  out.push(xml.slice(0, body))
  walk(xml.slice(body), false)
  const threads = odtThreads(comments)
  return { contentXml: out.join(''), paragraphs, signs, threads }

  /** `gone`: the words were deleted, and stand inside that change already. */
  function walk(part: string, gone: boolean): void {
    const sign = /<(\/?)([A-Za-z][\w.:-]*)([^<>]*?)(\/?)>/g
    let copied = 0
    for (let found = sign.exec(part); found; found = sign.exec(part)) {
      const [whole, closing = '', name = '', attributes = '', empty = ''] = found
      out.push(part.slice(copied, found.index))
      copied = sign.lastIndex
      if (name === 'office:annotation' && closing === '') {
        const end = empty === '/' ? -1 : part.indexOf('</office:annotation>', copied)
        if (end >= 0) copied = sign.lastIndex = end + '</office:annotation>'.length
        if (end >= 0 && paragraph && noteDepth === 0) begins(odtComment(part.slice(found.index, copied)))
      } else element(whole, { closing: closing === '/', name, attributes, empty: empty === '/', gone })
    }
    out.push(part.slice(copied))
  }

  function element(whole: string, { closing, name, attributes, empty, gone }: Element): void {
    if (name === 'text:note') {
      if (!empty) noteDepth += closing ? -1 : 1
      out.push(whole)
    } else if (name === 'office:annotation-end') {
      if (!closing && paragraph && noteDepth === 0)
        sign({ is: 'comment-ends', id: attribute(attributes, 'office:name') ?? '', ...NOBODY })
    } else if (/^text:change(?:-start|-end)?$/.test(name)) {
      if (!closing && noteDepth === 0 && !gone) changed(name, attribute(attributes, 'text:change-id') ?? '')
    } else if (noteDepth === 0 && /^text:list(?:-item|-header)?$/.test(name)) {
      // A list says nothing any more that the labels do not say.
      if (!empty) listed(name, attributes, closing)
    } else if (noteDepth === 0 && (name === 'text:p' || name === 'text:h') && (!paragraph || paragraph.depth > 0))
      paragraphSign(whole, name, attributes, closing, empty)
    else {
      if (paragraph && noteDepth === 0 && /^text:bookmark(?:-start)?$/.test(name) && !closing) named(attributes)
      out.push(whole)
      if (!paragraph || empty) return
      if (closing) paragraph.inside.pop()
      else paragraph.inside.push({ name, whole })
    }
  }

  function listed(name: string, attributes: string, closing: boolean): void {
    if (name === 'text:list') {
      if (closing) lists.closes()
      else lists.opens(attributes)
    } else if (closing) lists.itemEnds()
    else lists.item(attributes, name === 'text:list-header')
  }

  function paragraphSign(whole: string, name: string, attributes: string, closing: boolean, empty: boolean): void {
    // A paragraph in a frame stands in the words of another.
    if (paragraph && !closing) {
      if (!empty) paragraph.depth++
      return void out.push(whole)
    }
    if (paragraph && paragraph.depth > 1) {
      paragraph.depth--
      return void out.push(whole)
    }
    if (closing) return void end(null)
    open(name, attributes)
    if (empty) end(null)
  }

  function open(name: string, attributes: string, own?: WordParagraph): void {
    const style = nameOf(attribute(attributes, 'text:style-name') ?? '')
    const numbering = own
      ? own.numbering
      : (lists.label() ?? (name === 'text:h' ? lists.headingLabel(attributes) : null))
    // Text that came from Word has its headings as paragraphs in a style of that name.
    const level = name === 'text:p' ? /^heading ([1-6])$/.exec(style ?? '')?.[1] : undefined
    const tag = level ? 'text:h' : name
    paragraph = { name, tag, attributes, at: out.length, mark: paragraphs.length, depth: 1, inside: [] }
    out.push(`<${tag}${attributes}${level ? ` text:outline-level="${level}"` : ''}>`, paragraphMark(paragraphs.length))
    paragraphs.push({ style, numbering, names: own?.names ?? [] })
    for (const change of inserting.values()) sign({ is: 'insertion-begins', ...signedBy(change) })
  }

  /** Ends the paragraph; `deleted`: the change that joined it to the next. */
  function end(deleted: OdtChange | null): void {
    if (!paragraph) return
    for (const change of inserting.values()) sign({ is: 'insertion-ends', ...signedBy(change) })
    const [inserted] = inserting.values()
    if (deleted) sign({ is: 'end-deleted', ...signedBy(deleted) })
    else if (inserted) sign({ is: 'end-inserted', ...signedBy(inserted) })
    out.push(`</${paragraph.tag}>`)
    paragraph = null
  }

  function changed(name: string, id: string): void {
    const change = changes.get(id)
    if (!change || change.op === 'neither') return
    if (name === 'text:change-end') {
      if (inserting.delete(id) && paragraph) sign({ is: 'insertion-ends', ...signedBy(change) })
    } else if (change.op === 'inserted') {
      inserting.set(id, change)
      if (paragraph) sign({ is: 'insertion-begins', ...signedBy(change) })
    } else {
      // Each stands in the text once; a file that names one a thousand times would grow without end.
      changes.delete(id)
      if (inserting.size === 0) putBack(change)
    }
  }

  /** Puts words that were deleted back where they were, with the ends of their paragraphs. */
  function putBack(change: OdtChange): void {
    if (!paragraph) {
      for (const one of change.paragraphs) {
        open(one.name, one.attributes, NO_LIST)
        deleted(one.inside, change)
        end(null)
      }
      return
    }
    const [first, ...more] = change.paragraphs
    if (!first) return
    if (more.length === 0) {
      deleted(first.inside, change)
      return
    }
    // Its neighbour before may be deleted whole: then this paragraph keeps its number and its style for what stays of it.
    const { name, attributes, mark, inside } = paragraph
    const kept = paragraphs[mark]!
    const whole = !out.slice(paragraph.at + 2).some(part => part.replace(/<[^<>]*>/g, '').trim() !== '')
    if (whole) paragraphs[mark] = { style: nameOf(attribute(first.attributes, 'text:style-name') ?? ''), ...NOTHING }
    for (const [index, one] of change.paragraphs.entries()) {
      if (index > 0) {
        for (const { name: tag } of paragraph!.inside.toReversed()) out.push(`</${tag}>`)
        end(change)
        const last = index === change.paragraphs.length - 1
        if (last && whole) open(name, attributes, kept)
        else open(one.name, one.attributes, NO_LIST)
        if (last) {
          out.push(...inside.map(tag => tag.whole))
          paragraph!.inside = inside
        }
      }
      deleted(one.inside, change)
    }
  }

  function deleted(inside: string, change: OdtChange): void {
    sign({ is: 'deletion-begins', ...signedBy(change) })
    walk(inside, true)
    sign({ is: 'deletion-ends', ...signedBy(change) })
  }

  function begins(comment: OdtComment): void {
    const id = comment.name || `unnamed ${comments.length}`
    comments.push({ ...comment, name: id })
    sign({ is: 'comment-begins', id, ...signedBy(comment), text: comment.text })
    // One without an end is about no words.
    if (!ended.has(comment.name)) sign({ is: 'comment-ends', id, ...NOBODY })
  }

  function named(attributes: string): void {
    const name = /^_Paper_([A-Za-z0-9]{1,32})$/.exec(attribute(attributes, 'text:name') ?? '')?.[1]
    if (name && paragraph) paragraphs[paragraph.mark]?.names.push(name)
  }

  function sign(one: Sign): void {
    out.push(signMark(signs.length))
    signs.push(one)
  }
}

interface Element {
  closing: boolean
  name: string
  attributes: string
  empty: boolean
  gone: boolean
}

interface OpenParagraph {
  name: string
  /** The element it is written as. */
  tag: string
  attributes: string
  /** Where in the output it opens, and the number of its mark. */
  at: number
  mark: number
  /** Of paragraphs in frames, itself counted. */
  depth: number
  /** The elements that are open in it. */
  inside: { name: string; whole: string }[]
}

const NOBODY = { author: null, date: null }
const NOTHING = { numbering: null, names: [] }
const NO_LIST: WordParagraph = { style: null, ...NOTHING }

const signedBy = ({ author, date }: { author: string | null; date: string | null }) => ({ author, date })
