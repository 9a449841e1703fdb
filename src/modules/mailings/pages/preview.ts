import { type Fill, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { directionOf, languageName } from '../../../kernel/languages.ts'
import { bareText, button, emptyState, facts, placeLine, tabs } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { placeIn } from '../../networks/index.ts'
import type { PreviewView } from '../views/preview.ts'

/** A mailing as its readers get it: the page of the mail in a frame, and its plain text. */
export function previewPage(reader: Reader, view: PreviewView): Page {
  const { say } = reader
  const { network, mailing, drawn, shown, languages } = view
  const address = `/${network.slug}/mailings/${mailing.id}`
  const frame = `${address}/preview/frame?${shown.person ? `person=${shown.person}` : `in=${shown.language}`}`
  const title = say('mailings-preview')
  const { text } = mailPage(drawn.page)
  const main = html`${placeLine(reader, [
    { href: `/${network.slug}/mailings`, words: say('mailings-title') },
    { href: address, words: bareText(reader, mailing.subject, 60) },
  ])}
<h1>${title}</h1>
${tabs(
  say('mailings-language'),
  languages.map(one => ({
    href: `${address}/preview?in=${one}`,
    label: languageName(one, reader.language),
    here: shown.person === null && one === shown.language,
  })),
)}${search(reader, view, address)}
${facts([
  [say('mailings-field-from'), html`<bdi>${drawn.fromName}</bdi>`],
  [say('mailings-field-subject'), html`<bdi lang="${drawn.face}">${drawn.subject}</bdi>`],
])}
<div class="row"><section><h2>${say('mailings-as-page')}</h2><iframe src="${frame}" title="${say('mailings-as-page')}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" lang="${drawn.page.language}"></iframe></section>
<section><h2>${say('mailings-as-text')}</h2><pre lang="${drawn.face}" dir="${directionOf(drawn.page.language)}">${text}</pre></section></div>`
  return { ...layout(reader, { title, main, place: placeIn(reader, network, 'mailings') }), frames: true }
}

function search(reader: Reader, { found }: PreviewView, address: string): Fill {
  const { say } = reader
  const hits =
    found === null
      ? null
      : found.length === 0
        ? emptyState(say('mailings-nobody-called'))
        : html`<ul class="people">${found.map(
            one =>
              html`<li><a href="${address}/preview?person=${one.id}"><bdi>${one.name}</bdi></a><p class="meta">${one.languages.map(language => languageName(language, reader.language)).join(' · ')}</p></li>`,
          )}</ul>`
  return html`<form action="${address}/preview" method="get" role="search" aria-label="${say('mailings-preview-person')}"><div class="field"><label for="q">${say('mailings-preview-person')}</label><input id="q" name="q" type="search" maxlength="100"></div>${button(say('mailings-look-up'), { quiet: true })}</form>${hits}`
}
