/** How the kinds of blocks are called as Word styles: what we write, we know again when it comes back. */
export const OWN_STYLES = {
  text: { id: 'PaperText', name: 'Paper Text' },
  item: (level: number) => ({ id: `PaperItem${level}`, name: `Paper Item ${level}` }),
}

/** The deepest list of Word. */
export const ITEM_LEVELS = 9

/**
 * What a paragraph in a style of ours is; null for the styles of everybody else. `style` is a name as `styleNames` gives it.
 */
export function ownKind(style: string | null): { kind: 'paragraph' | 'item'; level: number } | null {
  if (style === OWN_STYLES.text.name.toLowerCase()) return { kind: 'paragraph', level: 0 }
  const level = /^paper item ([1-9])$/.exec(style ?? '')?.[1]
  return level ? { kind: 'item', level: Number(level) } : null
}

/** The names of all styles, in lower case, by their id: ids are translated (`Titre`), the names of Word's own are not. */
export function styleNames(stylesXml: string): Map<string, string> {
  const names = new Map<string, string>()
  for (const [, id = '', name = ''] of stylesXml.matchAll(
    /<w:style\s[^<>]*?w:styleId="([^"]*)"[^<>]*>\s*<w:name\s[^<>]*?w:val="([^"]*)"/g,
  ))
    names.set(id, name.toLowerCase())
  return names
}
