import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  dateOf,
  type FormState,
  fileField,
  flowSteps,
  formTag,
  languageField,
  placeLine,
  plainText,
  problemList,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryCodes, countryName } from '../../register/index.ts'
import { BringForm } from '../forms.ts'
import type { BringView } from '../views/lists.ts'
import { placeIn } from './place.ts'

/** Where a list is brought, as a file or as a table that is pasted. */
export function bringListPage(reader: Reader, view: BringView, state: FormState): Page {
  const { say } = reader
  const { network, kind, places } = view
  const title = say(`list-title-${kind}`)
  const field = (name: string, label: string, value = '', hint?: string) => ({
    form: BringForm,
    name,
    label,
    value,
    state,
    ...(hint ? { hint } : {}),
  })
  const countries = countryCodes()
    .map(code => ({ value: code, label: countryName(code, reader.language) }))
    .sort((a, b) => a.label.localeCompare(b.label, reader.language))
  // Sent with the form and in no other way: what arrives in pieces would lie in the store as it came.
  const inside = html`${fileField(reader, { label: say('list-file'), hint: say('list-file-hint'), accept: '.xlsx,.csv,.tsv,.txt', state })}
${textArea(reader, field('text', say('list-text'), '', say('list-text-hint')), { rows: 4 })}
${
  places.length > 1
    ? selectField(
        reader,
        field('into', say('list-into'), places[0]!.id),
        places.map(({ id, region }) => ({
          value: id,
          label: region ? plainText(reader, region) : say('list-into-network'),
        })),
      )
    : null
}
${textField(reader, field('source', say('list-source'), '', say('list-source-hint')), { autocomplete: 'off' })}
${textField(reader, field('on', say('list-on'), Temporal.Now.plainDateISO('UTC').toString()), { type: 'date' })}
${selectField(reader, field('country', say('list-country'), '', say('list-country-hint')), [{ value: '', label: say('list-country-none') }, ...countries])}
${languageField(reader, { ...field('language', say('list-language'), reader.language) })}
${button(say('list-read'))}`
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/${kind}`, words: say(`${kind}-title`) }])}
<h1>${title}</h1><p class="lead">${say('list-lead')}</p>
${flowSteps(reader, steps(reader), 1)}${problemList(reader, state)}
${formTag(reader, `/${network.slug}/${kind}/imports`, inside, { file: true })}${brought(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, network, kind) })
}

/** The way of a list: brought, looked through, entered. */
export function steps({ say }: Reader): { name: string }[] {
  return [{ name: say('list-step-bring') }, { name: say('list-step-look') }, { name: say('list-step-enter') }]
}

function brought(reader: Reader, { lists }: BringView): Fill {
  if (lists.length === 0) return null
  const { say } = reader
  return html`<h2>${say('list-yours')}</h2><ul>${lists.map(
    one =>
      html`<li><a href="${one.url}"><bdi>${one.source}</bdi></a> <span class="meta">${dateOf(reader, one.at)} · ${sayAny(say, `list-state-${one.state}` as keyof Messages)}</span></li>`,
  )}</ul>`
}
