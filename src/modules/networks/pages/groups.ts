import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { calendarDay, emptyState, type FormState, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import type { GroupsView } from '../views/groups.ts'
import { bodyForm } from './body-form.ts'
import { placeIn } from './place.ts'

export function groupsPage(reader: Reader, view: GroupsView, state: FormState): Page {
  const { say } = reader
  const { network, bodies } = view
  const title = say('groups-title')
  const forming = view.may.form
    ? html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('groups-form')}</summary>${bodyForm(reader, `/${network.slug}/groups`, null, state)}</details>`
    : null
  const main = html`<h1>${title}</h1><p class="lead">${say('groups-lead')}</p>
${bodies.length === 0 ? emptyState(say('groups-none')) : html`<ul class="people">${bodies.map(body => group(reader, body))}</ul>`}
${forming}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'groups') })
}

function group(reader: Reader, body: GroupsView['bodies'][number]): Html {
  const { say } = reader
  const calls = body.calls
    ? html` · <span class="warm">${say('groups-calls')} ${calendarDay(reader, body.calls_until!)}</span>`
    : null
  return html`<li><a href="${body.url}">${shownText(reader, body.name)}</a><p class="meta">${sayAny(say, `body-${body.kind}` as keyof Messages)} · ${say('groups-members', { count: body.members })}${calls}</p></li>`
}
