import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import {
  askOnce,
  button,
  buttonLink,
  type Field,
  type FormState,
  formTag,
  fresh,
  placeLine,
  problemList,
  selectField,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { LINES, sessionForm } from '../forms.ts'
import type { Fault } from '../rules/faults.ts'
import { linesOf } from '../rules/lines.ts'
import { speakerLines } from '../rules/speaker-lines.ts'
import { KINDS, type TypedLine, type TypedSession, typedLines, typedLinesIn } from '../rules/typed-session.ts'
import type { DraftSessionView } from '../views.ts'
import { addressOf, sourceBlock, wordsIn } from './draft.ts'
import { faultText } from './fault-text.ts'
import { zoneField } from './zone-field.ts'

/** The form of one session of a draft: its head, then its agenda line by line, the last line being a new one. */
export function draftSessionPage(reader: Reader, view: DraftSessionView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, number, session } = view
  const base = addressOf(view)
  const address = `${base}/sessions/${number}`
  const title = session ? say('programme-correct-session', { number }) : say('programme-add-session')
  const own = view.faults.filter(fault => fault.session === number - 1)
  const main = html`${placeLine(reader, [{ href: base, words: say('programme-check') }])}<h1>${title}</h1>${problemList(reader, state)}${faultList(reader, own)}
${formTag(reader, address, html`<input type="hidden" name="seen" value="${view.seen}">${head(reader, view, state)}<h2>${say('programme-agenda')}</h2>${agendaFields(reader, view, state)}${button(say('programme-save'))}`)}
${session && view.draft.state === 'open' ? html`<p>${buttonLink(`${address}/speakers`, say('speakers-title'), { quiet: true })}</p>` : null}${session ? html`<div>${askOnce(reader, { id: 'remove', opener: say('programme-remove-session') }, { action: `${address}/removal`, says: say('programme-remove-session-hint'), go: say('programme-remove-session-yes') })}</div>` : null}
<details><summary>${say('programme-source')}</summary>${sourceBlock(reader, view)}</details>`
  return layout(reader, { title, main, place: placeIn(reader, network, 'programme'), islands: ['keep-words'] })
}

function faultList(reader: Reader, faults: readonly Fault[]): Fill {
  if (faults.length === 0) return null
  return html`<h2>${reader.say('programme-faults', { count: faults.length })}</h2><ul class="faults">${faults.map(fault => html`<li>${faultText(reader, fault)}</li>`)}</ul>`
}

function head(reader: Reader, { session, draft, network }: DraftSessionView, state: FormState): Html {
  const { say } = reader
  const field = (name: keyof TypedSession, label: string, value: string | null | undefined, hint?: string): Field => ({
    form: sessionForm,
    name,
    label,
    value: value ?? '',
    state,
    ...(hint ? { hint } : {}),
  })
  const zone = session?.zone
  return html`${textField(reader, field('label', say('programme-label'), session?.label, say('programme-label-hint')))}
${textField(reader, field('title', say('programme-field-title'), session?.title))}
<div class="row">${textField(reader, field('date', say('programme-date'), session?.date), { type: 'date' })}${textField(reader, field('start', say('programme-start'), session?.start), { type: 'time' })}${textField(reader, field('end', say('programme-end'), session?.end), { type: 'time' })}</div>
${textField(reader, field('place', say('programme-place'), session?.place ?? network.place))}
${zoneField(reader, field('zone', say('programme-zone'), session ? zone?.iana : network.zone, say('programme-zone-hint')))}
${textField(reader, field('printed', say('programme-printed-label'), zone?.printed, say('programme-printed-hint')))}
${textArea(reader, field('text', say('programme-field-text'), session?.text), { lang: draft.content.language })}
${textArea(reader, field('speakers', say('programme-session-speakers'), speakerLines(session?.speakers ?? []), say('programme-speakers-hint')), { rows: 2 })}`
}

