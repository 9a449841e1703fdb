import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { languageName, listOf } from '../../../kernel/languages.ts'
import {
  button,
  type FormState,
  formTag,
  plainText,
  problemList,
  selectField,
  tabs,
  textField,
} from '../../../kernel/look/kit.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName } from '../../register/index.ts'
import { type Asked, FIELDS_OF, isEmpty, MOST_WORDS, TYPED_FIELDS } from '../asked.ts'
import { AskForm, SegmentForm } from '../forms.ts'
import type { Field } from '../found-keys.ts'
import type { Network } from '../store/networks.ts'
import { addressOfAsked, type Choice, type Choices, type Chosen, paramOf } from '../views/choices.ts'

/** What a list is asked by, as its page needs it. */
export interface Asking {
  network: Network
  kind: 'person' | 'organisation'
  asked: Asked
  chosen: readonly Chosen[]
  choices: Choices
  /** Every field is offered, and not the words alone. */
  fields: boolean
}

/** One field for words and, folded away, one for everything else; what was chosen before stays, and can be taken away. */
export function askingForm(reader: Reader, asking: Asking): Html {
  const { say } = reader
  const { asked, choices, fields, kind } = asking
  const hidden = [...addressOfAsked({ ...asked, words: '' }, choices)]
  const words = html`<div class="field"><label for="q">${say(kind === 'person' ? 'ask-words' : 'ask-words-organisation')}</label><p class="hint" id="q-hint">${say('ask-words-hint')}</p><input id="q" name="q" type="search" dir="auto" maxlength="${MOST_WORDS}" value="${asked.words}" aria-describedby="q-hint"></div>`
  return html`<form action="${listOfKind(asking)}">${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}${words}${fields ? folded(reader, asking) : null}${button(say('ask-button'))}</form>
${chips(reader, asking)}`
}

/** The address of a list that asks so. */
export function addressOf(asking: Pick<Asking, 'network' | 'kind' | 'choices'>, asked: Asked, page = 1): string {
  const params = addressOfAsked(asked, asking.choices)
  if (page > 1) params.set('page', String(page))
  return `${listOfKind(asking)}${params.size > 0 ? `?${params}` : ''}`
}

/** How many fit, in a sentence; where not all were counted, with the way to do so. */
export function foundCount(
  reader: Reader,
  asking: Asking,
  { count, more }: { count: number; more: boolean },
  every: Fill,
): Fill {
  const { say } = reader
  const { asked, kind } = asking
  if (isEmpty(asked) || (!asked.words && Object.keys(asked.fields).every(field => field === 'kept'))) return every
  if (!more) return say(kind === 'person' ? 'found-people' : 'found-organisations', { count })
  const many = say('found-more', { count })
  if (asked.words) return html`${many} ${say('found-narrow')}`
  const all = addressOf(asking, asked)
  return html`${many} <a href="${all}&amp;count=all">${say('found-count')}</a>`
}

/** What a question asks, as words of the reader's: a field and its values, one after the other. */
export function asksInWords(reader: Reader, asked: Asked, chosen: readonly Chosen[], kind: Asking['kind']): string {
  const { say } = reader
  const parts = asked.words ? [say('asks-words', { words: asked.words })] : []
  for (const field of FIELDS_OF[kind]) {
    const values = chosen.filter(one => one.field === field).map(one => wordsOf(reader, field, one.choice))
    if (values.length > 0) parts.push(`${fieldName(reader, field, kind)}: ${listOf(values, reader.language)}`)
  }
  return parts.length > 0 ? parts.join(' · ') : say(kind === 'person' ? 'asks-everybody' : 'asks-every-organisation')
}

/** Keeps what is asked as a segment, under a name. */
export function keepForm(
  reader: Reader,
  asking: Asking,
  scopes: readonly { id: string; name: string }[],
  state: FormState,
): Fill {
  const { say } = reader
  const { network, asked, choices, kind } = asking
  if (scopes.length === 0 || (isEmpty(asked) && state.problems.length === 0)) return null
  const typed = state.typed['asks']
  const asks = typeof typed === 'string' ? typed : String(addressOfAsked(asked, choices))
  const inside = html`${problemList(reader, state, 'keep-')}<input type="hidden" name="asks" value="${asks}"><input type="hidden" name="kind" value="${kind}">${segmentFields(reader, scopes, { state, name: '', shownTo: 'staff' })}${button(say('segment-keep'))}`
  return html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('segment-keep-as')}</summary>${formTag(reader, `/${network.slug}/segments`, inside)}</details>`
}

/** The name of a segment, for whom it is and in whose records it looks. */
export function segmentFields(
  reader: Reader,
  scopes: readonly { id: string; name: string }[],
  { state, name, shownTo }: { state: FormState; name: string; shownTo: string },
): Html {
  const { say } = reader
  const field = { form: SegmentForm, state, prefix: 'keep-' }
  const within = scopes.map(one => ({ value: one.id, label: one.name }))
  const shown = (['me', 'staff', 'members'] as const).map(one => ({ value: one, label: say(`segment-for-${one}`) }))
  return html`${textField(reader, { ...field, name: 'name', label: say('segment-name'), value: name })}
