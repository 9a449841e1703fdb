/** Control signs, marks that turn the direction of what follows, and signs that some system takes for a path. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff<>:"/\\|?*]/gu
/** Names that Windows takes for a device, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|\.)/i
const MOST_UNITS = 150
/** Most file systems end at 255 bytes; a browser may add " (1)". */
const MOST_BYTES = 240

/**
 * A name as it may stand in any folder of any system: the last part of a path, in one direction, without signs that
 * cannot be seen, at most 150 signs and 240 bytes with its ending kept. A name of which nothing is left is `file`.
 */
export function safeName(name: string): string {
  const last = name.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1)!
  const tidy = last
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const cut = shortened(tidy)
  return cut === '' ? 'file' : cut.replace(DEVICE, '_$&')
}

/** What stands after the last dot, in small letters; empty without one. */
export function endingOf(name: string): string {
  return /\.([^.]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function shortened(name: string): string {
  const ending = endingOf(name) && `.${name.split('.').at(-1)}`
  let stem = [...name.slice(0, name.length - ending.length)]
  while (stem.join('').length + ending.length > MOST_UNITS || Buffer.byteLength(stem.join('') + ending) > MOST_BYTES) {
    stem = stem.slice(0, -1)
  }
  return stem.join('').trimEnd() + ending
}
