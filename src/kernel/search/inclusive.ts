/**
 * The words behind an inclusive form that was cut at its signs: `['travailleurs', 'euses']` are travailleurs and
 * travailleuses, `['élu', 'e', 's']` élu, élue, élus and élues. Null where the parts are something else: a host name, a
 * compound. French, and the forms of Spanish, Portuguese and German that are written with a stroke or a colon.
 */
export function inclusiveForms(parts: readonly string[], sign: string): string[] | null {
  const [base = '', suffix = '', end, ...more] = parts
  if (base.length < 2 || more.length > 0 || (end !== undefined && end !== 's' && end !== 'x')) return null
  const endings = STROKE.test(sign) ? WITH_STROKE : ENDINGS
  const plural = end !== undefined || (suffix.length > 1 && /s$/.test(suffix))
  const one = suffix === 'innen' ? suffix : suffix.replace(/s$/, '')
  const ending = Object.hasOwn(endings, one) ? endings[one] : undefined
  const root = plural ? base.replace(/[sx]$/, '') : base
  if (!ending?.test(root)) return null
  const other = root.replace(ending, '') + one
  return [...new Set([base, root, other, ...(plural ? [`${root}s`, `${other}s`] : [])])]
}

const STROKE = /[/(:*_]/

/** What a feminine ending takes the place of. */
const ENDINGS: Record<string, RegExp> = {
  e: /$/,
  le: /(?<=l)$/,
  ne: /(?<=n)$/,
  te: /(?<=t)$/,
  se: /(?<=s)$/,
  sse: /(?<=e)$/,
  esse: /e?$/,
  euse: /eu[rx]?$/,
  rice: /eur$/,
  trice: /teur$/,
  ale: /a[lu]$/,
  elle: /el$/,
  ère: /er$/,
  ere: /er$/,
  enne: /en$/,
  ienne: /ien$/,
  onne: /on$/,
  ive: /if$/,
  ve: /f$/,
  aine: /ain$/,
  ine: /in$/,
  eure: /eur$/,
}
const WITH_STROKE: Record<string, RegExp> = { ...ENDINGS, a: /[oe]?$/, in: /$/, innen: /$/ }
