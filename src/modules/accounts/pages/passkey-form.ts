import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { button, formTag } from '../../../kernel/look/kit.ts'

/**
 * A form whose answer a passkey gives: the island `passkey` asks the device and sends it. Hidden until the island finds
 * that this browser can; what to do instead stands there until then. `name`: of the field that takes the answer.
 */
export function passkeyForm(
  reader: Reader,
  form: {
    action: string
    /** Where the island asks for what the device is to be asked. */
    options: string
    kind: 'get' | 'create'
    label: string
    name?: string
    inside?: Fill
    /** A form that is kept brings its own key. */
    bare?: boolean
    quiet?: boolean
    instead: string
  },
): Html {
  const { say } = reader
  const inside = html`<input type="hidden" name="${form.name ?? 'passkey'}" data-passkey-answer>${form.inside}${button(form.label, { quiet: form.quiet ?? false })}<p class="problem" role="alert" data-passkey-failed hidden>${say('passkey-failed')}</p>`
  const attributes = html` data-passkey="${form.options}" data-passkey-kind="${form.kind}" hidden`
  const drawn = form.bare
    ? html`<form method="post" action="${form.action}"${attributes}>${inside}</form>`
    : formTag(reader, form.action, inside, { attributes })
  return html`<div id="passkey">${drawn}<p class="hint" data-passkey-instead>${form.instead}</p></div>`
}
