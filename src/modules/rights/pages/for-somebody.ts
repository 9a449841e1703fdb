import type { Standing } from '../../../kernel/erasure/asked.ts'
import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  button,
  type FormState,
  formTag,
  languageOf,
  placeLine,
  problemList,
  radios,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { AskedForm } from '../forms.ts'
import { type Copies, copyList, isOpen } from './copy.ts'
import { standingNotice, whatHappens } from './erasure.ts'

export interface SomebodyView {
  network: { slug: string }
  person: { id: string; name: string; name_language: string }
  hasAccount: boolean
  copies: Copies
  standing: Standing | null
  mayErase: boolean
}

/** Staff enters what somebody asked by phone or on paper; each is written down, and the person is told by mail. */
export function forSomebodyPage(reader: Reader, view: SomebodyView, state: FormState): Page {
  const { say } = reader
  const { network, person } = view
  const at = `/${network.slug}/people/${person.id}`
  const title = say('rights-title')
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/people`, words: say('people-title') },
    { href: at, words: html`<bdi${languageOf(reader, person.name_language)}>${person.name}</bdi>` },
  ])}
<h1>${title}</h1><p class="lead">${say('rights-lead')}</p>${problemList(reader, state)}
<h2>${say('copy-title')}</h2>${copySection(reader, view, at, state)}
<h2>${say('erasure-title')}</h2>${erasureSection(reader, view, at, state)}`
  return layout(reader, { title, main })
}

function copySection(reader: Reader, { hasAccount, copies }: SomebodyView, at: string, state: FormState): Fill {
  const { say } = reader
  if (hasAccount) return html`<p>${say('rights-copy-own')}</p>`
  return html`<p>${say('rights-copy-lead')}</p>${copyList(reader, copies)}${
    isOpen(copies)
      ? null
      : formTag(reader, `${at}/rights/copy`, html`${way(reader, 'copy', state)}${button(say('copy-ask'))}`)
  }`
}

function erasureSection(reader: Reader, { standing, mayErase }: SomebodyView, at: string, state: FormState): Fill {
  const { say } = reader
  if (standing) return standingNotice(reader, standing, standing.way === 'self' ? null : `${at}/rights/erasure/stop`)
  if (!mayErase) return html`<p>${say('rights-erasure-others')}</p>`
  const asks = html`${way(reader, 'erasure', state)}${button(say('rights-erasure-go'), { grave: true })}`
  return html`<p>${say('rights-erasure-lead')}</p>${whatHappens(reader)}${formTag(reader, `${at}/rights/erasure`, asks)}`
}

function way(reader: Reader, id: string, state: FormState): Fill {
  const { say } = reader
  const options = (['phone', 'paper'] as const).map(value => ({ value, label: say(`rights-way-${value}`) }))
  return radios(
    reader,
    { form: AskedForm, name: 'way', label: say('rights-way'), prefix: `${id}-`, state, value: 'phone' },
    options,
  )
}
