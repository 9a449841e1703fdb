import { block as blockOf, isBold, type PaperBlock } from '../../../kernel/paper/blocks.ts'
import { namedLanguages } from '../../../kernel/paper/language.ts'
import { readItemHead } from './item-head.ts'
import { isSegmentTitle, kindsOf } from './kinds.ts'
import type { ItemReading, ProgrammeReading, SessionReading } from './reading.ts'
import type { Row } from './rows.ts'
import type { Section } from './sections.ts'
import { isName, looksLikeSpeaker, readSpeakers } from './speakers.ts'

/** An agenda line while more of it may follow. */
export interface OpenItem {
  reading: ItemReading
  /** Depth of the list it was printed in, 0 for a line or a row. */
  level: number
  parent: OpenItem | null
  table: number | null
  /** Level of the heading it was printed as, null for any other line. */
  heading: number | null
}

/** Starts an agenda line from a row with hours, or from a title without; `rest` is what else the row prints. */
export function openItem(row: Row): { item: OpenItem; rest: PaperBlock[] } {
  const reading = emptyItem()
  reading.start = row.hours?.start ?? null
  reading.end = row.hours?.end ?? null
  const [first, ...others] = row.blocks
  const level = first?.kind === 'item' ? first.level : 0
  const item: OpenItem = {
    reading,
    level,
    parent: null,
    table: row.table,
    heading: first?.kind === 'heading' ? first.level : null,
  }
  const rest = first ? readFirst(reading, first) : []
  for (const speaker of row.speakers) reading.speakers.push(...readSpeakers(speaker))
  return { item, rest: [...rest, ...others] }
}

/** Adds what is printed under an agenda line: a line of its own inside it, a speaker, or text. */
export function addDetail(item: OpenItem, block: PaperBlock): void {
  const { reading } = item
  if (reading.title === null && block.text.trim() !== '') {
    for (const rest of readFirst(reading, block)) addRest(reading, rest)
    return
  }
  const alone = /^\s*[([]?\s*[^()[\]]{1,25}[)\]]?\s*$/.test(block.text)
    ? readItemHead({ ...block, text: `(${block.text.replace(/[()[\]]/g, '')})` })
    : null
  if (alone && alone.minutes !== null && alone.title === null && reading.minutes === null) {
    reading.minutes = alone.minutes
    return
  }
  if (looksLikeSpeaker(block)) {
    holderOf(item, block).speakers.push(...readSpeakers(block))
    return
  }
  const head = readItemHead(block)
  const child = emptyItem()
  const opens =
    block.kind === 'item' &&
    (head.minutes !== null ||
      (isBold(block) && !isName(block.text)) ||
      (block.text.length <= 80 && kindsOf(described(head.title)).some(kind => kind !== 'other')))
  if (opens) {
    child.title = head.title
    child.minutes = head.minutes
    const holder = holderOf(item, block)
    if (holder !== reading && child.minutes !== null && kindsOf(described(holder.title)).includes('inputs')) {
      holder.speakers.push(...readSpeakers(block))
      return
    }
    holder.items.push(child)
    lineages.set(child, block.level)
    for (const rest of head.rest) addRest(child, rest)
    return
  }
  const holder = holderOf(item, block)
  holder.text = holder.text === null ? block.text : `${holder.text}\n${block.text}`
}

/** Depth of the lists that inner lines were printed in; a deeper line after one belongs to it. */
const lineages = new WeakMap<ItemReading, number>()

function holderOf(item: OpenItem, block: PaperBlock): ItemReading {
  const last = item.reading.items.at(-1)
  const level = last && lineages.get(last)
  return last && level !== undefined && block.kind === 'item' && block.level > level ? last : item.reading
}

function readFirst(reading: ItemReading, block: PaperBlock): PaperBlock[] {
  const head = readItemHead(block)
  reading.title = head.title
  reading.minutes ??= head.minutes
  liftInlineSpeaker(reading)
  return head.rest
}

function addRest(reading: ItemReading, rest: PaperBlock): void {
  if (looksLikeSpeaker(rest)) reading.speakers.push(...readSpeakers(rest))
  else reading.text = reading.text === null ? rest.text : `${reading.text}\n${rest.text}`
}

/** `Welcome: Ana Ruiz, General Secretary`: a name with a role after a colon or dash is a speaker, not part of the title. */
function liftInlineSpeaker(reading: ItemReading): void {
  for (const [pattern, leads] of LEADS) {
    const [, title, who] = pattern.exec(reading.title ?? '') ?? []
    if (!title || !who) continue
    const named = blockOf('paragraph', who)
    if (!looksLikeSpeaker(named) && !((leads || isSpokenPart(title)) && isName(who))) continue
    reading.title = title
    reading.speakers.push(...readSpeakers(named))
    return
  }
}

