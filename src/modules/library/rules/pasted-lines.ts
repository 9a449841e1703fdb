const BULLET = /^[\s\u200e\u200f]*(?:[·•▪●◦‣⁃∙*\uf0b7–—-]|o(?=\t)|\(?\d{1,3}[.)](?=\s))\s*/u
/** Marks of direction that no reader sees, and that would hide a bracket from whoever reads a list. */
const MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** The references of a pasted list: one a line; a line that goes on in small letters belongs to the bullet before it. */
export function linesOf(pasted: string): string[] {
  const lines: string[] = []
  let open = false
  for (const raw of plain(pasted).split(/\n|\u2028|\v/)) {
    const line = raw.replace(MARKS, '').replace(/[\s\u00a0]+/g, ' ')
    const words = line.replace(BULLET, '').trim()
    const isBullet = words !== line.trim()
    if (!/[\p{L}\p{N}]/u.test(words)) {
      open = false
    } else if (open && !isBullet && /^[\p{Ll}(["«“]/u.test(words)) {
      lines.push(`${lines.pop()} ${words}`)
    } else if (isHeading(words)) {
      open = false
    } else {
      lines.push(words)
      open = isBullet
    }
  }
  return lines
}

/** "Reference documents:" stands over a list and is no part of it. */
function isHeading(words: string): boolean {
  return /[:：]$/.test(words) && words.length <= 60 && !/\d/.test(words)
}

/** What was copied as HTML as the lines that it shows. */
function plain(pasted: string): string {
  if (!/<(?:li|p|ul|ol|div|br|html|span|td)[\s>/]/i.test(pasted)) return pasted
  return pasted
    .replace(/<(style|script|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:li)\b[^>]*>/gi, '\n· ')
    .replace(/<\/?(?:p|div|br|ul|ol|tr|h[1-6]|html|body|table)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/·\s*\n\s*/g, '· ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
      sign(whole, decimal, hex, name),
    )
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  middot: '·',
  bull: '•',
  ndash: '–',
  mdash: '—',
  laquo: '«',
  raquo: '»',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
}

function sign(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
}
