import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { button, type FormState, formTag, problemList, textField } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { SheetForm } from '../forms.ts'
import { inGroups } from '../rules.ts'

/** Ten recovery codes, shown this once, to print or to copy by hand; typing one of them makes all of them count. */
export function codesPage(
  reader: Reader,
  { codes, sheet }: { codes: readonly string[]; sheet: string },
  state: FormState,
): Page {
  const { say } = reader
  const title = say('codes-title')
  const field = { form: SheetForm, name: 'code', label: say('codes-type-one'), hint: say('codes-type-one-hint') }
  const inside = html`<input type="hidden" name="sheet" value="${sheet}">${textField(reader, { ...field, state: { ...state, typed: {} } }, { autocomplete: 'off' })}${button(say('codes-keep'))}`
  const main = html`<p class="crumbs"><a href="/account">${say('account-title')}</a></p>
<h1>${title}</h1><p class="lead">${say('codes-lead')}</p>${problemList(reader, state)}
<ol>${codes.map(code => html`<li><code dir="ltr">${inGroups(code)}</code></li>`)}</ol>
<p class="due">${say('codes-once')}</p>
${formTag(reader, '/account/codes', inside)}`
  return { ...layout(reader, { title, main }), secret: true }
}