// What stands between a title and who speaks, and whether it says by itself that somebody does.
const LEADS: [RegExp, boolean][] = [
  [/^(.{3,100}?)\s*(?::|\s[–—-])\s+(.+)$/u, false],
  [/^(.{3,100}?),?\s(?:by|par|por)\s+(.+)$/u, true],
  [/^(.{3,100}?),?\sde\s+(.+)$/u, false],
]

/** "Welcome: Ana Ruiz": parts of a session that somebody speaks, where a bare name is no subject. */
const isSpokenPart = (title: string) =>
  kindsOf(described(title)).some(kind => kind === 'welcome' || kind === 'inputs' || kind === 'conclusions')

export const emptySession = (): SessionReading => ({
  label: null,
  title: null,
  date: null,
  start: null,
  end: null,
  zone: { printed: null, iana: null, offset: null, assumed: false },
  text: null,
  speakers: [],
  items: [],
})

export const emptyItem = (): ItemReading => ({
  start: null,
  end: null,
  minutes: null,
  kinds: [],
  title: null,
  text: null,
  speakers: [],
  items: [],
})

const described = (title: string | null) => ({ title, depth: 1, hasText: false, hasSpeakers: false, hasItems: false })

/** Decides the kinds of all lines, once everything that belongs to them is known. */
export function settleKinds(items: ItemReading[], depth = 0): void {
  for (const item of items) {
    settleKinds(item.items, depth + 1)
    item.kinds = kindsOf({
      title: item.title,
      depth,
      hasText: item.text !== null,
      hasSpeakers: item.speakers.length > 0,
      hasItems: item.items.length > 0,
    })
  }
}

/** A line that opens a numbered part and prints no hours: the lines after it are inside it. */
export const opensSegment = (row: Row): boolean =>
  row.hours === null &&
  row.blocks.length > 0 &&
  isSegmentTitle(row.blocks[0]?.text ?? '') &&
  (row.blocks[0]?.text.length ?? 0) <= 250

/** Puts a piece under its section. Languages become tags, and are kept in words under logistics where more is said. */
export function addToSection(
  reading: ProgrammeReading,
  section: Section,
  label: string,
  block: PaperBlock,
  place: { session: number | null; segment: string | null },
): void {
  const text = section === 'logistics' ? block.text : block.text.replace(/^\(?\d{1,2}[.)]\s+/, '')
  if (section === 'questions')
    reading.questions.push({ segment: place.segment, text, session: place.session, item: null })
  else if (section === 'references' || section === 'further') {
    const said = /\(([^()]*)\)|\[([^[\]]*)\]|(?<!\p{L})((?:in|en) \p{L}+)/gu
    const bracketed = [...text.matchAll(said)].map(found => found[1] ?? found[2] ?? found[3] ?? '').join(' ; ')
    reading.references.push({
      text,
      language: namedLanguages(bracketed)[0] ?? null,
      forthcoming:
        /(?<!\p{L})(?:forthcoming|to be published|in preparation|coming soon|[àa] para[îi]tre|en pr[ée]paration|[àa] venir|pr[óo]xim\p{L}+|en preparaci[óo]n|por publicar)(?!\p{L})/iu.test(
          text,
        ),
      further: section === 'further',
    })
  } else if (section === 'languages') {
    reading.languages = [...new Set([...reading.languages, ...namedLanguages(text)])]
    if (!isListOfLanguages(text)) reading.logistics.push(label + text)
  } else if (section === 'logistics') {
    reading.logistics.push(label + text)
    // "Format: online, with interpretation in English and French".
    if (/interpr|langu|idioma/iu.test(label + text))
      reading.languages = [...new Set([...reading.languages, ...namedLanguages(text)])]
  } else if (
    section === 'introduction' ||
    section === 'objectives' ||
    section === 'audience' ||
    section === 'contacts' ||
    section === 'requirements'
  )
    reading[section].push(text)
}

const isListOfLanguages = (text: string) =>
  text
    .split(/[\s,;/.&|]+/)
    .every(word => word === '' || /^(?:and|et|y|e|with|avec|con)$/i.test(word) || namedLanguages(word).length === 1)

/** Somebody named for a session or a line, with the role printed before the colon. */
export function namedFor(target: SessionReading | ItemReading, role: string | null, block: PaperBlock): void {
  target.speakers.push(...readSpeakers(block, role))
}
