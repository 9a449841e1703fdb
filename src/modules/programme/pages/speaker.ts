import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  askOnce,
  button,
  dateOf,
  type FormState,
  facts,
  formTag,
  fresh,
  languageField,
  placeLine,
  problemList,
  radios,
  shownText,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { phoneForm } from '../speaker-forms.ts'
import type { InvitationView } from '../views/speakers.ts'
import { mailOf, stateOf } from './speakers.ts'
import { words } from './words.ts'

/** One invitation: what was asked and answered, the files, and what the secretariat can do now. */
export function speakerPage(reader: Reader, view: InvitationView, state: FormState = fresh): Page {
  const { say } = reader
  const { invitation, name, base, title } = view
  const language = (tag: string | null) => (tag ? languageName(tag, reader.language) : null)
  const main = html`${placeLine(reader, [
    { href: base.slice(0, -'/speakers'.length), words: words(reader, title) },
    { href: base, words: say('speakers-title') },
  ])}<h1><bdi>${name}</bdi></h1><p class="lead">${stateOf(reader, invitation)}</p>${problemList(reader, state)}
${facts([
  [say('speakers-role'), invitation.role && shownText(reader, invitation.role)],
  [say('speakers-minutes'), invitation.minutes],
  [say('speakers-language'), language(invitation.language)],
  [say('speaker-speaks'), language(invitation.own_language)],
  [say('speaker-answered-at'), invitation.answered_at && dateOf(reader, invitation.answered_at)],
  [say('speaker-reason'), invitation.reason && shownText(reader, invitation.reason)],
  [say('speakers-mail'), mailOf(reader, invitation)],
  [say('speaker-own-role'), invitation.own_role && shownText(reader, invitation.own_role)],
  [say('speaker-own-organisation'), invitation.own_organisation && shownText(reader, invitation.own_organisation)],
  [say('speaker-bio-staff'), invitation.own_bio && shownText(reader, invitation.own_bio)],
])}
${slidesList(reader, view)}${invitation.ended_at ? html`<p>${say('speaker-ended-hint')}</p>` : whatCanBeDone(reader, view, state)}`
  return layout(reader, { title: name, main, place: placeIn(reader, view.network, 'programme') })
}

function slidesList(reader: Reader, { invitation, slides, base }: InvitationView): Fill {
  const { say } = reader
  if (slides.length === 0) return null
  const at = `${base}/${invitation.id}/slides`
  const lines = slides.map(one => {
    const shown = one.visibility !== 'staff'
    const go = shown ? say('speaker-slides-hide') : say('speaker-slides-show')
    const form = formTag(
      reader,
      at,
      html`<input type="hidden" name="slides" value="${one.id}">${shown ? null : html`<input type="hidden" name="shown" value="yes">`}${button(go, { quiet: true })}`,
    )
    return html`<li><a href="${at}/${one.id}" download><bdi>${one.name}</bdi></a> · ${shown ? say('speaker-slides-shown') : say('speaker-slides-hidden')}${shown || invitation.state === 'confirmed' ? form : null}</li>`
  })
  return html`<h2>${say('speaker-slides')}</h2><p class="hint">${say('speaker-slides-staff')}</p><ul>${lines}</ul>`
}

function whatCanBeDone(reader: Reader, { invitation, base, over }: InvitationView, state: FormState): Fill {
  const { say } = reader
  const at = `${base}/${invitation.id}`
  const field = { form: phoneForm, state }
  const again =
    over || invitation.state === 'declined'
      ? null
      : html`${formTag(reader, `${at}/link`, button(say('speaker-link-again'), { quiet: true }))}<p class="hint">${say('speaker-link-hint')}</p>`
  const phone = html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('speaker-phone')}</summary>${formTag(
    reader,
    `${at}/answer`,
    html`${radios(reader, { ...field, name: 'answer', label: say('speaker-phone-said'), value: invitation.state }, [
      { value: 'confirmed', label: say('speaker-yes') },
      { value: 'declined', label: say('speaker-no') },
    ])}${textArea(reader, { ...field, name: 'words', label: say('speaker-why') }, { rows: 2 })}${languageField(reader, { ...field, name: 'language' })}${button(say('speaker-phone-keep'))}`,
  )}</details>`
  return html`<section aria-labelledby="do"><h2 id="do">${say('speaker-do')}</h2>${again}${over ? null : phone}<div>${askOnce(
    reader,
    { id: 'withdraw', opener: say('speaker-withdraw') },
    { action: `${at}/withdrawal`, says: say('speaker-withdraw-hint'), go: say('speaker-withdraw-yes') },
  )}</div></section>`
}
