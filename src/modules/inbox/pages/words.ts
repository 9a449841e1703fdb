import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { notice } from '../../../kernel/look/kit.ts'
import { sayAny } from '../../../kernel/texts.ts'
import type { AttachedFile } from '../store/messages.ts'

/** Words of a mail: in whatever language, line by line as they came. */
export function mailWords(words: string): Fill {
  if (words === '') return null
  const paragraphs = words.split(/\n{2,}/)
  return html`<blockquote dir="auto">${paragraphs.map(
    one => html`<p dir="auto">${one.split('\n').map((line, at) => html`${at > 0 ? html`<br>` : null}${line}`)}</p>`,
  )}</blockquote>`
}

/** What was attached. What is not known to be harmless takes a second step, behind the sentence that says why. */
export function attached(reader: Reader, url: string, files: readonly AttachedFile[]): Fill {
  if (files.length === 0) return null
  const { say } = reader
  const numbers = new Intl.NumberFormat(reader.language)
  return html`<p>${say('inbox-files', { count: files.length })}</p><ul>${files.map(file => {
    const size = say('inbox-file-size', { kilobytes: numbers.format(Math.max(1, Math.round(file.bytes / 1024))) })
    if (!file.risk)
      return html`<li><a href="${url}/files/${file.id}" download><bdi>${file.name}</bdi></a> <small>${size}</small></li>`
    return html`<li><details><summary><bdi>${file.name}</bdi> <small>${size} · ${sayAny(say, `inbox-risk-${file.risk}` as keyof Messages)}</small></summary><p>${sayAny(say, `inbox-risk-${file.risk}-means` as keyof Messages)}</p><p><a href="${url}/files/${file.id}/all-the-same" download>${say('inbox-risk-fetch')}</a></p></details></li>`
  })}</ul>`
}

/** A sentence for each thing that whoever reads a mail should know before they believe or answer it. */
export function warnings(
  reader: Reader,
  mail: {
    trust: string | null
    flags: readonly string[]
    problem: string | null
    calendar: { method: string; answer: string | null; title: string | null } | null
    by: string
  },
): Html[] {
  const { say } = reader
  const grave = mail.trust === 'fail' || mail.trust === 'denied'
  const said: Html[] = []
  if (mail.trust)
    said.push(
      grave
        ? notice('wrong', html`<p>${sayAny(say, `inbox-trust-${mail.trust}` as keyof Messages)}</p>`)
        : html`<p class="meta">${sayAny(say, `inbox-trust-${mail.trust}` as keyof Messages)}</p>`,
    )
  for (const flag of [
    'encrypted',
    'signed',
    'odd-sender',
    'same-message-id',
    'broken',
    'head-cut',
    'auto-reply',
    'delivery-report',
  ])
    if (mail.flags.includes(flag))
      said.push(html`<p class="meta">${sayAny(say, `inbox-flag-${flag}` as keyof Messages)}</p>`)
  if (mail.problem)
    said.push(notice('note', html`<p>${sayAny(say, `inbox-problem-${mail.problem}` as keyof Messages)}</p>`))
  const calendar = calendarSays(reader, mail)
  return calendar ? [...said, calendar] : said
}

function calendarSays(
  reader: Reader,
  { calendar, by }: { calendar: Parameters<typeof warnings>[1]['calendar']; by: string },
): Html | null {
  if (!calendar) return null
  const answers = { ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative' } as const
  const answer = calendar.method === 'REPLY' ? answers[calendar.answer as keyof typeof answers] : undefined
  const values = { name: by || reader.say('inbox-somebody'), title: calendar.title ?? '…' }
  return html`<p>${answer ? reader.say(`inbox-calendar-${answer}`, values) : reader.say('inbox-calendar', { title: values.title })}</p>`
}
