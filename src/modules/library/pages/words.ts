import { endingOf } from '../../../kernel/files/names.ts'
import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName } from '../../../kernel/languages.ts'
import { calendarDay } from '../../../kernel/look/kit.ts'
import { hostOf } from '../rules/items.ts'
import type { ItemFile } from '../store/files.ts'

/** A date as precise as it is known: the day, the month or the year. */
export function datedWords(reader: Reader, dated: string): Html {
  const [year, month, day] = dated.split('-')
  if (day) return calendarDay(reader, dated)
  if (!month) return html`<time datetime="${dated}">${dated}</time>`
  const at = Date.UTC(Number(year), Number(month) - 1, 1)
  const words = new Intl.DateTimeFormat(reader.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(at)
  return html`<time datetime="${dated}">${words}</time>`
}

/** Where it stands in its series: "Water 2026 #4". */
export function placeInSeries({ series, number }: { series: string | null; number: string | null }): string | null {
  if (!series && !number) return null
  return [series, number && `#${number}`].filter(Boolean).join(' ')
}

/** The link to a file, with its kind and size, or to a page elsewhere, with its host; named by its language. */
export function fileLink(reader: Reader, address: string, file: ItemFile): Html {
  const name = languageName(file.language, reader.language)
  if (file.link)
    return html`<a href="${file.link}" hreflang="${file.language}" rel="noreferrer">${name}</a> <small class="meta">${reader.say('library-link-at', { host: hostOf(file.link) })}</small>`
  return html`<a href="${address}/files/${file.id}" hreflang="${file.language}">${name}</a> <small class="meta">${endingOf(file.name ?? '').toUpperCase()}, ${sizeWords(reader, file.bytes ?? 0)}</small>`
}

/** Authors are words as printed, in whatever script. */
export function asPrinted(words: string | null): Fill {
  return words ? html`<bdi>${words}</bdi>` : null
}

/** The languages of an item's files in a row. */
export function fileLinks(reader: Reader, address: string, files: readonly ItemFile[]): Fill {
  return files.map((file, at) => html`${at > 0 ? ' · ' : null}${fileLink(reader, address, file)}`)
}

function sizeWords({ language }: Reader, bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
