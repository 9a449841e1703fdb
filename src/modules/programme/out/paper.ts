import type { Reader } from '../../../kernel/http/context.ts'
import type { MadeFile } from '../../../kernel/http/downloads.ts'
import { cityOf, dates, type Language } from '../../../kernel/languages.ts'
import { plainText } from '../../../kernel/look/kit.ts'
import { block, type PaperBlock } from '../../../kernel/paper/blocks.ts'
import { type PaperKind, paperFile } from '../../../kernel/paper/paper-file.ts'
import { faceFor, type Text } from '../../../kernel/text.ts'
import { type Say, sayAny } from '../../../kernel/texts.ts'
import { languagesIn } from '../pages/words.ts'
import { zoneOfPlace } from '../reading/zones.ts'
import { spanOf } from '../rules/hours.ts'
import type { Note, Series, Session, Speaker } from '../store/published.ts'
import type { AgendaItem } from '../views/session.ts'
import { agendaTable, speakerBlock } from './paper-agenda.ts'

/** A programme as it goes into a file: its head, and the sessions that are in it. */
export interface PaperView {
  network: { name: Text }
  series: Series
  /** The name of the file, without its ending. */
  slug: string
  sessions: { session: Session; speakers: Speaker[]; agenda: AgendaItem[] }[]
  /** Of the series and of these sessions; questions that stand in a line of the agenda among them. */
  notes: Note[]
}

/** How a text is written into the paper, and the words that stand around it. */
export interface Writing {
  reader: Reader
  language: Language
  words: (text: Text) => string
  block: (kind: PaperBlock['kind'], text: Text, rest?: Partial<PaperBlock>) => PaperBlock
}

/** A programme as a Word or PDF file in the reader's language, as it can be mailed: what a reader of programmes reads back. */
export async function programmeFile(asked: Reader, kind: PaperKind, view: PaperView): Promise<MadeFile> {
  const reader = inPlainWords(asked)
  const language = reader.languages[0] ?? reader.language
  const options = {
    title: faceFor(view.series.title, [language, ...reader.languages]).text,
    author: plainText(reader, view.network.name),
    language,
  }
  const bytes = await paperFile(kind, { blocks: programmePaper(reader, view) }, options, reader.say)
  return { name: `${view.slug}-${language}.${kind}`, bytes }
}

/** The tree of such a file. */
export function programmePaper(reader: Reader, view: PaperView): PaperBlock[] {
  const language = reader.languages[0] ?? reader.language
  const shown = (text: Text) => faceFor(text, reader.languages)
  const writing: Writing = {
    reader,
    language,
    words: text => shown(text).text,
    block: (kind, text, rest) => block(kind, shown(text).text, { ...rest, language: shown(text).language }),
  }
  const { series, sessions, notes } = view
  const { say } = reader
  const of = (kind: Note['kind']) => notes.filter(note => note.kind === kind)
  const list = (heading: string, found: readonly Note[]) => section(writing, heading, found)
  return [
    ...of('organiser').map(note => writing.block('paragraph', note.about)),
    writing.block('title', series.title),
    ...(series.status ? [writing.block('paragraph', series.status)] : []),
    ...of('introduction').map(note => writing.block('paragraph', note.about)),
    ...list(say('programme-paper-objectives'), of('objective')),
    ...sessions.flatMap(one => sessionBlocks(writing, one, notes)),
    ...list(
      say('programme-paper-references'),
      of('reference').filter(note => !note.further),
    ),
    ...list(
      say('programme-paper-further'),
      of('reference').filter(note => note.further),
    ),
    ...list(say('programme-paper-audience'), of('audience')),
    ...(series.languages.length > 0
      ? [heading(say('programme-paper-languages')), block('paragraph', languagesIn(reader, series.languages))]
      : []),
    ...list(say('programme-paper-requirements'), of('requirement')),
    ...list(say('programme-paper-logistics'), of('logistics')),
    ...list(say('programme-paper-contacts'), of('contact')),
  ]
}

/** Marks that keep directions apart are for pages; on paper of one direction they are in the way of whoever searches it. */
function inPlainWords(reader: Reader): Reader {
  if (reader.direction === 'rtl') return reader
  const say = ((key: keyof Messages, values?: Record<string, string | number>) =>
    sayAny(reader.say, key, values).replace(/[\u2066-\u2069]/g, '')) as Say
  return { ...reader, say }
}

function sessionBlocks(
  writing: Writing,
  { session, speakers, agenda }: PaperView['sessions'][number],
  notes: readonly Note[],
): PaperBlock[] {
  const { words, reader } = writing
  const { say } = reader
  const title = session.label ? `${words(session.label)}: ${words(session.title)}` : words(session.title)
  const asked = notes.filter(note => note.kind === 'question' && note.session_id === session.id)
  const inAgenda = new Set(
    agenda.flatMap(function all(item): string[] {
      return [item.id, ...item.items.flatMap(all)]
    }),
  )
  const loose = asked.filter(note => note.item_id === null || !inAgenda.has(note.item_id))
  return [
    block('heading', title, { level: 1 }),
    block('paragraph', whenLine(reader, session)),
    ...(session.cancelled_at ? [bold(say('programme-cancelled'))] : []),
    ...(session.about ? [writing.block('paragraph', session.about)] : []),
    ...speakers.map(speaker => speakerBlock(writing, speaker, 'paragraph')),
    ...(agenda.length > 0 ? [agendaTable(writing, agenda)] : []),
    ...section(writing, say('programme-paper-questions'), loose),
  ]
}

/** "Wednesday 9 December 2026, 13:00–16:00 (Geneva time)": the day and hours of the place, its zone in words. */
function whenLine({ language, say }: Reader, session: Session): string {
  const { startsAt, endsAt } = spanOf(session)
  const { day, hour } = dates(language, session.zone)
  const place = faceFor(session.place, [language]).text
  const city = zoneOfPlace(place) === session.zone ? place : cityOf(session.zone)
  return `${day(startsAt)}, ${hour(startsAt)}–${hour(endsAt)} (${say('programme-paper-zone', { city })})`
}

function section(writing: Writing, title: string, notes: readonly Note[]): PaperBlock[] {
  if (notes.length === 0) return []
  return [heading(title), ...notes.map(note => writing.block('item', note.about, { label: '•', level: 1 }))]
}

const heading = (title: string) => block('heading', title, { level: 2 })

const bold = (text: string) =>
  block('paragraph', text, { runs: [{ from: 0, to: text.length, bold: true, italic: false }] })
