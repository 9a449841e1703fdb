import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { languageOf, shownText } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning, originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import type { DeskText, DeskView } from '../views.ts'

export function deskPage(reader: Reader, view: DeskView): Page {
  const { say } = reader
  const title = say('translations-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('translations-lead', { count: view.count })}</p>
${counts(reader, view)}
${view.cut ? html`<p class="meta">${say('translations-cut')}</p>` : null}
${
  view.count === 0
    ? html`<p>${say('translations-none')}</p>`
    : html`<h2>${view.language ? say('translations-work-in', { language: languageName(view.language, reader.language) }) : say('translations-work')}</h2>
<ul class="work">${view.texts.map(text => item(reader, view, text))}</ul>${pageLinks(reader, view)}`
}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'translations') })
}

/** What is missing and what is stale in each language of the network; a language leads to its own list. */
function counts(reader: Reader, { network, counts, language }: DeskView): Html {
  const { say } = reader
  const desk = `/${network.slug}/translations`
  const to = (language: string) => `${desk}?to=${language}`
  return html`<table><caption>${say('translations-counts')}</caption><thead><tr><th scope="col">${say('translations-language')}</th><th scope="col">${say('translations-missing')}</th><th scope="col">${say('translations-stale')}</th></tr></thead><tbody>${counts.map(
    one =>
      html`<tr><th scope="row"><a href="${to(one.language)}"${one.language === language ? html` aria-current="true"` : null}>${languageName(one.language, reader.language)}</a></th><td data-label="${say('translations-missing')}">${one.missing}</td><td data-label="${say('translations-stale')}">${one.stale}</td></tr>`,
  )}</tbody></table>${language ? html`<p><a href="${desk}">${say('translations-all')}</a></p>` : null}`
}

function item(reader: Reader, { network, language }: DeskView, { kind, ref, text, where, url, lacks }: DeskText): Html {
  const { say } = reader
  const original = originalOf(text)
  const to = (language: string) => `/${network.slug}/translations/${kind}/${encodeURIComponent(ref)}?to=${language}`
  const wanted = language ? lacks.filter(lack => lack.language === language) : lacks
  return html`<li><p class="meta"><a href="${url}">${typeof where === 'string' ? where : shownText(reader, where)}</a></p>
<p${languageOf(reader, original.language)}>${beginning(original.text, 160)}</p>
<p>${say('translations-into')} ${wanted.map(
    (lack, i) =>
      html`${i > 0 ? ' · ' : null}<a href="${to(lack.language)}">${languageName(lack.language, reader.language)}</a>${lack.why === 'stale' ? html` <small>${say('translations-is-stale')}</small>` : null}`,
  )}</p></li>`
}

function pageLinks(reader: Reader, { network, language, page, pages }: DeskView): Fill {
  if (pages === 1) return null
  const { say } = reader
  const to = (number: number) => `/${network.slug}/translations?${language ? `to=${language}&` : ''}page=${number}`
  return html`<nav aria-label="${say('translations-pages')}"><p>${say('translations-page', { number: page, total: pages })}</p>
<p>${page > 1 ? html`<a rel="prev" href="${to(page - 1)}">${say('translations-page-before')}</a> ` : null}${page < pages ? html`<a rel="next" href="${to(page + 1)}">${say('translations-page-after')}</a>` : null}</p></nav>`
}
