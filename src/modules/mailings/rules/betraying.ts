// Words that tell whoever sees a locked phone, or opens the mail of a place of work, what its owner belongs to. By stem,
// in the languages that networks write in most; a name of the house is found besides.
const STEMS = [
  'union',
  'syndic',
  'sindic',
  'sindac',
  'gewerkschaft',
  'vakbond',
  'fagforen',
  'fagforbund',
  'fackförbund',
  'związk',
  'профсоюз',
  'sendika',
  'federat',
  'fédérat',
  'federac',
  'strike',
  'grève',
  'huelga',
  'greve',
  'streik',
  'забастовк',
  'mgomo',
  'chama cha wafanyakazi',
  'نقاب',
  'اتحاد',
  'إضراب',
  '工会',
  '罢工',
  '組合',
  '노조',
]

/**
 * The words of a subject, or of a sender's name, that reveal what its reader belongs to: union membership is specially
 * protected (GDPR, article 9). `names`: of the house, its networks and its organisations, in every language.
 */
export function betraying(words: string, names: readonly string[]): string[] {
  const folded = fold(words)
  const hits = [
    ...names.filter(name => name.trim().length > 2 && hasWords(folded, fold(name))),
    ...STEMS.flatMap(stem => wordWith(words, stem)),
  ]
  return [...new Set(hits)].slice(0, 5)
}

const fold = (words: string) => words.normalize('NFKC').toLocaleLowerCase('und').replace(/\s+/g, ' ').trim()

function hasWords(folded: string, name: string): boolean {
  const at = folded.indexOf(name)
  if (at < 0) return false
  const before = folded[at - 1] ?? ' '
  const behind = folded[at + name.length] ?? ' '
  return !/[\p{Letter}\p{Number}]/u.test(before) && !/[\p{Letter}\p{Number}]/u.test(behind)
}

function wordWith(words: string, stem: string): string[] {
  const at = fold(words).indexOf(fold(stem))
  if (at < 0) return []
  const [, behind = ''] = /^([\p{Letter}\p{Mark}]*)/u.exec(fold(words).slice(at)) ?? []
  return [behind || stem]
}
