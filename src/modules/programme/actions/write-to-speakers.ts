import type { Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { type InterfaceLanguage, interfaceLanguage } from '../../../kernel/languages.ts'
import { linkTo } from '../../../kernel/mail/links.ts'
import { mailPage } from '../../../kernel/mail/page.ts'
import { sendMail } from '../../../kernel/mail/send.ts'
import { now } from '../../../kernel/now.ts'
import { open } from '../../../kernel/sealed.ts'
import { makeLink, pathOfLink } from '../../../kernel/signed-links.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { addressesOf } from '../../accounts/index.ts'
import { findHouse } from '../../networks/index.ts'
import { findPerson, listReachOf, type PersonId, placeOfContact } from '../../register/index.ts'
import { linkObjectOf, SPEAK } from '../access.ts'
import { SPEAKER, speakerMail } from '../mails.ts'
import { spanOf } from '../rules/hours.ts'
import { repliesToSpeakers } from '../slots.ts'
import { findInvitation, type Invitation, updateInvitation } from '../store/invitations.ts'
import { findSessionById } from '../store/sessions.ts'

/** A link opens for so long after its session, to say that it is over; for the session of a draft so long from today. */
const DAYS_AFTER = 30
const DAYS_OF_DRAFT = 180

/** When somebody is asked to speak, reminded, or has to hear of a change: a mail with a link of their own. */
export const writeToSpeakers: Subscription = {
  event: 'speaker.invited',
  subscriber: 'invite-speakers',
  async run(tx, { payload, scope }) {
    const invitation = isId(payload['invitation']) ? await findInvitation(tx, payload['invitation'], true) : undefined
    // Of two that were asked for one behind the other, the second finds that everything was written.
    if (!invitation || invitation.scope_id !== scope || invitation.asked <= invitation.sent) return
    if (invitation.ended_at || invitation.state === 'declined') return
    const session = invitation.session_id ? await findSessionById(tx, invitation.session_id) : undefined
    const moment = await now(tx)
    const endsAt = session ? spanOf(session).endsAt : moment.add({ hours: 24 * DAYS_OF_DRAFT })
    if (Temporal.Instant.compare(endsAt, moment) <= 0) return
    const [record, address, house] = await Promise.all([
      findPerson(tx, invitation.person_id),
      addressOnRecord(tx, invitation.person_id),
      findHouse(tx),
    ])
    if (!record || !address) return updateInvitation(tx, invitation.id, { unaddressed: true })
    const language = interfaceLanguage(record.languages, house?.languages as InterfaceLanguage[] | undefined)
    await write(tx, invitation, { address, language, endsAt: session ? endsAt : null, linkEndsAt: endsAt })
    await updateInvitation(tx, invitation.id, { sent: invitation.asked, sent_at: moment, unaddressed: false })
  },
}

async function write(
  tx: Tx,
  invitation: Invitation,
  mail: {
    address: string
    language: InterfaceLanguage
    endsAt: Temporal.Instant | null
    linkEndsAt: Temporal.Instant
  },
): Promise<void> {
  const { id, scope_id: scope, person_id: person, invited_by: madeBy } = invitation
  const { address, language } = mail
  const token = await makeLink(tx, {
    person,
    scope,
    purpose: SPEAK,
    object: linkObjectOf(id),
    endsAt: mail.linkEndsAt.add({ hours: 24 * DAYS_AFTER }),
    uses: USES,
    madeBy,
  })
  const { subject, page } = speakerMail(language, {
    url: linkTo(pathOfLink(token, language)),
    why: invitation.why,
    asks: invitation.state === 'invited' && invitation.why !== 'off',
  })
  const replyTo = await repliesToSpeakers(tx, invitation)
  await sendMail(tx, {
    key: `${id}:${invitation.asked}`,
    purpose: SPEAKER,
    scope,
    to: { address, person },
    subject,
    ...mailPage(page),
    language,
    ...(replyTo ? { replyTo } : {}),
    ...(mail.endsAt ? { expiresAt: mail.endsAt } : {}),
  })
}

/** A link that fell into wrong hands fills no page. */
const USES = 300

/** The address they sign in with, else the first that their record holds. */
async function addressOnRecord(tx: Tx, person: PersonId): Promise<string | null> {
  const account = (await addressesOf(tx, [person])).get(person)
  if (account) return account
  const [contact] = await listReachOf(tx, [person], ['email'])
  if (!contact) return null
  return open(Buffer.from(contact.sealed), placeOfContact(contact.id), { owner: contact.organisation_id ?? '' })
}
