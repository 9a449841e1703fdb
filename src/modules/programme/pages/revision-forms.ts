import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, languageName, listOf, TEXT_LANGUAGES } from '../../../kernel/languages.ts'
import {
  button,
  type FormState,
  formTag,
  fresh,
  languageField,
  placeLine,
  plainText,
  problemList,
  selectField,
  table,
  textArea,
  textField,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { faceIn, originalOf, type Text } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { countryName } from '../../register/index.ts'
import { againForm, conclusionsForm, headForm, lineForm } from '../revision-forms.ts'
import { PARTS, partLines } from '../rules/parts.ts'
import type { RegionalHours } from '../rules/regions.ts'
import { spoken } from '../rules/revision.ts'
import { speakerLines } from '../rules/speaker-lines.ts'
import { lengthOf } from '../rules/timetable.ts'
import { KINDS } from '../rules/typed-session.ts'
import type { RevisionView, SessionFormView } from '../views/revision.ts'
import { words } from './words.ts'
import { zoneField } from './zone-field.ts'

/** Title, texts, day, hours and place, and what these hours are where the members live. */
export function revisionHeadPage(reader: Reader, view: RevisionView, state: FormState = fresh): Page {
  const { say } = reader
  const { content } = view
  const base = addressOf(view)
  const language = languageAsked(reader, view)
  const field = fieldsOf(headForm, state)
  const inside = html`${hidden(view, language)}
<div class="row">${textField(reader, field('date', say('programme-date'), content.date), { type: 'date' })}${textField(reader, field('start', say('programme-start'), content.start), { type: 'time' })}${textField(reader, field('end', say('programme-end'), content.end), { type: 'time' })}</div>
${textField(reader, field('place', say('programme-place'), said(content.place, language)), written(language))}${original(reader, content.place, language)}
${zoneField(reader, field('zone', say('programme-zone'), content.zone, say('programme-zone-hint')))}
${hoursElsewhere(reader, view.regions)}
${textField(reader, field('title', say('programme-field-title'), said(content.title, language)), written(language))}${original(reader, content.title, language)}
${textArea(reader, field('about', say('programme-field-text'), said(content.about, language)), { lang: language })}${original(reader, content.about, language)}
${textArea(reader, field('format', say('programme-format'), said(content.format, language), say('programme-format-hint')), { rows: 2, lang: language })}${original(reader, content.format, language)}
<fieldset><legend>${say('programme-parts')}</legend>${PARTS.map(part => textArea(reader, field(part, say(`programme-part-${part}`), partLines(content.speakers, part, language), say('programme-part-hint')), { rows: 2 }))}${organisationField(reader, view, field('organisation', say('programme-part-organisation'), '', say('programme-part-organisation-hint')))}
${textArea(reader, field('speakers', say('programme-part-others'), partLines(content.speakers, null, language), say('programme-speakers-hint')), { rows: 2 })}</fieldset>${button(say('programme-save'))}`
  const main = html`${above(reader, view)}<h1>${say('programme-revision-head-change')}</h1>${problemList(reader, state)}${otherLanguages(reader, view, `${base}/head`, language)}
${formTag(reader, `${base}/head?face=${language}`, inside)}`
  return drawn(reader, view, say('programme-revision-head-change'), main)
}

/** One line of the agenda, or a new one. */
export function revisionLinePage(
  reader: Reader,
  view: RevisionView,
  id: string | undefined,
  state: FormState = fresh,
): Page {
  const { say } = reader
  const base = addressOf(view)
  const line = view.content.lines.find(one => one.id === id)
  const language = languageAsked(reader, view)
  const field = fieldsOf(lineForm, state)
  const title = say(line ? 'programme-revision-line' : 'programme-new-line')
  const length = line ? lengthOf(line) : null
  const after = String(state.typed['after'] ?? reader.here.searchParams.get('after') ?? '')
  const typedKinds = state.typed['kinds']
  const kinds = new Set(Array.isArray(typedKinds) ? typedKinds : (line?.kinds ?? []))
  const inside = html`${hidden(view, language)}
${textField(reader, field('title', say('programme-field-title'), said(line?.title ?? null, language)), written(language))}${original(reader, line?.title ?? null, language)}
<div class="row">${line ? textField(reader, field('start', say('programme-start'), line.start ?? ''), { type: 'time' }) : null}${textField(reader, field('minutes', say('programme-revision-minutes'), length === null ? '' : String(length), say('programme-revision-minutes-hint')), { attributes: html` inputmode="numeric"` })}</div>
<label class="check"><input type="checkbox" name="fixed" value="yes"${line?.fixed || state.typed['fixed'] ? html` checked` : null}> ${say('programme-revision-fixed')}</label>
${line ? null : html`<input type="hidden" name="after" value="${after}">${after ? html`<label class="check"><input type="checkbox" name="inside" value="yes"> ${say('programme-revision-inside')}</label>` : null}`}
${textArea(reader, field('about', say('programme-field-text'), said(line?.about ?? null, language)), { rows: 3, lang: language })}${original(reader, line?.about ?? null, language)}
${textArea(reader, field('speakers', say('programme-speakers'), speakerLines((line?.speakers ?? []).map(one => spoken(one, language))), say('programme-speakers-hint')), { rows: 3 })}
<fieldset><legend>${say('programme-revision-kinds')}</legend>${KINDS.map(
    kind =>
      html`<label class="check"><input type="checkbox" name="kinds" value="${kind}"${kinds.has(kind) ? html` checked` : null}> ${say(`programme-kind-${kind}`)}</label>`,
  )}</fieldset>${button(say('programme-save'))}`
  const address = `${base}/lines/${line ? line.id : 'new'}`
  const main = html`${above(reader, view)}<h1>${title}</h1>${problemList(reader, state)}${line ? otherLanguages(reader, view, address, language) : null}
${formTag(reader, `${address}?face=${language}`, inside)}`
  return drawn(reader, view, title, main)
}

/** What a session concluded, in one language after the other. */
export function conclusionsPage(reader: Reader, view: SessionFormView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, session } = view
  const address = `/${network.slug}/sessions/${session.slug}`
  const language = faceAsked(reader) ?? originalOf(session.conclusions ?? session.title).language
  const field = fieldsOf(conclusionsForm, state)
  const inside = html`${languageField(reader, { ...field('language', say('field-language'), language), form: conclusionsForm })}
${textArea(reader, field('conclusions', say('programme-concluded'), said(session.conclusions, language), say('programme-conclusions-hint')), { rows: 10, lang: language })}${original(reader, session.conclusions, language)}${button(say('programme-save'))}`
  const main = html`${placeLine(reader, [{ href: address, words: words(reader, session.title) }])}<h1>${say('programme-concluded')}</h1>${problemList(reader, state)}${formTag(reader, `${address}/conclusions`, inside)}`
  return drawn(reader, view, say('programme-concluded'), main)
}

