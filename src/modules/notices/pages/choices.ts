import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { cityOf, dates } from '../../../kernel/languages.ts'
import {
  button,
  dateOf,
  type FormState,
  fieldGroup,
  formTag,
  fresh,
  notice,
  plainText,
  problemList,
  selectField,
  textField,
  tickBox,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { ChoicesForm, PauseForm, WEEKDAYS } from '../forms.ts'
import { WAYS } from '../rules.ts'
import type { ChoicesView } from '../views.ts'

const HERE = '/account/notices'

export interface ChoicesForms {
  choices?: FormState
  pause?: FormState
}

/** `refused`: mail to the reader's address came back. */
export function choicesPage(
  reader: Reader,
  view: ChoicesView,
  { refused, forms }: { refused: boolean; forms: ChoicesForms },
): Page {
  const { say } = reader
  const { paused } = view
  const title = say('notices-choices-title')
  const main = html`<h1>${title}</h1><p class="lead">${say('notices-choices-lead')}</p>
${refused ? notice('wrong', html`<p>${say('notices-refused')}</p>`) : null}
${view.noDigests ? notice('due', html`<p>${say('notices-no-digests')}</p>${formTag(reader, `${HERE}/digest/return`, button(say('notices-digests-again'), { quiet: true }))}`) : null}
${paused ? notice('note', html`<p>${say('notices-paused')} ${dateOf(reader, paused)}</p>${formTag(reader, `${HERE}/pause/end`, button(say('notices-pause-end'), { quiet: true }))}`) : null}
${chosen(reader, view, forms.choices ?? fresh)}
<h2 id="less">${say('notices-less')}</h2>
${formTag(reader, `${HERE}/digest`, html`<p>${say('notices-all-digest-lead')}</p>${button(say('notices-all-digest'), { quiet: true })}`)}
${paused ? null : pauseForm(reader, forms.pause ?? fresh)}
<h2 id="must">${say('notices-must-title')}</h2><p>${say('notices-must-lead')}</p><ul><li>${say('notices-must-sign-in')}</li><li>${say('notices-must-rights')}</li></ul>
<p><a href="/me/notices">${say('notices-title')}</a></p>`
  return layout(reader, { title, main })
}

function chosen(reader: Reader, view: ChoicesView, state: FormState): Html {
  const { say } = reader
  const { rhythm } = view
  const at = (hour: number) => Temporal.Instant.fromEpochMilliseconds(hour * 3_600_000)
  const { hour: written } = dates(reader.language, 'UTC')
  const weekday = new Intl.DateTimeFormat(reader.language, { weekday: 'long', timeZone: 'UTC' })
  const field = (name: string, label: string, value: string, hint?: string) => ({
    form: ChoicesForm,
    name,
    label,
    value,
    state,
    ...(hint ? { hint } : {}),
  })
  const fields = html`${selectField(reader, field('every', say('notices-every'), rhythm.every), [
    { value: 'day', label: say('notices-every-day') },
    { value: 'week', label: say('notices-every-week') },
  ])}${selectField(
    reader,
    field('weekday', say('notices-weekday'), String(rhythm.weekday)),
    // The first of January 2024 was a Monday.
    WEEKDAYS.map(day => ({ value: day, label: weekday.format(Date.UTC(2024, 0, Number(day))) })),
  )}${selectField(
    reader,
    field(
      'hour',
      say('notices-hour'),
      String(rhythm.hour),
      say('notices-hour-hint', { city: cityOf(reader.identity?.zone ?? 'UTC') }),
    ),
    Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: written(at(hour)) })),
  )}${tickBox(reader, { form: ChoicesForm, name: 'names', label: say('notices-names'), hint: say('notices-names-hint'), state }, { ticked: rhythm.names })}`
  return formTag(
    reader,
    HERE,
    html`${problemList(reader, state)}${view.scopes.map((scope, i) => scopeFields(reader, scope, i, state))}${fieldGroup(say('notices-digest-heading'), fields)}${button(say('notices-keep'))}`,
  )
}

function scopeFields(
  reader: Reader,
  { id, slug, name, kinds }: ChoicesView['scopes'][number],
  place: number,
  state: FormState,
): Fill {
  const { say } = reader
  const heading = slug ? plainText(reader, name) : say('notices-house')
  return fieldGroup(
    heading,
    kinds.map(({ kind, way }, i) =>
      selectField(
        reader,
        {
          form: ChoicesForm,
          name: 'choice',
          prefix: `${place}-${i}-`,
          label: sayAny(say, kind.words.choice),
          value: `${id} ${kind.name} ${way}`,
          state,
        },
        WAYS.map(one => ({ value: `${id} ${kind.name} ${one}`, label: say(`notices-way-${one}`) })),
      ),
    ),
  )
}

function pauseForm(reader: Reader, state: FormState): Html {
  const { say } = reader
  return formTag(
    reader,
    `${HERE}/pause`,
    fieldGroup(
      say('notices-pause-heading'),
      html`${problemList(reader, state)}${textField(reader, { form: PauseForm, name: 'until', label: say('notices-pause-until'), hint: say('notices-pause-hint'), state }, { type: 'date' })}${button(say('notices-pause'), { quiet: true })}`,
    ),
  )
}
