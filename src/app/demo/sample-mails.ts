import type { FastifyInstance } from 'fastify'
import { notFound } from '../../kernel/errors.ts'
import { html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Web } from '../../kernel/http/web.ts'
import { directionOf, INTERFACE_LANGUAGES, type InterfaceLanguage, languageName } from '../../kernel/languages.ts'
import { layout } from '../../kernel/look/layout.ts'
import { contentOf, type MailContent } from '../../kernel/mail/mail.ts'
import { mailPage } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { headOfMail } from '../../kernel/mail/written.ts'
import { MAIL_SAMPLES } from '../mail-samples.ts'
import { sendFramed } from './framed-mail.ts'
import { mailFaces } from './mail-faces.ts'

/** Every kind of mail that the house can send, in every language, with invented values. Never in a real house. */
export function sampleMailRoutes(web: Web, fastify: FastifyInstance): void {
  web.page('/demo/mail/samples', ({ reader }) => samplesPage(reader))

  fastify.get('/demo/mail/samples/:purpose/:language.html', async (request, reply) => {
    const { purpose, language } = request.params as { purpose: string; language: string }
    const sample = MAIL_SAMPLES.find(one => one.purpose === purpose)
    const known = INTERFACE_LANGUAGES.find(one => one === language)
    if (!sample || !known) throw notFound()
    return sendFramed(reply, sampleContent(sample, known).content.html)
  })
}

/** A sample as a mail to an invented address. */
export function sampleContent(
  { purpose, sample }: MailSample,
  language: InterfaceLanguage,
): { address: string; content: MailContent } {
  const { subject, page } = sample(language)
  const to = { address: 'amina@union.example' }
  return contentOf({ key: 'sample', purpose, to, subject, language, ...mailPage(page) })
}

async function samplesPage(reader: Reader): Promise<Page> {
  const { say } = reader
  const languages = [...new Set([reader.language, ...INTERFACE_LANGUAGES])]
  const kinds = await Promise.all(
    MAIL_SAMPLES.map(async sample => {
      const each = await Promise.all(languages.map(language => sampleIn(reader, sample, language)))
      return html`<section><h2><code>${sample.purpose}</code></h2>${each}</section>`
    }),
  )
  const main = html`<p class="crumbs"><a href="/demo/mail">${say('demo-mail-title')}</a></p><h1>${say('demo-mail-samples-title')}</h1><p class="lead">${say('demo-mail-samples-lead', { count: MAIL_SAMPLES.length })}</p>${kinds}`
  return { ...layout(reader, { title: say('demo-mail-samples-title'), main }), frames: true }
}

async function sampleIn(reader: Reader, sample: MailSample, language: InterfaceLanguage) {
  const { address, content } = sampleContent(sample, language)
  const head = await headOfMail({ id: '01a00000-0000-7000-8000-000000000000', address, content })
  const frame = `/demo/mail/samples/${sample.purpose}/${language}.html`
  return html`<article><p class="meta" lang="${language}" dir="${directionOf(language)}">${languageName(language, language)} · <strong>${content.subject}</strong></p>${mailFaces(reader, { content, head, frame })}</article>`
}
