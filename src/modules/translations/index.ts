/** The translations' door: modules lend their texts to the desk, and the app has faces placed in them. */
export { placeFace } from './actions/faces.ts'
export { type HeldText, offerTextHolders, type TextHolder } from './holders.ts'
export { translationsHoldings } from './holdings.ts'
export { connectMachine, type MachineTranslator } from './machine.ts'
export { translationsPersonal } from './personal.ts'
/** For a module whose words are taken away: what translators wrote of them goes with them. */
export { deleteFaces as removeFaces } from './store/faces.ts'
export { TRANSLATION_SWEEPS } from './sweeps.ts'
