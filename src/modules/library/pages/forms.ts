import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  type FormState,
  formTag,
  fresh,
  languageField,
  placeLine,
  problemList,
  selectField,
  textArea,
  textField,
  tickBox,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { faceIn, facesIn, originalOf } from '../../../kernel/text.ts'
import { type Network, placeIn } from '../../networks/index.ts'
import { CitationForm, ItemForm, PasteForm } from '../forms.ts'
import { KINDS, VISIBILITIES } from '../rules/items.ts'
import type { Item } from '../store/items.ts'

/** What is known of an item: of a new one, or of one that is there. */
export function editPage(
  reader: Reader,
  { network, item }: { network: Network; item: Item | null },
  state: FormState = fresh,
): Page {
  const { say } = reader
  const shelf = `/${network.slug}/library`
  const title = item && originalOf(item.title)
  const field = (name: string, label: string, value: string | null | undefined, hint?: string) => ({
    ...{ form: ItemForm, name, label, state, value: value ?? '' },
    ...(hint ? { hint } : {}),
  })
  const choice = (name: 'kind' | 'visibility', of: readonly string[], value: string) =>
    selectField(
      reader,
      field(name, say(`library-${name}`), value),
      of.map(one => ({ value: one, label: say(`library-${name}-${one}` as 'library-kind-case') })),
    )
  const inside = html`${problemList(reader, state)}
${textArea(reader, field('title', say('library-item-title'), title?.text), { rows: 2, ...(title ? { lang: title.language } : {}) })}
${item ? html`<input type="hidden" name="language" value="${title!.language}">` : languageField(reader, { form: ItemForm, name: 'language', state })}
${choice('kind', KINDS, item?.kind ?? 'document')}
<div class="row">${textField(reader, field('series', say('library-series-name'), item?.series, say('library-series-hint')))}${textField(reader, field('number', say('library-number'), item?.number))}</div>
${textField(reader, field('date', say('library-date'), item?.dated, say('library-date-hint')))}
${tickBox(reader, { form: ItemForm, name: 'forthcoming', label: say('library-forthcoming-tick'), state }, { ticked: item?.forthcoming ?? false })}
${textField(reader, field('authors', say('library-authors'), item?.authors, say('library-authors-hint')))}
${textArea(reader, field('description', say('library-description'), item?.description ? originalOf(item.description).text : ''), { rows: 4 })}
${choice('visibility', VISIBILITIES, item?.visibility ?? 'network')}
${button(say(item ? 'library-keep' : 'library-add'))}`
  const action = item ? `${shelf}/${item.slug}/edit` : `${shelf}/new`
  const heading = say(item ? 'library-change' : 'library-add')
  const trail = [{ href: shelf, words: say('library-title') }]
  if (item) trail.push({ href: `${shelf}/${item.slug}`, words: bareText(reader, item.title, 80) as never })
  const main = html`${placeLine(reader, trail)}<h1>${heading}</h1>${formTag(reader, action, inside)}${item ? otherFaces(reader, network, item) : null}`
  return layout(reader, { title: heading, main, place: placeIn(reader, network, 'library'), islands: ['keep-words'] })
}

/** The title and the description in the other languages of the network, each at the translators' desk. */
function otherFaces(reader: Reader, network: Network, item: Item): Fill {
  const { say } = reader
  const texts = [
    { kind: 'library-item', name: say('library-item-title'), text: item.title },
    { kind: 'library-item-about', name: say('library-description'), text: item.description },
  ]
  const lines = texts.flatMap(({ kind, name, text }) => {
    if (!text) return []
    const { language } = originalOf(text)
    const others = [...new Set([...network.languages, ...facesIn(text).map(([one]) => one)])].filter(
      one => one !== language,
    )
    const links = others.map(
      (one, at) =>
        html`${at > 0 ? ' · ' : null}<a href="/${network.slug}/translations/${kind}/${item.id}?to=${one}">${languageName(one, reader.language)}</a>${faceIn(text, one) ? null : html` <small class="meta">${say('library-face-missing')}</small>`}`,
    )
    return [html`<li>${name}: ${links}</li>`]
  })
  return html`<section aria-labelledby="faces"><h2 id="faces">${say('library-faces')}</h2><p class="hint">${say('library-faces-hint')}</p><ul>${lines}</ul></section>`
}

/** A list of references as it was copied from somewhere. */
export function pastePage(reader: Reader, { network }: { network: Network }, state: FormState = fresh): Page {
  const { say } = reader
  const shelf = `/${network.slug}/library`
  const inside = html`${problemList(reader, state)}
${textArea(reader, { form: PasteForm, name: 'text', label: say('library-paste-text'), hint: say('library-paste-hint'), state }, { rows: 12 })}
${languageField(reader, { form: PasteForm, name: 'language', label: say('library-paste-language'), state })}${button(say('library-paste-read'))}`
  const main = html`${placeLine(reader, [{ href: shelf, words: say('library-title') }])}<h1>${say('library-paste')}</h1><p class="lead">${say('library-paste-lead')}</p>${formTag(reader, `${shelf}/references`, inside)}`
  return layout(reader, {
    title: say('library-paste'),
    main,
    place: placeIn(reader, network, 'library'),
    islands: ['keep-words'],
  })
}

/** Both ends of a citation; drawn when one of them was not understood. */
export function citationPage(reader: Reader, { network }: { network: Network }, state: FormState = fresh): Page {
  const { say } = reader
  const shelf = `/${network.slug}/library`
  const field = (name: string, label: string, hint: string) => ({ form: CitationForm, name, label, hint, state })
  const back = state.typed['back'] === 'object' ? html`<input type="hidden" name="back" value="object">` : null
  const inside = html`${problemList(reader, state)}${back}
${textField(reader, field('item', say('library-cite-item'), say('library-cite-item-hint')))}
${textField(reader, field('address', say('library-cite-address'), say('library-cite-address-hint')))}${button(say('library-cite'))}`
  const main = html`${placeLine(reader, [{ href: shelf, words: say('library-title') }])}<h1>${say('library-cite-heading')}</h1>${formTag(reader, `${shelf}/citations`, inside)}`
  return layout(reader, { title: say('library-cite-heading'), main, place: placeIn(reader, network, 'library') })
}
