/** Who may read the words around a canary: everybody inside a circle reads those of it and of none beyond. */
export type Circle = 'network' | 'translators' | 'staff' | 'seat' | 'sender'

export interface Canary {
  word: string
  network: string
  circle: Circle
  /** Where it was put, for the message of a test that finds it elsewhere. */
  where: string
}

/** Makes words that occur nowhere else, and finds them again in whatever the house sends. */
export class Canaries {
  readonly #kept = new Map<string, Canary>()

  /** A new word for a private text. It is made of letters only, so that no address, cut or comparison takes it apart. */
  put(network: string, circle: Circle, where: string): string {
    const number = this.#kept.size.toString(26).padStart(4, '0')
    const word = `kanariq${[...number].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`
    this.#kept.set(word, { word, network, circle, where })
    return word
  }

  /** A word for a text that everybody may read: it is no canary. */
  static plain(): string {
    return 'publique'
  }

  all(): Canary[] {
    return [...this.#kept.values()]
  }

  /** Every canary that sits in this text. */
  in(text: string): Canary[] {
    const words = new Set(text.toLowerCase().match(/kanariq[a-z]{4}/g))
    return [...words].flatMap(word => this.#kept.get(word) ?? [])
  }
}
