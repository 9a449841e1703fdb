import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { button } from './button.ts'
import { formTag } from './form.ts'

export interface Dialog {
  /** Its id on the page. */
  id: string
  /** What stands on the button that opens it; of a question also the heading, where it has none of its own. */
  opener: string
  heading?: string
  /** The button that opens it looks like a link. */
  light?: boolean
}

/**
 * Words that open over the page, without a script: by a button, closed by Escape, by another button or by a touch beside
 * it; the focus goes in and comes back. A browser too old for it shows them where they stand.
 */
export function dialog(
  reader: Reader,
  { id, opener, heading, light }: Dialog & { heading: string },
  inside: Fill,
): Html {
  return html`${openerOf(id, opener, light)}${over(id, heading, html`${inside}<p>${closer(id, reader.say('dialog-close'))}</p>`)}`
}

/** Asks once before what cannot be undone: `go` does it, by a form to `action`; `stay` is not to, said in the words of the thing. */
export function askOnce(
  reader: Reader,
  { id, opener, heading = opener, light }: Dialog,
  asked: { action: string; says: Fill; go: string; stay?: string; fields?: Fill },
): Html {
  const form = formTag(
    reader,
    asked.action,
    html`${asked.fields}${button(asked.go, { grave: true })} ${closer(id, asked.stay ?? reader.say('ask-stay'))}`,
  )
  return html`${openerOf(id, opener, light)}${over(id, heading, html`<p>${asked.says}</p>${form}`)}`
}

function openerOf(id: string, label: string, light = false): Html {
  return html`<button type="button" class="${light ? 'link' : 'quiet'}" popovertarget="${id}">${label}</button>`
}

function over(id: string, heading: string, inside: Html): Html {
  return html`<div class="over" id="${id}" popover role="dialog" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${inside}</div>`
}

/** Focused when it opens, so that Enter alone never does what cannot be undone. */
function closer(id: string, label: string): Html {
  return html`<button type="button" class="quiet" popovertarget="${id}" popovertargetaction="hide" autofocus>${label}</button>`
}
