import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName } from '../../../kernel/languages.ts'
import { facesIn } from '../../../kernel/text.ts'
import type { DocumentView } from '../views/document.ts'

/** The text to take along, in each language it has. */
export function fileLinks(
  reader: Reader,
  { network, document, blocks, version, may, said }: DocumentView,
  address: string,
): Fill {
  const { say } = reader
  const faces = [document.title, ...blocks.slice(0, 3).map(block => block.text)].flatMap(facesIn)
  const has = new Set(faces.map(([language]) => language))
  const languages = [...new Set([...reader.languages.filter(one => has.has(one)), ...has])]
  const past = version < document.version ? `&version=${version}` : ''
  const links = languages.flatMap(one =>
    (['docx', 'pdf'] as const).map(
      kind =>
        html`<a href="${address}.${kind}?lang=${one}${past}" hreflang="${one}" download>${say(`documents-file-${kind}`, { language: languageName(one, reader.language) })}</a>`,
    ),
  )
  if (said && said.size > 0 && past === '')
    for (const one of languages)
      links.push(
        html`<a href="${address}.docx?lang=${one}&with=said" hreflang="${one}" download>${say('documents-file-said', { language: languageName(one, reader.language) })}</a>`,
      )
  if (may.speak) links.push(html`<a href="${address}/returned">${say('documents-returned-title')}</a>`)
  if (may.translate)
    links.push(
      html`<a href="/${network.slug}/translations/word?under=${encodeURIComponent(address)}">${say('documents-file-translate')}</a>`,
    )
  if (document.visibility !== 'staff')
    links.push(html`<a href="${address}/feed.atom?lang=${reader.language}">${say('documents-feed')}</a>`)
  return html`<nav class="meta" aria-label="${say('documents-files')}"><details><summary>${say('documents-files')}</summary><ul>${links.map(link => html`<li>${link}</li>`)}</ul></details></nav>`
}
