import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { dateOf, emptyState, languageOf, pageLinks, shownText, table } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning, originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import type { DeskText, DeskView } from '../views/desk.ts'

export function deskPage(reader: Reader, view: DeskView): Page {
  const { say } = reader
  const title = say('translations-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('translations-lead', { count: view.count })}</p>
${counts(reader, view)}
<p><a href="/${view.network.slug}/translations/terms">${say('terms-all')}</a> · <a href="/${view.network.slug}/translations/word${view.language ? `?to=${view.language}` : ''}">${say('outing-title')}</a></p>${proposals(reader, view)}${view.cut ? html`<p class="meta">${say('translations-cut')}</p>` : null}
${
  view.count === 0
    ? emptyState(say('translations-none'))
    : html`<h2>${view.language ? say('translations-work-in', { language: languageName(view.language, reader.language) }) : say('translations-work')}</h2>
<ul class="work">${view.texts.map(text => item(reader, view, text))}</ul>${pageLinks(reader, { ...view, to: number => `/${view.network.slug}/translations?${view.language ? `to=${view.language}&` : ''}page=${number}` })}`
}`
  return layout(reader, { title, main, place: placeIn(reader, view.network, 'translations') })
}

/** What is missing and what is stale in each language of the network; a language leads to its own list. */
function counts(reader: Reader, { network, counts, language }: DeskView): Html {
  const { say } = reader
  const desk = `/${network.slug}/translations`
  const to = (language: string) => `${desk}?to=${language}`
  const rows = counts.map(one => [
    html`<a href="${to(one.language)}"${one.language === language ? html` aria-current="true"` : null}>${languageName(one.language, reader.language)}</a>`,
    one.missing,
    one.stale,
  ])
  const columns = [say('translations-language'), say('translations-missing'), say('translations-stale')]
  return html`${table({ caption: say('translations-counts'), columns, rows })}${language ? html`<p><a href="${desk}">${say('translations-all')}</a></p>` : null}`
}

/** What members propose, to be answered first: somebody waits. */
function proposals(reader: Reader, { network, proposals }: DeskView): Fill {
  if (proposals.length === 0) return null
  const one = ({ kind, ref, language, words, name, at }: DeskView['proposals'][number]) =>
    html`<li><p class="meta">${name ? html`<bdi>${name}</bdi> · ` : null}${dateOf(reader, at)} · ${languageName(language, reader.language)}</p><p><a href="/${network.slug}/translations/${kind}/${encodeURIComponent(ref)}?to=${language}#proposals"${languageOf(reader, language)}>${beginning(words, 160)}</a></p></li>`
  return html`<h2>${reader.say('proposals-title')}</h2><ul class="work">${proposals.map(one)}</ul>`
}

function item(
  reader: Reader,
  { network, language }: DeskView,
  { kind, ref, text, where, url, lacks, until }: DeskText,
): Html {
  const { say } = reader
  const original = originalOf(text)
  const to = (language: string) => `/${network.slug}/translations/${kind}/${encodeURIComponent(ref)}?to=${language}`
  const wanted = language ? lacks.filter(lack => lack.language === language) : lacks
  return html`<li><p class="meta"><a href="${url}">${typeof where === 'string' ? where : shownText(reader, where)}</a>${until ? html` · ${say('translations-until', { moment: reader.dates.moment(until) })}` : null}</p>
<p${languageOf(reader, original.language)}>${beginning(original.text, 160)}</p>
<p>${say('translations-into')} ${wanted.map(
    (lack, i) =>
      html`${i > 0 ? ' · ' : null}<a href="${to(lack.language)}">${languageName(lack.language, reader.language)}</a>${lack.why === 'stale' ? html` <small>${say('translations-is-stale')}</small>` : null}`,
  )}</p></li>`
}
