import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  buttonLink,
  calendarDay,
  emptyState,
  pageLinks,
  plainText,
  shownText,
  titleOf,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { placeIn } from '../../networks/index.ts'
import type { Note, Session } from '../store/published.ts'
import type { SeriesView } from '../views/series.ts'
import type { ListView, OpenSession } from '../views.ts'
import { islands, readerAsked, sessionDay, sessionHours, zoned } from './hours.ts'
import { takeAlong } from './take-along.ts'
import { languagesIn, words } from './words.ts'
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
  )}</ul><p><a href="/${network.slug}/calendar">${say('programme-calendar')}</a></p>
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
export function seriesPage(asked: Reader, view: SeriesView): Page {
  const { network, series, sessions, again, notes, total } = view
  const reader = readerAsked(asked)
  const { say } = reader
  const of = (kind: Note['kind']) => notes.filter(note => note.kind === kind)
  const organisers = of('organiser')
  const references = of('reference')
  const main = html`${organisers.length > 0 ? html`<p class="kicker">${organisers.map((note, at) => html`${at > 0 ? ' · ' : null}${words(reader, note.about)}`)}</p>` : null}
${titleOf(reader, series.title)}
${threadSign(reader, { said: { href: '#sessions' } }, 'said')}${series.status ? html`<p class="meta">${words(reader, series.status)}</p>` : null}
${of('introduction').map(note => html`<p>${words(reader, note.about)}</p>`)}
<h2 id="sessions">${say('programme-sessions', { count: total })}</h2>${zoneChooser(reader)}
<ol class="open-now">${sessions.map(session =>
    sessionEntry(
      reader,
      network.slug,
      session,
      again.filter(one => one.again_of === session.id),
    ),
  )}</ol>${pageLinks(reader, { page: view.page, pages: view.pages, to: page => `/${network.slug}/programme/${series.slug}?page=${page}` })}
${notesList(reader, say('programme-objectives', { count: of('objective').length }), of('objective'))}${questionsList(reader, of('question'), sessions, network.slug)}${notesList(reader, say('programme-audience'), of('audience'))}${
  series.languages.length > 0
    ? html`<h2>${say('programme-languages')}</h2><p>${languagesIn(reader, series.languages)}</p>`
    : null
}${referencesList(
  reader,
  say('programme-references'),
  references.filter(note => !note.further),
)}${referencesList(
  reader,
  say('programme-further'),
  references.filter(note => note.further),
)}${notesList(reader, say('programme-requirements'), of('requirement'))}${notesList(reader, say('programme-logistics'), of('logistics'))}${notesList(reader, say('programme-contacts'), of('contact'))}
${takeAlong(reader, `/${network.slug}/programme/${series.slug}`, view.languages)}`
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

/** One session for "Open now" on a home page: where it leads and when it is. */
export function openProgramme(reader: Reader, session: OpenSession): Html {
  return html`<h3><a href="/${session.network}/sessions/${session.slug}">${shownText(reader, session.title)}</a></h3><p class="meta">${sessionDay(reader, session)} · ${sessionHours(reader, session)}</p>${threadSign(reader, { said: { href: `/${session.network}/sessions/${session.slug}` } }, 'said', { small: true })}`
}

function sessionEntry(reader: Reader, network: string, session: Session, again: readonly Session[]): Html {
  const { say } = reader
  const off = session.cancelled_at ? html`<p class="meta"><strong>${say('programme-cancelled')}</strong></p>` : null
  const also = again.map(
    one =>
      html`<p class="meta">${say('programme-also')} <a href="/${network}/sessions/${one.slug}">${sessionDay(reader, one)}</a> · ${sessionHours(reader, one)}</p>`,
  )
  return html`<li>${session.label ? html`<p class="kicker">${words(reader, session.label)}</p>` : null}<h3><a href="/${network}/sessions/${session.slug}">${words(reader, session.title)}</a></h3>${off}<p class="meta">${sessionDay(reader, session)} · ${sessionHours(reader, session)}</p>${also}</li>`
}

export function notesList(reader: Reader, title: string, notes: readonly Note[]): Fill {
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

export function referencesList(reader: Reader, title: string, references: readonly Note[]): Fill {
  if (references.length === 0) return null
  return html`<h2>${title}</h2><ul>${references.map(note => {
    const marks = [
      note.language ? languageName(note.language, reader.language) : '',
      note.forthcoming ? reader.say('programme-forthcoming') : '',
    ].filter(Boolean)
    return html`<li>${words(reader, note.about)}${marks.length > 0 ? html` <span class="meta">(${marks.join(', ')})</span>` : null}</li>`
  })}</ul>`
}
