import type { ItemReading } from '../reading/reading.ts'

/** A line of an agenda in a form: how deep it stands, and the path it had before. */
export interface AgendaLine extends Omit<ItemReading, 'items'> {
  depth: number
  was: string | null
}

/** A nested agenda as lines one after the other, each above those that stand under it. */
export function linesOf(items: readonly ItemReading[], depth = 0, path = ''): AgendaLine[] {
  return items.flatMap(({ items: inner, ...line }, at) => {
    const was = `${path}${at}`
    return [{ ...line, depth, was }, ...linesOf(inner, depth + 1, `${was}.`)]
  })
}

/**
 * The agenda that lines make, and where each line went (old path → new path). A line stands under the nearest line above
 * that is less deep; one too deep for what stands above it is as deep as it can be.
 */
export function agendaOf(lines: readonly AgendaLine[]): { items: ItemReading[]; moved: Map<string, string> } {
  const items: ItemReading[] = []
  const moved = new Map<string, string>()
  const open: { list: ItemReading[]; path: string }[] = [{ list: items, path: '' }]
  for (const { depth, was, ...line } of lines) {
    open.length = Math.min(Math.max(depth, 0) + 1, open.length)
    const { list, path } = open.at(-1)!
    const item = { ...line, items: [] }
    const place = `${path}${list.push(item) - 1}`
    if (was !== null) moved.set(was, place)
    open.push({ list: item.items, path: `${place}.` })
  }
  return { items, moved }
}

/** Whether somebody left a line empty: then it is no line. */
export function isEmptyLine(line: AgendaLine): boolean {
  return !line.start && !line.end && line.minutes === null && !line.title && !line.text && line.speakers.length === 0
}
