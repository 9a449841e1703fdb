/** The translations' door: modules lend their texts to the desk, and the app has faces placed in them. */
export { placeFace } from './actions.ts'
export { type HeldText, offerTextHolders, type TextHolder } from './holders.ts'
export { translationsHoldings } from './holdings.ts'
