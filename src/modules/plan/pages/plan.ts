import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { emptyState, pageLinks, shownText, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { placeIn } from '../../networks/index.ts'
import { type PriorityGroup, STATES } from '../rules.ts'
import type { ActionView, PlanView } from '../views.ts'
import { ownerName, periodOf, stateSign } from './words.ts'

export function planPage(reader: Reader, view: PlanView): Page {
  const { say } = reader
  const title = say('plan-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('plan-lead', { count: view.total })}</p>
${view.total === 0 ? emptyState(say('plan-empty'), { href: `/${view.network.slug}/documents`, label: say('plan-empty-documents') }) : html`${filters(reader, view)}${list(reader, view)}`}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'plan') })
}

/** The actions of one state, each with how many there are; states without any are not offered. */
function filters(reader: Reader, view: PlanView): Html {
  const { say } = reader
  const { total, counts, filter } = view
  const shown = STATES.filter(state => counts[state] > 0 || state === filter)
  return tabs(say('plan-filter'), [
    { href: addressOf(view, null), label: say('plan-all'), count: total, here: filter === null },
    ...shown.map(state => ({
      href: addressOf(view, state),
      label: say(`plan-state-${state}`),
      count: counts[state],
      here: filter === state,
    })),
  ])
}

function addressOf({ network }: PlanView, state: string | null, page = 1): string {
  const asked = new URLSearchParams({ ...(state ? { state } : {}), ...(page > 1 ? { page: String(page) } : {}) })
  return `/${network.slug}/plan${asked.size > 0 ? `?${asked}` : ''}`
}

function list(reader: Reader, view: PlanView): Fill {
  const { say } = reader
  if (view.count === 0) return emptyState(say('plan-none-in-state'))
  return html`${view.groups.map(group => priority(reader, group))}${pageLinks(reader, { ...view, to: number => addressOf(view, view.filter, number) })}`
}

function priority(reader: Reader, { priority, actions }: PriorityGroup<ActionView>): Html {
  return html`<section><h2>${priority ? shownText(reader, priority) : reader.say('plan-no-priority')}</h2>
<ul class="actions">${actions.map(action => item(reader, action))}</ul></section>`
}

function item(reader: Reader, action: ActionView): Html {
  const { say } = reader
  const facts = [
    action.owner ? ownerName(reader, action.owner) : null,
    action.period ? periodOf(reader, action.period) : null,
    action.owner && action.reports === 0 ? say('plan-no-report') : null,
  ].filter(fact => fact !== null)
  return html`<li><h3>${action.label ? html`${action.label} ` : null}<a href="${action.url}">${shownText(reader, action.title)}</a></h3>
<p class="meta">${stateSign(reader, action.state)}${facts.map(fact => html` · ${fact}`)}</p>
${threadSign(reader, action.thread, 'action', { small: true })}</li>`
}
