import type { FastifyInstance } from 'fastify'
import type { Web } from '../../kernel/http/web.ts'
import { accountRoutes } from './routes/account.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { signInRoutes } from './routes/sign-in.ts'

export interface Ways {
  /** Where somebody who leaves in haste ends up: a page that everybody has open. */
  exitUrl: string
  /** The cast can be chosen from instead of signing in. */
  demonstration: boolean
}

export function accountsRoutes(web: Web, fastify: FastifyInstance, ways: Ways): void {
  signInRoutes(web, ways)
  accountRoutes(web, fastify, ways)
  invitationRoutes(web)
}
