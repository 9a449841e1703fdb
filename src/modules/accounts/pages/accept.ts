import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import {
  button,
  buttonLink,
  checkboxes,
  type FormState,
  facts,
  formTag,
  languageField,
  notice,
  problemList,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { AcceptForm } from '../forms.ts'
import type { InvitationView } from '../views.ts'

/** What one is invited to, by whom, and the few things to say on coming in. */
export function acceptPage(reader: Reader, action: string, view: InvitationView, state: FormState): Page {
  const { say } = reader
  const title = say('accept-title')
  const main =
    view.hindrance === 'over'
      ? html`<h1>${say('accept-over-title')}</h1><p class="lead">${say('accept-over')}</p><p>${buttonLink('/sign-in', say('sign-in'))}</p>`
      : html`<h1>${title}</h1>${known(reader, view)}${hindered(reader, view) ?? formOf(reader, action, view, state)}`
  return layout(reader, { title, main, islands: ['reader-zone'] })
}

function known(reader: Reader, view: InvitationView): Fill {
  const { say } = reader
  const { network, organisation, region, invitation, by } = view
  return facts([
    [say('accept-network'), network && shownText(reader, network)],
    [say('accept-role'), sayAny(say, `role-${invitation.role}` as keyof Messages)],
    [say('people-organisation'), organisation && shownText(reader, organisation)],
    [say('people-region'), region && shownText(reader, region)],
    [say('accept-by'), by && html`<bdi>${by}</bdi>`],
  ])
}

function hindered({ say, identity }: Reader, { hindrance }: InvitationView): Fill {
  if (hindrance === 'sign-in-first')
    return html`${notice('due', html`<p>${say('accept-sign-in-first')}</p>`)}<p>${buttonLink('/sign-in', say('sign-in'))}</p>`
  if (hindrance === 'somebody-else')
    return notice('due', html`<p>${say('accept-somebody-else', { name: identity?.name ?? '' })}</p>`)
  return null
}

function formOf(reader: Reader, action: string, { invitation }: InvitationView, state: FormState): Fill {
  const { say, identity } = reader
  if (identity) {
    // The form checks these; of somebody the house knows nothing of it is taken.
    const known = html`<input type="hidden" name="name" value="${identity.name}"><input type="hidden" name="nameLanguage" value="${reader.language}">`
    return formTag(reader, action, html`${problemList(reader, state)}${known}${button(say('accept-accept'))}`)
  }
  const field = (name: string, label: string, value = '') => ({ form: AcceptForm, name, label, value, state })
  const languages = [...new Set([...reader.languages, ...TEXT_LANGUAGES])].map(tag => ({
    value: tag,
    label: languageName(tag, reader.language),
  }))
  const chosen = [...new Set([reader.language, invitation.language])]
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('name', say('people-name'), invitation.name), hint: say('people-name-hint') }, { autocomplete: 'name' })}
${languageField(reader, field('nameLanguage', say('people-name-language'), invitation.name_language))}
${checkboxes(reader, { form: AcceptForm, name: 'languages', label: say('people-languages'), state }, languages, chosen)}
${textField(reader, { ...field('zone', say('people-zone'), reader.zoneKnown ? reader.zone : ''), hint: say('people-zone-hint') }, { autocomplete: 'off' })}
<p class="hint">${say('accept-privacy')}</p>
${button(say('accept-accept'))}`
  return formTag(reader, action, inside)
}
