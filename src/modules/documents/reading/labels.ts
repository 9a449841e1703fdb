/** A number typed before a text: `2.1<tab>`, `1.2 `, `3. `, `(a) `, `IV. `. */
export interface TypedLabel {
  label: string
  /** Where the text itself begins. */
  length: number
}

/** Splits a typed label off, or null. A figure without a sign (`12 unions`) is only a label before a tab. */
export function typedLabel(text: string): TypedLabel | null {
  const found = LABEL.exec(text)
  return found?.[1] ? { label: found[1], length: found[0].length } : null
}

/** The numbers in a label of figures: `1.2` and `1.2.` are 1 and 2; null for letters and Roman numbers. */
export function labelNumbers(label: string | null): number[] | null {
  return label !== null && /^\(?\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(label)
    ? (label.match(/\d+/g) ?? []).map(Number)
    : null
}

const FORMS = [
  /\d{1,3}(?:\.\d{1,3})+[.)]?/, // 1.2
  /\d{1,3}[.)]/, // 3. or 3)
  /\(\d{1,3}\)|\([a-z]\)|[a-zA-Z]\)/, // (3) (a) a)
  /[IVX]{1,5}[.)]/,
  /\d{1,3}(?=\t)/,
]
const LABEL = new RegExp(`^\\s*(${FORMS.map(form => form.source).join('|')})\\s+(?=\\S)`, 'u')
