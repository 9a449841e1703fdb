import { attribute } from './odt-lists.ts'

/** The name that a style shows, in lower case and as Word calls it: of an automatic style that of its parent. */
export function odtStyleNames(contentXml: string, stylesXml: string): (style: string) => string | null {
  const automatic = stylesOf(contentXml)
  const named = stylesOf(stylesXml)
  return style => {
    let name = style
    for (let steps = 0; steps < 3; steps++) {
      const own = named.get(name)
      if (own) {
        const shown = (own.shown ?? name).toLowerCase()
        return /^contents (?:\d|heading)/.test(shown) ? 'toc' : shown
      }
      name = automatic.get(name)?.parent ?? ''
    }
    return style === '' ? null : style.replaceAll('_20_', ' ').toLowerCase()
  }
}

function stylesOf(xml: string): Map<string, { shown: string | null; parent: string | null }> {
  const found = new Map<string, { shown: string | null; parent: string | null }>()
  for (const [, attributes = ''] of xml.matchAll(/<style:style\s([^<>]*)>/g)) {
    const name = attribute(attributes, 'style:name')
    if (name === null || attribute(attributes, 'style:family') !== 'paragraph') continue
    found.set(name, {
      shown: attribute(attributes, 'style:display-name'),
      parent: attribute(attributes, 'style:parent-style-name'),
    })
  }
  return found
}
