import { html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { INTERFACE_LANGUAGES, languageName } from '../../kernel/languages.ts'
import {
  button,
  checkboxes,
  type FormState,
  formTag,
  problemList,
  selectField,
  textField,
} from '../../kernel/look/kit.ts'
import { wordsOf } from '../../kernel/text.ts'
import { HouseForm } from '../../modules/networks/index.ts'
import { stepPage } from './step-page.ts'
import type { SetupView } from './steps.ts'

export function housePage(reader: Reader, { house }: SetupView, state: FormState): Page {
  const { say } = reader
  const field = (name: string, label: string, value = '') => ({ form: HouseForm, name, label, value, state })
  const named = INTERFACE_LANGUAGES.map(one => ({ value: one, label: languageName(one, one), lang: one }))
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('name', say('first-run-house-name'), wordsOf(house.name)), hint: say('first-run-house-hint') }, { autocomplete: 'off' })}
${selectField(reader, { ...field('main', say('first-run-main'), house.languages[0]), hint: say('first-run-main-hint'), prefix: 'speaks-' }, named)}
${checkboxes(reader, field('others', say('first-run-others')), named, house.languages)}
${button(say('setup-house-keep'))}`
  return stepPage(reader, 'house', formTag(reader, '/setup/house', inside))
}
