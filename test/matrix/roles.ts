import { CAST } from '../../src/app/demo/cast.ts'
import type { Canary, Circle } from './canaries.ts'

/** Somebody of the cast by slug, or a visitor. Who is added to the cast is in the matrix from then on. */
export type Role = string

export const VISITOR: Role = 'visitor'
export const ROLES: readonly Role[] = [VISITOR, ...CAST.map(one => one.slug)]

/** What people are to a network. Rights differ inside a group only where a row of the table says so. */
export type Group = 'staff' | 'members' | 'outsiders' | 'visitor'

export function groupOf(role: Role, network: string): Group {
  const member = CAST.find(one => one.slug === role)
  if (!member) return 'visitor'
  // The administrator works for the house, and so for every network in it.
  if (member.role === 'administrator') return 'staff'
  if (member.network !== network) return 'outsiders'
  return member.role === 'sector-officer' ? 'staff' : 'members'
}

/** Whether somebody may read what a canary sits in. */
export function mayHear(role: Role, canary: Pick<Canary, 'network' | 'circle'>): boolean {
  // Not even whoever runs the house reads a hidden roster: its coordinator does.
  if (canary.circle === 'seat') return role === COORDINATORS[canary.network]
  // Nor what somebody sent back of a text and did not say yes to.
  if (canary.circle === 'sender') return role === SENDERS[canary.network]
  return circlesOf(role, canary.network).includes(canary.circle)
}

/** Who coordinates the body with a hidden roster that was made for a network. */
export const COORDINATORS: Record<string, Role> = { towns: 'member-sw', water: 'ally' }

/** Who sent a file of a text of a network back. */
export const SENDERS: Record<string, Role> = { towns: 'member-sw', water: 'ally' }

function circlesOf(role: Role, network: string): readonly Circle[] {
  switch (groupOf(role, network)) {
    case 'staff':
      return ['network', 'translators', 'staff']
    case 'members':
      return role === 'translator' ? ['network', 'translators'] : ['network']
    default:
      return []
  }
}
