import { isZone } from '../../../kernel/clock.ts'
import { type Fill, type Html, html } from '../../../kernel/html.ts'
import { type Reader, ZONE_COOKIE } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName, listOf } from '../../../kernel/languages.ts'
import {
  beside,
  buttonLink,
  calendarDay,
  emptyState,
  placeLine,
  plainText,
  shownText,
  titleOf,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { placeIn } from '../../networks/index.ts'
import type { Note, Session } from '../store/published.ts'
import type { ListView, OpenSession, SeriesView, SessionView } from '../views.ts'
import { agenda, speakerList } from './agenda.ts'
import { cityName, inZone, sessionDay, sessionHours } from './hours.ts'
import { words } from './words.ts'
import { zoneChooser } from './zone-chooser.ts'

/** Every series of a network; for those who make the programme also what is not published yet. */
export function listPage(reader: Reader, { network, series, drafts, may }: ListView): Page {
  const { say } = reader
  const base = `/${network.slug}/programme`
  const main = html`<h1>${say('programme-title')}</h1><p class="lead">${say('programme-count', { count: series.length })}</p>
${series.length === 0 ? emptyState(say('programme-empty')) : null}
<ul class="open-now">${series.map(
    one =>
      html`<li><h2><a href="${base}/${one.slug}">${shownText(reader, one.title)}</a></h2><p class="meta">${say('programme-sessions', { count: one.sessions })} · ${calendarDay(reader, one.first)}${one.last === one.first ? null : html` – ${calendarDay(reader, one.last)}`}</p></li>`,
  )}</ul>
${
  may.make
    ? html`<p>${buttonLink(`${base}/new`, say('programme-upload'))}</p>
<h2>${say('programme-drafts', { count: drafts.length })}</h2>${
        drafts.length === 0
          ? emptyState(say('programme-drafts-none'))
          : html`<ul>${drafts.map(
              draft =>
                html`<li><a href="${base}/drafts/${draft.id}">${draft.content.title ?? draft.file_name}</a> <span class="meta">${say('programme-sessions', { count: draft.content.sessions.length })} · <bdi>${draft.file_name}</bdi></span></li>`,
            )}</ul>`
      }`
    : null
}`
  return layout(reader, { title: say('programme-title'), main, place: placeIn(reader, network, 'programme') })
}

/** A series: what it is about and its sessions, each in the hour of its place and of the reader. */
export function seriesPage(asked: Reader, { network, series, sessions, notes }: SeriesView): Page {
  const reader = readerAsked(asked)
  const { say } = reader
  const of = (kind: Note['kind']) => notes.filter(note => note.kind === kind)
  const organisers = of('organiser')
  const references = of('reference')
  const main = html`${organisers.length > 0 ? html`<p class="kicker">${organisers.map((note, at) => html`${at > 0 ? ' · ' : null}${words(reader, note.about)}`)}</p>` : null}
${titleOf(reader, series.title)}
${threadSign(reader, { said: { href: '#sessions' } }, 'said')}${series.status ? html`<p class="meta">${words(reader, series.status)}</p>` : null}
${of('introduction').map(note => html`<p>${words(reader, note.about)}</p>`)}
<h2 id="sessions">${say('programme-sessions', { count: sessions.length })}</h2>${zoneChooser(reader)}
<ol class="open-now">${sessions.map(session => sessionEntry(reader, network.slug, session))}</ol>
${notesList(reader, say('programme-objectives', { count: of('objective').length }), of('objective'))}${questionsList(reader, of('question'), sessions, network.slug)}${notesList(reader, say('programme-audience'), of('audience'))}${
  series.languages.length > 0
    ? html`<h2>${say('programme-languages')}</h2><p>${listOf(
        series.languages.map(one => languageName(one, reader.language)),
        reader.language,
      )}</p>`
    : null
}${referencesList(
  reader,
  say('programme-references'),
  references.filter(note => !note.further),
)}${referencesList(
  reader,
  say('programme-further'),
  references.filter(note => note.further),
)}${notesList(reader, say('programme-requirements'), of('requirement'))}${notesList(reader, say('programme-logistics'), of('logistics'))}${notesList(reader, say('programme-contacts'), of('contact'))}`
  return zoned(
    reader,
    layout(reader, {
      title: plainText(reader, series.title),
      main,
      place: placeIn(reader, network, 'programme'),
      islands: islands(reader),
    }),
  )
}

/** A session: when it is here and there, its agenda, who speaks, and the sessions beside it. */
export function sessionPage(asked: Reader, view: SessionView): Page {
  const reader = readerAsked(asked)
  const { say } = reader
  const { network, series, session, number, total, previous, next, speakers, questions } = view
  const where = reader.zoneKnown
    ? say('programme-agenda-yours', { place: cityName(reader, reader.zone) })
    : say('programme-agenda-there', { place: plainText(reader, session.place) })
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/programme/${series.slug}`, words: words(reader, series.title) }], say('programme-session-of', { number, total }))}
${titleOf(reader, session.title)}
${threadSign(reader, { said: { href: '#agenda' } }, 'said')}${session.label ? html`<p class="meta">${words(reader, session.label)}</p>` : null}
<p class="lead">${sessionDay(reader, session)} · ${sessionHours(reader, session)}</p>${zoneChooser(reader)}
${session.about ? html`<p>${words(reader, session.about)}</p>` : null}${speakerList(reader, speakers)}
<h2 id="agenda">${say('programme-agenda')}</h2>${view.agenda.length === 0 ? html`<p>${say('programme-agenda-empty')}</p>` : html`<p class="meta">${where}</p>${agenda(reader, view)}`}
${questions.length > 0 ? html`<h2>${say('programme-questions', { count: questions.length })}</h2><ul>${questions.map(note => html`<li>${words(reader, note.about)}</li>`)}</ul>` : null}
${beside(
  say('programme-beside'),
  previous && besideLink(reader, network.slug, say('programme-previous'), previous),
  next && besideLink(reader, network.slug, say('programme-next'), next),
)}`
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

function besideLink(reader: Reader, network: string, where: string, session: Session) {
  return { href: `/${network}/sessions/${session.slug}`, words: html`${where}: ${words(reader, session.title)}` }
}

/** One session for "Open now" on a home page: where it leads and when it is. */
export function openProgramme(reader: Reader, session: OpenSession): Html {
  return html`<h3><a href="/${session.network}/sessions/${session.slug}">${shownText(reader, session.title)}</a></h3><p class="meta">${sessionDay(reader, session)} · ${sessionHours(reader, session)}</p>${threadSign(reader, { said: { href: `/${session.network}/sessions/${session.slug}` } }, 'said', { small: true })}`
}

function sessionEntry(reader: Reader, network: string, session: Session): Html {
  return html`<li>${session.label ? html`<p class="kicker">${words(reader, session.label)}</p>` : null}<h3><a href="/${network}/sessions/${session.slug}">${words(reader, session.title)}</a></h3><p class="meta">${sessionDay(reader, session)} · ${sessionHours(reader, session)}</p></li>`
}

function notesList(reader: Reader, title: string, notes: readonly Note[]): Fill {
  if (notes.length === 0) return null
  return html`<h2>${title}</h2><ul>${notes.map(note => html`<li>${words(reader, note.about)}</li>`)}</ul>`
}

/** Guiding questions under the session or part they are asked in. */
function questionsList(
  reader: Reader,
  questions: readonly Note[],
  sessions: readonly Session[],
  network: string,
): Fill {
  if (questions.length === 0) return null
  const groups = Map.groupBy(questions, note => note.session_id)
  return html`<h2>${reader.say('programme-questions', { count: questions.length })}</h2>${[...groups].map(
    ([id, notes]) => {
      const session = sessions.find(one => one.id === id)
      return html`${session ? html`<h3><a href="/${network}/sessions/${session.slug}">${words(reader, session.title)}</a></h3>` : null}<ul>${notes.map(
        note =>
          html`<li>${note.segment && !note.item_id ? html`<span class="meta">${words(reader, note.segment)}</span> ` : null}${words(reader, note.about)}</li>`,
      )}</ul>`
    },
  )}`
}

function referencesList(reader: Reader, title: string, references: readonly Note[]): Fill {
  if (references.length === 0) return null
  return html`<h2>${title}</h2><ul>${references.map(note => {
    const marks = [
      note.language ? languageName(note.language, reader.language) : '',
      note.forthcoming ? reader.say('programme-forthcoming') : '',
    ].filter(Boolean)
    return html`<li>${words(reader, note.about)}${marks.length > 0 ? html` <span class="meta">(${marks.join(', ')})</span>` : null}</li>`
  })}</ul>`
}

/** `?zone=Africa/Nairobi` is the hour this reader asks for, on this page and, by the cookie, on the next. */
function readerAsked(reader: Reader): Reader {
  const zone = reader.here.searchParams.get('zone') ?? ''
  return isZone(zone) ? inZone(reader, zone) : reader
}

function zoned(reader: Reader, page: Page): Page {
  const asked = reader.here.searchParams.get('zone') === reader.zone
  return asked ? { ...page, cookies: { ...page.cookies, [ZONE_COOKIE]: reader.zone } } : page
}

// Once the zone is known, told by the reader or by their browser, it is theirs: the island would tell the browser's again.
const islands = (reader: Reader): string[] => (reader.zoneKnown ? [] : ['reader-zone', 'your-hours'])
