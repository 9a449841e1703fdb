import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  type FormState,
  fieldGroup,
  formTag,
  fresh,
  languageField,
  placeLine,
  plainText,
  problemList,
  radios,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { faceIn, type Text } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { FaceForm, MailingForm, NewMailingForm } from '../forms.ts'
import { originalLanguage, textsOf } from '../rules/faces.ts'
import type { Mailing } from '../store/mailings.ts'
import type { Choices, EditView } from '../views/mailings.ts'

/** The form of a mailing: a new one, or a draft in its original language. */
export function editPage(reader: Reader, view: EditView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, mailing } = view
  const address = `/${network.slug}/mailings`
  const title = say(mailing ? 'mailings-change' : 'mailings-new')
  const language = mailing && originalLanguage(textsOf(mailing))
  const form = mailing ? MailingForm : NewMailingForm
  const inside = html`${problemList(reader, state)}${whom(reader, view, state)}
${mailing ? null : languageField(reader, { form: NewMailingForm, name: 'language', state, label: say('mailings-field-language') })}
${wordFields(reader, { form, state, mailing, language: language ?? null, withButton: true })}
${textField(reader, { form, name: 'buttonPath', label: say('mailings-field-button-page'), hint: say('mailings-field-button-page-hint'), state, value: mailing?.button_path ?? '' })}
${how(reader, mailing, state)}${button(say('mailings-keep'))}`
  const main = html`${placeLine(reader, [
    { href: address, words: say('mailings-title') },
    ...(mailing ? [{ href: `${address}/${mailing.id}`, words: bareText(reader, mailing.subject, 60) }] : []),
  ])}
<h1>${title}</h1><p class="lead">${say('mailings-new-lead')}</p>${formTag(reader, mailing ? `${address}/${mailing.id}/edit` : `${address}/new`, inside)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'mailings') })
}

/** What a draft says in one more language, beside the original. */
export function facePage(
  reader: Reader,
  view: EditView & { mailing: Mailing },
  language: string,
  state: FormState = fresh,
): Page {
  const { say } = reader
  const { network, mailing } = view
  const address = `/${network.slug}/mailings/${mailing.id}`
  const original = originalLanguage(textsOf(mailing))
  const name = languageName(language, reader.language)
  const title = say('mailings-face-title', { language: name })
  const inside = html`${problemList(reader, state)}<input type="hidden" name="language" value="${language}">
${wordFields(reader, { form: FaceForm, state, mailing, language, withButton: mailing.button !== null })}${button(say('mailings-face-keep'))}`
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/mailings`, words: say('mailings-title') },
    { href: address, words: bareText(reader, mailing.subject, 60) },
  ])}
<h1>${title}</h1><p class="lead">${say('mailings-face-lead', { language: name })}</p>
${language === original ? null : html`<details open><summary>${say('mailings-face-original-words')}</summary><div lang="${original}" dir="auto"><p><strong>${faceIn(mailing.subject, original)?.text}</strong></p><pre>${faceIn(mailing.body, original)?.text}</pre>${mailing.button ? html`<p>${faceIn(mailing.button, original)?.text}</p>` : null}</div></details>`}
${formTag(reader, `${address}/faces`, inside)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'mailings') })
}

interface WordFields {
  form: typeof MailingForm | typeof NewMailingForm | typeof FaceForm
  state: FormState
  mailing: Mailing | null
  /** Null: whichever will be chosen. */
  language: string | null
  withButton: boolean
}

function wordFields(reader: Reader, { form, state, mailing, language, withButton }: WordFields): Html {
  const { say } = reader
  const value = (text: Text | null | undefined) => (text && language ? (faceIn(text, language)?.text ?? '') : '')
  const lang = language ? { lang: language } : {}
  return html`${textField(reader, { form, name: 'subject', label: say('mailings-field-subject'), hint: say('mailings-field-subject-hint'), state, value: value(mailing?.subject) }, lang)}
${textArea(reader, { form, name: 'body', label: say('mailings-field-body'), hint: say('mailings-field-body-hint'), state, value: value(mailing?.body) }, { rows: 14, ...lang })}
${withButton ? textField(reader, { form, name: 'button', label: say('mailings-field-button'), hint: say('mailings-field-button-hint'), state, value: value(mailing?.button) }, lang) : null}`
}

function whom(reader: Reader, view: EditView, state: FormState): Fill {
  const { say } = reader
  const { network, regions, scopes, mailing } = view
  const form = mailing ? MailingForm : NewMailingForm
  const own = regions.filter(region => scopes.includes(region.id))
  const options = [
    ...(scopes.includes(network.id) ? [{ value: network.id, label: plainText(reader, network.name) }] : []),
    ...own.map(region => ({ value: region.id, label: plainText(reader, region.name) })),
  ]
  const scope = mailing
    ? null
    : selectField(
        reader,
        {
          form: NewMailingForm,
          name: 'scope',
          label: say('mailings-field-scope'),
          hint: say('mailings-field-scope-hint'),
          state,
        },
        options,
      )
  const from = mailing?.from_name ?? reader.identity?.name ?? ''
  return html`${scope}${selectField(
    reader,
    {
      form,
      name: 'to',
      label: say('mailings-field-to'),
      hint: say('mailings-field-to-hint'),
      state,
      value: mailing ? toOf(mailing) : 'all',
    },
    toOptions(reader, view),
  )}${textField(reader, { form, name: 'fromName', label: say('mailings-field-from'), hint: say('mailings-field-from-hint'), state, value: from })}`
}

function toOptions(reader: Reader, { segments, bodies }: Choices) {
  const { say } = reader
  return [
    { value: 'all', label: say('mailings-to-all') },
    ...segments.map(one => ({
      value: `segment:${one.id}`,
      label: say('mailings-to-segment', { name: plainText(reader, one.name) }),
    })),
    ...bodies.map(one => ({
      value: `body:${one.id}`,
      label: say('mailings-to-body', { name: plainText(reader, one.name) }),
    })),
    { value: 'chosen', label: say('mailings-to-chosen') },
  ]
}

function toOf({ audience, segment_id, body_id }: Mailing): string {
  return audience === 'segment' ? `segment:${segment_id}` : audience === 'body' ? `body:${body_id}` : audience
}

function how(reader: Reader, mailing: Mailing | null, state: FormState): Html {
  const { say } = reader
  const form = mailing ? MailingForm : NewMailingForm
  return fieldGroup(
    say('mailings-field-how'),
    html`${radios(
      reader,
      { form, name: 'says', label: say('mailings-field-says'), state, value: mailing?.says ?? 'all' },
      [
        { value: 'all', label: say('mailings-says-all') },
        { value: 'link', label: say('mailings-says-link') },
      ],
    )}${radios(
      reader,
      { form, name: 'readBy', label: say('mailings-field-read-by'), state, value: mailing?.read_by ?? 'recipients' },
      [
        { value: 'recipients', label: say('mailings-read-by-recipients') },
        { value: 'everybody', label: say('mailings-read-by-everybody') },
      ],
    )}`,
  )
}
