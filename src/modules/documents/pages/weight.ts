import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { listOf } from '../../../kernel/languages.ts'
import {
  bareText,
  button,
  checkboxes,
  type FormState,
  formTag,
  plainText,
  problemList,
  table,
} from '../../../kernel/look/kit.ts'
import { beginning, faceFor } from '../../../kernel/text.ts'
import { JoinForm } from '../forms.ts'
import type { Contribution } from '../store/contributions.ts'
import type { Voices } from '../views/document.ts'
import type { WeighedOption } from '../views/weight.ts'
import type { Weight } from '../weighing/weight.ts'

const EXCERPT = 90

/** What is asked for about a block, option by option, and what stands behind each: four measures side by side. */
export function optionTable(reader: Reader, options: readonly WeighedOption[]): Fill {
  if (options.length === 0) return null
  const { say } = reader
  return html`<section aria-labelledby="options"><h2 id="options">${say('documents-options')}</h2><p class="hint">${say('documents-options-hint')}</p>${table(
    {
      caption: say('documents-options-caption', { count: options.length }),
      columns: [
        say('documents-option-column'),
        say('documents-weight-organisations-column'),
        say('documents-weight-regions-column'),
        say('documents-weight-members-column'),
        say('documents-weight-persons-column'),
      ],
      rows: options.map(option => [
        optionName(reader, option),
        html`<span>${option.weight.organisations}</span>`,
        html`<span>${regionsOf(reader, option.weight)}</span>`,
        html`<span>${membersOf(reader, option.weight)}</span>`,
        html`<span>${personsOf(reader, option.weight)}</span>`,
      ]),
    },
  )}</section>`
}

/** The same measures of one thing in a line. */
export function weightLine(reader: Reader, weight: Weight): Html {
  const { say } = reader
  const parts = [
    say('documents-weight-organisations-say', { count: weight.organisations }),
    say('documents-weight-regions-say', { count: weight.regions.length }),
    weight.organisations > 0 ? membersOf(reader, weight) : null,
    weight.persons === null
      ? say('documents-weight-persons-few')
      : say('documents-weight-persons-say', { count: weight.persons }),
  ]
  return html`${parts.filter(part => part !== null).map((part, at) => html`${at > 0 ? ' · ' : ''}${part}`)}`
}

/** How the desk puts contributions together as one option, and takes them apart. */
export function joiningForms(
  reader: Reader,
  view: {
    options: readonly WeighedOption[]
    said: readonly { contribution: Contribution }[]
    voices: Voices
  },
  block: string,
  state: FormState,
): Fill {
  const { say } = reader
  const { options, said, voices } = view
  if (said.length < 2 && options.length === 0) return null
  const joined = options.filter(option => option.joined !== null)
  return html`${optionTable(reader, options)}${joined.map(option =>
    formTag(
      reader,
      `${block}/options/${option.joined}/split`,
      html`<p>${optionName(reader, option)} ${button(say('documents-option-split'), { quiet: true })}</p>`,
    ),
  )}${
    said.length < 2
      ? null
      : html`<details${state.problems.length > 0 ? html` open` : null}><summary>${say('documents-option-join-title')}</summary>${formTag(
          reader,
          `${block}/options`,
          html`${problemList(reader, state, 'join-')}${checkboxes(
            reader,
            {
              form: JoinForm,
              name: 'contribution',
              label: say('documents-option-join-which'),
              hint: say('documents-option-join-hint'),
              prefix: 'join-',
              state,
            },
            said.map(({ contribution }) => {
              const { language, text } = faceFor((contribution.proposed ?? contribution.words)!, reader.languages)
              const name = voices.people.get(contribution.author_id) ?? say('documents-somebody')
              const label = `${beginning(text, EXCERPT)} (${name})`
              return { value: contribution.id, label, lang: language }
            }),
            [],
          )}${button(say('documents-option-join'), { quiet: true })}`,
        )}</details>`
  }`
}

/** Regions of the register, by name. */
export function regionNames(reader: Reader, { regions }: Weight): string {
  return listOf(
    regions.map(region => plainText(reader, region.name)),
    reader.language,
  )
}

function optionName(reader: Reader, { contributions, joined }: WeighedOption): Html {
  const { say } = reader
  const first = contributions.find(one => one.proposed) ?? contributions[0]!
  const count = contributions.length
  return html`<a href="#c-${first.id}">${bareText(reader, (first.proposed ?? first.words)!, EXCERPT)}</a>${count > 1 ? html` <small>${say(joined === null ? 'documents-option-alike' : 'documents-option-joined', { count })}</small>` : null}`
}

function regionsOf(reader: Reader, weight: Weight): Fill {
  const { length } = weight.regions
  return length === 0 ? 0 : html`${length} (${regionNames(reader, weight)})`
}

function membersOf(reader: Reader, { organisations, members }: Weight): string {
  const { say } = reader
  if (organisations === 0) return say('documents-weight-members-none')
  const { count, known, unknown, years, source } = members
  const parts = [
    known === 0 ? null : say('documents-weight-members-say', { count }),
    known === 0
      ? null
      : years === null
        ? say('documents-weight-year-unknown')
        : years[0] === years[1]
          ? say('documents-weight-year', { year: String(years[0]) })
          : say('documents-weight-years', { from: String(years[0]), to: String(years[1]) }),
    source ? say('documents-weight-source', { source }) : null,
    unknown === 0 ? null : say('documents-weight-members-unknown', { count: unknown }),
  ]
  return parts.filter(part => part !== null).join(' · ')
}

function personsOf({ say }: Reader, { persons }: Weight): Fill {
  return persons ?? say('documents-weight-few')
}
