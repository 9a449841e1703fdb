import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  type FormState,
  formTag,
  languageOf,
  placeLine,
  problemList,
  selectField,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { CONTACT_KINDS, type Contact } from '../../register/index.ts'
import { ContactForm } from '../forms.ts'
import type { Network } from '../store/networks.ts'
import { placeIn } from './place.ts'

interface ContactsView {
  network: Network
  person: { id: string; name: string; name_language: string }
  contacts: Contact[]
}

export function contactsPage(reader: Reader, view: ContactsView, state: FormState): Page {
  const { say, identity } = reader
  const { network, person, contacts } = view
  const at = `/${network.slug}/people/${person.id}`
  const own = identity?.actor.person === person.id
  const title = say('contacts-title')
  const field = (name: string, label: string, value = '') => ({ form: ContactForm, name, label, value, state })
  const inside = html`${problemList(reader, state)}
${selectField(
  reader,
  field('kind', say('contacts-kind'), 'phone'),
  CONTACT_KINDS.map(kind => ({ value: kind, label: sayAny(say, `contact-${kind}` as keyof Messages) })),
)}
${textField(reader, { ...field('value', say('contacts-value')), hint: say('contacts-value-hint') }, { autocomplete: 'off' })}
${button(say('people-keep'))}`
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/people`, words: say('people-title') },
    { href: at, words: html`<bdi${languageOf(reader, person.name_language)}>${person.name}</bdi>` },
  ])}
<h1>${title}</h1><p class="lead">${own ? say('contacts-lead-own') : say('contacts-lead')}</p>
${contacts.length === 0 ? html`<p>${say('contacts-none')}</p>` : html`<ul>${contacts.map(one => contact(reader, at, one))}</ul>`}
<h2>${say('contacts-add')}</h2>${formTag(reader, `${at}/contacts`, inside)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

function contact(reader: Reader, at: string, { id, kind, value }: Contact): Html {
  const { say } = reader
  const shown =
    kind === 'phone'
      ? html`<a href="tel:${value}"><bdi>${value}</bdi></a>`
      : kind === 'email'
        ? html`<a href="mailto:${value}"><bdi>${value}</bdi></a>`
        : html`<bdi>${value}</bdi>`
  const label = sayAny(say, `contact-${kind}` as keyof Messages)
  return html`<li><span class="meta">${label}</span> ${shown}${formTag(reader, `${at}/contacts/${id}/removal`, button(say('contacts-remove'), { quiet: true }))}</li>`
}
