import { service } from '../kernel/actor.ts'
import { Invalid, Refusal } from '../kernel/errors.ts'
import type { Subscription } from '../kernel/events.ts'
import { today } from '../kernel/now.ts'
import { actingAs, type Tx } from '../kernel/transaction.ts'
import { rightsOf } from '../modules/accounts/index.ts'
import { commentByMail } from '../modules/documents/index.ts'
import { type ProvenReply, provenReply, replyTaken } from '../modules/inbox/index.ts'
import { findPerson } from '../modules/register/index.ts'

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

/**
 * When it is proven who answered a mail of ours: the answer becomes what it is, in their name. What cannot be taken (the
 * text is closed by now, they may not speak any more) stays with the staff as it is.
 */
export const actOnReply: Subscription = {
  event: 'mail.proven',
  subscriber: 'act-on-reply',
  async run(tx, { payload }) {
    const reply = await provenReply(tx, payload)
    const [kind = '', id = ''] = reply?.about.split(':') ?? []
    const act = ANSWERS[kind]
    if (!reply || !act || reply.words.trim() === '') return
    const day = await today(tx)
    const rights = await actingAs(tx, service('sign-in'), asked => rightsOf(asked, reply.person, day))
    const actor = { person: reply.person, service: null, memberOf: rights.memberOf, staffOf: [], roles: [] }
    const turned = await actingAs(tx, actor, async asked => {
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
