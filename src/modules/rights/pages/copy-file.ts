import type { Told, ToldValue } from '../../../kernel/erasure/personal.ts'
import { type Fill, html } from '../../../kernel/html.ts'
import { dates, directionOf, type InterfaceLanguage } from '../../../kernel/languages.ts'
import { faceFor, type Text } from '../../../kernel/text.ts'
import { type Say, sayAny, texts } from '../../../kernel/texts.ts'

const LOOK = `body{max-width:44em;margin:2em auto;padding:0 1em;font:1em/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2{line-height:1.25}dl{margin:0 0 1em;padding-block-end:1em;border-block-end:1px solid #bbb}
dt{font-weight:600}dd{margin:0 0 .4em;white-space:pre-wrap}@media print{body{margin:0}}`

/**
 * The page of a copy: it opens without a connection, loads nothing from anywhere, and says in the person's language and
 * direction what the JSON beside it says to programs.
 */
export function copyPage(
  language: InterfaceLanguage,
  told: readonly Told[],
  { at, zone, house }: { at: Temporal.Instant; zone: string | null; house: Text | null },
): string {
  const say = texts(language)
  const on = dates(language, zone ?? 'UTC')
  const name = house ? faceFor(house, [language]).text : 'Plenaria'
  const drawn = (value: ToldValue): Fill => {
    if (value === null) return null
    if (typeof value === 'boolean') return say(value ? 'told-yes' : 'told-no')
    if (typeof value === 'number') return String(value)
    if (value instanceof Temporal.Instant) return on.moment(value)
    if (typeof value === 'string') return linked(value)
    if ('code' in value) return inWords(say, value.say, value.code)
    return value.join(', ')
  }
  const row = (one: Told['rows'][number]): Fill =>
    html`<dl>${Object.entries(one).map(([field, value]) => {
      const shown = drawn(value)
      return shown
        ? html`<dt>${sayAny(say, `told-f-${field}` as keyof Messages)}</dt><dd dir="auto">${shown}</dd>`
        : null
    })}</dl>`
  const page = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${say('copy-file-title')}</title><style>${LOOK}</style></head>
<body><h1>${say('copy-file-title')}</h1><p>${say('copy-file-lead', { house: name, at: on.moment(at) })}</p><p>${say('copy-file-others')} ${say('copy-hidden')}</p>
${told.map(({ name, rows }) => html`<h2>${sayAny(say, `told-${name}` as keyof Messages)}</h2>${rows.map(row)}`)}</body></html>
`
  return page.text
}

/** Links lead to this house alone, and load nothing by themselves. */
function linked(value: string): Fill {
  return /^https?:\/\/\S+\/trace\/[0-9a-f-]{36}$/.test(value)
    ? html`<a href="${value}" rel="noreferrer">${value}</a>`
    : value
}

/** A word of ours in words; one that has none is shown as it is. */
function inWords(say: Say, key: keyof Messages, code: string): string {
  try {
    return sayAny(say, key)
  } catch {
    return code
  }
}
