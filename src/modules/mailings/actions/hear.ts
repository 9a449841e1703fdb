import type { Happening, Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { findArrivedMail } from '../../../kernel/mail/arrived.ts'
import { whoseMail } from '../../../kernel/mail/fared.ts'
import type { Flag } from '../../../kernel/mail/read-head.ts'
import { changed } from '../../../kernel/stream/changed.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { findNetworkById } from '../../networks/index.ts'
import { findPerson } from '../../register/index.ts'
import { channelOf } from '../channel.ts'
import { isLasting } from '../rules/bounces.ts'
import { insertBounce } from '../store/bounces.ts'
import { updateBounced, updateReplied } from '../store/recipients.ts'

/** When a mail came back, or was refused for good: the mailing it was of says so, and a lasting one is kept at its person. */
export const noteBounced: Subscription = {
  event: 'mail.bounced',
  subscriber: 'note-bounced',
  run: (tx, happening) => note(tx, happening, 'bounced'),
}
export const noteRefused: Subscription = {
  event: 'mail.refused',
  subscriber: 'note-refused',
  run: (tx, happening) => note(tx, happening, 'refused'),
}

/** What nobody wrote with their own hands is no reply. */
const NOT_WRITTEN: readonly Flag[] = ['auto-reply', 'list', 'loop', 'delivery-report']

/** When somebody answers a mail of a mailing: it counts as one that replied. The words are the inbox's. */
export const noteReplies: Subscription = {
  event: 'inbox.came',
  subscriber: 'note-replies',
  async run(tx, { payload }) {
    const arrived = isId(payload['mail']) ? await findArrivedMail(tx, payload['mail']) : null
    if (!arrived?.answers || arrived.flags.some(flag => NOT_WRITTEN.includes(flag))) return
    const mailing = await updateReplied(tx, arrived.answers)
    if (mailing) changed(tx, channelOf({ id: mailing }))
  },
}

async function note(tx: Tx, { payload }: Happening, state: 'bounced' | 'refused'): Promise<void> {
  // What the event says anybody could have said: how the mail fared is looked up.
  const mail = isId(payload['mail']) ? await whoseMail(tx, payload['mail']) : null
  if (!mail || mail.state !== state) return
  const code = mail.code ?? ''
  const mailing = await updateBounced(tx, payload['mail']!, state, code)
  if (mailing) changed(tx, channelOf({ id: mailing }))
  if (!mail.person || !mail.scope || !isLasting(code)) return
  const [network, person] = [await findNetworkById(tx, mail.scope), await findPerson(tx, mail.person)]
  if (!network || !person) return
  await insertBounce(tx, { network: network.id, person: person.id, keptIn: person.kept_in, hash: mail.hash, code })
}