/** The same session at another hour, for another half of the world. */
export function againPage(reader: Reader, view: SessionFormView, state: FormState = fresh): Page {
  const { say } = reader
  const { network, session } = view
  const address = `/${network.slug}/sessions/${session.slug}`
  const field = fieldsOf(againForm, state)
  const inside = html`<div class="row">${textField(reader, field('date', say('programme-date'), session.date), { type: 'date' })}${textField(reader, field('start', say('programme-start'), ''), { type: 'time' })}</div>
${textField(reader, field('place', say('programme-place'), originalOf(session.place).text))}${zoneField(reader, field('zone', say('programme-zone'), session.zone, say('programme-zone-hint')))}${button(say('programme-again-hold'))}`
  const main = html`${placeLine(reader, [{ href: address, words: words(reader, session.title) }])}<h1>${say('programme-again')}</h1><p class="lead">${say('programme-again-lead')}</p>${problemList(reader, state)}${formTag(reader, `${address}/again`, inside)}${hoursElsewhere(reader, view.regions)}`
  return drawn(reader, view, say('programme-again'), main)
}

/** The organisations of the network, one of which hosts the session too: its name is taken over as it is printed. */
function organisationField(reader: Reader, { organisations }: RevisionView, field: SelectedField): Fill {
  if (organisations.length === 0) return null
  const names = organisations.map(one => plainText(reader, one))
  const options = [...new Set(names)].map(name => ({ value: name, label: name }))
  return selectField(reader, field, [{ value: '', label: reader.say('programme-part-organisation-none') }, ...options])
}

