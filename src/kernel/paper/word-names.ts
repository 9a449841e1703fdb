// Word hides bookmarks that begin with an underscore, and takes at most forty signs.
const START = '_Paper_'

/** The bookmark that holds the name of a block. Throws for a name that Word would not take. */
export function bookmarkOf(name: string): string {
  if (!/^[A-Za-z0-9]{1,32}$/.test(name)) throw new Error('a block is named with at most 32 letters and digits')
  return START + name
}

/** The names of the paragraphs of a Word document, by their number; what stands between two paragraphs is of the second. */
export function paragraphNames(documentXml: string): Map<number, string[]> {
  const found = new Map<number, string[]>()
  let paragraph = -1
  let inside = false
  for (const [sign, name] of documentXml.matchAll(SIGNS)) {
    if (name) {
      const at = inside ? paragraph : paragraph + 1
      found.set(at, [...(found.get(at) ?? []), name])
    } else if (sign === '</w:p>') inside = false
    else {
      paragraph += 1
      inside = true
    }
  }
  return found
}

const SIGNS = /<w:p(?:\s[^<>]*[^/<>])?>|<\/w:p>|<w:bookmarkStart\s[^<>]*?w:name="_Paper_([A-Za-z0-9]{1,32})"[^<>]*>/g

/** What a file says about itself where nobody sees it: `docProps/custom.xml` of Word, `meta.xml` of OpenDocument. */
export function fileProperties(xml: string): Record<string, string> {
  const found: [string, string][] = []
  for (const [, name = '', value = ''] of xml.matchAll(
    /<property\s[^<>]*?\sname="([^"]{1,80})"[^<>]*>\s*<vt:lpwstr>([^<]{0,400})<\/vt:lpwstr>/g,
  ))
    found.push([name, value])
  for (const [, name = '', value = ''] of xml.matchAll(
    /<meta:user-defined\s[^<>]*?meta:name="([^"]{1,80})"[^<>]*>([^<]{0,400})<\/meta:user-defined>/g,
  ))
    found.push([name, value])
  return Object.fromEntries(found)
}
