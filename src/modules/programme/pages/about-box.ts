import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { listOf } from '../../../kernel/languages.ts'
import { askOnce, button, type FormState, formTag, notice, selectField } from '../../../kernel/look/kit.ts'
import { aboutForm } from '../forms.ts'
import type { KnownSession, Recognised } from '../rules/recognise.ts'
import type { AboutView } from '../views/later-files.ts'
import { dayWords } from './day-words.ts'

/** Above what was read of a file of one session: whether it is about a session that is there already, and why it seems so. */
export function aboutBox(reader: Reader, address: string, { known, likely, sure }: AboutView, state: FormState): Fill {
  const { say } = reader
  const others = known.filter(one => !likely.some(({ session }) => session === one))
  const option = (one: KnownSession) => ({ value: one.ref, label: nameOf(reader, one) })
  const options = [
    ...(sure ? [] : [{ value: '', label: say('programme-about-choose') }]),
    ...likely.map(({ session }) => option(session)),
    ...others.map(option),
  ]
  const form = formTag(
    reader,
    `${address}/attachment`,
    html`${selectField(reader, { form: aboutForm, name: 'about', label: say('programme-about-which'), state }, options)}${button(say('programme-attach'))}`,
  )
  if (likely.length === 0)
    return html`<details><summary>${say('programme-about-open')}</summary><p class="hint">${say('programme-about-hint')}</p>${form}</details>`
  const seems = html`<ul>${likely.map(one => html`<li>${why(reader, one)}</li>`)}</ul>`
  const head = sure ? say('programme-about-seems') : say('programme-about-several', { count: likely.length })
  return notice('due', html`<h2 id="about-file">${head}</h2>${seems}<p>${say('programme-about-hint')}</p>${form}`)
}

/** On a file that is attached: where its differences are, and how it is taken away again. */
export function attachedBox(reader: Reader, address: string): Html {
  const { say } = reader
  return html`${notice('due', html`<p>${say('programme-file-is-attached')} <a href="${address}/differences">${say('programme-see-differences')}</a></p>`)}
<div>${askOnce(reader, { id: 'detach', opener: say('programme-detach') }, { action: `${address}/detachment`, says: say('programme-detach-hint'), go: say('programme-detach-yes') })}</div>`
}

function why(reader: Reader, { session, signs }: Recognised): Html {
  const words = signs.map(sign => reader.say(`programme-sign-${sign}`))
  return html`<bdi>${nameOf(reader, session)}</bdi>: ${listOf(words, reader.language)}`
}

function nameOf(reader: Reader, { label, title, date, series }: KnownSession): string {
  const day = date === null ? null : dayWords(reader, date)
  return [[label, title].filter(Boolean).join(' · ') || null, day, series].filter(Boolean).join(' – ')
}
