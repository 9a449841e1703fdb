import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  emptyState,
  type FormState,
  formTag,
  languageField,
  plainText,
  problemList,
  selectField,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { RegionForm } from '../forms.ts'
import type { Network, Region } from '../store/networks.ts'
import { placeIn } from './place.ts'

/** The regions of a network, and the form for one more. */
export function regionsPage(
  reader: Reader,
  { network, regions }: { network: Network; regions: Region[] },
  state: FormState,
): Page {
  const { say } = reader
  const field = (name: string, label: string, value = '') => ({ form: RegionForm, name, label, value, state })
  const inside = html`${problemList(reader, state)}
${textField(reader, field('name', say('regions-name')), { autocomplete: 'off' })}
${languageField(reader, field('language', say('field-language'), reader.language))}
${selectField(reader, field('under', say('tree-under')), [{ value: '', label: say('tree-top') }, ...regions.filter(one => one.above.length < 3).map(one => ({ value: one.id, label: plainText(reader, one.name) }))])}
${button(say('regions-found'))}`
  const title = say('people-regions')
  const main = html`<h1>${title}</h1><p class="lead">${say('regions-lead')}</p>
${regions.length === 0 ? emptyState(say('regions-none')) : below(reader, regions, network.id)}
<h2>${say('regions-found')}</h2>${formTag(reader, `/${network.slug}/regions`, inside)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

function below(reader: Reader, regions: readonly Region[], above: string): Html {
  const here = regions.filter(one => one.above.at(-1) === above)
  return html`<ul>${here.map(one => html`<li>${shownText(reader, one.name)}${regions.some(sub => sub.above.at(-1) === one.id) ? below(reader, regions, one.id) : null}</li>`)}</ul>`
}
