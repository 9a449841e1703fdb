import { html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { languageName } from '../../../kernel/languages.ts'
import { bareText, calendarDay, emptyState, placeLine, table } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { sayAny } from '../../../kernel/texts.ts'
import { countryName } from '../../register/index.ts'
import type { FiguresView } from '../views/figures.ts'
import { placeIn } from './place.ts'

/** How many people a network has: for members as published, for those who keep all records exactly. */
export function figuresPage(reader: Reader, view: FiguresView): Page {
  const { say } = reader
  const { network, exact, on } = view
  const title = say('figures-title')
  const day = exact || !on ? null : html`<p class="meta">${say('figures-made')} ${calendarDay(reader, on)}</p>`
  const filled = view.tables.filter(one => one.rows.length > 0)
  const none = exact || on ? say('figures-none') : say('figures-later')
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/people`, words: say('people-title') }])}
<h1>${title}</h1><p class="lead">${say(exact ? 'figures-lead-staff' : 'figures-lead')}</p>${day}
${filled.length === 0 ? emptyState(none) : filled.map(one => oneTable(reader, one))}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'people') })
}

function oneTable(reader: Reader, { figure, rows }: FiguresView['tables'][number]) {
  const { say, language } = reader
  const named = (value: string) => (figure === 'country' ? countryName(value, language) : languageName(value, language))
  const count = new Intl.NumberFormat(language)
  const caption = sayAny(say, `figures-${figure}` as keyof Messages)
  return table({
    caption,
    columns: [caption, say('figures-people')],
    rows: rows.map(({ value, name, persons }) => [
      name ? bareText(reader, name) : named(value),
      persons === null ? say('figures-few') : count.format(persons),
    ]),
    scrolls: `figures-${figure}`,
  })
}
