import { Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { type Field, textField } from '../../../kernel/look/kit.ts'
import { USUAL_ZONES } from '../rules/zones.ts'

/** A field for any IANA zone, with the usual ones to choose from where the browser offers them. */
export function zoneField(reader: Reader, field: Field): Html {
  const options = Object.values(USUAL_ZONES).flatMap(zones =>
    zones.map(zone => html`<option value="${zone}"></option>`),
  )
  // The kit draws the field and escapes what it holds; only the link to the list below is added.
  const input = textField(reader, field).text.replace('<input ', '<input list="zones" dir="ltr" ')
  return html`${new Html(input)}<datalist id="zones">${options}</datalist>`
}
