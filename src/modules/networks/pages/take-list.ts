import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  emptyState,
  type FormState,
  formTag,
  notice,
  placeLine,
  problemList,
  radios,
  tickBox,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { TakeForm } from '../forms.ts'
import type { ListKind } from '../importing/fields.ts'
import type { Network } from '../store/networks.ts'
import { placeIn } from './place.ts'

/** How a list is taken out: as what, and with what of that is sealed. */
export function takeListPage(
  reader: Reader,
  { network, kind, count }: { network: Network; kind: ListKind; count: number },
  state: FormState,
): Page {
  const { say, here } = reader
  const title = say(`take-title-${kind}`)
  const field = (name: string, label: string, value: string) => ({ form: TakeForm, name, label, value, state })
  const formats = [
    { value: 'xlsx', label: say('take-xlsx') },
    { value: 'csv', label: say('take-csv') },
    ...(kind === 'people' ? [{ value: 'vcf', label: say('take-vcf') }] : []),
  ]
  const sealed =
    kind === 'people'
      ? html`${tickBox(reader, { form: TakeForm, name: 'contacts', label: say('take-contacts'), state })}${tickBox(reader, { form: TakeForm, name: 'access', label: say('take-access'), hint: say('take-access-hint'), state })}`
      : null
  const inside = html`${radios(reader, field('format', say('take-format'), 'xlsx'), formats)}${sealed}${button(say('take-go'))}`
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/${kind}${here.search}`, words: say(`${kind}-title`) }])}
<h1>${title}</h1><p class="lead">${say(`take-lead-${kind}`, { count })}</p>${problemList(reader, state)}
${
  count === 0
    ? emptyState(say(`${kind}-none`), { href: `/${network.slug}/${kind}`, label: say(`${kind}-title`) })
    : html`${notice('note', html`<p>${say('take-care')}</p>`)}${formTag(reader, `/${network.slug}/${kind}/export${here.search}`, inside)}`
}`
  return layout(reader, { title, main, place: placeIn(reader, network, kind) })
}
