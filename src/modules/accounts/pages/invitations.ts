import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { INTERFACE_LANGUAGES, languageName } from '../../../kernel/languages.ts'
import {
  button,
  dateOf,
  emailField,
  emptyState,
  type FormState,
  formTag,
  languageField,
  languageOf,
  placeLine,
  plainText,
  problemList,
  selectField,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { placeIn } from '../../networks/index.ts'
import { InvitationForm } from '../forms.ts'
import type { InvitationsView } from '../views.ts'

export function invitationsPage(reader: Reader, view: InvitationsView, state: FormState): Page {
  const { say } = reader
  const { network } = view
  const title = say('invitations-title')
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/people`, words: say('people-title') }])}
<h1>${title}</h1><p class="lead">${say('invitations-lead')}</p>
${inviteForm(reader, view, state)}
<h2>${say('invitations-open', { count: view.open.length })}</h2>
${view.open.length === 0 ? emptyState(say('invitations-none')) : html`<ul class="people">${view.open.map(one => invitation(reader, network.slug, one))}</ul>`}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

function inviteForm(reader: Reader, view: InvitationsView, state: FormState): Html {
  const { say } = reader
  const field = (name: string, label: string, value = '') => ({ form: InvitationForm, name, label, value, state })
  const none = { value: '', label: say('invitations-none-chosen') }
  const inside = html`${problemList(reader, state)}
${textField(reader, { ...field('name', say('people-name')), hint: say('people-name-hint') }, { autocomplete: 'off' })}
${languageField(reader, field('nameLanguage', say('people-name-language'), reader.language))}
${emailField(reader, { ...field('address', say('sign-in-address')), hint: say('invitations-address-hint') }, { autocomplete: 'off' })}
${selectField(
  reader,
  field('role', say('invitations-role'), 'member'),
  view.roles.map(role => ({ value: role, label: sayAny(say, `role-${role}` as keyof Messages) })),
)}
${
  view.organisations.length > 0
    ? selectField(
        reader,
        { ...field('organisation', say('people-organisation')), hint: say('invitations-organisation-hint') },
        [none, ...view.organisations.map(one => ({ value: one.id, label: plainText(reader, one.name) }))],
      )
    : null
}
${
  view.regions.length > 0
    ? selectField(reader, { ...field('region', say('people-region')), hint: say('invitations-region-hint') }, [
        none,
        ...view.regions.map(one => ({ value: one.id, label: plainText(reader, one.name) })),
      ])
    : null
}
${selectField(
  reader,
  { ...field('language', say('invitations-language'), reader.language), hint: say('invitations-language-hint') },
  INTERFACE_LANGUAGES.map(one => ({ value: one, label: languageName(one, one), lang: one })),
)}
${button(say('invitations-invite'))}`
  return formTag(reader, `/${view.network.slug}/invitations`, inside)
}

function invitation(reader: Reader, network: string, one: InvitationsView['open'][number]): Fill {
  const { say } = reader
  const at = `/${network}/invitations/${one.id}`
  const until = one.over
    ? html`<span class="until">${say('invitations-over')}</span>`
    : html`${say('invitations-until')} ${dateOf(reader, one.ends_at)}`
  return html`<li><strong${languageOf(reader, one.name_language)}><bdi>${one.name}</bdi></strong><p class="meta">${sayAny(say, `role-${one.role}` as keyof Messages)}${one.organisation ? html` · ${shownText(reader, one.organisation)}` : null}${one.address ? html` · <bdi>${one.address}</bdi>` : null} · ${until}</p><div class="row">${one.mayRenew ? formTag(reader, `${at}/renewal`, button(say('invitations-again'), { quiet: true })) : null}${formTag(reader, `${at}/revocation`, button(say('invitations-revoke'), { quiet: true }))}</div></li>`
}
