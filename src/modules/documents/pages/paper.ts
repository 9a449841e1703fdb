import type { Reader } from '../../../kernel/http/context.ts'
import type { Upload } from '../../../kernel/http/web.ts'
import { dates, type Language, languageName } from '../../../kernel/languages.ts'
import { plainText } from '../../../kernel/look/kit.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { type PaperBlock, block as paperBlock } from '../../../kernel/paper/blocks.ts'
import { type PaperKind, paperFile } from '../../../kernel/paper/paper-file.ts'
import { faceFor, faceIn, originalOf, type ShownFace, type Text } from '../../../kernel/text.ts'
import { OUR_FILE } from '../file-properties.ts'
import { nameOf } from '../returned/find.ts'
import type { Wording } from '../store/wordings.ts'
import type { PaperView } from '../views/paper.ts'
import type { PaperSaidView } from '../views/paper-said.ts'
import { addressOf } from './document.ts'
import { withSaid } from './paper-said.ts'

/**
 * A document as a Word or PDF file in the language the reader asked for; what has no words in it stands in its original
 * language, and says so.
 */
export async function documentFile(reader: Reader, kind: PaperKind, view: PaperView | PaperSaidView): Promise<Upload> {
  const { document, version } = view
  const { language, blocks } = documentPaper(reader, view)
  const options = {
    title: faceFor(document.title, [language]).text,
    author: plainText(reader, view.network.name),
    language,
    ...(kind === 'docx' ? { properties: propertiesOf(view, language) } : {}),
  }
  const bytes = await paperFile(kind, { blocks }, options, reader.say)
  const marks = [version > 1 ? `-v${version}` : '', 'said' in view ? `-${reader.say('documents-file-said-name')}` : '']
  return { name: `${document.slug}${marks.join('')}-${language}.${kind}`, bytes }
}

/** What the file says of itself, so that it is known when it comes back. */
function propertiesOf(view: PaperView | PaperSaidView, language: Language): Record<string, string> {
  const { document, version } = view
  return {
    [OUR_FILE.document]: document.id,
    [OUR_FILE.version]: String(version),
    [OUR_FILE.language]: language,
    ...('said' in view ? { [OUR_FILE.said]: 'yes' } : {}),
  }
}

/** The tree of such a file: its title, what it is and where it lives, then the blocks as printed. */
export function documentPaper(
  reader: Reader,
  view: PaperView | PaperSaidView,
): { language: Language; blocks: PaperBlock[] } {
  const wanted = reader.languages[0] ?? reader.language
  const lacking = view.blocks.filter(({ text }) => !faceIn(text, wanted)).length
  const none = lacking === view.blocks.length && !faceIn(view.document.title, wanted)
  const language = none ? originalOf(view.blocks[0]?.text ?? view.document.title).language : wanted
  const said = (text: string) => paperBlock('paragraph', text, { language: reader.language })
  const words = (text: Text) => wordsIn(reader, faceFor(text, [language]))
  const lead: PaperBlock[] = [
    paperBlock('title', ...words(view.document.title)),
    said(stateWords(reader, view)),
    ...lackWords(reader, { wanted, language, lacking, none }).map(said),
    ...('said' in view && view.until ? [said(saidUntil(reader, view, view.until))] : []),
    // Its address ends the head: by it a file is told apart that lost all else.
    said(linkTo(addressOf(view))),
  ]
  const head = lead.map((one, at) => ({ ...one, names: [`lead${at + 1}`] }))
  const printed = (wording: Wording) => {
    const paper = { ...blockOf(wording, words(wording.text)), names: [nameOf(wording.block_id)] }
    return 'said' in view ? withSaid(reader, view, { wording, paper, language }) : paper
  }
  const gone =
    'said' in view && view.gone.length > 0
      ? [
          paperBlock('heading', reader.say('documents-paper-gone'), { language: reader.language }),
          ...view.gone.map(printed),
        ]
      : []
  return { language, blocks: [...head, ...view.blocks.map(printed), ...gone] }
}

/** Whose text it is, in which version, and how it stands: a file is read where no page can be asked. */
function stateWords(reader: Reader, { network, document, status, version }: PaperView): string {
  const { say } = reader
  const parts = [plainText(reader, network.name), say('documents-version-of', { version, total: document.version })]
  if (status === 'adopted' && document.adopted_at) {
    const day = dates(reader.language, network.zone).day(document.adopted_at)
    parts.push(`${say('documents-adopted-on')} ${day}`)
    if (document.fingerprint) parts.push(`${say('documents-fingerprint')} ${document.fingerprint.slice(0, 16)}`)
  } else if (status !== 'draft' && document.closes_at && document.closes_zone) {
    const moment = dates(reader.language, document.closes_zone).moment(document.closes_at)
    const place = document.closes_place ?? document.closes_zone
    parts.push(say(status === 'open' ? 'documents-closes' : 'documents-closed-at', { moment, place }))
    // A file goes from hand to hand: it names no hour of whoever took it.
    parts.push(`${say('documents-in-utc')} ${dates(reader.language, 'UTC').moment(document.closes_at)}`)
  } else parts.push(say(`documents-status-${status}`))
  return parts.join(' · ')
}

/** The last word counts and not the hour, so that the same file is the same for all who ask for it. */
function saidUntil({ say, language }: Reader, { network }: PaperView, until: Temporal.Instant): string {
  return say('documents-paper-said', { moment: dates(language, network.zone).moment(until) })
}

/** What has no words in the language that was asked for. */
function lackWords(
  { say, language: own }: Reader,
  { wanted, language, lacking, none }: { wanted: Language; language: Language; lacking: number; none: boolean },
): string[] {
  const asked = languageName(wanted, own)
  if (none) return [say('documents-paper-none', { language: asked, original: languageName(language, own) })]
  return lacking > 0 ? [say('documents-paper-some', { language: asked, count: lacking })] : []
}

/** The words of a face, its language, and behind them what a reader must know of it, as on the page. */
function wordsIn(reader: Reader, face: ShownFace): [string, Partial<PaperBlock>] {
  const { say } = reader
  const language = languageName(face.language, reader.language)
  const mark = face.fallback
    ? say('face-other-language', { language })
    : face.stale
      ? say('face-stale', { language })
      : face.state === 'machine'
        ? say('face-machine', { language })
        : ''
  return [mark ? `${face.text} [${mark}]` : face.text, { language: face.language }]
}

function blockOf(one: Wording, [text, rest]: [string, Partial<PaperBlock>]): PaperBlock {
  const notes = one.notes.map(note => ({ label: note.label ?? '', text: note.text }))
  const all = { ...rest, label: one.label, notes }
  switch (one.kind) {
    case 'heading':
      return paperBlock('heading', text, { ...all, level: one.level ?? 1 })
    case 'item':
    case 'action':
    case 'reference':
      return paperBlock('item', text, { ...all, label: one.label ?? '•', level: one.level ?? 1 })
    case 'table':
      return tableOf(text, all)
    default:
      return paperBlock('paragraph', text, all)
  }
}

/** Rows are kept as lines with ` | ` between cells; where that does not make a table, it stays lines. */
function tableOf(text: string, rest: Partial<PaperBlock>): PaperBlock {
  const rows = text.split('\n').map(row => row.split(' | '))
  if (new Set(rows.map(row => row.length)).size > 1) return paperBlock('paragraph', text, rest)
  const { language = '', ...own } = rest
  const cell = (words: string) => [paperBlock('paragraph', words, { language })]
  return paperBlock('table', '', { ...own, language, rows: rows.map(row => row.map(cell)) })
}
