import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  button,
  dateOf,
  type FormState,
  formTag,
  notice,
  placeLine,
  plainText,
  problemList,
  radios,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import type { Text } from '../../../kernel/text.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName } from '../../register/index.ts'
import { MergeForm } from '../forms.ts'
import type { DoneView, MergeView, Said } from '../views/merges.ts'
import { shown } from './duplicates.ts'
import { placeIn } from './place.ts'

/** Two records side by side: which stays, and what of each. */
export function mergePage(reader: Reader, view: MergeView, state: FormState): Page {
  const { say } = reader
  const { network, into, from, hindrance } = view
  const title = say('merge-title')
  const main = html`${toDuplicates(reader, view)}
<h1>${title}</h1><p class="lead">${say('merge-lead')}</p>
<dl><dt>${say('merge-stays')}</dt><dd><strong>${shown(reader, into.name)}</strong></dd><dt>${say('merge-leads')}</dt><dd><strong>${shown(reader, from.name)}</strong></dd></dl>
${hindrance ? notice('wrong', html`<p>${say(`merge-hindered-${hindrance}`)}</p>`) : choosing(reader, view, state)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

function choosing(reader: Reader, view: MergeView, state: FormState): Html {
  const { say } = reader
  const fields = view.fields.map(({ name, column, preferred }) =>
    radios(reader, { form: MergeForm, name, label: labelOf(reader, name), value: preferred, state }, [
      { value: 'into', label: saidIn(reader, view, column, view.into) },
      { value: 'from', label: saidIn(reader, view, column, view.from) },
    ]),
  )
  const differ = fields.length > 0 ? html`<h2>${say('merge-differ')}</h2>${fields}` : html`<p>${say('merge-same')}</p>`
  const person = view.kind === 'person' ? html`<p>${say('merge-account')}</p>` : null
  return html`<p><a href="${view.turned}">${say('merge-turn')}</a></p>${formTag(
    reader,
    view.url,
    html`${problemList(reader, state)}${differ}${person}<p>${say('merge-week')}</p>${button(say('merge-do'))}`,
  )}<h2>${say('merge-two')}</h2><p>${say('merge-two-lead')}</p>${formTag(reader, `${view.url}/two`, button(say('merge-two'), { quiet: true }))}`
}

function labelOf({ say }: Reader, field: string): string {
  return sayAny(say, LABELS[field] ?? 'people-name')
}

const LABELS: Readonly<Record<string, keyof Messages>> = {
  name: 'people-name',
  title: 'people-title-field',
  organisation: 'people-organisation',
  place: 'people-place',
  zone: 'people-zone',
  languages: 'organisations-languages',
  spoken: 'people-spoken',
  occupation: 'people-occupation',
  expertise: 'people-expertise',
  availability: 'people-availability',
  kind: 'organisations-kind',
  country: 'organisations-country',
  city: 'organisations-city',
  province: 'organisations-province',
  sectors: 'organisations-sectors',
  regions: 'organisations-regions',
}

/** What a record says in one column, in words; a sentence of ours where it says nothing. */
function saidIn(reader: Reader, view: MergeView, column: string, said: Said): string {
  const value = said[column]
  const words = Array.isArray(value)
    ? value.map(one => wordOf(reader, view, column, one)).join(', ')
    : wordOf(reader, view, column, value)
  return words || reader.say('merge-nothing')
}

function wordOf(reader: Reader, view: MergeView, column: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) return plainText(reader, value as Text)
  if (typeof value !== 'string' || value === '') return ''
  if (column === 'languages' || column === 'spoken') return languageName(value, reader.language)
  if (column === 'country') return countryName(value, reader.language)
  if (column === 'kind') return sayAny(reader.say, `organisation-${value}` as keyof Messages)
  const name = column === 'organisation_id' ? view.organisations.get(value) : view.nodes.get(value)?.name
  return name ? plainText(reader, name) : column.endsWith('_id') || column.endsWith('_ids') ? '' : value
}

/** What was put together, what stayed apart, and the way back. */
export function mergedPage(reader: Reader, view: DoneView): Page {
  const { say } = reader
  const { network, merge } = view
  const title = say('merge-done-title')
  const stayed = STAYED.filter(([table]) => merge.stayed[table])
  const main = html`${toDuplicates(reader, { network, kind: merge.kind })}
<h1>${title}</h1><p><a href="${view.url}">${shown(reader, view.name ?? '—')}</a> <small class="meta">${dateOf(reader, merge.at)}</small></p>
${merge.undone_at ? notice('note', html`<p>${say('merge-undone')} <small class="meta">${dateOf(reader, merge.undone_at)}</small></p>`) : html`<p>${say('merge-done-lead')}</p>${stayed.length > 0 ? html`<p>${say('merge-stayed')}</p><ul>${stayed.map(([, key]) => html`<li>${say(key)}</li>`)}</ul>` : null}${undoing(reader, view)}`}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

/** What both may have, so that each keeps its own. Other tables go unsaid: a roster may be hidden. */
const STAYED = [
  ['networks_membership', 'merge-stayed-membership'],
  ['register_contact', 'merge-stayed-contact'],
  ['register_offer', 'merge-stayed-offer'],
  ['accounts_account', 'merge-stayed-account'],
  ['register_members', 'merge-stayed-members'],
] as const

function undoing(reader: Reader, { network, merge, may }: DoneView): Fill {
  const { say } = reader
  if (!may.undo) return merge.is_young ? null : html`<p>${say('merge-over')}</p>`
  const until = merge.at.add({ hours: 7 * 24 })
  return html`<h2>${say('merge-undo')}</h2><p>${say('merge-undo-lead')} <small class="meta">${say('merge-until')} ${dateOf(reader, until)}</small></p>${formTag(reader, `/${network.slug}/merges/${merge.id}/undo`, button(say('merge-undo'), { quiet: true }))}`
}

function toDuplicates(reader: Reader, { network, kind }: Pick<MergeView, 'network' | 'kind'>): Html {
  const href = `/${network.slug}/people/duplicates${kind === 'person' ? '' : '?of=organisations'}`
  return placeLine(reader, [{ href, words: reader.say('duplicates-title') }])
}

/** In place of a record that leads to another one, for whoever follows no redirection. */
export function ledOnPage(reader: Reader, to: string): Page {
  const title = reader.say('merge-led-on')
  return {
    ...layout(reader, {
      title,
      main: html`<h1>${title}</h1><p><a href="${to}">${reader.say('merge-led-on-link')}</a></p>`,
    }),
    status: 302,
  }
}
