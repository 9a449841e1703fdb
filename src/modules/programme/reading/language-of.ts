import { guessLanguage } from '../../../kernel/paper/language.ts'

/**
 * The language of a programme, by the words that only one of English, French and Spanish uses; where they do not tell, by
 * the look of its letters. Names and hours say little: a short agenda misleads any count of letters.
 */
export function languageOf(text: string): string | null {
  const words =
    text
      .slice(0, 40_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const counts = Object.entries(WORDS).map(([language, known]) => ({
    language,
    count: words.filter(word => known.has(word)).length,
  }))
  counts.sort((a, b) => b.count - a.count)
  const [first, second] = counts
  if (first && second && first.count >= 2 && first.count >= 2 * second.count) return first.language
  return guessLanguage(text)
}

const WORDS = Object.fromEntries(
  Object.entries({
    en: 'the of and for with from who what is are will by on in we your welcome opening closing break next steps january february march april may june july august october december monday tuesday wednesday thursday friday',
    fr: 'le les des et du une pour dans qui avec sur aux est au ce cette nous vous heure séance ouverture clôture janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi',
    es: 'el los las y del una para con qué quién por se su al es lo sesión hora bienvenida apertura cierre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)
