import type { Subscription } from '../../../kernel/events.ts'
import { isId } from '../../../kernel/ids.ts'
import { today } from '../../../kernel/now.ts'
import { findNetworkById } from '../../networks/index.ts'
import { tell } from '../../notices/index.ts'
import { aboutDocument, REPLIED } from '../notices.ts'
import { findContribution, listSpeakersOf } from '../store/contributions.ts'

/**
 * When something was said in a conversation: whoever began it and whoever else speaks in it, once a day and conversation.
 * Nobody is told of their own words, nor of late ones before the secretariat hears them.
 */
export const tellOfReplies: Subscription = {
  event: 'contribution.made',
  subscriber: 'tell-of-replies',
  async run(tx, { payload, scope }) {
    const { contribution } = payload
    const said = isId(contribution) ? await findContribution(tx, contribution) : undefined
    if (!said?.conversation_id || said.scope_id !== scope || said.document_id !== payload['document']) return
    if (said.withdrawn_at || said.removed_at || said.visibility !== 'network') return
    const network = await findNetworkById(tx, scope)
    const found = network && (await aboutDocument(tx, said.document_id, scope, network))
    if (!found) return
    const own = new Set([said.author_id, said.entered_by])
    const people = await listSpeakersOf(tx, said.conversation_id)
    await tell(tx, {
      scope,
      kind: REPLIED,
      people: people.filter(one => !own.has(one)),
      about: { ...found.about, url: `${found.about.url}/blocks/${said.block_id}` },
      key: `${said.conversation_id}:${await today(tx)}`,
    })
  },
}
