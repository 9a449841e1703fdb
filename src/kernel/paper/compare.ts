import { tokenChanges } from './token-changes.ts'
import { fold, isWord, tokens } from './tokens.ts'

export { type Conflict, type Merge, mergeWords } from './merge.ts'

export interface Difference {
  op: 'same' | 'inserted' | 'deleted'
  text: string
}

/**
 * What changed from `before` to `after`, in whole words of any script. `same` and `inserted` joined are `after` to the
 * letter; `same` and `deleted` joined are `before` but for the shape of quotes, dashes and spaces, which never counts as a
 * change. Neighbouring changes are one: all that was deleted, then all that was inserted. Texts with more than 400
 * differing words and signs count as unlike and are one change.
 */
export function compareWords(before: string, after: string): Difference[] {
  return readable(rawDifferences(tokens(before), tokens(after)))
}

interface Piece {
  same: boolean
  before: string[]
  after: string[]
}

function rawDifferences(before: string[], after: string[]): Piece[] {
  const changes = tokenChanges(before, after)
  if (!changes) return [{ same: false, before, after }]
  const pieces: Piece[] = []
  let atBefore = 0
  let atAfter = 0
  for (const { added, removed, count } of changes) {
    const taken: Piece = {
      same: !added && !removed,
      before: added ? [] : before.slice(atBefore, atBefore + count),
      after: removed ? [] : after.slice(atAfter, atAfter + count),
    }
    atBefore += taken.before.length
    atAfter += taken.after.length
    pieces.push(taken)
  }
  return pieces
}

/** A lone space or comma between two replacements reads better inside one replacement than as an island. */
function readable(pieces: Piece[]): Difference[] {
  const grouped: Piece[] = []
  pieces.forEach((piece, index) => {
    const last = grouped.at(-1)
    const island =
      piece.same &&
      last?.same === false &&
      index < pieces.length - 1 &&
      piece.after.length <= 2 &&
      !piece.after.some(isWord)
    const paragraphEnd = piece.after.some(token => token.includes('\n'))
    if (last && !last.same && (!piece.same || (island && !paragraphEnd))) {
      last.before.push(...piece.before)
      last.after.push(...piece.after)
    } else grouped.push({ same: piece.same, before: [...piece.before], after: [...piece.after] })
  })
  const joined: Difference[] = []
  for (const difference of grouped.flatMap(differences)) {
    const last = joined.at(-1)
    if (last?.op === difference.op) last.text += difference.text
    else joined.push(difference)
  }
  return joined
}

function differences(piece: Piece): Difference[] {
  if (piece.same) return [{ op: 'same', text: piece.after.join('') }]
  const { before, after } = piece
  // Grouping can leave equal signs at the ends of both sides; they go back outside.
  let lead = 0
  while (lead < before.length && lead < after.length && fold(before[lead] ?? '') === fold(after[lead] ?? '')) lead++
  let tail = 0
  while (
    tail < before.length - lead &&
    tail < after.length - lead &&
    fold(before[before.length - 1 - tail] ?? '') === fold(after[after.length - 1 - tail] ?? '')
  )
    tail++
  const parts: Difference[] = [
    { op: 'same', text: after.slice(0, lead).join('') },
    { op: 'deleted', text: before.slice(lead, before.length - tail).join('') },
    { op: 'inserted', text: after.slice(lead, after.length - tail).join('') },
    { op: 'same', text: after.slice(after.length - tail).join('') },
  ]
  return parts.filter(part => part.text !== '')
}
