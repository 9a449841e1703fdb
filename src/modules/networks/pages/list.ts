import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  askOnce,
  button,
  buttonLink,
  calendarDay,
  type FormState,
  facts,
  flowSteps,
  formTag,
  notice,
  pageLinks,
  placeLine,
  problemList,
  progressBar,
  radios,
  tabs,
  tickBox,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { ChoicesForm } from '../forms.ts'
import { isWorking, OUTCOMES } from '../importing/understood.ts'
import type { ListView } from '../views/lists.ts'
import { steps } from './bring-list.ts'
import { columnsForm, unknownOrganisations } from './list-columns.ts'
import { rowsForm } from './list-rows.ts'
import { placeIn } from './place.ts'

/** After so many seconds without a step, whoever brought the list may have it taken up again. */
const STILL_SECONDS = 60

/** A list on its way: being read, waiting for decisions, entered, or of no use. */
export function listPage(reader: Reader, view: ListView, state: FormState): Page {
  const { say } = reader
  const { network, list } = view
  const title = say('list-named', { name: list.about.fileName })
  const at = { reading: 1, faulty: 1, understanding: 2, ready: 2, entering: 3, entered: 3 }[list.state]
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/${list.kind}`, words: say(`${list.kind}-title`) },
    { href: `/${network.slug}/${list.kind}/import`, words: say('list-bring') },
  ])}
<h1>${title}</h1><p class="meta">${say('list-basis', { source: list.source })} · ${calendarDay(reader, list.on_day)}</p>
${flowSteps(reader, steps(reader), at)}${problemList(reader, state)}${within(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, network, list.kind) })
}

function within(reader: Reader, view: ListView): Html {
  const { list } = view
  if (isWorking(list)) return working(reader, view)
  if (list.state === 'faulty') return faulty(reader, view)
  return list.state === 'entered' ? entered(reader, view) : ready(reader, view)
}

function working(reader: Reader, { list, url }: ListView): Html {
  const { say } = reader
  const label = sayAny(say, `list-${list.state}` as keyof Messages)
  const again =
    list.still > STILL_SECONDS
      ? notice('due', html`<p>${say('list-still')}</p>${formTag(reader, `${url}/again`, button(say('list-go-on')))}`)
      : null
  const words = list.state === 'reading' ? { words: `${list.done} %` } : {}
  return html`${progressBar(reader, { id: 'far', label, done: list.done, total: Math.max(list.total, 1), ...words })}<p>${say('list-wait')} <a href="${url}">${say('list-look-again')}</a></p>${again}`
}

function faulty(reader: Reader, { network, list, url }: ListView): Html {
  const { say } = reader
  const { fault } = list.about
  return html`${notice('wrong', html`<p>${fault ? sayAny(say, fault.text, fault.values) : null}</p><p>${say('list-faulty')}</p>`)}<p>${buttonLink(`/${network.slug}/${list.kind}/import`, say('list-another'))}</p>${aside(reader, url)}`
}

function entered(reader: Reader, view: ListView): Html {
  const { say } = reader
  const { network, list, url } = view
  const { entered = 0, completed = 0, left = 0 } = list.counts
  return html`${notice('done', html`<p><strong>${say('list-entered')}</strong></p>`)}
${facts([
  [say('list-entered-new'), String(entered)],
  [say('list-entered-completed'), String(completed)],
  [say('list-entered-left'), String(left)],
])}
<p>${buttonLink(`/${network.slug}/${list.kind}`, say(`${list.kind}-title`))}</p>
${view.entered.length > 0 ? html`<h2>${say('list-entered-names')}</h2><ul class="people">${view.entered.map(one => html`<li><a href="${one.url}"><bdi>${one.name}</bdi></a></li>`)}</ul>` : null}${pageLinks(reader, { ...view, to: page => `${url}?page=${page}` })}`
}

function ready(reader: Reader, view: ListView): Html {
  const { say } = reader
  const { list, url, show } = view
  const { counts } = list
  const problems = (counts.problems ?? 0) + list.about.problems.length
  const to = (one: string, page = 1) => `${url}?show=${one}${page > 1 ? `&page=${page}` : ''}`
  return html`<p class="lead">${say('list-ready', { count: list.total })}</p>
${columnsForm(reader, view)}
${tabs(
  say('list-outcomes'),
  OUTCOMES.map(one => ({ href: to(one), label: say(`outcome-${one}`), count: counts[one] ?? 0, here: one === show })),
)}
${rowsForm(reader, view)}${pageLinks(reader, { ...view, to: page => to(show, page) })}
${problems > 0 ? html`<p><a href="${url}/problems.csv" download>${say('list-problems', { count: problems })}</a></p>` : null}
${unknownOrganisations(reader, view)}
<h2>${say('list-enter-heading')}</h2><p>${say('list-enter-says', { count: counts.new ?? 0 })}${list.kind === 'people' ? html` ${say('list-consents')}` : null}</p>
${formTag(reader, `${url}/entry`, html`${choices(reader, view)}${button(say('list-enter'))}`)}${aside(reader, url)}`
}

/** What is said once for all, where there is something to say it of. */
function choices(reader: Reader, { list }: ListView): Fill {
  const { say } = reader
  const field = (name: string, label: string, value: string) => ({ form: ChoicesForm, name, label, value })
  const isUnknown = list.about.unknown.some(one => one.suggestions.length === 0)
  return html`${
    list.counts.maybe
      ? radios(reader, field('maybe', say('list-if-maybe'), 'leave'), [
          { value: 'leave', label: say('list-if-maybe-leave') },
          { value: 'new', label: say('list-if-maybe-new') },
        ])
      : null
  }${
    list.counts.differs
      ? radios(reader, field('differs', say('list-if-differs'), 'ours'), [
          { value: 'ours', label: say('list-choice-ours') },
          { value: 'theirs', label: say('list-choice-theirs') },
        ])
      : null
  }${isUnknown ? tickBox(reader, { form: ChoicesForm, name: 'organisations', label: say('list-if-organisations') }) : null}`
}

function aside(reader: Reader, url: string): Html {
  const { say } = reader
  const asked = { action: `${url}/aside`, says: say('list-aside-says'), go: say('list-aside-go') }
  return html`<p>${askOnce(reader, { id: 'aside', opener: say('list-aside'), light: true }, asked)}</p>`
}
