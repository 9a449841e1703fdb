import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  askOnce,
  button,
  buttonLink,
  type FormState,
  facts,
  formTag,
  fresh,
  notice,
  placeLine,
  problemList,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import type { RevisedLine } from '../rules/revision.ts'
import type { RevisionView } from '../views/revision.ts'
import { kindNames } from './agenda.ts'
import { changeLine } from './changes.ts'
import { faultText } from './fault-text.ts'
import { cityName, sessionDay } from './hours.ts'
import { words } from './words.ts'

/** A correction on its way: what will be told, what does not fit, and the agenda, line by line, to be moved and changed. */
export function revisionPage(reader: Reader, view: RevisionView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, session, changes, faults, content } = view
  const address = `/${network.slug}/sessions/${session.slug}`
  const base = `${address}/revision`
  const main = html`${placeLine(reader, [{ href: address, words: words(reader, session.title) }])}<h1>${say('programme-revise')}</h1>${problemList(reader, state)}
${view.stale ? notice('wrong', html`<p>${say('programme-revision-stale')}</p>`) : html`<p class="lead">${say('programme-revision-lead')}</p>`}
<h2>${say('programme-revision-told', { count: changes.length })}</h2>${changes.length === 0 ? html`<p class="hint">${say('programme-revision-none')}</p>` : html`<ul>${changes.map(one => html`<li>${changeLine(reader, one)}</li>`)}</ul>`}
${view.stale || view.same ? null : formTag(reader, `${base}/publication`, button(say('programme-revision-put-out')))}<div>${askOnce(
    reader,
    { id: 'discard', opener: say('programme-revision-discard') },
    {
      action: `${base}/discarding`,
      says: say('programme-revision-discard-hint'),
      go: say('programme-revision-discard-yes'),
    },
  )}</div>
${faults.length > 0 ? html`<h2>${say('programme-faults', { count: faults.length })}</h2><ul class="faults">${faults.map(fault => html`<li>${faultText(reader, fault)}</li>`)}</ul>` : null}
<h2>${say('programme-revision-head')}</h2>${facts([
    [say('programme-field-title'), words(reader, content.title)],
    [
      say('programme-date'),
      html`${sessionDay(reader, content)}, <bdi dir="${reader.direction}">${content.start}–${content.end}</bdi>`,
    ],
    [say('programme-place'), html`${words(reader, content.place)} (${cityName(reader, content.zone)})`],
  ])}<p>${buttonLink(`${base}/head`, say('programme-revision-head-change'), { quiet: true })}</p>
<h2 id="agenda">${say('programme-agenda')}</h2><p class="hint">${say('programme-revision-agenda-hint')}</p>
${formTag(reader, `${base}/arrangement`, html`<input type="hidden" name="seen" value="${view.step}"><ol class="agenda">${content.lines.map(line => lineEntry(reader, view, base, line))}</ol>`)}
<p>${buttonLink(`${base}/lines/new`, say('programme-revision-add-last'), { quiet: true })}</p>`
  return layout(reader, { title: say('programme-revise'), main, place: placeIn(reader, network, 'programme') })
}

function lineEntry(reader: Reader, { before }: RevisionView, base: string, line: RevisedLine): Html {
  const { say } = reader
  const name = line.title ? words(reader, line.title) : kindNames(reader, line.kinds) || say('programme-line')
  const small = (what: 'up' | 'down' | 'out', label: string) =>
    html`<button type="submit" class="link" name="${what}" value="${line.id}">${label}<span class="sr"> ${name}</span></button>`
  return html`<li id="line-${line.id}">${hoursOf(
    reader,
    line,
    before.lines.find(one => one.id === line.id),
  )}<div><p><strong>${'› '.repeat(line.depth)}${name}</strong>${line.fixed ? html` <span class="meta">${say('programme-revision-is-fixed')}</span>` : null}</p><p class="meta"><a href="${base}/lines/${line.id}">${say('programme-revision-change')}<span class="sr"> ${name}</span></a> · ${small('up', say('programme-revision-up'))} · ${small('down', say('programme-revision-down'))} · <a href="${base}/lines/new?after=${line.id}">${say('programme-revision-add-after')}</a> · ${small('out', say('programme-revision-out'))}</p></div></li>`
}

/** The hours of a line, and those that everybody still reads where they differ. */
function hoursOf(reader: Reader, line: RevisedLine, was: RevisedLine | undefined): Html {
  const text = (one: RevisedLine) => [one.start, one.end].filter(Boolean).join('–')
  const moved = was && text(was) !== text(line) ? html`<small><del>${text(was)}</del></small>` : null
  const added: Fill = was ? null : html`<small>${reader.say('programme-revision-new')}</small>`
  return html`<span class="when"><bdi dir="${reader.direction}">${text(line)}</bdi>${moved}${added}</span>`
}
