import { type Problem, Refusal } from '../errors.ts'
import type { Context, Identity } from './context.ts'
import type { Page } from './send.ts'

/** What was asked before it turned out that a proof is due: sent again, with the proof, to the same address. */
export interface KeptForm {
  action: string
  fields: readonly (readonly [name: string, value: string])[]
}

/** How somebody proves anew who they are before something delicate; the module that knows proofs offers it. */
export interface StepUp {
  /** Asks for the proof, in a form with everything that was sent before. */
  page: (context: Context, kept: KeptForm, problems: readonly Problem[]) => Promise<Page>
  /** Null when the form brings no proof; else the new token of the session, or what is wrong with the proof. */
  prove: (context: Context, fields: Readonly<Record<string, unknown>>) => Promise<{ token: string } | Problem[] | null>
}

let offered: StepUp | null = null

/** Said once at start. */
export function offerStepUp(stepUp: StepUp): void {
  offered = stepUp
}

export function stepUp(): StepUp {
  if (!offered) throw new Error('offerStepUp() was not called')
  return offered
}

/** Somebody is signed in, and it was not proven lately that it is them. Who is not signed in is refused elsewhere. */
export function isStale(identity: Identity | null): boolean {
  return identity !== null && !identity.fresh
}

/** For what is read and delicate, such as a list that is taken along: throws `not-fresh`, whose page asks for the proof. */
export function mustBeFresh({ reader }: Context): void {
  if (isStale(reader.identity)) throw new Refusal('not-fresh')
}
