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
import { FaceForm } from '../forms.ts'
import type { FacePageView } from '../views.ts'

/** The original beside its face in another language. */
export function facePage(reader: Reader, view: FacePageView, state: FormState): Page {
  const { say } = reader
  const { network, text, to } = view
  const original = originalOf(text)
  const names = { language: languageName(to, reader.language), from: languageName(original.language, reader.language) }
  const title = say('translations-face-title', names)
  const main = html`${placeLine(reader, [{ href: `/${network.slug}/translations`, words: say('translations-title') }], html`<a href="${view.url}">${say('translations-where')}</a>`)}
<h1>${title}</h1>${staleNotice(reader, view)}
<div class="two"><section aria-labelledby="original"><h2 id="original">${say('translations-original', names)}</h2><p class="words" lang="${original.language}" dir="${directionOf(original.language)}">${original.text}</p></section>
<section aria-labelledby="face"><h2 id="face">${say('translations-face', names)}</h2>${faceForm(reader, view, state, names.language)}</section></div>
${otherLanguages(reader, view)}${history(reader, view)}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'translations'), islands: ['keep-words'] })
}

function staleNotice(reader: Reader, { text, to }: FacePageView): Fill {
  const face = faceIn(text, to)
  return face && face.of < text.version ? notice('due', html`<p>${reader.say('translations-stale-notice')}</p>`) : null
}

function faceForm(reader: Reader, view: FacePageView, state: FormState, language: string): Html {
  const { say } = reader
  const { network, kind, ref, text, to, may } = view
  const field = (name: string, label: string, value: string) => ({ form: FaceForm, name, label, value, state })
  const rows = Math.min(20, Math.max(4, Math.ceil(originalOf(text).text.length / 45)))
  const states = (['checked', 'official'] as const).map(one => ({
    value: one,
    label: say(`translations-state-${one}`),
  }))
  const inside = html`<input type="hidden" name="to" value="${to}"><input type="hidden" name="version" value="${(text as typeof text | null)?.version}">${problemList(reader, state)}
${textArea(reader, field('words', say('translations-words', { language }), view.words), { rows, lang: to })}
${may.declareOfficial ? selectField(reader, field('state', say('translations-state'), 'checked'), states) : null}
${button(say('translations-keep'))}`
  return formTag(reader, `/${network.slug}/translations/${kind}/${encodeURIComponent(ref)}`, inside)
}

function otherLanguages(reader: Reader, { network, kind, ref, lacks, to }: FacePageView): Fill {
  const others = lacks.filter(lack => lack.language !== to)
  if (others.length === 0) return null
  const into = (language: string) => `/${network.slug}/translations/${kind}/${encodeURIComponent(ref)}?to=${language}`
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
      html`<li><p class="meta">${dateOf(reader, face.at)}${face.name ? html` · <bdi>${face.name}</bdi>` : null} · ${say(`translations-state-${face.state}`)} · ${say('translations-of-version', { version: face.of })}</p><p class="words" lang="${face.language}" dir="${directionOf(face.language)}">${face.words}</p></li>`,
  )}</ol></details>`
}
