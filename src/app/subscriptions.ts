import type { Subscription } from '../kernel/events.ts'

/** When this happened, do that: everything one module does because of another, in one list. */
export const SUBSCRIPTIONS: readonly Subscription[] = []
