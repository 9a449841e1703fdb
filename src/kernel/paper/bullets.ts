/** A bullet typed before a text, in plain files and in Word files whose lists were typed by hand. */
export interface TypedBullet {
  sign: string
  /** Depth of the list by its indentation, from 1. */
  level: number
  /** Where the text itself begins. */
  length: number
}

/** The bullet that opens a text, or null. A dash needs a space after it, to be told from `-5` and from dialogue marks. */
export function typedBullet(text: string): TypedBullet | null {
  const found = /^(\s*)([·•▪◦‣●○■□➢➤\uf0b7]|[-–—*+](?=\s))\s*(?=\S)/.exec(text)
  if (!found) return null
  const indent = (found[1] ?? '').replaceAll('\t', '    ').length
  return { sign: found[2] ?? '', level: Math.min(1 + Math.floor(indent / 2), 6), length: found[0].length }
}
