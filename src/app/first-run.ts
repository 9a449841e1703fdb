import { createHmac } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { service } from '../kernel/actor.ts'
import { isZone } from '../kernel/clock.ts'
import { notFound, type Problem } from '../kernel/errors.ts'
import { choice, eachOf, type FormValue, form, language, words } from '../kernel/forms.ts'
import { html } from '../kernel/html.ts'
import { type House, type Reader, senderOf } from '../kernel/http/context.ts'
import { once, openFormKey } from '../kernel/http/form-key.ts'
import { type Page, sendPage } from '../kernel/http/send.ts'
import { setSessionCookie } from '../kernel/http/session-cookie.ts'
import { contextFor, refuseOtherOrigins, type Web } from '../kernel/http/web.ts'
import { slugOf } from '../kernel/ids.ts'
import { writeDown } from '../kernel/journal.ts'
import { INTERFACE_LANGUAGES, languageName } from '../kernel/languages.ts'
import {
  button,
  checkboxes,
  type FormState,
  formTag,
  fresh,
  languageField,
  problemList,
  selectField,
  textField,
} from '../kernel/look/kit.ts'
import { layout } from '../kernel/look/layout.ts'
import { mailAddress } from '../kernel/mail/address.ts'
import { sameSeal } from '../kernel/same-seal.ts'
import { textOf } from '../kernel/text.ts'
import { type Tx, writing } from '../kernel/transaction.ts'
import { openAccount, openSession } from '../modules/accounts/index.ts'
import { findHouse, foundHouse, giveRole } from '../modules/networks/index.ts'
import { addPerson } from '../modules/register/index.ts'
import type { FactsOfTheHouse } from './house-facts.ts'

const LASTS = 24 * 60 * 60 * 1000

export const FoundingForm = form(
  Type.Object({
    house: words(120),
    main: choice([...INTERFACE_LANGUAGES]),
    others: eachOf(choice([...INTERFACE_LANGUAGES]), INTERFACE_LANGUAGES.length),
    name: words(120),
    nameLanguage: language(),
    address: words(254),
    zone: words(60),
  }),
)

/** Where a house that nobody has founded yet is founded, within a day. Whoever has the address may: it is printed once, to the operator. */
export function foundingPath(secret: Buffer, now = Date.now()): string {
  const until = String(now + LASTS)
  return `/first-run/${until}-${seal(secret, until)}`
}

/** The page behind the operator's link: it names the house, its languages and its first administrator. */
export function firstRunRoutes(web: Web, fastify: FastifyInstance, house: House, facts: FactsOfTheHouse): void {
  const admit = (token: string | undefined) => {
    if (facts.now().name || !isOurs(house.secret, token ?? '')) throw notFound()
  }

  web.page('/first-run/:token', async ({ reader }, { token }) => {
    admit(token)
    return foundingPage(reader, `/first-run/${token}`, fresh)
  })

  fastify.post('/first-run/:token', async (request, reply) => {
    const { token } = request.params as { token: string }
    if (!isOurs(house.secret, token)) throw notFound()
    refuseOtherOrigins(request, house.publicUrl)
    const { reader } = await contextFor(house, request)
    const body = (request.body ?? {}) as Record<string, unknown>
    const key = openFormKey(house.secret, senderOf(null), body['key'])
    const checked = FoundingForm.check(body)
    const problems = 'value' in checked ? furtherProblems(checked.value) : checked.problems
    if (!('value' in checked) || problems.length > 0) {
      const page = foundingPage(reader, `/first-run/${token}`, { problems, typed: checked.typed })
      await sendPage(reply, reader, { ...page, status: 422 })
      return reply
    }
    await found(house, key, checked.value)
    await facts.renew()
    const session = await openSession(house.pool, slugOfFounder(checked.value), 'founding')
    if (session) setSessionCookie(reply, session)
    return reply.redirect('/setup?done=house-founded', 303)
  })
}

/** Makes the house and its first administrator. The same form again, after a lost answer, is the same founding. */
async function found({ pool }: House, key: string, given: FormValue<typeof FoundingForm>): Promise<void> {
  const make = async (tx: Tx) => {
    if (await findHouse(tx)) throw notFound()
    const languages = [...new Set([given.main, ...(given.others as string[])])]
    const scope = await foundHouse(tx, { name: textOf(given.house, given.main), languages })
    const person = await addPerson(tx, {
      slug: slugOfFounder(given),
      name: given.name,
      nameLanguage: given.nameLanguage,
      languages: [given.nameLanguage],
      zone: given.zone,
      place: null,
      organisation: null,
      scopes: [],
      keptIn: [scope],
    })
    const startsOn = Temporal.Now.plainDateISO('UTC').toString()
    await giveRole(tx, { person, role: 'administrator', scope, organisation: null, startsOn })
    await openAccount(tx, { person, address: mailAddress(given.address)! })
    await writeDown(tx, 'house.founded', `house:${scope}`, scope)
    return '/'
  }
  await writing(pool, service('founding'), tx => once(tx, key, senderOf(null), given, () => make(tx)))
}

const slugOfFounder = ({ name }: FormValue<typeof FoundingForm>) => slugOf(name) || 'administrator'

function furtherProblems({ address, zone }: FormValue<typeof FoundingForm>): Problem[] {
  return [
    ...(mailAddress(address) ? [] : [{ field: 'address', text: 'problem-address' } as const]),
    ...(isZone(zone) ? [] : [{ field: 'zone', text: 'problem-first-run-zone' } as const]),
  ]
}

function foundingPage(reader: Reader, action: string, state: FormState): Page {
  const { say } = reader
  const field = (name: string, label: string, value = '') => ({ form: FoundingForm, name, label, value, state })
  const named = INTERFACE_LANGUAGES.map(one => ({ value: one, label: languageName(one, one), lang: one }))
  const inside = html`${problemList(reader, state)}
<h2>${say('first-run-house')}</h2>
${textField(reader, { ...field('house', say('first-run-house-name')), hint: say('first-run-house-hint') }, { autocomplete: 'off' })}
${selectField(reader, { ...field('main', say('first-run-main'), reader.language), hint: say('first-run-main-hint'), prefix: 'speaks-' }, named)}
${checkboxes(reader, { ...field('others', say('first-run-others')) }, named, INTERFACE_LANGUAGES)}
<h2>${say('first-run-you')}</h2>
${textField(reader, { ...field('name', say('first-run-name')), hint: say('first-run-name-hint') }, { autocomplete: 'name' })}
${languageField(reader, { ...field('nameLanguage', say('first-run-name-language'), reader.language) })}
${textField(reader, { ...field('address', say('first-run-address')), hint: say('first-run-address-hint') }, { type: 'email', autocomplete: 'email' })}
${textField(reader, { ...field('zone', say('first-run-zone'), reader.zoneKnown ? reader.zone : ''), hint: say('first-run-zone-hint') }, { autocomplete: 'off' })}
${button(say('first-run-found'))}`
  const main = html`<h1>${say('first-run-title')}</h1><p class="lead">${say('first-run-lead')}</p>${formTag(reader, action, inside)}`
  return layout(reader, { title: say('first-run-title'), main, islands: ['reader-zone'] })
}

function isOurs(secret: Buffer, token: string): boolean {
  const [until = '', mac = ''] = token.split('-', 2)
  if (!/^\d{13}$/.test(until) || Number(until) < Date.now()) return false
  return sameSeal(seal(secret, until), mac)
}

function seal(secret: Buffer, until: string): string {
  return createHmac('sha256', secret).update(`first-run\n${until}`).digest('hex').slice(0, 40)
}
