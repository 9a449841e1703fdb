import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../kernel/languages.ts'
import { type Text, textOf, withFace } from '../../kernel/text.ts'

/** Invented words of a mailing, for whoever looks at a sample of its mail. */
export const SAMPLE_WORDS = {
  subject: inFour({
    en: 'Two evenings in March: choose yours',
    fr: 'Deux soirées en mars : choisissez la vôtre',
    es: 'Dos tardes en marzo: elija la suya',
    ar: 'أمسيتان في آذار: اختاروا ما يناسبكم',
  }),
  body: inFour({
    en: 'Dear {name},\n\nwe meet twice in March, and {organisation} is invited to both.\n\n- 3 March, 18:00\n- 17 March, 18:00\n\nPlease say by Friday which one you choose.',
    fr: 'Bonjour {name},\n\nnous nous réunissons deux fois en mars, et {organisation} est invité·e aux deux.\n\n- 3 mars, 18 h 00\n- 17 mars, 18 h 00\n\nDites-nous d’ici vendredi laquelle vous choisissez.',
    es: 'Hola, {name}:\n\nnos reunimos dos veces en marzo, y {organisation} tiene invitación para ambas.\n\n- 3 de marzo, 18:00\n- 17 de marzo, 18:00\n\nDíganos antes del viernes cuál elige.',
    ar: 'تحية إلى {name}،\n\nنجتمع مرتين في آذار، و{organisation} مدعوة إلى كلتيهما.\n\n- 3 آذار، الساعة 18:00\n- 17 آذار، الساعة 18:00\n\nنرجو إبلاغنا قبل يوم الجمعة بما تختارونه.',
  }),
  button: inFour({ en: 'Choose an evening', fr: 'Choisir une soirée', es: 'Elegir una tarde', ar: 'اختيار أمسية' }),
  organisation: inFour({ en: 'your group', fr: 'votre groupe', es: 'su grupo', ar: 'مجموعتكم' }),
} as const

function inFour(words: Record<InterfaceLanguage, string>): Text {
  const [first, ...others] = INTERFACE_LANGUAGES
  return others.reduce((text, one) => withFace(text, one, words[one], 'checked'), textOf(words[first], first))
}
