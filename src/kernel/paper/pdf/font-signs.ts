/**
 * Which signs a TrueType or OpenType font draws, by its table `cmap` in the formats 4 and 12 (OpenType 1.9, cmap), which all
 * fonts of today have. The typesetter falls over some texts without letters, so they are looked for before.
 */
export function fontSigns(font: Buffer): (sign: number) => boolean {
  const ranges = [...mapsOf(font)].flatMap(at => (font.readUInt16BE(at) === 12 ? wide(font, at) : narrow(font, at)))
  ranges.sort((a, b) => a[0] - b[0])
  return sign => {
    let low = 0
    let high = ranges.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const [from, to] = ranges[middle]!
      if (sign < from) high = middle - 1
      else if (sign > to) low = middle + 1
      else return true
    }
    return false
  }
}

type Range = [from: number, to: number]

/** The place of the best map of the font: the one with all of Unicode, else the one with its first 65,536 signs. */
function* mapsOf(font: Buffer): Generator<number> {
  const tables = font.readUInt16BE(4)
  for (let i = 0; i < tables; i++) {
    const entry = 12 + 16 * i
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue
    const cmap = font.readUInt32BE(entry + 8)
    const places = Array.from(
      { length: font.readUInt16BE(cmap + 2) },
      (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at),
    )
    const best =
      places.find(place => font.readUInt16BE(place) === 12) ?? places.find(place => font.readUInt16BE(place) === 4)
    if (best !== undefined) yield best
  }
}

function wide(font: Buffer, at: number): Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index): Range => {
    const group = at + 16 + 12 * index
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
  })
}

function narrow(font: Buffer, at: number): Range[] {
  const size = font.readUInt16BE(at + 6)
  return Array.from({ length: size / 2 }, (_, index): Range => {
    const end = at + 14 + 2 * index
    return [font.readUInt16BE(end + size + 2), font.readUInt16BE(end)]
  }).filter(([from]) => from !== 0xffff)
}
