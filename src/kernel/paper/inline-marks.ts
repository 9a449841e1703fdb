import type { PaperNote, PaperRun } from './blocks.ts'

export interface Inline {
  text: string
  runs: PaperRun[]
  notes: PaperNote[]
}

/**
 * Reads the marks that plain text carries inside a line: `1^{ère}`, `&amp;`, `<br>`, footnotes as `[footnoteRef:1]`,
 * `[1: text]` or `[^1]`, and, in Markdown only, bold, italic, links and backslashes.
 * `footnotes` holds the texts of footnotes printed elsewhere, by label.
 */
export function readInline(source: string, markdown: boolean, footnotes: ReadonlyMap<string, string>): Inline {
  const { rest, notes } = liftNotes(plainMarks(source), footnotes)
  const styled = markdown ? readEmphasis(rest) : { text: rest, runs: [] }
  const lead = styled.text.length - styled.text.trimStart().length
  const text = styled.text.trim()
  const place = (offset: number) => Math.min(Math.max(offset - lead, 0), text.length)
  const runs = styled.runs.map(run => ({ ...run, from: place(run.from), to: place(run.to) }))
  return { text, runs: runs.filter(run => run.to > run.from), notes }
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

function plainMarks(source: string): string {
  return source
    .replace(/[\^_]\{([^{}]*)\}/g, '$1')
    .replace(/<\/?su[pb]>/gi, '')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
}

const NOTE_BODY = /\s*\[(\d{1,3}):\s+([^\]]*)\]/g
const NOTE_MARK = /\[footnoteRef:(\d{1,3})\]|\[\^([^\]\s]{1,20})\](?!:)/g

function liftNotes(source: string, footnotes: ReadonlyMap<string, string>): { rest: string; notes: PaperNote[] } {
  const own = new Map<string, string>()
  const rest = source.replace(NOTE_BODY, (whole: string, label: string, text: string) => {
    if (own.has(label)) return whole
    own.set(label, text.trim())
    return ''
  })
  const notes: PaperNote[] = []
  const bare = rest.replace(NOTE_MARK, (mark, word: string | undefined, markdown: string | undefined) => {
    const label = word ?? markdown ?? ''
    const text = own.get(label) ?? footnotes.get(label)
    if (text === undefined) return mark
    notes.push({ label, text })
    return ''
  })
  // A note whose mark was lost in copying still belongs to the block it stands in.
  for (const [label, text] of own) if (!notes.some(note => note.label === label)) notes.push({ label, text })
  return { rest: bare, notes }
}

const EMPHASIS = /\\([\\`*_{}[\]()#+\-.!|~])|(\*\*\*|___|\*\*|__|\*|_)|!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g

function readEmphasis(source: string): { text: string; runs: PaperRun[] } {
  const runs: PaperRun[] = []
  const open: { mark: string; from: number }[] = []
  let text = ''
  let last = 0
  for (const match of source.matchAll(EMPHASIS)) {
    text += source.slice(last, match.index)
    last = match.index + match[0].length
    const [whole, escaped, mark, linked, target] = match
    if (escaped !== undefined) text += escaped
    else if (mark !== undefined) text += toggled(mark, text, source, match.index, open, runs)
    else text += linked === target || target?.startsWith('mailto:') ? linked : `${linked || ''} (${target ?? whole})`
  }
  text += source.slice(last)
  return { text, runs }
}

/** Opens or closes a run; returns the mark itself where it is only a sign (`5 * 3`, `file_name`). */
function toggled(
  mark: string,
  text: string,
  source: string,
  at: number,
  open: { mark: string; from: number }[],
  runs: PaperRun[],
): string {
  const before = source[at - 1] ?? ' '
  const after = source[at + mark.length] ?? ' '
  const started = open.findLastIndex(one => one.mark === mark)
  const inWord = mark.startsWith('_') && /\w/.test(before) && /\w/.test(after)
  if (started >= 0 && /\S/.test(before) && !inWord) {
    const from = open[started]?.from ?? text.length
    open.splice(started)
    runs.push({ from, to: text.length, bold: mark.length >= 2, italic: mark.length !== 2 })
    return ''
  }
  if (/\S/.test(after) && !inWord && source.indexOf(mark, at + mark.length) > 0) {
    open.push({ mark, from: text.length })
    return ''
  }
  return mark
}
