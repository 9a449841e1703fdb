import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  askOnce,
  bareText,
  button,
  buttonLink,
  type FormState,
  facts,
  fileField,
  formTag,
  fresh,
  languageField,
  notice,
  placeLine,
  plainText,
  problemList,
  shownText,
  textField,
  titleOf,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { CitationForm, FileForm } from '../forms.ts'
import type { ItemPageView } from '../views.ts'
import { asPrinted, datedWords, fileLink, placeInSeries } from './words.ts'

/** Which form of the page was refused, and how. */
export interface ItemForms {
  file?: FormState
  citation?: FormState
  state?: FormState
}

/** One item: what is known of it, its files, and where it is cited. */
export function itemPage(reader: Reader, view: ItemPageView, forms: ItemForms = {}): Page {
  const { say } = reader
  const { network, item, may } = view
  const series = placeInSeries(item)
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/library`, words: say('library-title') }])}
${titleOf(reader, item.title)}
${item.retired_at ? notice('due', html`<p>${say('library-is-retired')}</p>`) : null}
${problemList(reader, forms.state ?? fresh)}
${facts([
  [say('library-kind'), say(`library-kind-${item.kind}`)],
  [say('library-series'), series && html`<bdi>${series}</bdi>`],
  [say('library-authors'), asPrinted(item.authors)],
  [say('library-date'), dateFact(reader, item)],
  [say('library-visibility'), may.keep ? say(`library-visibility-${item.visibility}`) : null],
])}
${item.description ? html`<p>${shownText(reader, item.description)}</p>` : null}
${files(reader, view)}${citedFrom(reader, view)}${may.keep ? keeping(reader, view, forms) : null}`
  return layout(reader, {
    title: plainText(reader, item.title),
    main,
    place: placeIn(reader, network, 'library'),
    islands: may.keep ? ['keep-words', 'send-file'] : [],
  })
}

function dateFact(reader: Reader, item: ItemPageView['item']): Fill {
  const date = item.dated ? datedWords(reader, item.dated) : null
  if (!item.forthcoming) return date
  return date ? html`${reader.say('library-expected')} ${date}` : reader.say('library-forthcoming')
}

function files(reader: Reader, { item, may }: ItemPageView): Html {
  const { say } = reader
  const removal = (id: string, language: string) =>
    askOnce(
      reader,
      { id: `remove-${id}`, opener: say('library-file-remove'), light: true },
      {
        action: `${item.url}/files/${id}/removal`,
        says: say('library-file-remove-says', { language: languageName(language, reader.language) }),
        go: say('library-file-remove'),
      },
    )
  return html`<section aria-labelledby="files"><h2 id="files">${say('library-files')}</h2>${
    item.files.length === 0
      ? html`<p>${say(item.forthcoming ? 'library-files-to-come' : 'library-files-none')}</p>`
      : html`<ul>${item.files.map(file => html`<li>${fileLink(reader, item.url, file)} ${may.keep ? removal(file.id, file.language) : null}</li>`)}</ul>`
  }</section>`
}

function citedFrom(reader: Reader, { item, citedFrom, may }: ItemPageView): Html {
  const { say } = reader
  const takeBack = (id: string) =>
    formTag(reader, `${item.url}/citations/${id}/removal`, button(say('library-uncite'), { quiet: true }))
  return html`<section aria-labelledby="cited"><h2 id="cited">${say('library-cited', { count: citedFrom.length })}</h2>${
    citedFrom.length === 0
      ? html`<p>${say('library-cited-none')}</p>`
      : html`<ul>${citedFrom.map(one => html`<li><a href="${one.url}">${bareText(reader, one.title, 140)}</a>${may.keep ? takeBack(one.id) : null}</li>`)}</ul>`
  }</section>`
}

/** What the staff do with an item. */
function keeping(reader: Reader, { network, item }: ItemPageView, forms: ItemForms): Html {
  const { say } = reader
  const file = forms.file ?? fresh
  const citation = forms.citation ?? fresh
  const fileForm = html`${problemList(reader, file)}
${fileField(reader, { label: say('library-file'), hint: say('library-file-hint'), accept: '.pdf,.docx,.odt,.xlsx,.ods,.pptx,.odp,.txt,.md,.csv,.jpg,.jpeg,.png', state: file })}
${textField(reader, { form: FileForm, name: 'link', label: say('library-link'), hint: say('library-link-hint'), state: file }, { type: 'url', autocomplete: 'off' })}
${languageField(reader, { form: FileForm, name: 'language', label: say('library-file-language'), state: file })}${button(say('library-file-put'))}`
  const citationForm = html`${problemList(reader, citation, 'cite-')}<input type="hidden" name="item" value="${item.url}">
${textField(reader, { form: CitationForm, name: 'address', label: say('library-cite-address'), hint: say('library-cite-address-hint'), state: citation, prefix: 'cite-' }, { autocomplete: 'off' })}${button(say('library-cite'))}`
  return html`<section aria-labelledby="keeping"><h2 id="keeping">${say('library-keeping')}</h2>
<p>${buttonLink(`${item.url}/edit`, say('library-change'), { quiet: true })}</p>${retiring(reader, item)}</section>
<section aria-labelledby="put"><h2 id="put">${say('library-file-heading')}</h2>${formTag(reader, `${item.url}/files`, fileForm, { file: true })}</section>
${item.retired_at ? null : html`<section aria-labelledby="cite"><h2 id="cite">${say('library-cite-heading')}</h2>${formTag(reader, `/${network.slug}/library/citations`, citationForm)}</section>`}`
}

function retiring(reader: Reader, item: ItemPageView['item']): Html {
  const { say } = reader
  if (item.retired_at) return formTag(reader, `${item.url}/return`, button(say('library-put-back'), { quiet: true }))
  return askOnce(
    reader,
    { id: 'retire', opener: say('library-retire') },
    { action: `${item.url}/retirement`, says: say('library-retire-says'), go: say('library-retire') },
  )
}
