import type { FastifyInstance } from 'fastify'
import type { Config } from '../../kernel/config.ts'
import { Invalid, Refusal } from '../../kernel/errors.ts'
import { type Context, type House, senderOf } from '../../kernel/http/context.ts'
import { once, openFormKey } from '../../kernel/http/form-key.ts'
import { contextFor, refuseOtherOrigins, type Web } from '../../kernel/http/web.ts'
import { writeDown } from '../../kernel/journal.ts'
import { type FormState, fresh } from '../../kernel/look/kit.ts'
import type { MailSettings } from '../../kernel/mail/settings.ts'
import { beginTry, endTry, lastTry } from '../../kernel/mail/tries.ts'
import { tryMail } from '../../kernel/mail/try.ts'
import { findMailWay, keepMailWay, settingsWith } from '../../kernel/mail/way.ts'
import type { Tx } from '../../kernel/transaction.ts'
import { addressesOf } from '../../modules/accounts/index.ts'
import { inboxAddress } from '../../modules/inbox/index.ts'
import { houseToRun, listNetworks, noteFirstStep } from '../../modules/networks/index.ts'
import { MailWayForm, wayTyped } from './mail-form.ts'
import { type MailSettingsView, mailSettingsPage, mayBeSet } from './mail-page.ts'

type Told = Pick<Config, 'mail' | 'publicUrl' | 'demonstration'>

/** Where mails leave, for the administrators of the house: the page, what they set, and a test mail to themselves. */
export function mailSettingsRoutes(web: Web, fastify: FastifyInstance, house: House, told: Told): void {
  const draw = async ({ reader, read }: Context, state: FormState = fresh) =>
    mailSettingsPage(reader, (await read(tx => viewOf(tx, told))).view, state)

  web.page('/settings/mail', context => draw(context))

  web.form('/settings/mail', {
    form: MailWayForm,
    act: async (_context, tx, _params, value) => {
      const run = await houseToRun(tx)
      const { view } = await viewOf(tx, told)
      if (!mayBeSet(view)) throw new Refusal('closed')
      const before = await findMailWay(tx)
      const typed = wayTyped(value, { before, told: told.mail.fromIsTold ? told.mail.from : null })
      if ('problems' in typed) throw new Invalid(typed.problems)
      await keepMailWay(tx, run.id, typed.way, typed.password)
      await writeDown(tx, 'mail-settings.changed', `house:${run.id}`, run.id)
      return '/settings/mail?done=mail-settings-kept'
    },
    redraw: (context, _params, state) => draw(context, state),
  })

  fastify.post('/settings/mail/test', async (request, reply) => {
    refuseOtherOrigins(request, house.publicUrl)
    const context = await contextFor(house, request)
    const sender = senderOf(context.reader.identity)
    const key = openFormKey(house.secret, sender, (request.body as Record<string, unknown> | null)?.['key'])
    const begun = await context.write(tx => begin(tx, key, sender, told))
    if (begun) {
      const ended = await tryMail(begun.settings, { id: key, to: begun.to, language: context.reader.language })
      await context.write(async tx => {
        await endTry(tx, key, ended)
        if (ended.outcome === 'taken') await noteFirstStep(tx, { step: 'mail', state: 'done' })
      })
    }
    return reply.redirect('/settings/mail#test', 303)
  })
}

/** Notes the test mail before it is sent; null when this very form was sent before. */
async function begin(
  tx: Tx,
  key: string,
  sender: string,
  told: Told,
): Promise<{ settings: MailSettings & { smtpUrl: string }; to: string } | null> {
  const run = await houseToRun(tx)
  const { view, settings } = await viewOf(tx, told)
  const { smtpUrl } = settings
  if (!smtpUrl || !view.own || view.leaving === 'demonstration') throw new Refusal('closed')
  let isFirst = false
  await once(tx, key, sender, 'mail-test', async () => {
    isFirst = true
    await beginTry(tx, key, run.id)
    await writeDown(tx, 'mail.tried', `house:${run.id}`, run.id, { server: view.server })
    return '/settings/mail'
  })
  return isFirst ? { settings: { ...settings, smtpUrl }, to: view.own } : null
}

async function viewOf(tx: Tx, told: Told): Promise<{ view: MailSettingsView; settings: MailSettings }> {
  await houseToRun(tx)
  const kept = await findMailWay(tx)
  const { settings, leaving } = settingsWith(told.mail, kept, told.publicUrl)
  const { person } = tx.actor
  const own = person ? ((await addressesOf(tx, [person])).get(person) ?? null) : null
  const { password = null, scope: _, ...way } = kept ?? {}
  const view: MailSettingsView = {
    leaving: told.demonstration ? 'demonstration' : leaving,
    server: settings.smtpUrl && serverOf(settings.smtpUrl),
    from: settings.from,
    fromIsTold: told.mail.fromIsTold,
    way: kept && (way as Omit<typeof kept, 'password' | 'scope'>),
    hasPassword: password !== null,
    own,
    tried: await lastTry(tx),
    inboxes: (await listNetworks(tx)).flatMap(network => inboxAddress(network) ?? []),
  }
  return { view, settings }
}

function serverOf(smtpUrl: string): string {
  const { hostname, port, protocol } = new URL(smtpUrl)
  return `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`
}
