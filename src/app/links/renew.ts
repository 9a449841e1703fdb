import type { Subscription } from '../../kernel/events.ts'
import type { ScopeId } from '../../kernel/ids.ts'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, interfaceLanguage } from '../../kernel/languages.ts'
import { linkTo } from '../../kernel/mail/links.ts'
import { mailPage } from '../../kernel/mail/page.ts'
import { sendMail } from '../../kernel/mail/send.ts'
import { now } from '../../kernel/now.ts'
import { listLinks, pathOfLink } from '../../kernel/signed-links.ts'
import { addressesOf, personWithAddress } from '../../modules/accounts/index.ts'
import { renewContributeLinks } from '../../modules/documents/index.ts'
import { findPerson } from '../../modules/register/index.ts'
import { makeOwnPageLink } from '../../modules/trace/index.ts'
import { LINK_ASKED_FOR } from './ask.ts'
import { NEW_LINKS, newLinksMail } from './mails.ts'

const AN_HOUR = 3

/**
 * Somebody asked for new links with an address. Whose it is gets one mail: a link to each open text that they had one to,
 * and to their own page; three times an hour at most. For an address that is nobody's, nothing is done.
 */
export const renewLinks: Subscription = {
  event: LINK_ASKED_FOR,
  subscriber: 'renew-links',
  async run(tx, { id, payload, scope }) {
    const { hash = '', language } = payload
    // The page asks in no scope; what is told in one was not asked there.
    if (scope !== null || !/^[0-9a-f]{64}$/.test(hash)) return
    const person = await personWithAddress(tx, Buffer.from(hash, 'hex'))
    const [record, address] = person
      ? await Promise.all([findPerson(tx, person), addressesOf(tx, [person]).then(found => found.get(person))])
      : []
    if (!person || !record || !address || record.scope_ids.length === 0) return
    const anHourAgo = (await now(tx)).subtract({ hours: 1 })
    const recent = (await listLinks(tx, { person })).filter(
      link => link.purpose === 'own-page' && Temporal.Instant.compare(link.madeAt, anHourAgo) > 0,
    )
    const scopes = record.scope_ids as ScopeId[]
    if (recent.length >= AN_HOUR * scopes.length) return
    const reads = isOurs(language) ? language : interfaceLanguage(record.languages)
    const texts = await renewContributeLinks(tx, person)
    const pages = await Promise.all(scopes.map(scope => makeOwnPageLink(tx, { person, scope })))
    const { subject, page } = newLinksMail(reads, {
      texts: texts.map(({ token, document }) => ({
        url: linkTo(pathOfLink(token, reads)),
        closesAt: document.closes_at!,
        zone: document.closes_zone ?? 'UTC',
      })),
      pages: pages.map(token => linkTo(pathOfLink(token, reads))),
    })
    await sendMail(tx, {
      key: id,
      purpose: NEW_LINKS,
      to: { address, person },
      subject,
      ...mailPage(page),
      language: reads,
      atMostPerHour: AN_HOUR,
    })
  },
}

const isOurs = (language: string | undefined): language is InterfaceLanguage =>
  INTERFACE_LANGUAGES.some(one => one === language)
