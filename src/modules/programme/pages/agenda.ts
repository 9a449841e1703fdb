import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Session, Speaker } from '../store/published.ts'
import type { AgendaItem, SessionView } from '../views/session.ts'
import { agendaHour } from './hours.ts'
import { words } from './words.ts'

/** The agenda as a timeline; lines stand in one another as they do in the programme. */
export function agenda(reader: Reader, { session, agenda: items }: Pick<SessionView, 'session' | 'agenda'>): Html {
  return list(reader, session, items, 3)
}

/** Speakers of a line or of the whole session. */
export function speakerList(reader: Reader, speakers: readonly Speaker[]): Fill {
  if (speakers.length === 0) return null
  return html`<ul class="speakers">${speakers.map(speaker => html`<li>${speakerLine(reader, speaker)}</li>`)}</ul>`
}

/** Kinds worth naming: that a line has a subject or a number says its title already. */
export function kindNames(reader: Reader, kinds: readonly string[]): string {
  const shown = kinds.filter(kind => kind !== 'other' && kind !== 'topic' && kind !== 'segment')
  return shown.map(kind => (reader.say as (key: string) => string)(`programme-kind-${kind}`)).join(' · ')
}

function list(reader: Reader, session: Session, items: readonly AgendaItem[], level: number): Html {
  return html`<ol class="agenda">${items.map(
    item =>
      html`<li${item.kinds.includes('break') ? html` class="pause"` : null}>${when(reader, session, item)}<div>${what(reader, session, item, level)}</div></li>`,
  )}</ol>`
}

function when(reader: Reader, session: Session, { start, minutes, ...item }: AgendaItem): Html {
  const length = minutes ?? lengthOf(start, item.end)
  const duration = length === null ? null : reader.say('programme-minutes', { minutes: length })
  if (start === null)
    return duration === null
      ? html`<span></span>`
      : html`<time datetime="PT${length}M"><small>${duration}</small></time>`
  const { at, text } = agendaHour(reader, session, start)
  return html`<time datetime="${at.toString()}">${text}${duration === null ? null : html`<small>${duration}</small>`}</time>`
}

function what(reader: Reader, session: Session, item: AgendaItem, level: number): Html {
  const { say } = reader
  const kinds = kindNames(reader, item.kinds)
  const title = item.title ? words(reader, item.title) : kinds || say('programme-line')
  const heading =
    level === 3
      ? html`<h3>${title}</h3>`
      : level === 4
        ? html`<h4>${title}</h4>`
        : html`<p><strong>${title}</strong></p>`
  const questions = item.questions.map(note => html`<li>${words(reader, note.about)}</li>`)
  return html`${heading}${kinds && item.title ? html`<p class="kicker">${kinds}</p>` : null}${item.about ? html`<p>${words(reader, item.about)}</p>` : null}${speakerList(reader, item.speakers)}${
    questions.length > 0
      ? html`<p class="label">${say('programme-questions', { count: questions.length })}</p><ul>${questions}</ul>`
      : null
  }${item.items.length > 0 ? list(reader, session, item.items, level + 1) : null}`
}

/** One person or body, with what is said of them. */
export function speakerLine(
  reader: Reader,
  { name, role, organisation, minutes, confirmed, bio, slides = [] }: Speaker,
): Html {
  const { say } = reader
  const who = name ? html`<strong>${name}</strong>` : null
  const parts: Fill[] = [who, role && words(reader, role), organisation && words(reader, organisation)]
  if (minutes !== null) parts.push(say('programme-minutes', { minutes }))
  if (confirmed === false) parts.push(html`<em>${say('programme-to-be-confirmed')}</em>`)
  for (const file of slides)
    parts.push(html`<a href="${file.url}" download>${say('speaker-slides-of', { name: file.name })}</a>`)
  const about = bio
    ? html`<details><summary>${say('speaker-about', { name: name ?? '' })}</summary><p>${words(reader, bio)}</p></details>`
    : null
  return html`${parts.filter(Boolean).map((part, at) => (at === 0 ? part : html` · ${part}`))}${about}`
}

/** Minutes between two hours of the same day, null where they tell none. */
function lengthOf(start: string | null, end: string | null): number | null {
  if (!start || !end) return null
  const minutes = (hour: string) => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))
  const length = minutes(end) - minutes(start)
  return length > 0 ? length : length + 24 * 60
}
