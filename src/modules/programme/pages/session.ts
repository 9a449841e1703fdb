import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { beside, facts, notice, placeLine, plainText, titleOf } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import type { Text } from '../../../kernel/text.ts'
import { referenceList } from '../../library/index.ts'
import { placeIn } from '../../networks/index.ts'
import { eventData } from '../out/event-data.ts'
import type { Note, Session } from '../store/published.ts'
import type { SessionView } from '../views/session.ts'
import { agenda } from './agenda.ts'
import { changesBox } from './changes.ts'
import { cityName, islands, readerAsked, sessionDay, sessionHours, zoned } from './hours.ts'
import { partList } from './parts.ts'
import { notesList, referencesList } from './public.ts'
import { staffBox } from './staff-box.ts'
import { takeAlong } from './take-along.ts'
import { languagesIn, words } from './words.ts'
import { zoneChooser } from './zone-chooser.ts'

/** A session: when it is here and there, its agenda, who speaks, what changed, and the sessions beside it. */
export function sessionPage(asked: Reader, view: SessionView): Page {
  const reader = readerAsked(asked)
  const { say } = reader
  const { network, series, session, number, total, previous, next, speakers, questions } = view
  const address = `/${network.slug}/sessions/${session.slug}`
  const own = (kind: Note['kind']) => view.notes.filter(note => note.kind === kind && note.session_id !== null)
  const where = reader.zoneKnown
    ? say('programme-agenda-yours', { place: cityName(reader, reader.zone) })
    : say('programme-agenda-there', { place: plainText(reader, session.place) })
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/programme/${series.slug}`, words: words(reader, series.title) }], say('programme-session-of', { number, total }))}
${titleOf(reader, session.title)}
${session.cancelled_at ? notice('wrong', html`<p>${say('programme-cancelled')}</p>`) : null}${threadSign(reader, { said: { href: '#agenda' } }, 'said')}${session.label ? html`<p class="meta">${words(reader, session.label)}</p>` : null}
<p class="lead">${sessionDay(reader, session)} · ${sessionHours(reader, session)}</p>${alsoHeld(reader, view)}${zoneChooser(reader)}${changesBox(reader, view)}
${session.about ? html`<p>${words(reader, session.about)}</p>` : null}${conclusions(reader, view)}${partList(reader, speakers)}
<h2 id="agenda">${say('programme-agenda')}</h2>${view.agenda.length === 0 ? html`<p>${say('programme-agenda-empty')}</p>` : html`<p class="meta">${where}</p>${agenda(reader, view)}`}
${questions.length > 0 ? html`<h2>${say('programme-questions', { count: questions.length })}</h2><ul>${questions.map(note => html`<li>${words(reader, note.about)}</li>`)}</ul>` : null}
${notesList(reader, say('programme-objectives', { count: own('objective').length }), own('objective'))}${takingPart(reader, view)}${referencesList(reader, say('programme-references'), own('reference'))}${referenceList(reader, { network: network.slug, address, mayCite: view.may.make }, view.references)}
${takeAlong(reader, address, view.languages, html`<li><a href="${address}/share">${say('programme-share')}</a></li>`)}
${beside(
  say('programme-beside'),
  previous && besideLink(reader, network.slug, say('programme-previous'), previous),
  next && besideLink(reader, network.slug, say('programme-next'), next),
)}${staffBox(reader, view)}${eventData(reader, view)}`
  return zoned(
    reader,
    layout(reader, {
      title: plainText(reader, session.title),
      main,
      place: placeIn(reader, network, 'programme'),
      islands: islands(reader),
    }),
  )
}

/** The other hours of a session that is held for two halves of the world. */
function alsoHeld(reader: Reader, { network, also }: SessionView): Fill {
  return also.map(
    one =>
      html`<p class="meta">${reader.say('programme-also')} <a href="/${network.slug}/sessions/${one.slug}">${sessionDay(reader, one)}</a> · ${sessionHours(reader, one)}</p>`,
  )
}

/** What this session concluded, and before it takes place what those before it did. */
function conclusions(reader: Reader, { network, session, before }: SessionView): Fill {
  const { say } = reader
  if (session.conclusions)
    return html`<h2 id="concluded">${say('programme-concluded')}</h2>${paragraphs(reader, session.conclusions)}`
  if (before.length === 0) return null
  return html`<h2>${say('programme-concluded-before')}</h2>${before.map(
    one =>
      html`<p class="label"><a href="/${network.slug}/sessions/${one.slug}">${words(reader, one.title)}</a></p>${paragraphs(reader, one.conclusions!)}`,
  )}`
}

const paragraphs = (reader: Reader, text: Text): Html => html`<p>${words(reader, text)}</p>`

/** Whom it is for, how it is held and how to take part: what the programme says for all its sessions stands here too. */
function takingPart(reader: Reader, { series, session, notes }: SessionView): Fill {
  const { say } = reader
  const of = (kind: Note['kind']): Fill => {
    const found = notes.filter(note => note.kind === kind)
    return found.length === 0
      ? null
      : found.map((note, at) => html`${at > 0 ? html`<br>` : null}${noteWords(reader, note)}`)
  }
  const pairs = [
    [say('programme-format'), session.format && words(reader, session.format)],
    [say('programme-audience'), of('audience')],
    [say('programme-languages'), series.languages.length > 0 ? languagesIn(reader, series.languages) : null],
    [say('programme-requirements'), of('requirement')],
    [say('programme-logistics'), of('logistics')],
    [say('programme-contacts'), of('contact')],
  ] as const
  if (pairs.every(([, value]) => !value)) return null
  return html`<h2>${say('programme-taking-part')}</h2>${facts(pairs)}`
}

function besideLink(reader: Reader, network: string, where: string, session: Session) {
  return { href: `/${network}/sessions/${session.slug}`, words: html`${where}: ${words(reader, session.title)}` }
}

/** A mail address alone is in no language, and is written to by a touch. */
function noteWords(reader: Reader, { about }: Note): Html {
  const written = plainText(reader, about)
  if (!/^[^\s<>"]+@[^\s<>"]+\.[a-z]+$/i.test(written)) return words(reader, about)
  return html`<a href="mailto:${written}"><code dir="ltr">${written}</code></a>`
}
