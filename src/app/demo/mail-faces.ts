import { escaped, Html, html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import { directionOf, languageName } from '../../kernel/languages.ts'
import type { MailContent } from '../../kernel/mail/mail.ts'

/**
 * A mail both ways side by side, as a mail program shows it and as plain text, and the head that it leaves with. `links`:
 * the addresses in its text lead somewhere.
 */
export function mailFaces(
  { say, language: read }: Reader,
  { content, head, frame, links }: { content: MailContent; head: string; frame: string; links: boolean },
): Html {
  const { language } = content
  const label = `${say('demo-mail-as-html')}: ${content.subject}`
  return html`<div class="row"><section><h3>${say('demo-mail-as-html')}</h3><iframe src="${frame}" title="${label}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" lang="${language}"></iframe></section>
<section><h3>${say('demo-mail-as-text')}</h3><pre lang="${language}" dir="${directionOf(language)}">${links ? linked(content.text) : content.text}</pre></section></div>
<details><summary>${say('demo-mail-head', { language: languageName(language, read) })}</summary><pre dir="ltr">${head}</pre></details>`
}

/** Plain text with the addresses in it made into links: there is nothing else in it that could be one. */
function linked(text: string): Html {
  return new Html(
    text
      .split(/(https?:\/\/[^\s<>"]+)/)
      .map((part, i) => (i % 2 === 1 ? html`<a href="${part}">${part}</a>`.text : escaped(part)))
      .join(''),
  )
}
