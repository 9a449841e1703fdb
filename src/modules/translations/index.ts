/** The translations' door: modules lend their texts to the desk, and the app has faces placed in them. */
export { canTranslate } from './access.ts'
export { placeFace } from './actions/faces.ts'
export { removeFaces } from './actions/remove-words.ts'
export { type HeldText, offerTextHolders, type TextHolder } from './holders.ts'
export { translationsHoldings } from './holdings.ts'
export { connectMachine, type MachineTranslator } from './machine.ts'
export { translationsPersonal } from './personal.ts'
export { TRANSLATION_SWEEPS } from './sweeps.ts'
