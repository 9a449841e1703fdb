/** Whether a folded word is in a script that writes hardly any vowels: Arabic letters (Persian and Urdu too) or Hebrew. */
export const isAbjad = (word: string): boolean => /^[\u05d0-\u05f4\u0620-\u06ff]+$/.test(word)

/**
 * The consonants of such a word in the Latin letters of `bonesOf`, in each reading that its letters have: محمد is mhmd, as
 * Mohamed and Muhammad are; جمال is jml and gml. Letters for long vowels are left out but at the beginning.
 */
export function bonesOfAbjad(word: string): string[] {
  const bare = word.length > 4 ? word.replace(/^ال/, '') : word
  const start = /^[اعאע]/.test(bare) ? 'a' : /^[يי]/.test(bare) ? 'i' : /^[وו]/.test(bare) ? 'w' : ''
  const body = (start ? bare.slice(1) : bare).replace(/[هה]$/, '')
  const read = (text: string) => {
    let bones = start
    for (const sign of text) bones += LETTERS.get(sign) ?? ''
    return bones.replace(/(.)\1+/g, '$1')
  }
  const one = read(body)
  const readings = [one, one.replaceAll('j', 'g'), read(body.replace(/[وו]/g, 'ڤ'))]
  if (/[פף]/.test(body)) readings.push(one.replaceAll('f', 'p'))
  return [...new Set(readings)].filter(reading => reading !== '')
}

const LETTERS: ReadonlyMap<string, string> = new Map(
  [
    'بb پp تt ثt جj چs حh خh دd ذd رr زs ژj سs شs صs ضd طt ظs غg فf قk كk گg لl مm نn هh ڤv ٹt ڈd ڑr ںn',
    'בb גg דd הh זs חh טt כk ךk לl מm םm נn ןn סs פf ףf צs ץs קk רr שs תt',
  ]
    .join(' ')
    .split(' ')
    .map(pair => [[...pair][0]!, [...pair].slice(1).join('')]),
)
