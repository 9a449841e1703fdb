import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  bareText,
  button,
  type FormState,
  formTag,
  fresh,
  languageOf,
  notice,
  placeLine,
  problemList,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { beginning } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { AdjustedBlockForm, LEVELS } from '../adjust-forms.ts'
import { BLOCK_KINDS } from '../forms.ts'
import type { AdjustedBlockView } from '../views/adjusting.ts'
import { addressOf } from './document.ts'

/** One block of a text that is being adjusted: its words, its kind, depth and number; or a new one. */
export function adjustedBlockPage(reader: Reader, view: AdjustedBlockView, state: FormState = fresh): Page {
  const { say } = reader
  const { block, after, document, adjusting } = view
  const address = addressOf(view)
  const base = `${address}/adjustment`
  const title = say(block ? 'documents-adjust-change' : 'documents-adjust-new')
  const field = (name: string, label: string, value: string, hint?: string) => ({
    ...{ form: AdjustedBlockForm, name, label, value, state },
    ...(hint ? { hint } : {}),
  })
  const text = block?.text ?? ''
  const main = html`${placeLine(reader, [
    { href: address, words: bareText(reader, document.title) },
    { href: base, words: say('documents-adjust') },
  ])}<h1>${title} ${block?.label}</h1>${after ? html`<p class="meta">${say('documents-adjust-behind')} <q${languageOf(reader, document.language)}>${after.label} ${beginning(after.text, 120)}</q></p>` : null}
${block?.clash ? notice('due', html`<p>${say('documents-adjust-clash')}</p><p${languageOf(reader, document.language)}>${block.clash}</p>`) : null}
${formTag(
  reader,
  `${base}/blocks/${block?.id ?? 'new'}`,
  html`${problemList(reader, state)}<input type="hidden" name="seen" value="${adjusting.step}"><input type="hidden" name="after" value="${after?.id}">${textArea(reader, field('text', say('documents-field-text'), text, say('documents-adjust-text-hint')), { rows: Math.min(16, 4 + Math.ceil(text.length / 60)), lang: document.language })}
<div class="row">${selectField(
    reader,
    field('kind', say('documents-field-kind'), block?.kind ?? after?.kind ?? 'paragraph'),
    BLOCK_KINDS.map(kind => ({ value: kind, label: say(`documents-kind-${kind}`) })),
  )}${selectField(
    reader,
    field('level', say('documents-field-level'), String((block ?? after)?.level ?? 1)),
    LEVELS.map(value => ({ value, label: value })),
  )}${textField(reader, field('label', say('documents-field-label'), block?.label ?? ''))}</div>${button(say('documents-adjust-keep'))} ${
    block ? button(say('documents-adjust-split'), { name: 'split', value: 'yes', quiet: true }) : null
  }`,
)}`
  return layout(reader, {
    title,
    main,
    place: placeIn(reader, view.network, 'documents'),
    islands: ['keep-words'],
  })
}