type SelectedField = Parameters<typeof selectField>[1]

/** Local hours in the countries of the network's organisations; those in the night are named so. */
function hoursElsewhere(reader: Reader, regions: readonly RegionalHours[]): Fill {
  if (regions.length === 0) return null
  const { say, language } = reader
  const rows = regions.map(({ start, end, dayShift, night, countries }) => [
    html`<bdi dir="${reader.direction}">${start}–${end}</bdi>${dayShift === 0 ? null : html` <small>${say(dayShift > 0 ? 'programme-region-next-day' : 'programme-region-day-before')}</small>`}`,
    night ? html`<strong>${say('programme-region-night')}</strong>` : say('programme-region-day'),
    listOf(
      countries.map(code => countryName(code, language)),
      language,
    ),
  ])
  return html`<details open><summary>${say('programme-regions')}</summary>${table({
    caption: say('programme-regions-caption', { count: regions.filter(one => one.night).length }),
    columns: [say('programme-region-hours'), say('programme-region-when'), say('programme-region-where')],
    rows,
  })}</details>`
}

/** The other languages the words can be corrected in. */
function otherLanguages(reader: Reader, { languages }: RevisionView, address: string, language: string): Html {
  const all = [...new Set([...languages, ...TEXT_LANGUAGES.slice(0, 4)])]
  return html`<p class="meta">${reader.say('programme-revision-words-in')} ${all.map((one, at) => html`${at > 0 ? ' · ' : null}${one === language ? html`<strong>${languageName(one, reader.language)}</strong>` : html`<a href="${address}?face=${one}">${languageName(one, reader.language)}</a>`}`)}</p>`
}

/** What a translation is made from, beside its field. */
function original(reader: Reader, text: Text | null, language: string): Fill {
  if (!text) return null
  const face = originalOf(text)
  if (face.language === language) return null
  return html`<p class="hint">${reader.say('programme-revision-original')} <span lang="${face.language}" dir="auto">${face.text}</span></p>`
}

/** A field whose words are in one language, and run as it does. */
const written = (language: string) => ({ attributes: html` lang="${language}" dir="${directionOf(language)}"` })

const said = (text: Text | null, language: string): string => (text ? (faceIn(text, language)?.text ?? '') : '')

const languageAsked = (reader: Reader, { content }: RevisionView) =>
  faceAsked(reader) ?? originalOf(content.title).language

function faceAsked(reader: Reader): string | null {
  const face = reader.here.searchParams.get('face')
  return face && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(face) ? face : null
}

const fieldsOf =
  (form: typeof headForm | typeof lineForm | typeof conclusionsForm | typeof againForm, state: FormState) =>
  (name: string, label: string, value: string, hint?: string) => ({
    form,
    name,
    label,
    value,
    state,
    ...(hint ? { hint } : {}),
  })

const hidden = ({ step }: RevisionView, language: string): Html =>
  html`<input type="hidden" name="seen" value="${step}"><input type="hidden" name="language" value="${language}">`

const addressOf = ({ network, session }: SessionFormView) => `/${network.slug}/sessions/${session.slug}/revision`

const above = (reader: Reader, view: RevisionView): Html =>
  placeLine(reader, [{ href: addressOf(view), words: reader.say('programme-revise') }])

const drawn = (reader: Reader, { network }: SessionFormView, title: string, main: Html): Page =>
  layout(reader, { title, main, place: placeIn(reader, network, 'programme'), islands: ['keep-words'] })
