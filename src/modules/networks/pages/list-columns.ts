import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { button, formTag } from '../../../kernel/look/kit.ts'
import { columnLetters } from '../../../kernel/sheets/problem.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { columnText, fieldsOf } from '../importing/fields.ts'
import type { ListView } from '../views/lists.ts'

/** How each column is read, to be changed; open where somebody should look at it. */
export function columnsForm(reader: Reader, { list, url }: ListView): Fill {
  const { say } = reader
  const { headings, columns, unsure } = list.about
  const options = fieldsOf(list.kind).map(field => ({ value: field as string, label: sayAny(say, columnText(field)) }))
  const hasName = columns.some(field => field === 'name' || field === 'given' || field === 'family')
  const isOpen = !hasName || columns.some((field, at) => unsure[at] && (field || headings[at]))
  const inside = html`<p class="hint">${say('list-columns-hint')}</p>${headings.map((heading, at) => {
    const id = `column-${at}`
    const look = unsure[at] && (columns[at] || heading)
    return html`<div class="field"><label for="${id}">${say('list-column', { letters: columnLetters(at), heading: heading || '—' })}</label>${look ? html`<p class="hint" id="${id}-hint">${say('list-column-unsure')}</p>` : null}<select id="${id}" name="column"${look ? html` aria-describedby="${id}-hint"` : null}><option value="">${say('list-column-none')}</option>${options.map(
      one =>
        html`<option value="${one.value}"${one.value === columns[at] ? html` selected` : null}>${one.label}</option>`,
    )}</select></div>`
  })}${button(say('list-columns-keep'), { quiet: true })}`
  return html`<details${isOpen ? html` open` : null}><summary>${say('list-columns')}</summary>${formTag(reader, `${url}/columns`, inside)}</details>`
}

/** As many on one page as somebody looks through. */
const MOST_UNKNOWN = 50

/** Organisations that the list names and that we do not know: which are meant, and which are new. */
export function unknownOrganisations(reader: Reader, { list, url, decisions }: ListView): Fill {
  const { say } = reader
  const { unknown } = list.about
  if (unknown.length === 0) return null
  const shown = unknown
    .map((one, place) => ({ ...one, place }))
    .sort((a, b) => b.suggestions.length - a.suggestions.length || b.rows - a.rows)
    .slice(0, MOST_UNKNOWN)
  const inside = html`${shown.map(one => {
    const id = `organisation-${one.place}`
    const decided = decisions.get(`organisation:${one.place}`)
    const now = decided ? (decided.choice === 'same' ? `same:${decided.record_id}` : decided.choice) : ''
    const country = one.country ?? list.about.country
    const options = [
      { value: '', label: say('list-choice-unsaid') },
      ...one.suggestions.map(other => ({
        value: `same:${other.id}`,
        label: say('list-choice-same', { name: other.name }),
      })),
      ...(country ? [{ value: 'new', label: say('list-choice-new-organisation') }] : []),
      { value: 'leave', label: say('list-choice-leave') },
    ]
    return html`<div class="field"><label for="${id}">${say('list-unknown-one', { name: one.name, count: one.rows })}</label><select id="${id}" name="choice">${options.map(
      option =>
        html`<option value="${one.place}:${option.value || 'none'}"${option.value === now ? html` selected` : null}>${option.label}</option>`,
    )}</select></div>`
  })}${button(say('list-decide'), { quiet: true })}`
  return html`<h2 id="organisations">${say('list-unknown')}</h2><p class="hint">${say('list-unknown-hint')}</p>${formTag(reader, `${url}/organisations`, inside)}`
}
