import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  askOnce,
  bareText,
  button,
  emptyState,
  type FormState,
  facts,
  formTag,
  pageLinks,
  placeLine,
  plainText,
  problemList,
  selectField,
  shownText,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { originalOf } from '../../../kernel/text.ts'
import { SegmentChangeForm } from '../forms.ts'
import type { AskedSegment, SegmentsView, SegmentView } from '../views/segments.ts'
import { asksInWords } from './asking.ts'
import { peopleList } from './people.ts'
import { placeIn } from './place.ts'

/** The questions that are kept, each with how many fit it. */
export function segmentsPage(reader: Reader, view: SegmentsView): Page {
  const { say } = reader
  const { network, may, segments } = view
  const title = say('segments-title')
  const none = may.keep
    ? emptyState(say('segments-none'), { href: `/${network.slug}/people`, label: say('people-title') })
    : emptyState(say('segments-none-members'))
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/people`, words: say('people-title') }])}
<h1>${title}</h1><p class="lead">${say(may.keep ? 'segments-lead' : 'segments-lead-members')}</p>
${segments.length === 0 ? none : html`<ul class="people">${segments.map(one => row(reader, may.keep, one))}</ul>`}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

/** A segment with who fits it. */
export function segmentPage(reader: Reader, view: SegmentView, state: FormState): Page {
  const { say } = reader
  const { network, segment, people, organisations } = view
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/people`, words: say('people-title') },
    { href: `/${network.slug}/segments`, words: say('segments-title') },
  ])}
<h1>${shownText(reader, segment.name)}</h1><p class="lead">${howMany(reader, segment.kind, view)}${view.more ? html` <a href="?count=all">${say('found-count')}</a>` : null}</p>
${facts([
  [say('segment-asks'), asksInWords(reader, segment.asked, segment.chosen, segment.kind)],
  [say('segment-in'), bareText(reader, segment.region ?? network.name)],
  [say('segment-seen-by'), say(`segment-for-${segment.shown_to}`)],
])}
<p><a href="${view.list}">${say('segment-open')}</a> · <a href="/${network.slug}/${segment.kind === 'person' ? 'people' : 'organisations'}/export?segment=${segment.id}">${say('list-take')}</a></p>
${people.length + organisations.length === 0 ? emptyState(say('segment-nobody')) : people.length > 0 ? peopleList(reader, people) : html`<ul class="people">${organisations.map(one => html`<li><a href="${one.url}">${shownText(reader, one.name)}</a></li>`)}</ul>`}${pageLinks(reader, { ...view, to: page => `${segment.url}?page=${page}` })}
${change(reader, segment, state)}
${askOnce(reader, { id: 'delete', opener: say('segment-delete') }, { action: `${segment.url}/deletion`, says: say('segment-delete-says'), go: say('segment-delete'), stay: say('segment-stay') })}`
  return layout(reader, { title: plainText(reader, segment.name), main, place: placeIn(reader, network, 'people') })
}

function row(reader: Reader, keeps: boolean, one: SegmentsView['segments'][number]): Html {
  const name = keeps ? html`<a href="${one.url}">${shownText(reader, one.name)}</a>` : shownText(reader, one.name)
  const count = one.count === null ? reader.say('figures-few') : howMany(reader, one.kind, { ...one, count: one.count })
  const facts = [
    count,
    asksInWords(reader, one.asked, one.chosen, one.kind),
    one.region && bareText(reader, one.region),
  ]
  return html`<li>${name}<p class="meta">${facts.filter(Boolean).map((fact, i) => html`${i > 0 ? ' · ' : null}${fact}`)}</p></li>`
}

function howMany({ say }: Reader, kind: AskedSegment['kind'], { count, more }: { count: number; more: boolean }): Fill {
  if (more) return say('segment-more', { count })
  return say(kind === 'person' ? 'segment-people' : 'segment-organisations', { count })
}

function change(reader: Reader, segment: AskedSegment, state: FormState): Html {
  const { say } = reader
  const field = { form: SegmentChangeForm, state }
  const shown = (['me', 'staff', 'members'] as const).map(one => ({ value: one, label: say(`segment-for-${one}`) }))
  const inside = html`${problemList(reader, state)}<p class="hint">${say('segment-change-asks')}</p>
${textField(reader, { ...field, name: 'name', label: say('segment-name'), value: originalOf(segment.name).text })}
${selectField(reader, { ...field, name: 'shownTo', label: say('segment-for'), value: segment.shown_to }, shown)}
${button(say('segment-keep'), { quiet: true })}`
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('segment-change')}</summary>${formTag(reader, `${segment.url}/record`, inside)}</details>`
}
