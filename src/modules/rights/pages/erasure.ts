import type { Standing } from '../../../kernel/erasure/asked.ts'
import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { askOnce, button, type FormState, formTag, notice, placeLine, problemList } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'

export function ownErasurePage(reader: Reader, standing: Standing | null, state: FormState): Page {
  const { say } = reader
  const title = say('erasure-title')
  const main = html`${placeLine(reader, [
    { href: '/account', words: say('account-title') },
    { href: '/account/record', words: say('record-title') },
  ])}
<h1>${title}</h1><p class="lead">${say('erasure-lead')}</p>${problemList(reader, state)}
${standing ? standingNotice(reader, standing, '/account/erasure/stop') : null}${whatHappens(reader)}
${
  standing
    ? null
    : html`<p>${say('erasure-before')} <a href="/account/copy">${say('copy-title')}</a></p>${askOnce(
        reader,
        { id: 'erasure', opener: say('erasure-ask') },
        { action: '/account/erasure', says: say('erasure-ask-means'), go: say('erasure-go') },
      )}`
}`
  return layout(reader, { title, main })
}

/** What is asked and until when it can be taken back; `stop`: where, if this reader may. */
export function standingNotice(reader: Reader, standing: Standing, stop: string | null): Html {
  const { say } = reader
  const due = reader.dates.moment(standing.dueAt)
  return notice(
    'due',
    html`<p>${standing.due ? say('erasure-is-due') : say('erasure-stands', { due })}</p>${stop && !standing.due ? formTag(reader, stop, button(say('erasure-stop'))) : null}`,
  )
}

const GOES = ['record', 'contacts', 'roles', 'account', 'mails', 'words'] as const
const STAYS = ['organisation', 'texts', 'counts', 'journal', 'proof', 'lists'] as const

/** What goes, and what stays and why. */
export function whatHappens(reader: Reader): Fill {
  const { say } = reader
  return html`<div class="two"><section aria-labelledby="goes"><h2 id="goes">${say('erasure-goes')}</h2><ul>${GOES.map(one => html`<li>${say(`erasure-goes-${one}`)}</li>`)}</ul></section>
<section aria-labelledby="stays"><h2 id="stays">${say('erasure-stays')}</h2><ul>${STAYS.map(one => html`<li>${say(`erasure-stays-${one}`)}</li>`)}</ul></section></div>
<p>${say('erasure-when')}</p>`
}
