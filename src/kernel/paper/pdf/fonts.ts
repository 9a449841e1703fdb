import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fontSigns } from './font-signs.ts'

/** A family of letters, by its folder among the packages of fonts, and the cuts of it that are used. */
interface Family {
  name: string
  folder: string
  cuts: string[]
  /** Languages for which it comes first, blanks and digits included: a change of font at every blank makes files large. */
  first?: string[]
}

const REGULAR = '400Regular'
const BOLD = '700Bold'

/**
 * The first that has a sign draws it. Noto Sans has Latin, Cyrillic, Greek and Devanagari. A script is added by a line
 * here and its package in package.json.
 */
const FAMILIES: Family[] = [
  { name: 'Noto Sans', folder: 'noto-sans', cuts: [REGULAR, BOLD, '400Regular_Italic', '700Bold_Italic'] },
  {
    name: 'Amiri',
    folder: 'amiri',
    cuts: [REGULAR, BOLD, '400Regular_Italic', '700Bold_Italic'],
    first: ['ar', 'fa', 'ur', 'ps', 'sd', 'ug', 'ckb', 'ku'],
  },
  { name: 'Noto Sans Hebrew', folder: 'noto-sans-hebrew', cuts: [REGULAR, BOLD], first: ['he', 'yi'] },
  { name: 'Noto Sans Bengali', folder: 'noto-sans-bengali', cuts: [REGULAR, BOLD], first: ['bn', 'as'] },
  { name: 'Noto Sans Thai', folder: 'noto-sans-thai', cuts: [REGULAR, BOLD], first: ['th'] },
  { name: 'Noto Sans Ethiopic', folder: 'noto-sans-ethiopic', cuts: [REGULAR, BOLD], first: ['am', 'ti'] },
  { name: 'Noto Sans Georgian', folder: 'noto-sans-georgian', cuts: [REGULAR, BOLD], first: ['ka'] },
  { name: 'Noto Sans Armenian', folder: 'noto-sans-armenian', cuts: [REGULAR, BOLD], first: ['hy'] },
  { name: 'ZCOOL XiaoWei', folder: 'zcool-xiaowei', cuts: [REGULAR], first: ['zh'] },
  { name: 'Sawarabi Gothic', folder: 'sawarabi-gothic', cuts: [REGULAR], first: ['ja'] },
  { name: 'Gowun Dodum', folder: 'gowun-dodum', cuts: [REGULAR], first: ['ko'] },
  { name: 'Noto Sans Symbols 2', folder: 'noto-sans-symbols-2', cuts: [REGULAR] },
  { name: 'Noto Emoji', folder: 'noto-emoji', cuts: [REGULAR] },
]

export interface Fonts {
  /** All families, the usual ones first. */
  names: string[]
  /** The same with another one first, by language. */
  byLanguage: Record<string, string[]>
  files: Buffer[]
  /** Whether some font has this sign (a code point). */
  has: (sign: number) => boolean
}

/** Reads all fonts, some 25 MB. */
export function readFonts(): Fonts {
  const { resolve } = createRequire(import.meta.url)
  const files: Buffer[] = []
  const known: ((sign: number) => boolean)[] = []
  for (const { folder, cuts } of FAMILIES) {
    cuts.forEach((cut, index) => {
      const cased = folder
        .split('-')
        .map(word => CASES[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
        .join('')
      const file = readFileSync(resolve(`@expo-google-fonts/${folder}/${cut}/${cased}_${cut}.ttf`))
      files.push(file)
      // All cuts of a family have the same signs.
      if (index === 0) known.push(fontSigns(file))
    })
  }
  const names = FAMILIES.map(family => family.name)
  const byLanguage = Object.fromEntries(
    FAMILIES.flatMap(({ name, first = [] }) =>
      first.map(language => [language, [name, ...names.filter(one => one !== name)]]),
    ),
  )
  return { names, byLanguage, files, has: sign => known.some(has => has(sign)) }
}

const CASES: Record<string, string> = { zcool: 'ZCOOL', xiaowei: 'XiaoWei' }
