import { alignVersions, foundAgain, type Place } from '../aligning/align-versions.ts'
import { decided } from '../aligning/decided.ts'
import { bagOf, likeness } from '../aligning/likeness.ts'
import { accepted } from '../reading/accepted.ts'
import type { FileBlock, Finding, Findings, PrintedBlock } from './finding.ts'
import { key, nothing, parted, titleFindings, withoutRemark } from './ours.ts'
import { passageIn } from './passages.ts'

/** Everything that a file that came back says about the version it was made from: no change and no comment is left out. */
export function findChanges(
  file: readonly FileBlock[],
  printed: readonly PrintedBlock[],
  title: { language: string; text: string },
): Findings {
  const [first] = printed
  if (!first) return { all: [], isPart: false, found: 0 }
  const { head, body } = parted(file)
  const blocks = body.map(one => ({ ...one, text: one.text }))
  const { places, gone } = aligned(printed, blocks)
  places.forEach(({ block }, at) => {
    if (block !== null && printed[block]!.remarked) blocks[at] = withoutRemark(blocks[at]!, printed[block]!.text)
  })
  const drafts = draftsOf(blocks, places, printed)
  const missing = gone.filter(({ block }) => !drafts.has(block))
  const isPart = missing.filter(({ into }) => into === null).length * 3 > printed.length
  const all: Finding[] = [...titleFindings(head, first, title)]
  const lacking = new Map(missing.map(({ block, into }) => [block, into]))
  for (const [nth, block] of printed.entries()) {
    const draft = drafts.get(nth)
    if (draft) all.push(...findingsOf(draft, block), ...commentsOn(draft, block))
    else {
      const into = lacking.get(nth) ?? null
      all.push({ ...nothing(block), kind: into === null ? 'deleted' : 'joined', tracked: false })
    }
  }
  return { all, isPart, found: foundAgain(blocks, { places, gone }) }
}

/** A block of the version as the file would have it. */
interface Draft {
  /** The paragraphs it becomes; none: it is gone. */
  paragraphs: string[]
  by: Set<string>
  tracked: boolean
  grows: boolean
  joined: boolean
  /** The block behind which it stands now, where that is another one. */
  behind: string | null
  comments: { block: FileBlock; own: boolean; comment: FileBlock['comments'][number] }[]
}

/** Below this share of its words a name alone does not tell that a paragraph is the one that went out under it. */
const NAMED = 0.25

/** Names tell which block is which as long as the words do not speak against it; the rest is laid against the version. */
function aligned(printed: readonly PrintedBlock[], blocks: readonly FileBlock[]) {
  const byName = new Map(printed.map((one, at) => [nameOf(one.block), at]))
  const free = alignVersions(printed, blocks)
  const named = new Map<number, number>()
  const taken = new Set<number>()
  const weak: [number, number][] = []
  blocks.forEach(({ names, text }, at) => {
    for (const name of names) {
      const block = byName.get(name)
      if (block === undefined || taken.has(block) || named.has(at)) continue
      const alike = likeness(bagOf(text), bagOf(printed[block]!.text))
      if (alike < NAMED && key(text) !== key(printed[block]!.text)) weak.push([at, block])
      else {
        named.set(at, block)
        taken.add(block)
      }
    }
  })
  const some = decided(free, named) ?? free
  // A paragraph that was written anew altogether is known by its name alone.
  const used = new Set(some.places.flatMap(({ block }) => block ?? []))
  for (const [at, block] of weak)
    if (some.places[at]!.block === null && !used.has(block)) {
      named.set(at, block)
      used.add(block)
    }
  const { places, gone } = decided(free, named) ?? free
  const joined = new Map(
    blocks.flatMap(({ names }, at) => names.slice(1).flatMap(name => [[byName.get(name) ?? -1, at] as const])),
  )
  return { places, gone: gone.map(({ block, into }) => ({ block, into: into ?? joined.get(block) ?? null })) }
}

/** The name under which a block goes out. */
export const nameOf = (block: string): string => block.replaceAll('-', '')

