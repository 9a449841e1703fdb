/** The words of a piece of XML, without what is marked in it. */
export const plainWords = (xml: string): string =>
  xml
    .replace(/<text:line-break[^<>]*>/g, '\n')
    .replace(/<text:(?:s|tab)(?=[\s/>])[^<>]*>/g, ' ')
    .replace(/<[^<>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole: string, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex === '' ? 10 : 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
