import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  dateOf,
  emptyState,
  type FormState,
  facts,
  languageOf,
  placeLine,
  plainText,
  shownText,
  titleOf,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { threadSign } from '../../../kernel/look/thread.ts'
import { placeIn } from '../../networks/index.ts'
import type { ActionPageView, ReportView } from '../views.ts'
import { agreementForm, reportForm } from './forms.ts'
import { ownerName, periodOf, stateSign } from './words.ts'

export function actionPage(
  reader: Reader,
  view: ActionPageView,
  states: { agreement?: FormState; report?: FormState } = {},
): Page {
  const { action, network, may } = view
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/plan`, words: reader.say('plan-title') }], action.priority && shownText(reader, action.priority))}
${titleOf(reader, action.title, action.label ? `${action.label} ` : null)}
${threadSign(reader, action.thread, 'action')}
<p>${stateSign(reader, action.state)} <span class="meta">${reader.say(`plan-state-${action.state}-means`)}</span></p>
${known(reader, view)}
${progress(reader, view)}
${may.report ? reportForm(reader, view, states.report) : null}
${may.agree ? agreementForm(reader, view, states.agreement) : null}`
  return layout(reader, {
    title: plainText(reader, action.title),
    main,
    place: placeIn(reader, network, 'plan'),
    islands: ['keep-words'],
  })
}

function known(reader: Reader, { action, origin }: ActionPageView): Html {
  const { say } = reader
  return facts([
    [say('plan-owner'), action.owner ? ownerName(reader, action.owner) : say('plan-owner-none')],
    [say('plan-level'), action.level && say(`plan-level-${action.level}`)],
    [say('plan-period'), action.period && periodOf(reader, action.period)],
    [
      say('plan-origin'),
      html`<a href="${origin.url}">${shownText(reader, origin.document.title)}${action.label ? html`, ${action.label}` : null}</a> · <a href="/trace/${action.id}">${say('plan-follow')}</a>`,
    ],
  ])
}

function progress(reader: Reader, { action, reports }: ActionPageView): Html {
  const { say } = reader
  return html`<section aria-labelledby="progress"><h2 id="progress">${say('plan-progress', { count: reports.length })}</h2>
${reports.length === 0 ? emptyState(say(action.owner ? 'plan-progress-none' : 'plan-progress-unowned')) : html`<ol class="reports">${reports.map(report => reportItem(reader, report))}</ol>`}</section>`
}

function reportItem(reader: Reader, report: ReportView): Html {
  const { evidence } = report
  return html`<li id="report-${report.id}"><p class="meta">${stateSign(reader, report.state)} · ${dateOf(reader, report.at)} · ${reporter(reader, report.by)}</p>
<p class="words">${shownText(reader, report.text)}</p>
${evidence ? html`<p>${reader.say('plan-evidence')} <a href="${evidence.url}" rel="noopener noreferrer nofollow">${evidence.label ? shownText(reader, evidence.label) : hostOf(evidence.url)}</a>${evidence.label ? html` <small dir="ltr">${hostOf(evidence.url)}</small>` : null}</p>` : null}</li>`
}

/** In whose name, then who: the person is named to fellow members only. */
function reporter(reader: Reader, by: ReportView['by']): Html {
  const name = by.name ? html` · <span${languageOf(reader, by.language ?? reader.language)}>${by.name}</span>` : null
  return html`${by.organisation ? shownText(reader, by.organisation) : reader.say(`plan-by-${by.capacity}`)}${name}`
}

function hostOf(url: string): string {
  return new URL(url).host
}
