import { EmptyForm } from '../../kernel/forms.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Params, Web } from '../../kernel/http/web.ts'
import { reply, settleConversation } from './actions/converse.ts'
import { versionAsked } from './files.ts'
import { ReplyForm } from './forms.ts'
import { type BlockFormState, blockPage } from './pages/block.ts'
import { blockView } from './views/block.ts'

const SAID = '/:network/documents/:document/blocks/:block/contributions/:contribution'

const where = ({ network = '', document = '', block = '', contribution = '' }: Params) => ({
  network,
  document,
  block,
  contribution,
})
const at = ({ network, document, block }: Params, rest: string) =>
  `/${network}/documents/${document}/blocks/${block}${rest}`

/** Answering what somebody said, and saying that a conversation is settled or goes on. */
export function conversationRoutes(web: Web): void {
  web.form(`${SAID}/replies`, {
    form: ReplyForm,
    act: async (_context, tx, params, value) => {
      const id = await reply(tx, where(params), value)
      return at(params, `?done=documents-said#c-${id}`)
    },
    redraw: (context, params, state) => drawBlock(context, params, { reply: { to: params['contribution']!, state } }),
  })

  for (const [way, settled] of [
    ['settlement', true],
    ['reopening', false],
  ] as const)
    web.form(`${SAID}/${way}`, {
      form: EmptyForm,
      act: async (_context, tx, params) => {
        await settleConversation(tx, where(params), settled)
        const done = settled ? 'documents-settled' : 'documents-reopened'
        return at(params, `?done=${done}#c-${params['contribution']}`)
      },
      redraw: (context, params) => drawBlock(context, params, {}),
    })
}

/** The page of a block, with the form that was refused, and the one that answers what the address names. */
export async function drawBlock(
  { reader, read }: Context,
  { network, document, block }: Params,
  forms: BlockFormState,
) {
  const typed = (forms.comment ?? forms.suggestion ?? forms.reply?.state)?.typed['person']
  const person = typeof typed === 'string' ? typed : null
  const named = reader.here.searchParams.get('for')
  const answering = reader.here.searchParams.get('answer')
  const version = versionAsked(reader.here.searchParams.get('version') ?? '')
  return blockPage(
    reader,
    await read(tx => blockView(tx, network, document, block, { named, person, answering, version })),
    forms,
  )
}
