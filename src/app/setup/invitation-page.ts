import { html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { INTERFACE_LANGUAGES, languageName } from '../../kernel/languages.ts'
import {
  button,
  type FormState,
  formTag,
  languageField,
  plainText,
  problemList,
  selectField,
  textField,
} from '../../kernel/look/kit.ts'
import { FIRST_ROLES, FirstInvitationForm } from './forms.ts'
import { stepPage } from './step-page.ts'
import type { SetupView } from './steps.ts'

export function firstInvitationPage(reader: Reader, { networks }: SetupView, state: FormState): Page {
  const { say } = reader
  if (networks.length === 0) {
    const first = html`<p>${say('setup-invitation-no-network')}</p><p><a class="button" href="/setup/network">${say('setup-network-do')}</a></p>`
    return stepPage(reader, 'invitation', first)
  }
  const field = (name: string, label: string, value = '') => ({ form: FirstInvitationForm, name, label, value, state })
  const spoken = INTERFACE_LANGUAGES.map(one => ({ value: one, label: languageName(one, one), lang: one }))
  const inside = html`${problemList(reader, state)}
${selectField(
  reader,
  field('network', say('setup-invitation-network'), networks[0]!.slug),
  networks.map(one => ({ value: one.slug, label: plainText(reader, one.name) })),
)}
${selectField(
  reader,
  { ...field('role', say('setup-invitation-role'), FIRST_ROLES[0]), hint: say('setup-invitation-role-hint') },
  FIRST_ROLES.map(role => ({ value: role, label: say(`role-${role}`) })),
)}
${textField(reader, { ...field('name', say('people-name')), hint: say('people-name-hint') }, { autocomplete: 'off' })}
${languageField(reader, field('nameLanguage', say('people-name-language'), reader.language))}
${textField(reader, { ...field('address', say('setup-invitation-address')), hint: say('setup-invitation-address-hint') }, { type: 'email', autocomplete: 'off' })}
${selectField(reader, field('language', say('setup-invitation-language'), reader.language), spoken)}
<fieldset><legend>${say('setup-invitation-affiliate')}</legend>
${textField(reader, { ...field('organisation', say('setup-invitation-organisation')), hint: say('setup-invitation-organisation-hint') }, { autocomplete: 'off' })}
${textField(reader, { ...field('country', say('setup-invitation-country')), hint: say('setup-invitation-country-hint') }, { autocomplete: 'off' })}
</fieldset>
${button(say('setup-invitation-send'))}`
  return stepPage(reader, 'invitation', formTag(reader, '/setup/invitation', inside))
}
