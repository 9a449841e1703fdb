import { type Fill, type Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { bareText, button, formTag } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import type { Network } from '../../modules/networks/index.ts'
import type { SetupView, Step, StepName } from './steps.ts'

/** Where each step is done. */
export const STEP_PAGES: Record<StepName, string> = {
  house: '/setup/house',
  mail: '/settings/mail',
  network: '/setup/network',
  invitation: '/setup/invitation',
  'sign-in': '/account',
}

/** The first steps of a house in one list: what is done, what is next, what was left for later. */
export function setupPage(reader: Reader, { steps, networks }: SetupView): Page {
  const { say } = reader
  const done = steps.filter(step => step.state === 'done').length
  const next = steps.find(step => step.state === 'open')
  const main = html`<h1>${say('setup-title')}</h1><p class="lead">${say('setup-lead')}</p>
<p><progress max="${steps.length}" value="${done}" aria-labelledby="far"></progress> <span id="far">${say('setup-progress', { done: String(done), all: String(steps.length) })}</span></p>
<ol class="steps tell">${steps.map(step => html`<li id="${step.name}">${stepItem(reader, step, step === next)}</li>`)}</ol>
${next ? null : whatNext(reader, networks, done === steps.length)}`
  return layout(reader, { title: say('setup-title'), main })
}

function stepItem(reader: Reader, { name, state }: Step, isNext: boolean): Html {
  const { say } = reader
  const go = html`<a class="button${isNext ? null : ' quiet'}" href="${STEP_PAGES[name]}"${isNext ? html` aria-describedby="${name}-is"` : null}>${say(state === 'done' ? `setup-${name}-again` : `setup-${name}-do`)}</a>`
  return html`<h2>${say(`setup-${name}`)}</h2><p>${say(`setup-${name}-is`)}</p><p class="${state === 'open' && isNext ? 'until' : 'meta'}" id="${name}-is">${say(isNext ? 'setup-state-next' : `setup-state-${state}`)}</p>${go}${state === 'open' ? noteForm(reader, name, 'later') : null}${name === 'sign-in' && state !== 'done' ? noteForm(reader, name, 'done') : null}`
}

function noteForm(reader: Reader, name: StepName, what: 'later' | 'done'): Html {
  const inside = html`<input type="hidden" name="step" value="${name}">${button(reader.say(`setup-${what}`), { quiet: true })}`
  return formTag(reader, `/setup/${what}`, inside)
}

/** Shown as soon as no step is untouched: what a house does with its first days. */
function whatNext(reader: Reader, networks: readonly Network[], all: boolean): Fill {
  const { say } = reader
  const [network] = networks
  if (!network) return html`<h2 id="next">${say('setup-next')}</h2><p>${say('setup-next-no-network')}</p>`
  const to = (path: string, key: 'setup-next-people' | 'setup-next-document' | 'setup-next-session') =>
    html`<li><a href="/${network.slug}/${path}">${say(key)}</a></li>`
  return html`<h2 id="next">${say('setup-next')}</h2><p>${say(all ? 'setup-next-all' : 'setup-next-later')}</p>
<p class="meta">${bareText(reader, network.name)}</p><ul class="actions">${to('people', 'setup-next-people')}${to('documents/new', 'setup-next-document')}${to('programme/new', 'setup-next-session')}</ul>`
}
