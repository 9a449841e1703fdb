import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { isLanguage, languageName } from '../../../kernel/languages.ts'
import { facts, plainText, table } from '../../../kernel/look/kit.ts'
import { DIMENSIONS, MEASURED, type Results } from '../rules/results.ts'
import { FATES, REASONS } from '../rules/states.ts'
import type { MailingView } from '../views/mailing.ts'

/** What became of a mailing: how many of each, and by region and language as far as it can be told of nobody. */
export function resultTables(reader: Reader, view: MailingView, address: string): Fill {
  const { say } = reader
  const { fates, reasons, replied, mailing } = view
  const figures = FATES.filter(one => (fates.get(one) ?? 0) > 0).map(
    one =>
      [
        say(`mailings-fate-${one}`),
        html`<a href="${address}/recipients?state=${one}">${String(fates.get(one))}</a>`,
      ] as const,
  )
  const left = REASONS.filter(one => (reasons.get(one) ?? 0) > 0).map(
    one => html`<li>${say(`mailings-left-${one}`, { count: reasons.get(one) ?? 0 })}</li>`,
  )
  return html`<section aria-labelledby="fared"><h2 id="fared">${say('mailings-fared')}</h2>
${facts([...figures, [say('mailings-replied'), String(replied)]])}
${left.length > 0 ? html`<h3>${say('mailings-left-out')}</h3><ul>${left}</ul>` : null}
<p class="hint">${say('mailings-no-tracking')}</p>${mailing.results ? html`${byDimension(reader, view, mailing.results)}<p class="hint">${say('mailings-small-cells')}</p>` : null}</section>`
}

function byDimension(reader: Reader, view: MailingView, results: Results): Html[] {
  const { say } = reader
  return DIMENSIONS.map(dimension => {
    const tables = results[dimension]
    // A row of which nothing may be told tells nothing by its absence either.
    const told = MEASURED.flatMap(one => tables[one].cells.filter(cell => cell.persons !== null))
    const names = [...new Set(told.map(cell => cell.row))]
    if (names.length === 0) return html``
    const cell = (measured: (typeof MEASURED)[number], row: string) =>
      tables[measured].cells.find(one => one.row === row)?.persons ?? null
    const rows = names.map(row => [
      nameOf(reader, view, row),
      ...MEASURED.map(one => {
        const persons = cell(one, row)
        return persons === null ? say('mailings-few') : String(persons)
      }),
    ])
    return html`${table({
      caption: say(`mailings-by-${dimension}`),
      columns: [say(`mailings-${dimension}`), ...MEASURED.map(one => say(`mailings-measured-${one}`))],
      rows,
    })}`
  })
}

/** The name of a region, of the network for those no region keeps, or of a language. */
function nameOf(reader: Reader, { network, regions }: MailingView, row: string): string {
  const region = regions.find(one => one.id === row)
  if (region) return plainText(reader, region.name)
  if (row === network.id) return plainText(reader, network.name)
  return isLanguage(row) ? languageName(row, reader.language) : row
}
