/** A text without what is laid out in it and says nothing: marks of direction, spaces in a row. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
