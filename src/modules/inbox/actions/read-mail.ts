import { service } from '../../../kernel/actor.ts'
import type { Subscription } from '../../../kernel/events.ts'
import { openFile } from '../../../kernel/files/keep.ts'
import { isId } from '../../../kernel/ids.ts'
import { type ArrivedMail, findArrivedMail } from '../../../kernel/mail/arrived.ts'
import { type MailWords, readWords } from '../../../kernel/mail/ask-reader.ts'
import { type Authenticity, proveSender } from '../../../kernel/mail/authenticity.ts'
import { reading, writing } from '../../../kernel/transaction.ts'
import { CAME } from '../addresses.ts'
import { isRead } from '../store/messages.ts'
import { keepMail } from './keep-mail.ts'

/** A mail with everything that was found out about it. */
export interface ReadMail {
  mail: ArrivedMail
  words: MailWords
  authenticity: Authenticity
}

/**
 * When a mail came: it is read in a thread of its own, its sender is looked up in the names of the world, and it becomes
 * a part of a conversation. Nothing is held meanwhile. A mail that was read before changes nothing.
 */
export const readMail: Subscription = {
  event: CAME,
  subscriber: 'read-mail',
  async before(pool, { payload }) {
    const { mail: id } = payload
    if (!isId(id)) return
    const found = await reading(pool, service('read-mail'), async tx => {
      const mail = (await isRead(tx, id)) ? null : await findArrivedMail(tx, id)
      return mail ? { mail, file: await openFile(tx, mail.fileId) } : null
    })
    if (!found) return
    const { mail, file } = found
    const raw = await file?.read()
    const [words, authenticity] = await Promise.all([
      raw ? readWords(raw, 'all') : ({ problem: 'gone' } as const),
      raw ? proveSender(raw, mail) : ('unverified' as const),
    ])
    await writing(pool, service('read-mail'), tx => keepMail(tx, { mail, words, authenticity }))
  },
  async run() {},
}
