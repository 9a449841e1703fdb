import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName } from '../../../kernel/languages.ts'

/** Ways to have a session or a series elsewhere: in a calendar, as a file in each language, by its short address. */
export function takeAlong(
  reader: Reader,
  address: string,
  languages: readonly string[],
  more: Html | null = null,
): Html {
  const { say } = reader
  const own = languages.includes(reader.language) ? [reader.language] : []
  const files = [...new Set([...own, ...languages])].flatMap(one =>
    (['docx', 'pdf'] as const).map(
      kind =>
        html`<li><a href="${address}.${kind}?lang=${one}" hreflang="${one}" download>${say(`programme-file-${kind}`, { language: languageName(one, reader.language) })}</a></li>`,
    ),
  )
  return html`<nav aria-labelledby="take"><h2 id="take">${say('programme-take')}</h2><ul><li><a href="${address}.ics?lang=${reader.language}">${say('programme-to-calendar')}</a></li>${more}${files}</ul></nav>`
}
