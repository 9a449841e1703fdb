import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, languageName } from '../../../kernel/languages.ts'
import {
  button,
  dateOf,
  type FormState,
  formTag,
  notice,
  placeLine,
  problemList,
  selectField,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { faceIn, originalOf } from '../../../kernel/text.ts'
import { placeIn } from '../../networks/index.ts'
import { AnswerForm, FaceForm } from '../forms.ts'
import type { FacePageView } from '../views/desk.ts'

/** The original beside its face in another language. */
export function facePage(reader: Reader, view: FacePageView, state: FormState): Page {
  const { say } = reader
  const { network, text, to } = view
  const original = originalOf(text)
  const names = { language: languageName(to, reader.language), from: languageName(original.language, reader.language) }
  const title = say('translations-face-title', names)
  const main = html`${placeLine(reader, [
    ...(view.may.translate ? [{ href: `/${network.slug}/translations`, words: say('translations-title') }] : []),
    { href: view.url, words: say('translations-where') },
  ])}
<h1>${title}</h1>${staleNotice(reader, view)}
<div class="two"><section aria-labelledby="original"><h2 id="original">${say('translations-original', names)}</h2><p class="words" lang="${original.language}" dir="${directionOf(original.language)}">${original.text}</p></section>
<section aria-labelledby="face"><h2 id="face">${say('translations-face', names)}</h2>${faceForm(reader, view, state, names.language)}</section></div>
${agreedWords(reader, view)}${proposals(reader, view)}${otherLanguages(reader, view)}${history(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'translations'), islands: ['keep-words'] })
}

function staleNotice(reader: Reader, { text, to }: FacePageView): Fill {
  const face = faceIn(text, to)
  return face && face.of < text.version ? notice('due', html`<p>${reader.say('translations-stale-notice')}</p>`) : null
}

function faceForm(reader: Reader, view: FacePageView, state: FormState, language: string): Html {
  const { say } = reader
  const { text, to, may } = view
  const field = (name: string, label: string, value: string) => ({ form: FaceForm, name, label, value, state })
  const rows = Math.min(20, Math.max(4, Math.ceil(originalOf(text).text.length / 45)))
  const states = (['checked', 'official'] as const).map(one => ({
    value: one,
    label: say(`translations-state-${one}`),
  }))
  const inside = html`<input type="hidden" name="to" value="${to}"><input type="hidden" name="version" value="${(text as typeof text | null)?.version}">${problemList(reader, state)}
${textArea(reader, field('words', say('translations-words', { language }), view.machine ?? view.words), { rows, lang: to })}
${view.machine === null ? null : notice('due', html`<p>${say('translations-machine-words')}</p>`)}${view.may.askMachine ? html`<p><a href="?to=${to}&begin=machine">${say('translations-ask-machine')}</a></p>` : null}
${may.declareOfficial ? selectField(reader, field('state', say('translations-state'), 'checked'), states) : null}
${may.translate ? button(say('translations-keep')) : html`<p class="meta">${say('proposals-help')}</p>${button(say('proposals-send'))}`}`
  return formTag(reader, `${addressOf(view)}${may.translate ? '' : '/proposals'}`, inside)
}

/** What the network has agreed to call things that stand in the original. */
function agreedWords(reader: Reader, { network, terms }: FacePageView): Fill {
  if (terms.length === 0) return null
  const { say } = reader
  const one = ({ from, to, note, kept }: FacePageView['terms'][number]) =>
    html`<li><bdi>${from}</bdi> → <strong><bdi>${to}</bdi></strong>${kept === null ? null : html` <small>${say(kept ? 'terms-kept' : 'terms-not-kept')}</small>`}${note ? html`<br><small class="meta">${note}</small>` : null}</li>`
  return html`<section aria-labelledby="terms"><h2 id="terms">${say('terms-here')}</h2><ul>${terms.map(one)}</ul><p><a href="/${network.slug}/translations/terms">${say('terms-all')}</a></p></section>`
}

/** What members propose: waiting ones can be taken, answered ones say what became of them. */
function proposals(reader: Reader, view: FacePageView): Fill {
  if (view.proposals.length === 0) return null
  const { say } = reader
  const one = ({ id, words, language, name, at, of, taken, reason }: FacePageView['proposals'][number]) => {
    const field = { form: AnswerForm, name: 'reason', label: say('proposals-reason'), prefix: `p${id}` }
    const answer = html`${textArea(reader, field, { rows: 2 })}${button(say('proposals-take'), { name: 'answer', value: 'take' })} ${button(say('proposals-decline'), { name: 'answer', value: 'decline', quiet: true })}`
    const fate = taken === null ? 'waits' : taken ? 'taken' : 'declined'
    return html`<li><p class="meta">${name ? html`<bdi>${name}</bdi> · ` : null}${dateOf(reader, at)} · ${say('translations-of-version', { version: of })} · ${say(`proposals-${fate}`)}</p><p class="words" lang="${language}" dir="${directionOf(language)}">${words}</p>${reason ? html`<p>${reason}</p>` : null}${taken === null && view.may.translate ? formTag(reader, `${addressOf(view)}/proposals/${id}`, answer) : null}</li>`
  }
  return html`<section aria-labelledby="proposals"><h2 id="proposals">${say('proposals-title')}</h2><ol class="reports">${view.proposals.map(one)}</ol></section>`
}

function addressOf({ network, kind, ref }: FacePageView): string {
  return `/${network.slug}/translations/${kind}/${encodeURIComponent(ref)}`
}

function otherLanguages(reader: Reader, view: FacePageView): Fill {
  const { lacks, to } = view
  const others = lacks.filter(lack => lack.language !== to)
  if (others.length === 0) return null
  const into = (language: string) => `${addressOf(view)}?to=${language}`
  return html`<p>${reader.say('translations-also-into')} ${others.map(
    ({ language }, i) =>
      html`${i > 0 ? ' · ' : null}<a href="${into(language)}">${languageName(language, reader.language)}</a>`,
  )}</p>`
}

function history(reader: Reader, view: FacePageView): Fill {
  if (view.history.length === 0) return null
  const { say } = reader
  return html`<details><summary>${say('translations-history', { count: view.history.length })}</summary><ol class="reports">${view.history.map(
    face =>
      html`<li><p class="meta">${dateOf(reader, face.at)}${face.name ? html` · <bdi>${face.name}</bdi>` : null}${face.proposer ? html` · ${say('proposals-by', { name: face.proposer })}` : null} · ${say(`translations-state-${face.state}`)} · ${say('translations-of-version', { version: face.of })}</p><p class="words" lang="${face.language}" dir="${directionOf(face.language)}">${face.words}</p></li>`,
  )}</ol></details>`
}
