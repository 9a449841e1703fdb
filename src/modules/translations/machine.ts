import type { Language } from '../../kernel/languages.ts'
import { originalOf, type Text } from '../../kernel/text.ts'

/**
 * Something that translates by itself: a program in the house, or a service outside that the house trusts with these
 * words. None is connected; who connects one calls `connectMachine` at start.
 */
export interface MachineTranslator {
  /** The words in another language; null when it cannot. `terms`: what the network agreed to call things. */
  translate: (asked: {
    words: string
    from: Language
    to: Language
    terms: readonly { from: string; to: string }[]
    signal: AbortSignal
  }) => Promise<string | null>
}

const PATIENCE_MILLISECONDS = 10_000

let connected: MachineTranslator | null = null

/** Said once at start; null: none. */
export function connectMachine(translator: MachineTranslator | null): void {
  connected = translator
}

export function machineTranslator(): MachineTranslator | null {
  return connected
}

/** What the machine makes of a text, for a translator to begin with; null when it does not answer within ten seconds. */
export async function machineWords(view: {
  text: Text
  to: Language
  terms: readonly { from: string; to: string }[]
}): Promise<string | null> {
  const { language: from, text: words } = originalOf(view.text)
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS)
  const late = new Promise<null>(resolve => signal.addEventListener('abort', () => resolve(null)))
  const asked = connected?.translate({ words, from, to: view.to, terms: view.terms, signal }).catch(() => null)
  return (await Promise.race([asked ?? null, late])) ?? null
}
