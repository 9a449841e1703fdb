import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName } from '../../../kernel/languages.ts'
import { shownFace } from '../../../kernel/look/kit.ts'
import { faceFor, faceIn, facesIn } from '../../../kernel/text.ts'
import type { Wording } from '../store/wordings.ts'
import type { DocumentView } from '../views/document.ts'

/** Two languages to read side by side; null: one. */
export type Beside = readonly [string, string] | null

/** The words of a block in both. */
export function besideWords(reader: Reader, block: Wording, beside: readonly [string, string]): Html {
  return html`<div class="two">${beside.map(language => {
    const face = faceIn(block.text, language)
    if (!face)
      return html`<p class="meta">${reader.say('documents-beside-none', { language: languageName(language, reader.language) })}</p>`
    const words = shownFace(reader, faceFor(block.text, [language]))
    return block.kind === 'heading' ? headingOf(block, words) : html`<p>${words}</p>`
  })}</div>`
}

/** In which languages the text can be read, alone or beside its own; and how another one is entered. */
export function faceLines(reader: Reader, view: DocumentView, address: string): Fill {
  const { say } = reader
  const original = view.document.language
  const others = [...new Set(view.blocks.flatMap(block => facesIn(block.text).map(([language]) => language)))].filter(
    language => language !== original,
  )
  const at = (languages: string) => `${address}?lang=${languages}`
  const name = (language: string) => languageName(language, reader.language)
  const links = html`${say('documents-other-faces')} <a href="${at(original)}" hreflang="${original}">${name(original)}</a>${others.map(
    language =>
      html` · <a href="${at(language)}" hreflang="${language}">${name(language)}</a> · <a href="${at(`${original},${language}`)}">${name(original)} + ${name(language)}</a>`,
  )}`
  const enter = html`<a href="${address}/files/language">${say('documents-file-language')}</a>`
  if (others.length === 0 && !view.may.enterFaces) return null
  return html`<p class="meta">${others.length > 0 ? links : null} ${view.may.enterFaces ? enter : null}</p>`
}

/** The words of a heading, as deep as it is. */
export function headingOf({ level }: Wording, text: Html): Html {
  return (level ?? 1) <= 1 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`
}
