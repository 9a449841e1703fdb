import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { button, formTag, shownText, textField } from '../../../kernel/look/kit.ts'
import { CitationForm } from '../forms.ts'
import type { Reference } from '../store/citations.ts'
import { asPrinted, datedWords, placeInSeries } from './words.ts'

/**
 * What something cites, under it on its page, and for staff the form to add one; nothing where there is neither. `address`
 * is that of the page, which the app can find (`offerCiting`).
 */
export function referenceList(
  reader: Reader,
  at: { network: string; address: string; mayCite: boolean },
  references: readonly Reference[],
): Fill {
  const { say } = reader
  if (references.length === 0 && !at.mayCite) return null
  const list = references.map(
    one =>
      html`<li>${[placeInSeries(one), one.authors].map(words => (words ? html`${asPrinted(words)}, ` : null))}<a href="/${at.network}/library/${one.slug}">${shownText(reader, one.title)}</a>${one.dated ? html`, ${datedWords(reader, one.dated)}` : null}${one.retired ? html` <small class="meta">${say('library-retired')}</small>` : null}</li>`,
  )
  const form = at.mayCite
    ? html`<details><summary>${say('library-cite-here')}</summary>${formTag(
        reader,
        `/${at.network}/library/citations`,
        html`<input type="hidden" name="address" value="${at.address}"><input type="hidden" name="back" value="object">${textField(reader, { form: CitationForm, name: 'item', label: say('library-cite-item'), hint: say('library-cite-item-hint'), prefix: 'cite-' }, { autocomplete: 'off' })}${button(say('library-cite'), { quiet: true })}`,
      )}</details>`
    : null
  return html`<section aria-labelledby="references"><h2 id="references">${say('library-references')}</h2>${references.length > 0 ? html`<ul>${list}</ul>` : null}${form}</section>`
}
