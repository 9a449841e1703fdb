/**
 * A folded word as it might be written in Latin letters, roughly; null for scripts without a table (Chinese, Japanese,
 * Korean, Thai, …: they are found as they are written, no pinyin or other reading is tried) and for those that write no
 * vowels (Arabic, Hebrew: see `consonants.ts`).
 */
export function inLatin(word: string): string | null {
  if (/^[a-z0-9]+$/.test(word)) return word
  if (/\p{Script=Cyrillic}/u.test(word)) return spelt(word, CYRILLIC)
  if (/\p{Script=Greek}/u.test(word)) return spelt(greekPairs(word), GREEK)
  if (/\p{Script=Devanagari}/u.test(word)) return devanagari(word)
  if (/\p{Script=Georgian}/u.test(word)) return spelt(word, GEORGIAN)
  if (/\p{Script=Armenian}/u.test(word)) return spelt(word.replace(/ու|ո[ւՒ]/g, 'u').replace(/և/g, 'ev'), ARMENIAN)
  return null
}

function spelt(word: string, table: ReadonlyMap<string, string>): string | null {
  let latin = ''
  for (const sign of word) latin += table.get(sign) ?? (/[a-z0-9]/.test(sign) ? sign : '')
  return latin || null
}

/** `'аa бb'` gives а → a, б → b. */
function table(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split(' ').map(pair => [[...pair][0]!, [...pair].slice(1).join('')]))
}

const CYRILLIC = table(
  'аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юiu яia єie іi їi ўu јj љlj њnj ћch ђdj џdj ѓg ќk ѕz әa өo үu ұu қk ғg ңn һh ҳh ҷj ӣi ӯu',
)

const GREEK = table('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υi φf χch ψps ωo')

function greekPairs(word: string): string {
  return word
    .replace(/ου/g, 'u')
    .replace(/αυ/g, 'av')
    .replace(/ευ/g, 'ev')
    .replace(/[εο]ι/g, 'i')
    .replace(/αι/g, 'e')
    .replace(/^μπ/, 'b')
    .replace(/μπ/g, 'mb')
    .replace(/^ντ/, 'd')
    .replace(/ντ/g, 'nt')
    .replace(/γγ|γκ/g, 'ng')
    .replace(/^ng/, 'g')
    .replace(/τζ/g, 'tz')
}

const GEORGIAN = table(
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყk შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
)

const ARMENIAN = table(
  'աa բb գg դd եe զz էe ըe թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
)

const CONSONANTS = table(
  'कk खkh गg घgh ङn चch छchh जj झjh ञn टt ठth डd ढdh णn तt थth दd धdh नn पp फf बb भbh मm यy रr लl वv शsh षsh सs हh ळl',
)
const VOWELS = table('अa आa इi ईi उu ऊu ऋri एe ऐai ओo औau ाa िi ीi ुu ूu ृri ेe ैai ोo ौau ंn ँn ः ॉo ऑo ऍe')

/** Each consonant carries an a that is spoken unless a sign of another vowel or of none follows; at the end it is not. */
function devanagari(word: string): string | null {
  let latin = ''
  const signs = [...word]
  for (const [index, sign] of signs.entries()) {
    const consonant = CONSONANTS.get(sign)
    if (consonant === undefined) {
      latin += VOWELS.get(sign) ?? (/[a-z0-9]/.test(sign) ? sign : '')
      continue
    }
    const next = signs[index + 1]
    // Behind another consonant it is spoken at the end too: Narendra.
    const ends = next === undefined && signs[index - 1] !== '\u094d'
    const bare = ends || (next !== undefined && /[\u093e-\u094d]/.test(next))
    latin += consonant + (bare ? '' : 'a')
  }
  return latin || null
}
