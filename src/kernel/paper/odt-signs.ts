/** Where something begins or ends in the words of a paragraph, as our own reading found it and pandoc would not say. */
export type Sign = Signature &
  (
    | { is: 'insertion-begins' | 'insertion-ends' | 'deletion-begins' | 'deletion-ends' }
    | { is: 'end-inserted' | 'end-deleted' }
    | { is: 'comment-begins'; id: string; text: string }
    | { is: 'comment-ends'; id: string }
  )

interface Signature {
  author: string | null
  date: string | null
}

const OPEN = '\uE003'
const CLOSE = '\uE004'

/** The mark that stands for `signs[index]`. */
export const signMark = (index: number): string => `${OPEN}${index}${CLOSE}`

/** The words between marks, and the number of the mark after each but the last. */
export function signsIn(text: string): { words: string; sign: number | null }[] {
  if (!text.includes(OPEN)) return [{ words: text, sign: null }]
  const parts = text.split(/\uE003(\d+)\uE004/)
  return Array.from({ length: (parts.length + 1) / 2 }, (_, index) => {
    const sign = parts[index * 2 + 1]
    return { words: parts[index * 2] ?? '', sign: sign === undefined ? null : Number(sign) }
  })
}
