/**
 * How much two texts say the same, 0 to 1: the words that matter which they share, measured on the shorter one. Marks,
 * accents, numbers of parts and small words do not count.
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsThatMatter(one), wordsThatMatter(other)]
  const least = Math.min(a.size, b.size)
  return least === 0 ? 0 : a.intersection(b).size / least
}

/** The words of a text that tell it from others, folded. */
export function wordsThatMatter(text: string): Set<string> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter(word => (word.length > 3 || /\p{Lo}/u.test(word)) && !COMMON.has(word)))
}

/** Whether two texts are the same but for case, marks, accents and blanks. */
export const saysTheSame = (one: string, other: string): boolean => bare(one) === bare(other)

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const bare = (text: string) =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What most sessions are called, and words without a subject, in the languages that are read. */
const COMMON = new Set(
  `session sessions seance seances sesion sesiones serie series thematic thematique tematica webinar webinaire seminario
  consultation consultations consulta consultas segment segmento part parte partie block bloc bloque meeting reunion
  workshop atelier taller programme programa network reseau conference conferencia concept note nota conceptuelle
  conceptual about from with into that this what which their have pour dans avec entre leur leurs cette sont para como
  sobre entre desde hacia esta este estos quien quienes`.split(/\s+/),
)
