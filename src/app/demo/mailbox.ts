import type { FastifyInstance } from 'fastify'
import { service } from '../../kernel/actor.ts'
import { notFound } from '../../kernel/errors.ts'
import { type Fill, html } from '../../kernel/html.ts'
import type { House, Reader } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Web } from '../../kernel/http/web.ts'
import { isId } from '../../kernel/ids.ts'
import { directionOf } from '../../kernel/languages.ts'
import { layout } from '../../kernel/look/layout.ts'
import { sendFramed } from '../../kernel/mail/framed.ts'
import { type KeptMail, keptMail, keptMails } from '../../kernel/mail/kept.ts'
import { headOfMail } from '../../kernel/mail/written.ts'
import { reading } from '../../kernel/transaction.ts'
import { listNames } from '../../modules/register/index.ts'
import { mailFaces } from './mail-faces.ts'

const ON_A_PAGE = 30

/** The mailbox of the demonstration: every mail of everybody, for everybody to read. Never in a real house. */
export function mailboxRoutes(web: Web, fastify: FastifyInstance, house: House): void {
  web.page('/demo/mail', async ({ reader }) => {
    const asked = reader.here.searchParams.get('before')
    const before = isId(asked) ? asked : null
    const mails = await keptMails(house.pool, { before, many: ON_A_PAGE + 1 })
    const names = await namesOf(house, mails)
    return listPage(reader, mails, names, before !== null)
  })

  web.page('/demo/mail/:mail', async ({ reader }, { mail: id }) => {
    const mail = await found(house, id)
    const names = await namesOf(house, [mail])
    return mailPage(reader, mail, names, await headOfMail(mail))
  })

  fastify.get('/demo/mail/:mail.html', async (request, reply) => {
    const { mail } = request.params as { mail: string }
    return sendFramed(reply, (await found(house, mail)).content.html)
  })
}

async function found({ pool }: House, id: string | undefined): Promise<KeptMail> {
  const mail = isId(id) ? await keptMail(pool, id) : null
  if (!mail) throw notFound()
  return mail
}

/** Everybody here is invented, so that who reads the mailbox may know all of them. */
function namesOf({ pool }: House, mails: readonly KeptMail[]): Promise<Map<string, string>> {
  const people = [...new Set(mails.flatMap(({ person }) => person ?? []))]
  return reading(pool, service('founding'), tx => listNames(tx, people))
}

function listPage(reader: Reader, mails: readonly KeptMail[], names: Map<string, string>, older: boolean): Page {
  const { say } = reader
  const shown = mails.slice(0, ON_A_PAGE)
  const last = shown.at(-1)
  const list = html`<ul class="open-now">${shown.map(
    mail =>
      html`<li><h2><a href="/demo/mail/${mail.id}" lang="${mail.content.language}" dir="${directionOf(mail.content.language)}">${mail.content.subject}</a></h2><p>${whom(reader, mail, names)}</p><p class="meta">${moment(reader, mail)} · ${mail.purpose}</p></li>`,
  )}</ul>`
  const ways = html`<nav class="turn" aria-label="${say('demo-mail-pages')}">${older ? html`<a href="/demo/mail">${say('demo-mail-newest')}</a>` : null}${mails.length > ON_A_PAGE && last ? html`<a href="/demo/mail?before=${last.id}" rel="next">${say('demo-mail-older')}</a>` : null}</nav>`
  const main = html`<h1>${say('demo-mail-title')}</h1><p class="lead">${say('demo-mail-lead')}</p><p><a href="/demo/mail/samples">${say('demo-mail-samples-title')}</a></p>
${shown.length > 0 ? list : html`<p>${say('demo-mail-none')}</p>`}${older || mails.length > ON_A_PAGE ? ways : null}`
  return layout(reader, { title: say('demo-mail-title'), main, islands: ['reader-zone'] })
}

function mailPage(reader: Reader, mail: KeptMail, names: Map<string, string>, head: string): Page {
  const { say } = reader
  const { content } = mail
  const main = html`<p class="crumbs"><a href="/demo/mail">${say('demo-mail-title')}</a></p>
<h1 lang="${content.language}" dir="${directionOf(content.language)}">${content.subject}</h1>
<p>${whom(reader, mail, names)}</p><p class="meta">${moment(reader, mail)} · ${mail.purpose}</p>
${mailFaces(reader, { content, head, frame: `/demo/mail/${mail.id}.html`, links: true })}`
  return { ...layout(reader, { title: content.subject, main, islands: ['reader-zone'] }), frames: true }
}

function whom({ say }: Reader, { person, address }: KeptMail, names: Map<string, string>): Fill {
  const name = person && names.get(person)
  const box = html`<bdi dir="ltr">${address}</bdi>`
  return html`${say('demo-mail-to')} ${name ? html`<bdi>${name}</bdi> (${box})` : box}`
}

function moment({ dates }: Reader, { at }: KeptMail): Fill {
  return html`<time datetime="${at.toString()}">${dates.moment(at)}</time>`
}
