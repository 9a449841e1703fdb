import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  type Field,
  type FormState,
  formTag,
  fresh,
  pageLinks,
  placeLine,
  problemList,
  selectField,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { EnterForm } from '../forms.ts'
import { KINDS, VISIBILITIES } from '../rules/items.ts'
import type { PasteView, PreviewLine } from '../views.ts'

/** What was understood of a pasted list, line by line, to be corrected and entered at once. */
export function previewPage(reader: Reader, view: PasteView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, lines, count, fresh: news, page, pages, first } = view
  const shelf = `/${network.slug}/library`
  const here = `${shelf}/references/${view.id}`
  const inside = html`${problemList(reader, state)}<input type="hidden" name="from" value="${first}">${lines.map((line, at) => lineFields(reader, view, state, line, at))}
${selectField(
  reader,
  { form: EnterForm, name: 'visibility', label: say('library-visibility'), value: 'network', state },
  VISIBILITIES.map(one => ({ value: one, label: say(`library-visibility-${one}`) })),
)}${button(say(page < pages ? 'library-enter-and-on' : 'library-enter'))}`
  const main = html`${placeLine(reader, [
    { href: shelf, words: say('library-title') },
    { href: `${shelf}/references`, words: say('library-paste') },
  ])}<h1>${say('library-preview')}</h1><p class="lead">${say('library-preview-lead', { count, fresh: String(news) })}</p>${pages > 1 ? html`<p>${say('library-preview-pages')}</p>` : null}${formTag(reader, here, inside)}${pageLinks(reader, { page, pages, to: number => `${here}?page=${number}` })}`
  return layout(reader, { title: say('library-preview'), main, place: placeIn(reader, network, 'library') })
}

function lineFields(
  reader: Reader,
  { network, first }: PasteView,
  state: FormState,
  line: PreviewLine,
  at: number,
): Html {
  const { say } = reader
  const place = first + at
  const typed = (name: string) => (state.typed[name] as string[] | undefined)?.[at]
  const problems = state.problems.filter(one => one.field === `date-${place}`).map(one => ({ ...one, field: 'date' }))
  const field = (name: string, label: string, value: string | null): Field => ({
    ...{ form: EnterForm, name, label, value: typed(name) ?? value ?? '' },
    state: { problems, typed: {} },
    prefix: `line-${place}-`,
  })
  const ticks = state.typed['take'] as string[] | undefined
  const ticked = ticks ? ticks.includes(String(place)) : line.known === null
  const kinds = KINDS.map(kind => ({ value: kind, label: say(`library-kind-${kind}`) }))
  return html`<fieldset class="line" id="date-${place}"><legend>${place + 1}</legend><p class="meta" dir="auto">${line.line}</p>${knownWords(reader, network.slug, line)}
<label class="check"><input type="checkbox" name="take" value="${place}"${ticked ? html` checked` : null}> ${say('library-take')}</label>
${textField(reader, field('title', say('library-item-title'), line.title), { attributes: html` dir="auto"` })}
<div class="row">${selectField(reader, field('kind', say('library-kind'), line.kind), kinds)}${textField(reader, field('series', say('library-series-name'), line.series))}${textField(reader, field('number', say('library-number'), line.number))}</div>
<div class="row">${textField(reader, field('authors', say('library-authors'), line.authors))}${textField(reader, field('date', say('library-date'), line.dated))}</div>
${remarks(reader, line)}</fieldset>`
}

function knownWords(reader: Reader, network: string, { known }: PreviewLine): Fill {
  const { say } = reader
  if (known === null) return null
  if ('line' in known) return html`<p><strong>${say('library-known-line', { number: known.line })}</strong></p>`
  return html`<p><strong>${say('library-known-item')}</strong> <a href="/${network}/library/${known.item.slug}">${bareText(reader, known.item.title, 120)}</a></p>`
}

/** What was understood besides the fields, and what was not. */
function remarks({ say, language }: Reader, line: PreviewLine): Fill {
  const said: Fill[] = [
    line.fileLanguage && say('library-read-language', { language: languageName(line.fileLanguage, language) }),
    line.translated &&
      html`${say('library-read-translated')} <span lang="${line.translated.language}" dir="auto">${line.translated.words}</span>`,
    line.forthcoming && say('library-forthcoming'),
    line.link && html`<bdi>${line.link}</bdi>`,
    line.unplaced.length > 0 && html`${say('library-unplaced')} <bdi>${line.unplaced.join(' · ')}</bdi>`,
  ].filter(Boolean)
  return said.length > 0 ? html`<ul class="meta">${said.map(one => html`<li>${one}</li>`)}</ul>` : null
}
