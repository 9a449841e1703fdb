/** The parts of pandoc's JSON tree (pandoc-types 1.23) that a docx or odt file can hold, as far as they are read here. */
export interface PandocNode {
  t: string
  // The content differs by `t`; each reader below narrows it where it looks inside.
  c?: unknown
}

export type Attributes = [id: string, classes: string[], pairs: [string, string][]]

export interface PandocDocument {
  meta: Record<string, PandocNode>
  blocks: PandocNode[]
}

/** The list inside a node, whatever stands in the file. */
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const children = (value: unknown): PandocNode[] => list(value) as PandocNode[]

export function attributes(value: unknown): { classes: string[]; pairs: Map<string, string> } {
  const [, classes, pairs] = list(value)
  return { classes: list(classes) as string[], pairs: new Map(list(pairs) as [string, string][]) }
}

/** The rows of a table with its head and foot, each cell a list of blocks. */
export function tableRows(content: unknown): PandocNode[][][] {
  const [, , , head, bodies, foot] = list(content)
  const rowsOf = (part: unknown) => list(list(part)[1])
  const bodyRows = list(bodies).flatMap(body => [...list(list(body)[2]), ...list(list(body)[3])])
  return [...rowsOf(head), ...bodyRows, ...rowsOf(foot)].map(row =>
    list(list(row)[1]).map(cell => children(list(cell)[4])),
  )
}
