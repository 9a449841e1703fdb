import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName, listOf } from '../../../kernel/languages.ts'
import { button, emptyState, formTag, plainText } from '../../../kernel/look/kit.ts'
import { showPhone } from '../../../kernel/names/phones.ts'
import { columnLetters, type RowProblem } from '../../../kernel/sheets/problem.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName } from '../../register/index.ts'
import { columnText, type ListField } from '../importing/fields.ts'
import type { Understood } from '../importing/understood.ts'
import type { ListView } from '../views/lists.ts'

/** The rows of one kind as they were understood, each with what can be decided of it. */
export function rowsForm(reader: Reader, view: ListView): Html {
  const { say } = reader
  if (view.rows.length === 0) return emptyState(say('list-none-here'))
  const items = html`<ul class="people">${view.rows.map(row => item(reader, view, row))}</ul>`
  if (view.show === 'cannot' || view.show === 'same') return items
  return formTag(reader, `${view.url}/rows`, html`${items}${button(say('list-decide'), { quiet: true })}`)
}

function item(reader: Reader, view: ListView, row: Understood): Html {
  const { say } = reader
  const adds = row.adds.map(field => sayAny(say, columnText(field)))
  return html`<li><p><strong><bdi>${row.name || '—'}</bdi></strong> <span class="meta">${say('list-row', { line: String(row.line) })}</span></p>
<p class="meta">${joined(factsOf(reader, view, row))}</p>
${row.record !== null && adds.length > 0 ? html`<p>${say('list-adds', { fields: listOf(adds, reader.language) })}</p>` : null}
${row.differs.map(one => html`<p>${say('list-differs', { field: sayAny(say, columnText(one.field)), ours: shown(reader, view, one.field, one.ours), theirs: shown(reader, view, one.field, one.theirs) })}</p>`)}
${row.suggestions.map(
  one =>
    html`<p>${say('list-maybe', {
      name: one.name,
      reasons: listOf(
        one.reasons.map(reason => say(`why-${reason.why}`)),
        reader.language,
      ),
    })}</p>`,
)}
${row.problems.map(problem => html`<p class="${problem.lost ? 'problem' : 'hint'}">${problemWords(reader, problem)}</p>`)}${choice(reader, view, row)}</li>`
}

/** What is to be said of a cell, with its column. */
export function problemWords({ say }: Reader, { column, text, values }: RowProblem): Fill {
  return html`${column === null ? null : html`${columnLetters(column)}: `}${sayAny(say, text, values)}`
}

const joined = (all: readonly Fill[]) => all.map((one, at) => html`${at > 0 ? ' · ' : null}${one}`)

const ASIDE: readonly string[] = ['name', 'access', 'name-language']

function factsOf(reader: Reader, view: ListView, row: Understood): Fill[] {
  const values = Object.entries(row.values) as [ListField, string | string[]][] // the keys of values are fields
  return [
    ...(row.organisation ? [html`<bdi>${row.organisation}</bdi>`] : []),
    ...values
      .filter(([field]) => !ASIDE.includes(field))
      .map(([field, value]) => html`<bdi>${shown(reader, view, field, value)}</bdi>`),
    ...(row.role ? [reader.say(`role-${row.role.role}`)] : []),
  ]
}

/** A value as its reader knows it. */
function shown(reader: Reader, { names }: ListView, field: ListField, value: string | string[]): string {
  const one = (text: string): string => {
    if (text === '') return '—'
    if (field === 'languages' || field === 'spoken' || field === 'name-language')
      return languageName(text, reader.language)
    if (field === 'country') return countryName(text, reader.language)
    if (field === 'kind') return sayAny(reader.say, `organisation-${text}` as keyof Messages)
    if (field === 'phone') return showPhone(text)
    const named = names.get(text)
    return named ? plainText(reader, named) : text
  }
  return [value].flat().map(one).join(', ') || '—'
}

function choice(reader: Reader, { show, decisions, list }: ListView, row: Understood): Fill {
  const { say } = reader
  if (show === 'cannot' || show === 'same') return null
  const decided = decisions.get(`row:${row.line}`)
  const now = decided ? (decided.choice === 'same' ? `same:${decided.record_id}` : decided.choice) : ''
  const other = list.kind === 'people' ? say('list-choice-new') : say('list-choice-new-organisation')
  const options =
    show === 'maybe'
      ? [
          { value: '', label: say('list-choice-unsaid') },
          ...row.suggestions.map(one => ({
            value: `same:${one.id}`,
            label: say('list-choice-same', { name: one.name }),
          })),
          { value: 'new', label: other },
        ]
      : show === 'differs'
        ? [
            { value: 'ours', label: say('list-choice-ours') },
            { value: 'theirs', label: say('list-choice-theirs') },
          ]
        : [{ value: '', label: say('list-choice-enter') }]
  const all = [...options, { value: 'leave', label: say('list-choice-leave') }]
  return html`<select name="choice" aria-label="${say('list-choose', { line: String(row.line) })}">${all.map(
    one =>
      html`<option value="${row.line}:${one.value || 'none'}"${one.value === now ? html` selected` : null}>${one.label}</option>`,
  )}</select>`
}
