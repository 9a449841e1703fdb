import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { service } from '../../kernel/actor.ts'
import type { Pool } from '../../kernel/database/driver.ts'
import { happened } from '../../kernel/events.ts'
import { form, words } from '../../kernel/forms.ts'
import { html } from '../../kernel/html.ts'
import { type House, type Reader, senderOf } from '../../kernel/http/context.ts'
import { once, openFormKey } from '../../kernel/http/form-key.ts'
import { refuseOtherPages, UNTOLD } from '../../kernel/http/linked.ts'
import { type Page, sendPage } from '../../kernel/http/send.ts'
import { contextFor } from '../../kernel/http/web.ts'
import type { InterfaceLanguage } from '../../kernel/languages.ts'
import { button, type FormState, formTag, fresh, problemList, textField } from '../../kernel/look/kit.ts'
import { layout } from '../../kernel/look/layout.ts'
import { mailAddress } from '../../kernel/mail/address.ts'
import { type Tx, writing } from '../../kernel/transaction.ts'
import { hashOfAddress } from '../../modules/accounts/index.ts'

export const LINK_ASKED_FOR = 'link.asked-for'

const AskForm = form(Type.Object({ address: words(254) }))

/**
 * `/l`: whoever lost a link asks for a new one. The answer is the same whether or not somebody has this address; who it
 * is, and what they get, a job finds out later.
 */
export function askRoutes(fastify: FastifyInstance, house: House): void {
  fastify.get('/l', async (request, reply) => {
    reply.headers(UNTOLD)
    const { reader } = await contextFor(house, request)
    await sendPage(reply, reader, askPage(reader))
    return reply
  })

  fastify.post('/l', async (request, reply) => {
    reply.headers(UNTOLD)
    refuseOtherPages(request, house.publicUrl)
    const { reader } = await contextFor(house, request)
    const sender = senderOf(reader.identity)
    const body = (request.body ?? {}) as Record<string, unknown>
    const key = openFormKey(house.secret, sender, body['key'])
    const checked = AskForm.check(body)
    const address = 'value' in checked ? mailAddress(checked.value.address) : null
    if (!address) {
      const problems =
        'value' in checked ? [{ field: 'address', text: 'problem-link-address' as const }] : checked.problems
      await sendPage(reply, reader, { ...askPage(reader, { problems, typed: checked.typed }), status: 422 })
      return reply
    }
    await askForLinks(house.pool, address, reader.language, (tx, ask) =>
      once(tx, key, sender, { url: '/l', fields: checked.typed }, async () => {
        await ask()
        return '/l?done=link-asked'
      }),
    )
    return reply.redirect('/l?done=link-asked', 303)
  })
}

/** Asks for new links for whoever has this address, if anybody does; `once` says how it is done a single time. */
export function askForLinks(
  pool: Pool,
  address: string,
  language: InterfaceLanguage,
  once: (tx: Tx, ask: () => Promise<void>) => Promise<unknown> = (_tx, ask) => ask(),
): Promise<unknown> {
  // What waits for the job is the keyed hash: an address that nobody has is written down nowhere.
  const hash = hashOfAddress(address).toString('hex')
  return writing(pool, service('ask-for-link'), tx =>
    once(tx, () => happened(tx, LINK_ASKED_FOR, null, { hash, language })),
  )
}

function askPage(reader: Reader, state: FormState = fresh): Page {
  const { say } = reader
  const main = html`<h1>${say('link-ask-title')}</h1><p class="lead">${say('link-ask-lead')}</p>${askForm(reader, state)}`
  return layout(reader, { title: say('link-ask-title'), main })
}

/** One page for every link that opens nothing, whatever the reason; with the words that somebody sent to it. */
export function deadPage(reader: Reader, typed: readonly string[]): Page {
  const { say } = reader
  const rescued =
    typed.length === 0
      ? null
      : html`<h2>${say('link-dead-words')}</h2><p class="hint">${say('link-dead-words-hint')}</p>${typed.map(words => html`<blockquote dir="auto">${words}</blockquote>`)}`
  const main = html`<h1>${say('link-dead-title')}</h1><p class="lead">${say('link-dead-lead')}</p>${rescued}
<h2>${say('link-ask-title')}</h2><p>${say('link-ask-lead')}</p>${askForm(reader, fresh)}<p><a href="/sign-in">${say('link-dead-sign-in')}</a></p>`
  return layout(reader, { title: say('link-dead-title'), main, status: 404 })
}

function askForm(reader: Reader, state: FormState) {
  const { say } = reader
  const field = { form: AskForm, name: 'address', label: say('link-ask-address'), state }
  return formTag(
    reader,
    '/l',
    html`${problemList(reader, state)}${textField(reader, field, { type: 'email', autocomplete: 'email' })}${button(say('link-ask-send'))}`,
  )
}