function draftsOf(
  blocks: readonly FileBlock[],
  places: readonly Place[],
  printed: readonly PrintedBlock[],
): Map<number, Draft> {
  const drafts = new Map<number, Draft>()
  const added: { draft: Draft; text: string }[] = []
  const before: { text: string; block: FileBlock }[] = []
  let current: Draft | null = null
  let last: number | null = null
  let joining = false
  blocks.forEach((block, at) => {
    const { paragraphs, joinsNext } = accepted(block)
    const nth = places[at]!.block
    const authors = block.changes.flatMap(({ author }) => author ?? [])
    if (nth === null) {
      const next = places[at + 1]?.block
      const opensNext = places[at]!.splitOf !== null && places[at]!.splitOf === next
      if (!current || opensNext) before.push(...paragraphs.map(text => ({ text, block })))
      else grow(current, paragraphs, block, authors)
      if (current)
        for (const comment of block.comments) (current as Draft).comments.push({ block, own: false, comment })
    } else {
      const draft: Draft = {
        paragraphs: [...paragraphs],
        by: new Set(authors),
        tracked: key(block.text) === key(printed[nth]!.text),
        grows: block.changes.some(({ op, text }) => op === 'inserted' && text.includes('\n')),
        joined: false,
        behind: places[at]!.moved ? (last === null ? '' : printed[last]!.text) : null,
        comments: block.comments.map(comment => ({ block, own: true, comment })),
      }
      drafts.set(nth, draft)
      if (joining && current && paragraphs.length > 0) {
        const [head = '', ...rest] = paragraphs
        const into: Draft = current
        into.paragraphs.push([into.paragraphs.pop() ?? '', head].filter(Boolean).join(' '), ...rest)
        for (const author of authors) into.by.add(author)
        draft.paragraphs = []
        draft.joined = true
      } else current = draft
      if (before.length > 0 && !draft.joined) {
        draft.paragraphs.unshift(...before.map(({ text }) => text))
        draft.grows = true
        for (const one of before) for (const { author } of one.block.changes) if (author) draft.by.add(author)
        draft.tracked &&= before.every(one => one.block.text === '')
        before.length = 0
      }
      last = nth
    }
    joining = joinsNext
  })
  moveBack(drafts, added, printed)
  return drafts

  function grow(draft: Draft, paragraphs: readonly string[], block: FileBlock, authors: readonly string[]): void {
    if (paragraphs.length === 0) return
    if (joining) draft.paragraphs.push([draft.paragraphs.pop() ?? '', paragraphs[0]].filter(Boolean).join(' '))
    else for (const text of paragraphs) added.push({ draft, text })
    draft.paragraphs.push(...(joining ? paragraphs.slice(1) : paragraphs))
    draft.grows = true
    draft.tracked &&= block.text === ''
    for (const author of authors) draft.by.add(author)
  }
}

/** Word tells of a paragraph that was moved as of one that is gone here and one that is new there. */
function moveBack(
  drafts: ReadonlyMap<number, Draft>,
  added: readonly { draft: Draft; text: string }[],
  printed: readonly PrintedBlock[],
): void {
  const gone = [...drafts].filter(([, draft]) => draft.paragraphs.length === 0 && !draft.joined)
  const texts = new Map(gone.map(([nth]) => [key(printed[nth]!.text), nth]))
  const places = new Map([...drafts].map(([nth, draft]) => [draft, nth]))
  for (const { draft, text } of added) {
    const nth = texts.get(key(text))
    const moved = nth === undefined ? undefined : drafts.get(nth)
    const at = draft.paragraphs.findLastIndex(one => key(one) === key(text))
    if (!moved || nth === undefined || moved === draft || at < 0) continue
    draft.paragraphs.splice(at, 1)
    draft.grows = draft.paragraphs.length > 1
    moved.paragraphs = [printed[nth]!.text]
    moved.behind = printed[places.get(draft) ?? nth]!.text
    texts.delete(key(text))
  }
}

function findingsOf(draft: Draft, block: PrintedBlock): Finding[] {
  const { tracked, grows } = draft
  const base = { ...nothing(block), by: [...draft.by], tracked, grows }
  if (draft.joined) return [{ ...base, kind: 'joined' }]
  const after = draft.paragraphs.join('\n')
  if (after === '') return [{ ...base, kind: 'deleted' }]
  const found: Finding[] = key(after) === key(block.text) ? [] : [{ ...base, kind: 'wording', after }]
  if (draft.behind !== null) found.push({ ...base, kind: 'moved', after: draft.behind, grows: false })
  return found
}

function commentsOn({ comments }: Draft, block: PrintedBlock): Finding[] {
  return comments.flatMap(({ block: where, own, comment }): Finding[] => {
    if (comment.text.trim() === '') return []
    const about = where.text.slice(comment.from, comment.to)
    const passage = own ? passageIn(block, where.text, comment) : null
    return [
      {
        ...nothing(block),
        kind: 'comment',
        words: comment.text,
        passage,
        about: passage || about === '' ? null : about,
        replies: comment.replies.map(({ text, author }) => ({ words: text, by: author })),
        by: comment.author ? [comment.author] : [],
      },
    ]
  })
}
