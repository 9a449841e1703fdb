import { mergeWords } from '../../../kernel/paper/compare.ts'
import { wordsOf } from '../../../kernel/text.ts'
import type { Tx } from '../../../kernel/transaction.ts'
import { deletePendingOf, listPending, updatePending } from '../store/answers.ts'
import { listWordings, type Wording } from '../store/wordings.ts'

/**
 * Wordings that are being written with answers, laid upon a text that was adjusted meanwhile. Where both changed the same
 * words, or the block is no more, they stay as they were written: they cannot be published before somebody looks at them.
 */
export async function rebaseAnswers(tx: Tx, document: string, before: readonly Wording[]): Promise<void> {
  const pending = await listPending(tx, document)
  if (pending.length === 0) return
  const old = new Map(before.map(one => [one.id, one]))
  const now = new Map((await listWordings(tx, document)).map(one => [one.block_id as string, one]))
  for (const one of pending) {
    const [base, today] = [old.get(one.base_wording_id), now.get(one.block_id)]
    if (!base || !today || base.id === today.id) continue
    const original = today.text.original
    const written = one.words[original] ?? wordsOf(base.text)
    const { text, conflicts } = mergeWords(wordsOf(base.text), wordsOf(today.text), written)
    if (conflicts.length > 0) continue
    // The adjustment says already what was to be answered.
    if (text === wordsOf(today.text)) await deletePendingOf(tx, one.block_id)
    else await updatePending(tx, one.block_id, { base: today.id, words: { ...one.words, [original]: text } })
  }
}
