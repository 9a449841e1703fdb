import { type Fill, type Html, html } from '../html.ts'
import type { Reader } from '../http/context.ts'
import { button } from './button.ts'
import { formTag } from './form.ts'

export interface Dialog {
  /** Its id on the page. */
  id: string
  /** What stands on the button that opens it. */
  opener: string
  heading: string
}

/**
 * Words that open over the page, without a script: by a button, closed by Escape, by another button or by a touch beside
 * it; the focus goes in and comes back. A browser too old for it shows them where they stand.
 */
export function dialog(reader: Reader, { id, opener, heading }: Dialog, inside: Fill): Html {
  return html`<button type="button" class="quiet" popovertarget="${id}">${opener}</button>${over(id, heading, html`${inside}<p>${closer(id, reader.say('dialog-close'))}</p>`)}`
}

/** Asks once before what cannot be undone. `stay` is what is meant by not doing it, `go` the act itself, to `action`. */
export function askOnce(
  reader: Reader,
  { id, opener, heading }: Dialog,
  asked: { action: string; says: Fill; go: string; stay: string; fields?: Fill },
): Html {
  const form = formTag(
    reader,
    asked.action,
    html`${asked.fields}${button(asked.go, { grave: true })} ${closer(id, asked.stay)}`,
  )
  return html`<button type="button" class="quiet" popovertarget="${id}">${opener}</button>${over(id, heading, html`<p>${asked.says}</p>${form}`)}`
}

function over(id: string, heading: string, inside: Html): Html {
  return html`<div class="over" id="${id}" popover role="dialog" aria-labelledby="${id}-heading"><h2 id="${id}-heading">${heading}</h2>${inside}</div>`
}

/** Focused when it opens, so that Enter alone never does what cannot be undone. */
function closer(id: string, label: string): Html {
  return html`<button type="button" class="quiet" popovertarget="${id}" popovertargetaction="hide" autofocus>${label}</button>`
}
