/** Why a file is not offered in one tap. */
export type Risk = 'program' | 'macro' | 'locked' | 'unlike' | 'packed'

/** What keeps a mail apart from what somebody wrote. */
export type Apart = 'automatic' | 'loop'

/** So many mails of one sender within an hour are no conversation. */
export const MOST_AN_HOUR = 30

/** Whether a machine wrote it, or it goes round in circles; null: somebody wrote it. */
export function apartOf(mail: { flags: readonly string[]; returnPath: string | null }, lately: number): Apart | null {
  if (mail.flags.includes('loop') || lately >= MOST_AN_HOUR) return 'loop'
  const automatic = mail.flags.includes('auto-reply') || mail.flags.includes('delivery-report')
  return automatic || mail.returnPath === null ? 'automatic' : null
}

/** Longer than this nobody writes; the whole mail is kept beside. */
export const WORDS_LIMIT = 100_000

/**
 * What somebody wrote above the mail that they answer: quoted lines and what leads to them left out where they stand at the
 * end. Nothing else is taken away, and where nothing would be left, everything stays.
 */
export function ownWords(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  let end = lines.length
  while (end > 0 && /^\s*(?:>.*)?$/.test(lines[end - 1]!)) end--
  if (end < lines.length && end > 0) {
    // "On Monday, Amina wrote:", over one line or two, in whatever language, ends with a colon.
    if (/[:：]\s*$/.test(lines[end - 1]!)) {
      end--
      if (end > 0 && /^(?:On|Le|El|Am|Em|Il|في)\b.{0,200}$/.test(lines[end - 1]!)) end--
    }
  }
  const own = lines.slice(0, end).join('\n').trim()
  return own === '' ? text.trim() : own
}

/** What is said of a mail besides its words, each a sentence of ours. */
export function problemOf(
  words: { problem: string } | { text: string | null; leftOut: number },
  cut: boolean,
): string | null {
  if ('problem' in words) return words.problem
  if (words.leftOut > 0) return 'too-many-files'
  return cut ? 'too-long' : null
}

/** Whether a file is one of those that mail programs put beside words by themselves: pictures, cards, appointments, signatures. */
export const isBesideWords = (name: string) => /\.(?:png|jpe?g|gif|webp|svg|bmp|vcf|ics|asc|sig|p7s)$/i.test(name)
