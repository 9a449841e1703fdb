import { type Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import { layout } from '../../kernel/look/layout.ts'
import type { StepName } from './steps.ts'

/** A page of one step: where it belongs, what it is, the form, and what comes next. */
export function stepPage(reader: Reader, name: 'house' | 'network' | 'invitation', inside: Html): Page {
  const { say } = reader
  const title = say(`setup-${name}`)
  const main = html`<p class="crumbs"><a href="/setup#${name}">${say('setup-title')}</a></p><h1>${title}</h1><p class="lead">${say(`setup-${name}-is`)}</p>${inside}<p class="meta">${say(`setup-${name}-then`)}</p>`
  return layout(reader, { title, main })
}

/** Where a step that was done leads: back to the list, at the one that follows. */
export const afterStep = (done: string, next: StepName) => `/setup?done=${done}#${next}`
