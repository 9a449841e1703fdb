/** A number typed before a text: `2.1<tab>`, `1.2 `, `3. `, `(a) `, `IV. `. */
export interface TypedLabel {
  label: string
  /** Where the text itself begins. */
  length: number
}

/** Splits a typed label off, or null. A figure without a sign (`12 unions`) is only a label before a tab. */
export function typedLabel(text: string): TypedLabel | null {
  const found = LABEL.exec(text)
  const label = found?.[1] ?? found?.[2]
  return found && label ? { label, length: found[0].length } : null
}

/** The numbers in a label of figures: `1.2` and `1.2.` are 1 and 2; null for letters and Roman numbers. */
export function labelNumbers(label: string | null): number[] | null {
  const figures = label === null ? '' : inFigures(label)
  return /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(figures) ? (figures.match(/\d+/g) ?? []).map(Number) : null
}

/** Arabic and Persian figures as those that are counted with; they print a decimal sign for a point, too. */
function inFigures(label: string): string {
  return label
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, figure => String(figure.charCodeAt(0) & 0xf))
    .replaceAll('\u066b', '.')
    .replace(/^（(.*)）$/, '($1)')
}

const FIGURE = '[\\d\\u0660-\\u0669\\u06f0-\\u06f9]'

const FORMS = [
  `${FIGURE}{1,3}(?:[.\\u066b]${FIGURE}{1,3})+[.)]?`, // 1.2
  `${FIGURE}{1,3}[.)]`, // 3. or 3)
  `\\(${FIGURE}{1,3}\\)|\\([a-z]\\)|[a-zA-Z]\\)|[а-я]\\)`, // (3) (a) a)
  '[IVX]{1,5}[.)]',
  `${FIGURE}{1,3}(?=\\t)`,
]
// Chinese counts with signs of its own and prints no space behind them.
const CHINESE = '[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）'
const LABEL = new RegExp(`^\\s*(?:(${FORMS.join('|')})\\s+|(${CHINESE})\\s*)(?=\\S)`, 'u')
