import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { directionOf } from '../../../kernel/languages.ts'
import { type FormState, shownDifferences, table } from '../../../kernel/look/kit.ts'
import type { Difference } from '../../../kernel/paper/compare.ts'
import type { Place } from '../rules/conflicts.ts'
import type { Contribution } from '../store/contributions.ts'
import type { DeskBlockView } from '../views/desk.ts'

/** Suggestions that change the same words, side by side: what each makes of them. */
export function conflictSection(reader: Reader, view: DeskBlockView): Fill {
  if (view.conflicts.length === 0) return null
  const { say } = reader
  return html`<section aria-labelledby="conflicts"><h2 id="conflicts">${say('documents-conflicts')}</h2><p class="hint">${say('documents-conflicts-hint')}</p>
${view.conflicts.map(({ language, conflict }) =>
  conflict.places.map(place =>
    table({
      caption: say('documents-conflict', { count: conflict.ids.length }),
      columns: [say('documents-conflict-who'), say('documents-conflict-words')],
      rows: place.variants.map(variant => [
        html`${variant.ids.map((id, at) => html`${at > 0 ? html`<br>` : null}${whoSaid(reader, view, id)}`)}`,
        html`<span lang="${language}" dir="${directionOf(language)}">${shownDifferences(reader, differencesAt(place, variant.words))}</span>`,
      ]),
    }),
  ),
)}</section>`
}

/** Whether a suggestion goes into the wording, or why that is for the desk to decide. */
export function putInField(reader: Reader, view: DeskBlockView, { id }: Contribution, state: FormState): Fill {
  const { say } = reader
  const conflicts = view.conflicts.some(({ conflict }) => conflict.ids.includes(id))
  const hint = conflicts
    ? html`<p class="hint"><a href="#conflicts">${say('documents-collides')}</a></p>`
    : view.apart.includes(id)
      ? html`<p class="hint">${say('documents-apart')}</p>`
      : null
  if (!view.fitting.includes(id)) return hint
  const typed = state.typed['put']
  const ticked = typed === undefined ? view.put : [typed].flat()
  return html`${hint}<div class="field"><label class="check"><input type="checkbox" name="put" value="${id}"${ticked.includes(id) ? html` checked` : null}> ${say('documents-put-in')}</label></div>`
}

function whoSaid(reader: Reader, view: DeskBlockView, id: string): Html {
  const found = view.said.find(one => one.contribution.id === id)?.contribution
  const name = (found && view.voices.people.get(found.author_id)) ?? reader.say('documents-somebody')
  return html`<a href="#c-${id}"><bdi>${name}</bdi></a>`
}

/** A few words of the text, what goes and what comes, and a few words more. */
function differencesAt({ lead, before, tail }: Place, words: string): Difference[] {
  const all: Difference[] = [
    { op: 'same', text: lead },
    { op: 'deleted', text: before },
    { op: 'inserted', text: words },
    { op: 'same', text: tail },
  ]
  return all.filter(one => one.text !== '')
}
