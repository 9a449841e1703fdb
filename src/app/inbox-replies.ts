import { Invalid, Refusal } from '../kernel/errors.ts'
import type { Subscription } from '../kernel/events.ts'
import { actingAs, type Tx } from '../kernel/transaction.ts'
import { commentByMail } from '../modules/documents/index.ts'
import { type ProvenReply, provenReply, replyTaken } from '../modules/inbox/index.ts'
import { findPerson } from '../modules/register/index.ts'
import { fileCame, returnables } from './mailed-files.ts'
import { writerOf } from './writer.ts'

interface Answered {
  object: string
  url: string
}

/** What an answer is, by what it answers. Done as the person who wrote, with the rights they have now. */
const ANSWERS: Readonly<
  Record<string, (tx: Tx, id: string, reply: ProvenReply, language: string) => Promise<Answered>>
> = {
  document: (tx, id, { words }, language) => commentByMail(tx, id, { words: words.slice(0, 5000), language }),
}

/** More files than these nobody means to send back at once: one for each language of a text. */
const FILES_AT_MOST = 5

/**
 * When it is proven who answered a mail of ours: the answer becomes what it is, in their name. What cannot be taken (the
 * text is closed by now, they may not speak any more) stays with the staff as it is. Where an answer brings the text back
 * as a Word file, the file speaks, once its sender said yes to it; the words that accompany it are for the staff.
 */
export const actOnReply: Subscription = {
  event: 'mail.proven',
  subscriber: 'act-on-reply',
  async run(tx, { payload }) {
    const reply = await provenReply(tx, payload)
    const [kind = '', id = ''] = reply?.about.split(':') ?? []
    const act = ANSWERS[kind]
    if (!reply || !act) return
    const files = kind === 'document' ? returnables(reply.files) : []
    for (const file of files.slice(0, FILES_AT_MOST)) await fileCame(tx, reply.scope, file, id)
    if (files.length > 0 || reply.words.trim() === '') return
    const turned = await actingAs(tx, await writerOf(tx, reply.person), async asked => {
      const person = await findPerson(asked, reply.person)
      return person ? orNothing(act(asked, id, reply, person.languages[0] ?? 'und')) : null
    })
    if (turned) await replyTaken(tx, reply, 'reply', turned)
  },
}

async function orNothing(acting: Promise<Answered>): Promise<Answered | null> {
  try {
    return await acting
  } catch (error) {
    if (error instanceof Refusal || error instanceof Invalid) return null
    throw error
  }
}
