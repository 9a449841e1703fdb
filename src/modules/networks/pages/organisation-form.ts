import type { Html } from '../../../kernel/html.ts'
import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import {
  button,
  checkboxes,
  type FormState,
  formTag,
  languageField,
  plainText,
  problemList,
  selectField,
  textField,
} from '../../../kernel/look/kit.ts'
import { originalOf } from '../../../kernel/text.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryCodes, countryName, type Node, type OrganisationRow } from '../../register/index.ts'
import { KINDS, OrganisationForm } from '../forms.ts'

/** What a record says of an organisation, to be entered or corrected; retired nodes are offered to whoever chose them. */
export function organisationForm(
  reader: Reader,
  action: string,
  trees: { sectors: readonly Node[]; regions: readonly Node[] },
  record: OrganisationRow | null,
  state: FormState,
): Html {
  const { say, language } = reader
  const name = record && originalOf(record.name)
  const field = (name: string, label: string, value = '') => ({ form: OrganisationForm, name, label, value, state })
  const choose = (name: string, label: string) => ({ form: OrganisationForm, name, label, state })
  const languages = [...new Set([...(record?.languages ?? []), ...TEXT_LANGUAGES])].map(tag => ({
    value: tag,
    label: languageName(tag, language),
  }))
  const countries = countryCodes()
    .map(code => ({ value: code, label: countryName(code, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
  const inside = html`${problemList(reader, state)}
${textField(reader, field('name', say('organisations-name'), name?.text ?? ''), { autocomplete: 'off' })}
${languageField(reader, field('nameLanguage', say('people-name-language'), name?.language ?? language))}
${selectField(
  reader,
  field('kind', say('organisations-kind'), record?.kind ?? 'affiliate'),
  KINDS.map(kind => ({ value: kind, label: sayAny(say, `organisation-${kind}` as keyof Messages) })),
)}
${selectField(reader, field('country', say('organisations-country'), record?.country ?? ''), [{ value: '', label: '—' }, ...countries])}
<div class="row">${textField(reader, field('city', say('organisations-city'), record?.city), { autocomplete: 'off' })}${textField(reader, field('province', say('organisations-province'), record?.province), { autocomplete: 'off' })}</div>
${nodes(reader, choose('sectors', say('organisations-sectors')), trees.sectors, record?.sector_ids ?? [])}
${nodes(reader, choose('regions', say('organisations-regions')), trees.regions, record?.region_ids ?? [])}
${checkboxes(reader, choose('languages', say('organisations-languages')), languages, record?.languages ?? [])}
${button(say('people-keep'))}`
  return formTag(reader, action, inside)
}

function nodes(
  reader: Reader,
  field: Parameters<typeof checkboxes>[1],
  tree: readonly Node[],
  chosen: readonly string[],
): Html | null {
  const offered = tree.filter(node => !node.retired || chosen.includes(node.id))
  if (offered.length === 0) return null
  const names = new Map(tree.map(node => [node.id, plainText(reader, node.name)]))
  const options = offered.map(node => ({
    value: node.id,
    label: [...node.above, node.id].map(id => names.get(id)).join(' › '),
  }))
  return checkboxes(reader, field, options, chosen)
}
