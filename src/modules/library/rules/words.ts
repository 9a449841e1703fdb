/** Words as they are compared: without signs, accents and cases, so that two spellings of one title are the same. */
export function folded(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[\u0660-\u0669]/g, digit => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Series and number as they are compared; null where one of them is missing: many series have a number 9. */
export function referenceKey(series: string | null, number: string | null): string | null {
  const [one, other] = [folded(series ?? ''), folded(number ?? '')]
  return one && other ? `${one.replaceAll(' ', '')}#${other.replace(/^0+(?=\d)/, '')}` : null
}

/** What two references are compared by. */
export interface Comparable {
  title: string
  series: string | null
  number: string | null
  dated: string | null
}

/** Whether two references name the same thing: the same series and number, or the same title and nothing against it. */
export function isSame(one: Comparable, other: Comparable): boolean {
  const [key, otherKey] = [one, other].map(({ series, number }) => referenceKey(series, number))
  if (key && otherKey) return key === otherKey
  if (folded(one.title) === '' || folded(one.title) !== folded(other.title)) return false
  return agree(one.number, other.number) && agree(one.dated?.slice(0, 4), other.dated?.slice(0, 4))
}

/** Whether words that somebody typed all stand in these, in whatever spelling. */
export function holdsAll(typed: string, words: readonly (string | null)[]): boolean {
  const inside = folded(words.filter(Boolean).join(' '))
  return folded(typed)
    .split(' ')
    .every(word => inside.includes(word))
}

function agree(one: string | null | undefined, other: string | null | undefined): boolean {
  return !one || !other || folded(one) === folded(other)
}
