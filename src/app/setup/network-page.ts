import { html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { languageName, TEXT_LANGUAGES } from '../../kernel/languages.ts'
import {
  button,
  checkboxes,
  type FormState,
  formTag,
  languageField,
  problemList,
  textArea,
  textField,
} from '../../kernel/look/kit.ts'
import { NetworkForm } from '../../modules/networks/index.ts'
import { stepPage } from './step-page.ts'
import type { SetupView } from './steps.ts'

export function networkFormPage(reader: Reader, { house, networks }: SetupView, state: FormState): Page {
  const { say } = reader
  const field = (name: string, label: string, value = '') => ({ form: NetworkForm, name, label, value, state })
  const languages = [...new Set([...house.languages, ...TEXT_LANGUAGES])].map(tag => ({
    value: tag,
    label: languageName(tag, reader.language),
  }))
  const there = networks.length > 0 ? html`<p>${say('setup-network-there', { count: networks.length })}</p>` : null
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('name', say('setup-network-name')), hint: say('setup-network-name-hint') }, { autocomplete: 'off' })}
${textArea(reader, { ...field('purpose', say('setup-network-purpose')), hint: say('setup-network-purpose-hint') })}
${languageField(reader, field('language', say('setup-network-written'), reader.language))}
${textField(reader, { ...field('slug', say('setup-network-slug')), hint: say('setup-network-slug-hint') }, { autocomplete: 'off' })}
${checkboxes(reader, { ...field('languages', say('setup-network-languages')), hint: say('setup-network-languages-hint') }, languages, house.languages)}
<div class="row">${textField(reader, { ...field('zone', say('people-zone'), reader.zoneKnown ? reader.zone : ''), hint: say('people-zone-hint') }, { autocomplete: 'off' })}${textField(reader, { ...field('place', say('people-place')), hint: say('setup-network-place-hint') }, { autocomplete: 'off' })}</div>
${textField(reader, { ...field('secretariat', say('setup-network-secretariat'), say('setup-network-secretariat-usual')), hint: say('setup-network-secretariat-hint') }, { autocomplete: 'off' })}
${button(say('setup-network-found'))}`
  return stepPage(reader, 'network', html`${there}${formTag(reader, '/setup/network', inside)}`)
}
