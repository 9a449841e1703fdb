import type { IStylesOptions } from 'docx'
import { directionOf, type Language } from '../languages.ts'
import { ITEM_LEVELS, OWN_STYLES } from './word-styles.ts'

const SIZES = [32, 28, 25, 23, 22, 22]

/** How our Word files look: quiet, in fonts that every office program has, and open to be restyled. Sizes are half points. */
export function wordStyles(language: Language): IStylesOptions {
  const heading = (size: number) => ({
    run: { size, sizeComplexScript: size, bold: true, color: '1F2A37' },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  })
  const [heading1, heading2, heading3, heading4, heading5, heading6] = SIZES.map(heading)
  return {
    default: {
      document: {
        run: {
          size: 22,
          sizeComplexScript: 22,
          font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' },
          language: directionOf(language) === 'rtl' ? { bidirectional: language } : { value: language },
        },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: {
        run: { size: 44, sizeComplexScript: 44, bold: true, color: '1F2A37' },
        paragraph: { spacing: { after: 240 } },
      },
      ...{ heading1, heading2, heading3, heading4, heading5, heading6 },
    } as NonNullable<IStylesOptions['default']>, // six sizes make six headings
    paragraphStyles: [
      { ...OWN_STYLES.text, basedOn: 'Normal', quickFormat: true },
      ...Array.from({ length: ITEM_LEVELS }, (_, index) => ({
        ...OWN_STYLES.item(index + 1),
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 567 + 357 * index }, spacing: { after: 60 } },
      })),
    ],
  }
}
