import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  type FormState,
  facts,
  fileField,
  formTag,
  fresh,
  languageField,
  notice,
  plainText,
  problemList,
  shownText,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { originalOf } from '../../../kernel/text.ts'
import { SLIDES_ACCEPT, SLIDES_AT_MOST } from '../rules/speaking.ts'
import { noForm, selfForm, yesForm } from '../speaker-forms.ts'
import type { SpeakView } from '../views/speak-by-link.ts'
import { islands, sessionDay, sessionHours } from './hours.ts'

/** Which of the forms of the page was refused, and how. */
export interface SpeakFormState {
  no?: FormState
  yes?: FormState
  self?: FormState
  slides?: FormState
}

/** What somebody is asked to speak about and when, their answer, what is printed of them and their files. */
export function speakPage(reader: Reader, view: SpeakView, path: string, forms: SpeakFormState = {}): Page {
  const { say } = reader
  const { invitation, session, over, off } = view
  const address = session && `/${view.network.slug}/sessions/${session.slug}`
  const open = !over && !off
  const main = html`<p class="kicker">${bareText(reader, view.network.name)}</p><h1>${shownText(reader, view.title)}</h1>
<p class="lead">${when(reader, view)}</p>${standing(reader, view)}
<p class="meta">${say('speak-for', { name: view.person.name })}</p>
${facts([
  [say('speakers-for'), view.line && shownText(reader, view.line)],
  [say('speakers-role'), invitation.role && shownText(reader, invitation.role)],
  [say('speakers-minutes'), invitation.minutes],
  [say('speakers-language'), invitation.language && languageName(invitation.language, reader.language)],
])}${address ? html`<p><a href="${address}">${say('speak-whole-session')}</a></p>` : null}
${open ? answerForms(reader, view, path, forms) : null}${open && invitation.state !== 'declined' ? html`${selfSection(reader, view, path, forms.self)}${slidesSection(reader, view, path, forms.slides)}` : null}`
  // No island keeps what is typed: it would write the address of this page, which is a key, into the browser.
  return layout(reader, { title: plainText(reader, view.title), main, islands: islands(reader) })
}

function when(reader: Reader, { hours, place, title }: SpeakView): Fill {
  if (!hours) return reader.say('speak-no-hours')
  return html`${sessionDay(reader, hours)} · ${sessionHours(reader, { ...hours, place: place ?? title })}`
}

/** What was said so far, or why nothing can be said. */
function standing(reader: Reader, { invitation, over, off }: SpeakView): Html {
  const { say } = reader
  if (over) return notice('note', html`<p>${say('speak-over')}</p>`)
  if (off) return notice('wrong', html`<p>${say('speak-off')}</p>`)
  if (invitation.state === 'confirmed') return notice('done', html`<p>${say('speak-confirmed')}</p>`)
  if (invitation.state === 'declined') return notice('note', html`<p>${say('speak-declined')}</p>`)
  return notice('due', html`<p>${say(invitation.why === 'moved' ? 'speak-asked-again' : 'speak-asked')}</p>`)
}

function answerForms(
  reader: Reader,
  { invitation }: SpeakView,
  path: string,
  { yes = fresh, no = fresh }: SpeakFormState,
): Html {
  const { say } = reader
  const confirmed = invitation.state === 'confirmed'
  const confirm = confirmed
    ? null
    : formTag(
        reader,
        `${path}/yes`,
        html`${problemList(reader, yes, 'yes-')}${languageField(reader, { form: yesForm, name: 'speaks', prefix: 'yes-', state: yes, label: say('speak-language'), value: invitation.own_language ?? invitation.language ?? '', unsaid: say('speak-language-later') })}${button(say('speaker-yes'))}`,
      )
  const decline = html`<details${no.problems.length > 0 ? html` open` : null}><summary>${say(confirmed ? 'speak-take-back' : 'speaker-no')}</summary>${formTag(
    reader,
    `${path}/no`,
    html`${problemList(reader, no, 'no-')}${textArea(reader, { form: noForm, name: 'words', prefix: 'no-', state: no, label: say('speaker-why'), hint: say('speak-why-hint') }, { rows: 2 })}${languageField(reader, { form: noForm, name: 'language', prefix: 'no-', state: no })}${button(say('speak-no-send'), { grave: confirmed })}`,
  )}</details>`
  return html`<section aria-labelledby="answer"><h2 id="answer">${say('speak-answer')}</h2>${confirm}${invitation.state === 'declined' ? null : decline}</section>`
}

function selfSection(reader: Reader, { invitation }: SpeakView, path: string, state: FormState = fresh): Html {
  const { say } = reader
  const { own_role, own_organisation, own_bio, own_language } = invitation
  const written = own_bio ?? own_role ?? own_organisation
  const text = (of: typeof own_bio) => (of ? originalOf(of).text : '')
  const field = { form: selfForm, prefix: 'self-', state }
  return html`<section aria-labelledby="self"><h2 id="self">${say('speak-self')}</h2><p class="hint">${say('speak-self-hint')}</p>${formTag(
    reader,
    `${path}/self`,
    html`${problemList(reader, state, 'self-')}${textField(reader, { ...field, name: 'role', label: say('speaker-own-role'), hint: say('speak-role-hint'), value: text(own_role) })}${textField(reader, { ...field, name: 'organisation', label: say('speaker-own-organisation'), value: text(own_organisation) })}${textArea(reader, { ...field, name: 'words', label: say('speaker-bio'), hint: say('speak-bio-hint'), value: text(own_bio) }, { rows: 5 })}${languageField(reader, { ...field, name: 'language', ...(written ? { value: written.original } : {}) })}${languageField(reader, { ...field, name: 'speaks', label: say('speak-language'), value: own_language ?? '', unsaid: say('speak-language-later') })}${button(say('speak-keep'))}`,
  )}</section>`
}

function slidesSection(reader: Reader, { slides }: SpeakView, path: string, state: FormState = fresh): Html {
  const { say } = reader
  const sent = slides.map(
    one =>
      html`<li><bdi>${one.name}</bdi> · ${one.visibility === 'staff' ? say('speaker-slides-hidden') : say('speaker-slides-shown')} ${formTag(reader, `${path}/slides/${one.id}/removal`, html`<button type="submit" class="link">${say('speak-slides-remove')}<span class="sr"> ${one.name}</span></button>`)}</li>`,
  )
  const more =
    slides.length >= SLIDES_AT_MOST
      ? null
      : formTag(
          reader,
          `${path}/slides`,
          html`${problemList(reader, state)}${fileField(reader, { label: say('speak-slides-file'), hint: say('speak-slides-hint'), accept: SLIDES_ACCEPT, state })}${button(say('speak-slides-send'), { quiet: true })}`,
          { file: true },
        )
  return html`<section aria-labelledby="slides"><h2 id="slides">${say('speaker-slides')}</h2>${sent.length > 0 ? html`<ul>${sent}</ul>` : null}${more}</section>`
}
