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
  const name = (language: string) => languageName(language, reader.language)
  const others = languages.filter(one => one !== own(reader, languages))
  others.sort((a, b) => name(a).localeCompare(name(b), reader.language))
  const filesIn = (language: string) =>
    (['docx', 'pdf'] as const).map(
      kind =>
        html`<li><a href="${address}.${kind}?lang=${language}" hreflang="${language}" download>${say(`programme-file-${kind}`, { language: name(language) })}</a></li>`,
    )
  const first = own(reader, languages)
  return html`<nav aria-labelledby="take"><h2 id="take">${say('programme-take')}</h2><ul><li><a href="${address}.ics?lang=${reader.language}">${say('programme-to-calendar')}</a></li>${more}${first ? filesIn(first) : null}</ul>${others.length > 0 ? html`<details><summary>${say('programme-file-others')}</summary><ul>${others.map(filesIn)}</ul></details>` : null}</nav>`
}

/** The language of the page where there are words in it, else that of the original. */
const own = (reader: Reader, languages: readonly string[]) =>
  languages.includes(reader.language) ? reader.language : languages[0]
