import type { Subscription } from '../kernel/events.ts'
import { placeFace } from '../modules/translations/index.ts'

/** When this happened, do that: everything one module does because of another, in one list. */
export const SUBSCRIPTIONS: readonly Subscription[] = [placeFace]
