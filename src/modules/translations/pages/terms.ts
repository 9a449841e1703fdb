import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, languageName } from '../../../kernel/languages.ts'
import {
  button,
  emptyState,
  type FormState,
  formTag,
  placeLine,
  problemList,
  table,
  textArea,
} from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { placeIn } from '../../networks/index.ts'
import { TermForm } from '../forms.ts'
import type { TermsView } from '../views/terms.ts'

/** The agreed words of a network, a column for each of its languages, and the form for one more. */
export function termsPage(reader: Reader, view: TermsView, state: FormState): Page {
  const { say } = reader
  const { network, terms, may } = view
  const title = say('terms-title')
  const main = html`${may.agree ? placeLine(reader, [{ href: `/${network.slug}/translations`, words: say('translations-title') }]) : null}
<h1>${title}</h1><p class="lead">${say('terms-lead', { count: terms.length })}</p>
${terms.length === 0 ? emptyState(say('terms-none')) : list(reader, view)}
${may.agree ? termForm(reader, view, state) : null}`
  return layout(reader, { title, main, place: placeIn(reader, network, 'translations'), islands: ['keep-words'] })
}

function list(reader: Reader, { network, terms, may }: TermsView): Html {
  const { say } = reader
  const columns = [
    ...network.languages.map(language => languageName(language, reader.language)),
    say('terms-note'),
    ...(may.agree ? [say('terms-change')] : []),
  ]
  const rows = terms.map(({ id, faces, note }) => [
    ...network.languages.map(
      (language): Fill =>
        faces[language]
          ? html`<span lang="${language}" dir="${directionOf(language)}">${faces[language]}</span>`
          : null,
    ),
    note,
    ...(may.agree ? [html`<a href="?term=${id}#term">${say('terms-change')}</a>`] : []),
  ])
  return table({ caption: say('terms-caption'), columns, rows })
}

function termForm(reader: Reader, { network, chosen }: TermsView, state: FormState): Html {
  const { say } = reader
  const action = `/${network.slug}/translations/terms`
  const typed = state.typed['words']
  const fields = network.languages.map((language, i) => {
    const value = (Array.isArray(typed) ? typed[i] : undefined) ?? chosen?.faces[language] ?? ''
    const id = `term-${i}`
    return html`<div class="field"><label for="${id}">${languageName(language, reader.language)}</label><input type="hidden" name="language" value="${language}"><input id="${id}" name="words" maxlength="120" lang="${language}" dir="${directionOf(language)}" value="${value}"></div>`
  })
  const note = { form: TermForm, name: 'note', label: say('terms-note'), value: chosen?.note ?? '', state }
  return html`<section aria-labelledby="term"><h2 id="term">${chosen ? say('terms-change-title') : say('terms-add-title')}</h2><p>${say('terms-help')}</p>
${formTag(reader, chosen ? `${action}/${chosen.id}` : action, html`${problemList(reader, state)}${fields}${textArea(reader, note, { rows: 2 })}${button(say('terms-keep'))}`)}
${chosen ? formTag(reader, `${action}/${chosen.id}/drop`, button(say('terms-drop'), { quiet: true })) : null}</section>`
}