${selectField(reader, { ...field, name: 'shownTo', label: say('segment-for'), value: shownTo }, shown)}
${scopes.length > 1 ? selectField(reader, { ...field, name: 'scope', label: say('segment-within'), value: scopes[0]!.id }, within) : scopes.map(one => html`<input type="hidden" name="scope" value="${one.id}">`)}`
}

export function fieldName({ say }: Reader, field: Field, kind: Asking['kind']): string {
  if (field === 'reads' && kind === 'organisation') return say('organisations-languages')
  return sayAny(say, FIELD_NAMES[field])
}

const FIELD_NAMES: Record<Field, keyof Messages> = {
  kept: 'people-region',
  organisation: 'people-organisation',
  kind: 'organisations-kind',
  country: 'organisations-country',
  province: 'organisations-province',
  city: 'organisations-city',
  area: 'ask-area',
  sector: 'ask-sector',
  occupation: 'people-occupation',
  expertise: 'people-expertise',
  reads: 'people-languages',
  speaks: 'people-spoken',
  role: 'ask-role',
  body: 'ask-body',
  title: 'people-title-field',
  offers: 'ask-offers',
}

function wordsOf(reader: Reader, field: Field, { value, name }: Choice): string {
  const { say, language } = reader
  if (name) return plainText(reader, name)
  if (field === 'country') return countryName(value, language)
  if (field === 'reads' || field === 'speaks') return languageName(value, language)
  if (field === 'kind') return sayAny(say, `organisation-${value}` as keyof Messages)
  if (field === 'role') return sayAny(say, `role-${value}` as keyof Messages)
  if (field === 'offers') return say('ask-offers-time')
  return TYPED_FIELDS.includes(field) ? value : say('asks-gone')
}

function folded(reader: Reader, asking: Asking): Html {
  const { say } = reader
  const fields = FIELDS_OF[asking.kind].filter(field => field !== 'kept' && field !== 'organisation')
  return html`<details><summary>${say('ask-fields')}</summary><p class="hint">${say('ask-fields-hint')}</p>${fields.map(field => oneField(reader, asking, field))}</details>`
}

function oneField(reader: Reader, { choices, kind }: Asking, field: Field): Fill {
  const one = { form: AskForm, name: paramOf(field), label: fieldName(reader, field, kind), prefix: 'ask-' }
  if (TYPED_FIELDS.includes(field)) return textField(reader, one, { autocomplete: 'off' })
  const offered = (choices[field] ?? []).filter(choice => !choice.retired)
  if (offered.length === 0) return null
  const options = offered.map(choice => ({
    value: choice.param,
    label: `${'– '.repeat(choice.depth)}${wordsOf(reader, field, choice)}`,
  }))
  const flat = offered.every(choice => choice.depth === 0 && choice.name === null)
  if (flat) options.sort((a, b) => a.label.localeCompare(b.label, reader.language))
  return selectField(reader, one, [{ value: '', label: '—' }, ...options])
}

function chips(reader: Reader, asking: Asking): Fill {
  const { say } = reader
  const chosen = asking.chosen.filter(one => one.field !== 'kept')
  if (chosen.length === 0) return null
  return tabs(
    say('ask-chosen'),
    chosen.map(({ field, choice, without }) => {
      const what = `${fieldName(reader, field, asking.kind)}: ${wordsOf(reader, field, choice)}`
      return {
        href: addressOf(asking, without),
        label: html`<span aria-hidden="true">✕ </span><span>${say('ask-remove', { what })}</span>`,
      }
    }),
  )
}

const listOfKind = ({ network, kind }: Pick<Asking, 'network' | 'kind'>) =>
  `/${network.slug}/${kind === 'person' ? 'people' : 'organisations'}`
