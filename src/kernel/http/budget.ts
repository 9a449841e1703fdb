import { Refusal } from '../errors.ts'

/**
 * So many of something within a time, for everybody together and for each key: what costs us a mail or a slow hash.
 * Counted in this process alone and forgotten with it; the database counts what must hold for good.
 */
export class Budget {
  readonly #all: number
  readonly #each: number
  readonly #milliseconds: number
  #from = 0
  #spent = 0
  #by = new Map<string, number>()

  constructor({ all, each, seconds }: { all: number; each: number; seconds: number }) {
    this.#all = all
    this.#each = each
    this.#milliseconds = seconds * 1000
  }

  /** Takes one for each of these keys (null: nobody in particular); throws `too-many` when one of them has had its share. */
  spend(...keys: (string | null)[]): void {
    const now = performance.now()
    if (now - this.#from > this.#milliseconds) {
      this.#from = now
      this.#spent = 0
      this.#by = new Map()
    }
    const counted = keys.filter(key => key !== null)
    if (this.#spent >= this.#all || counted.some(key => (this.#by.get(key) ?? 0) >= this.#each))
      throw new Refusal('too-many')
    this.#spent++
    for (const key of counted) this.#by.set(key, (this.#by.get(key) ?? 0) + 1)
  }
}
