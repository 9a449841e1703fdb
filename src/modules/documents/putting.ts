import type { Problem } from '../../kernel/errors.ts'
import type { Context } from '../../kernel/http/context.ts'
import type { Page } from '../../kernel/http/send.ts'
import type { Params, Refused } from '../../kernel/http/web.ts'
import { deskBlockPage } from './pages/desk.ts'
import { deskBlockView } from './views/desk.ts'

/**
 * The desk of a block again, with all that was typed. Where it was asked to put suggestions into the wording, the field
 * holds them now in place of what stood in it, and what did not fit together is said beside it.
 */
export async function drawDeskAgain(
  { reader, read }: Context,
  { network, document, block }: Params,
  refused: Refused,
): Promise<Page> {
  const { step, put, wording: _, ...typed } = refused.typed
  const draw = (chosen: string[] | null) => read(tx => deskBlockView(tx, network, document, block, chosen))
  if (step !== 'put' || refused.problems.length > 0) return deskBlockPage(reader, await draw(null), refused)
  const chosen = [put ?? []].flat()
  const view = await draw(chosen)
  const left = chosen.filter(id => view.fitting.includes(id) && !view.put.includes(id))
  const problems: Problem[] =
    left.length > 0 ? [{ field: 'wording', text: 'problem-documents-put', values: { count: left.length } }] : []
  return deskBlockPage(reader, view, { problems, typed })
}
