import type { FastifyInstance } from 'fastify'
import { notFound } from '../../kernel/errors.ts'
import { html } from '../../kernel/html.ts'
import type { Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Web } from '../../kernel/http/web.ts'
import { directionOf, INTERFACE_LANGUAGES, type InterfaceLanguage, languageName } from '../../kernel/languages.ts'
import { layout } from '../../kernel/look/layout.ts'
import { sendFramed } from '../../kernel/mail/framed.ts'
import { contentOf, type MailContent } from '../../kernel/mail/mail.ts'
import { mailPage } from '../../kernel/mail/page.ts'
import type { MailSample } from '../../kernel/mail/sample.ts'
import { headOfMail } from '../../kernel/mail/written.ts'
import { MAIL_SAMPLES } from '../mail-samples.ts'
import { mailFaces } from './mail-faces.ts'

/** Every kind of mail that the house can send, in every language, with invented values. Never in a real house. */
export function sampleMailRoutes(web: Web, fastify: FastifyInstance): void {
  web.page('/demo/mail/samples', async ({ reader }) => listPage(reader))
  web.page('/demo/mail/samples/:purpose', ({ reader }, { purpose }) => kindPage(reader, kindOf(purpose)))

  fastify.get('/demo/mail/samples/:purpose/:language.html', async (request, reply) => {
    const { purpose, language } = request.params as { purpose: string; language: string }
    const sample = kindOf(purpose)
    const known = INTERFACE_LANGUAGES.find(one => one === language)
    if (!known) throw notFound()
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

function kindOf(purpose: string | undefined): MailSample {
  const sample = MAIL_SAMPLES.find(one => one.purpose === purpose)
  if (!sample) throw notFound()
  return sample
}

/** The reader's own language first. */
const languagesFor = (reader: Reader) => [...new Set([reader.language, ...INTERFACE_LANGUAGES])]

function listPage(reader: Reader): Page {
  const { say } = reader
  const kinds = MAIL_SAMPLES.map(sample => {
    const subjects = languagesFor(reader).map(
      language => html`<p lang="${language}" dir="${directionOf(language)}">${sample.sample(language).subject}</p>`,
    )
    return html`<li><h2><a href="/demo/mail/samples/${sample.purpose}"><code>${sample.purpose}</code></a></h2>${subjects}</li>`
  })
  const main = html`<p class="crumbs"><a href="/demo/mail">${say('demo-mail-title')}</a></p><h1>${say('demo-mail-samples-title')}</h1><p class="lead">${say('demo-mail-samples-lead', { count: MAIL_SAMPLES.length })}</p><ul class="open-now">${kinds}</ul>`
  return layout(reader, { title: say('demo-mail-samples-title'), main })
}

async function kindPage(reader: Reader, sample: MailSample): Promise<Page> {
  const { say } = reader
  const each = await Promise.all(languagesFor(reader).map(language => sampleIn(reader, sample, language)))
  const main = html`<p class="crumbs"><a href="/demo/mail/samples">${say('demo-mail-samples-title')}</a></p><h1><code>${sample.purpose}</code></h1>${each}`
  return { ...layout(reader, { title: sample.purpose, main }), frames: true }
}

async function sampleIn(reader: Reader, sample: MailSample, language: InterfaceLanguage) {
  const { address, content } = sampleContent(sample, language)
  const head = await headOfMail({ id: '01a00000-0000-7000-8000-000000000000', address, content })
  const frame = `/demo/mail/samples/${sample.purpose}/${language}.html`
  return html`<section id="${language}"><h2 lang="${language}" dir="${directionOf(language)}">${languageName(language, language)}: ${content.subject}</h2>${mailFaces(reader, { content, head, frame, links: false })}</section>`
}
