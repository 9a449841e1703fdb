import type { FastifyInstance } from 'fastify'
import { notFound } from '../../kernel/errors.ts'
import { EmptyForm } from '../../kernel/forms.ts'
import { html } from '../../kernel/html.ts'
import type { House, Reader } from '../../kernel/http/context.ts'
import { type LinkDoor, linkForm, UNTOLD } from '../../kernel/http/linked.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Params } from '../../kernel/http/web.ts'
import { button, formTag } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import { refuseMails, STOP_MAILS, wantMailsAgain, wantsMails } from '../../kernel/mail/unwanted.ts'
import { actByLink, type OpenLink } from '../../kernel/signed-links.ts'
import type { Tx } from '../../kernel/transaction.ts'

/** The link in the foot of a mail: no more mails like it, or some again. */
export const stopMailsByLink: LinkDoor = {
  purpose: STOP_MAILS,
  pages: {
    async ''({ reader, read, path, link }) {
      return stopPage(reader, path, await read(tx => wantsMails(tx, link)))
    },
  },
  forms: {
    '/stop': linkForm({
      form: EmptyForm,
      async act(tx, { link }) {
        await refuseMails(tx, link)
        return '?done=link-stopped'
      },
      redraw: async ({ reader, path }) => stopPage(reader, path, true),
    }),
    '/again': linkForm({
      form: EmptyForm,
      async act(tx, { link }) {
        await wantMailsAgain(tx, link)
        return '?done=link-wanted'
      },
      redraw: async ({ reader, path }) => stopPage(reader, path, false),
    }),
  },
}

/**
 * The same in one click of a mail program (RFC 8058), which shows no page and brings no key: `List-Unsubscribe` names
 * the address, the body says what it is.
 */
export function stopRoutes(fastify: FastifyInstance, house: House): void {
  fastify.post('/l/:token', async (request, reply) => {
    reply.headers(UNTOLD)
    const { token = '' } = request.params as Params
    const { 'List-Unsubscribe': says } = (request.body ?? {}) as Record<string, unknown>
    if (says !== 'One-Click') throw notFound()
    const act = async (tx: Tx, link: OpenLink) => {
      await refuseMails(tx, link)
      return true
    }
    if (!(await actByLink(house.pool, { token, purpose: STOP_MAILS }, act))) throw notFound()
    return reply.code(204).send()
  })
}

function stopPage(reader: Reader, path: string, wants: boolean): Page {
  const { say } = reader
  const main = wants
    ? html`<h1>${say('link-stop-title')}</h1><p class="lead">${say('link-stop-lead')}</p>${formTag(reader, `${path}/stop`, button(say('link-stop-now')))}`
    : html`<h1>${say('link-stopped-title')}</h1><p class="lead">${say('link-stopped-lead')}</p>${formTag(reader, `${path}/again`, button(say('link-want-again'), { quiet: true }))}`
  return layout(reader, { title: say(wants ? 'link-stop-title' : 'link-stopped-title'), main })
}
