/**
 * A word in Latin letters brought to one spelling of those that languages give the same name: Natalia, Nathalie, Natalya;
 * Müller, Mueller; Mohamed, Muhammad, Mohammed; Rachid, Rashid. Vowels fall into three, so different names may meet in
 * it: it finds, it does not prove.
 */
export function soundOf(latin: string): string {
  return consonants(latin)
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/(?<=[^aeiouq])([aou])e(?=[^aeiou])/g, '$1')
    .replace(/[yj]/g, 'i')
    .replace(/e/g, 'a')
    .replace(/o/g, 'u')
    .replace(/(?<=[^aiu])iu(?=[^aiu])/g, 'u')
    .replace(/([aiu])\1+/g, '$1')
}

/**
 * The same without vowels, to be held against a script that writes none; one reading or two. An initial vowel counts
 * as one, and j may be a consonant (Jamal) or a vowel (Natalja).
 */
export function bonesOf(latin: string): string[] {
  const word = latin.replace(/^(?:ou|w)(?=[aeiou])/, 'ŵ').replace(/dj|dzh|zh/g, 'j')
  const start = /^[yi](?=[aou])/.test(word) ? 'i' : /^[aeiouy]/.test(word) ? 'a' : ''
  const bones = start + consonants(word.replace(/j/g, 'ĵ')).replace(/[aeiouy]/g, '')
  const readings = [bones.replaceAll('ĵ', 'j'), bones.replaceAll('ĵ', '')]
  // Silent in Sarah, spoken in Salah.
  if (/[aeiou]h$/.test(latin)) readings.push(`${readings[0]}h`)
  return [...new Set(readings.map(one => one.replace('ŵ', 'w')))].filter(one => one !== '')
}

const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tsh|shch|sch|sh/g, 's'],
  [/^(?:ch|kh|h)r/, 'kr'],
  [/ch|cz|(?<=[aeiou])c$/g, 's'],
  [/kh/g, 'h'],
  [/dzh|zh|dj/g, 'j'],
  [/^ou(?=[aei])/, 'v'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/qu(?=[ei])|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/w/g, 'v'],
  [/ff$/, 'v'],
  [/(?<=[bcdfgklmnprstv])h/g, ''],
  [/(?<=[aeiou])h$/, ''],
  [/([b-df-hj-np-tv-z])\1+/g, '$1'],
]

function consonants(word: string): string {
  let result = word
  for (const [from, to] of RULES) result = result.replace(from, to)
  return result
}
