import { Invalid, Refusal } from '../../../kernel/errors.ts'
import type { FormValue } from '../../../kernel/forms.ts'
import { writeDown } from '../../../kernel/journal.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, languageName } from '../../../kernel/languages.ts'
import type { Paper } from '../../../kernel/paper/blocks.ts'
import { paperFile } from '../../../kernel/paper/paper-file.ts'
import { faceIn, originalOf } from '../../../kernel/text.ts'
import { texts } from '../../../kernel/texts.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { visibleDesk } from '../access.ts'
import type { OutingForm, ReturnForm } from '../forms.ts'
import { worklist } from '../rules.ts'
import { insertOuting, insertReturn, type Outing, settleReturn } from '../store/outings.ts'
import { textsOf } from '../views/desk.ts'
import { returnView } from '../views/outings.ts'
import { ROWS_IN_A_FILE, readWordTable, SEGMENTS_IN_A_FILE, type TableWords, wordTable } from '../word-table.ts'
import { keepFace } from './faces.ts'

/** Takes texts of a network out as one file; returns the page where it lies. */
export async function takeOut(
  tx: Tx,
  slug: string | undefined,
  { to, which, under = '' }: FormValue<typeof OutingForm>,
): Promise<string> {
  const network = await visibleDesk(tx, slug)
  if (!network.languages.includes(to)) throw new Invalid([{ field: 'to', text: 'problem-not-understood' }])
  const inside = (url: string) => under === '' || url === under || /^[/#?]/.test(url.slice(under.length))
  const { texts: all } = await textsOf(tx, network)
  const asked = all.filter(({ text, url }) => text.original !== to && url.startsWith(under) && inside(url))
  const chosen = which === 'all' ? asked : worklist(asked, to)
  if (chosen.length === 0) throw new Invalid([{ field: 'which', text: 'problem-outing-nothing' }])
  const segments = chosen.slice(0, SEGMENTS_IN_A_FILE).map(({ kind, ref, text }) => {
    const original = originalOf(text)
    return {
      kind,
      ref,
      version: text.version,
      language: original.language,
      words: original.text,
      face: faceIn(text, to)?.text ?? '',
    }
  })
  const outing = await insertOuting(tx, network.id, { language: to, segments })
  await writeDown(tx, 'texts.taken-out', `outing:${outing.id}`, network.id, { to, texts: segments.length })
  return `/${network.slug}/translations/word/${outing.id}`
}

/** The file of an outing, its sentences in the reader's language. */
export async function wordFileOf(outing: Outing, reader: InterfaceLanguage): Promise<{ name: string; bytes: Buffer }> {
  const words = wordsFor(reader, outing)
  const options = { title: words.title, language: reader }
  const bytes = await paperFile('docx', { blocks: wordTable(outing, words, reader) }, options, texts(reader))
  return { name: `${outing.language}-${outing.code}.docx`, bytes }
}

/** Takes in what came back, to be looked at; returns the page where it lies. Throws `Invalid` where no row is found. */
export async function bringBack(tx: Tx, slug: string | undefined, paper: Paper | null): Promise<string> {
  const network = await visibleDesk(tx, slug)
  if (!paper) throw new Invalid([{ field: 'file', text: 'problem-outing-no-file' }])
  const ours = INTERFACE_LANGUAGES.flatMap(language => {
    const { help, columns } = wordsFor(language, null)
    return [help, ...columns]
  })
  const returned = readWordTable({ blocks: paper.blocks.filter(block => block.kind !== 'title') }, ours)
  if (returned.rows.length === 0) throw new Invalid([{ field: 'file', text: 'problem-outing-no-rows' }])
  const count = returned.rows.length
  if (count > ROWS_IN_A_FILE) {
    const values = { count, most: ROWS_IN_A_FILE }
    throw new Invalid([{ field: 'file', text: 'problem-outing-too-many-rows', values }])
  }
  const id = await insertReturn(tx, network.id, { ...returned, lost: paper.lost })
  await writeDown(tx, 'texts.brought-back', `return:${id}`, network.id, { rows: returned.rows.length })
  return `/${network.slug}/translations/returns/${id}`
}

/** Keeps the chosen ones of the rows that were shown as faces, each once; returns the address to go on to. */
export async function keepReturn(
  tx: Tx,
  at: { network: string | undefined; returned: string | undefined },
  { shown, keep }: FormValue<typeof ReturnForm>,
): Promise<string> {
  const view = await returnView(tx, at.network, at.returned)
  const { network } = view
  const seen = new Set(shown as string[])
  const part = view.rows.filter(row => seen.has(row.name))
  // Somebody else dealt with these meanwhile, or with all of it.
  if (part.length === 0) throw new Refusal('conflict')
  const whole = view.more === 0 && part.length === view.rows.length
  const settled = await settleReturn(tx, view, { more: part.map(row => row.name), whole })
  if (!settled) throw new Refusal('conflict')
  const chosen = new Set(keep as string[])
  for (const { row, segment, language } of part.filter(row => chosen.has(row.name))) {
    const { kind, ref, version } = segment!
    await keepFace(tx, {
      kind,
      ref,
      scope: network.id,
      language,
      words: row.words,
      state: 'checked',
      of: version,
    })
  }
  return `/${network.slug}/translations/returns/${view.id}?done=${whole ? 'return-kept' : 'return-part-kept'}`
}

function wordsFor(reader: InterfaceLanguage, outing: Outing | null): TableWords {
  const say = texts(reader)
  const language = outing ? languageName(outing.language, reader) : ''
  return {
    title: say('outing-file-title', { language }),
    help: say('outing-file-help'),
    columns: [say('outing-file-name'), say('outing-file-original'), say('outing-file-translation')],
  }
}
