import type { FastifyInstance } from 'fastify'
import { offerStepUp } from '../../kernel/http/step-up.ts'
import type { Web } from '../../kernel/http/web.ts'
import { accountRoutes } from './routes/account.ts'
import { factorRoutes } from './routes/factors.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { recordRoutes } from './routes/record.ts'
import { secondRoutes } from './routes/second.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { proveAnew, stepUpRoutes } from './routes/step-up.ts'

export interface Ways {
  /** Where somebody who leaves in haste ends up: a page that everybody has open. */
  exitUrl: string
  /** The cast can be chosen from instead of signing in. */
  demonstration: boolean
}

export function accountsRoutes(web: Web, fastify: FastifyInstance, ways: Ways): void {
  offerStepUp(proveAnew)
  signInRoutes(web, ways)
  secondRoutes(web, ways)
  factorRoutes(web)
  stepUpRoutes(web)
  accountRoutes(web, fastify, ways)
  invitationRoutes(web)
  recordRoutes(web)
}