function agendaFields(reader: Reader, view: DraftSessionView, state: FormState): Html {
  const { say } = reader
  const count = linesOf(view.session?.items ?? []).length
  if (count < LINES) return html`<p class="hint">${say('programme-lines-hint')}</p>${lines(reader, view, state)}`
  return html`<input type="hidden" name="kept" value="lines"><p>${say('programme-lines-too-many', { count, most: LINES - 1 })}</p>`
}

function lines(reader: Reader, view: DraftSessionView, state: FormState): Html {
  const typed = state.typed as unknown as Partial<TypedSession>
  const shown = typed.line_was ? typedLinesIn(typed as TypedSession) : typedLines(view.session?.items ?? [])
  return html`${shown.map((line, at) => lineFields(reader, view, state, line, at, at === shown.length - 1 ? shown : null))}`
}

/** One line of the agenda; `others` are given for the new line, which is put before one of them. */
function lineFields(
  reader: Reader,
  { draft }: DraftSessionView,
  state: FormState,
  line: TypedLine,
  at: number,
  others: readonly TypedLine[] | null,
): Html {
  const { say } = reader
  const prefix = `line-${at}-`
  const problems = state.problems
    .filter(one => one.field.startsWith(prefix))
    .map(one => ({ ...one, field: one.field.slice(prefix.length) }))
  const field = (name: keyof TypedSession, label: string, value: string): Field => ({
    form: sessionForm,
    name,
    label,
    value,
    prefix,
    state: { problems, typed: {} },
  })
  const name = others ? say('programme-new-line') : say('programme-line-number', { number: at + 1 })
  const depths = [0, 1, 2, 3].map(depth => ({ value: String(depth), label: say('programme-depth', { count: depth }) }))
  return html`<fieldset class="line" id="line-${at}"><legend>${!others && line.title ? html`<span${wordsIn(draft.content)}>${line.title}</span>` : name}</legend><input type="hidden" name="line_was" value="${line.was}">
<div class="row">${textField(reader, field('line_start', say('programme-start'), line.start), { type: 'time' })}${textField(reader, field('line_end', say('programme-end'), line.end), { type: 'time' })}${textField(reader, field('line_minutes', say('programme-minutes-label'), line.minutes))}</div>
${textField(reader, field('line_title', say('programme-field-title'), line.title))}
${textArea(reader, field('line_text', say('programme-field-text'), line.text), { rows: 2, lang: draft.content.language })}
${textArea(reader, field('line_speakers', say('programme-speakers'), line.speakers), { rows: 2 })}
${selectField(reader, field('line_depth', say('programme-depth-label'), line.depth), depths)}
${kindBoxes(reader, line, at)}${others ? placeOfNew(reader, state, others) : goneBox(reader, line, at)}</fieldset>`
}

function kindBoxes(reader: Reader, line: TypedLine, at: number): Html {
  const { say } = reader
  const chosen = KINDS.filter(kind => line.kinds.includes(kind)).map(kind => say(`programme-kind-${kind}`))
  return html`<details><summary>${say('programme-kinds', { kinds: chosen.join(' · ') || say('programme-kind-other') })}</summary>${KINDS.map(
    kind =>
      html`<label class="check"><input type="checkbox" name="line_kinds" value="${at}:${kind}"${line.kinds.includes(kind) ? html` checked` : null}> ${say(`programme-kind-${kind}`)}</label>`,
  )}</details>`
}

function goneBox(reader: Reader, line: TypedLine, at: number): Html {
  return html`<label class="check"><input type="checkbox" name="line_gone" value="${at}"${line.gone ? html` checked` : null}> ${reader.say('programme-line-gone')}</label>`
}

function placeOfNew(reader: Reader, state: FormState, lines: readonly TypedLine[]): Html {
  const { say } = reader
  const before = lines.slice(0, -1).map((line, at) => ({
    value: String(at),
    label: say('programme-new-before', { line: line.title || String(at + 1) }),
  }))
  return selectField(reader, { form: sessionForm, name: 'new_line_before', label: say('programme-new-place'), state }, [
    { value: '', label: say('programme-new-last') },
    ...before,
  ])
}
