import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { shownText } from '../../../kernel/look/kit.ts'
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
${view.total === 0 ? html`<p>${say('plan-empty')} <a href="/${view.network.slug}/documents">${say('plan-empty-documents')}</a></p>` : html`${filters(reader, view)}${list(reader, view)}`}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'plan') })
}

/** Links that leave only the actions of one state, each with how many there are; states without any are not offered. */
function filters(reader: Reader, { network, total, counts, filter }: PlanView): Html {
  const { say } = reader
  const link = (state: string | null, label: string, count: number) =>
    html`<li><a href="/${network.slug}/plan${state ? `?state=${state}` : null}"${filter === state ? html` aria-current="true"` : null}>${label} <small>${count}</small></a></li>`
  return html`<nav aria-label="${say('plan-filter')}"><ul class="filter">${link(null, say('plan-all'), total)}${STATES.filter(
    state => counts[state] > 0 || state === filter,
  ).map(state => link(state, say(`plan-state-${state}`), counts[state]))}</ul></nav>`
}

function list(reader: Reader, view: PlanView): Fill {
  const { say } = reader
  if (view.count === 0) return html`<p>${say('plan-none-in-state')}</p>`
  return html`${view.groups.map(group => priority(reader, group))}${pageLinks(reader, view)}`
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

function pageLinks(reader: Reader, { network, filter, page, pages, count }: PlanView): Fill {
  if (pages === 1) return null
  const { say } = reader
  const to = (number: number) => `/${network.slug}/plan?${filter ? `state=${filter}&` : ''}page=${number}`
  return html`<nav aria-label="${say('plan-pages')}"><p>${say('plan-page', { number: page, total: pages, count })}</p>
<p>${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('plan-page-before')}</a> ` : null}${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('plan-page-after')}</a>` : null}</p></nav>`
}
