import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf } from '../../../kernel/languages.ts'
import {
  askOnce,
  button,
  emptyState,
  type FormState,
  facts,
  formTag,
  fresh,
  notice,
  placeLine,
  problemList,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { Difference, Side } from '../rules/difference.ts'
import { cityKey } from '../rules/zones.ts'
import type { DifferencesView } from '../views/later-files.ts'
import { dayWords } from './day-words.ts'
import { notedName } from './noted.ts'

/** What a later file says otherwise than the session it is about, each to be taken over or left. */
export function differencesPage(reader: Reader, view: DifferencesView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, file, session, differences, chosen } = view
  const base = `/${network.slug}/programme/drafts/${file.id}`
  const count = differences.length
  const left = differences.filter(one => chosen.has(one.mark)).length
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/programme`, words: say('programme-title') },
    { href: base, words: html`<bdi>${file.file_name}</bdi>` },
  ])}
<h1>${say('programme-differences', { count })}</h1><p class="lead">${say('programme-differences-lead')} <a href="${session.href}"${language(session.language)}>${session.name}</a></p>${problemList(reader, state)}
${view.sameLanguage ? null : notice('note', html`<p>${say('programme-other-language')}</p>`)}
${count === 0 ? emptyState(say('programme-nothing-new'), { href: session.href, label: say('programme-back-to-session') }) : chooser(reader, base, view)}
${left > 0 ? putIn(reader, base, view, left) : null}${last(reader, base, view)}`
  return layout(reader, {
    title: say('programme-differences', { count }),
    main,
    place: placeIn(reader, network, 'programme'),
  })
}

function chooser(reader: Reader, base: string, { differences, chosen }: DifferencesView): Html {
  const { say } = reader
  const list = differences.map(
    one =>
      html`<li><label class="check"><input type="checkbox" name="mark" value="${one.mark}"${chosen.has(one.mark) ? html` checked` : null}> <strong>${say(`programme-differs-${one.what}`)}</strong></label>${one.noted ? html`<p class="kicker">${notedName(reader, one.noted)}</p>` : null}${one.line === null ? null : html`<p class="kicker"><bdi>${one.line}</bdi></p>`}${sides(reader, one)}</li>`,
  )
  return formTag(
    reader,
    `${base}/differences`,
    html`<p class="hint">${say('programme-choose-hint')}</p><ul class="faults">${list}</ul>${button(say('programme-choose'))}`,
  )
}

function sides(reader: Reader, { before, after }: Difference): Html {
  const { say } = reader
  const none = html`<em>${say('programme-side-none')}</em>`
  return facts([
    [say('programme-side-before'), before ? side(reader, before) : none],
    [say('programme-side-after'), after ? side(reader, after) : none],
  ])
}

function side(reader: Reader, one: Side): Fill {
  const { say } = reader
  const minutes = (count: number | null) =>
    count === null ? null : html` · ${say('programme-minutes', { minutes: count })}`
  switch (one.is) {
    case 'words':
      return html`<span${language(one.language)}>${one.words}</span>`
    case 'day':
      return dayWords(reader, one.day)
    case 'hours':
      return html`<bdi>${one.start ?? '?'}${one.end === null ? null : html`–${one.end}`}</bdi>${minutes(one.minutes)}`
    case 'zone': {
      const city = cityKey(one.iana)
      return html`<bdi>${one.printed}</bdi>${one.printed === null ? null : ' · '}${city ? say(city as 'programme-city-nairobi') : html`<bdi>${one.iana}</bdi>`}`
    }
    case 'speaker': {
      const { name, role, organisation, confirmed } = one.speaker
      return html`<span dir="auto">${[name, role, organisation].filter(Boolean).join(' · ') || '…'}</span>${minutes(one.speaker.minutes)}${confirmed === false ? html` · <em>${say('programme-to-be-confirmed')}</em>` : null}`
    }
  }
}

/** The chosen differences wait; this puts them where they belong. */
function putIn(reader: Reader, base: string, view: DifferencesView, count: number): Html {
  const { say } = reader
  const says = view.inDraft ? say('programme-put-in-draft-hint') : say('programme-put-in-session-hint')
  return html`<h2 id="put-in">${say('programme-chosen', { count })}</h2>${formTag(reader, `${base}/putting`, html`<p class="hint">${says}</p>${button(say('programme-put-in'))}`)}`
}

function last(reader: Reader, base: string, view: DifferencesView): Html {
  const { say } = reader
  const undo = view.file.before
    ? formTag(
        reader,
        `${base}/undoing`,
        html`<p class="hint">${say('programme-undo-hint')}</p>${button(say('programme-undo'), { quiet: true })}`,
      )
    : null
  const settle =
    view.file.state === 'attached'
      ? html`<div>${askOnce(reader, { id: 'settle', opener: say('programme-settle') }, { action: `${base}/settling`, says: say('programme-settle-hint'), go: say('programme-settle-yes') })}</div>`
      : null
  return html`${undo}${settle}`
}

const language = (tag: string): Html => html` lang="${tag}" dir="${directionOf(tag)}"`
