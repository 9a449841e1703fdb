/**
 * A name in one or two letters, for a sign that stands for its bearer. Scripts that join their letters or write whole
 * syllables have no such custom: there it is the first letter alone.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s·]+/u).filter(word => /^\p{L}/u.test(word))
  const letters = words.map(word => Array.from(word)[0]!)
  const [first = ''] = letters
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(first)) return first
  return (letters.length > 1 ? first + letters.at(-1)! : first).toUpperCase()
}
