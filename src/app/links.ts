import type { FastifyInstance } from 'fastify'
import type { House } from '../kernel/http/context.ts'
import { linkedRoutes } from '../kernel/http/linked.ts'
import { contributeByLink, feedByLink } from '../modules/documents/index.ts'
import { confirmByLink } from '../modules/inbox/index.ts'
import { calendarByLink, speakByLink } from '../modules/programme/index.ts'
import { ownPageByLink } from '../modules/trace/index.ts'
import { askRoutes, deadPage } from './links/ask.ts'
import { stopMailsByLink, stopRoutes } from './links/stop.ts'

/** What personal links open, and the page of those that open nothing. A purpose is a door of the module it opens. */
export function linkRoutes(fastify: FastifyInstance, house: House): void {
  askRoutes(fastify, house)
  stopRoutes(fastify, house)
  linkedRoutes(
    fastify,
    house,
    [contributeByLink, ownPageByLink, calendarByLink, feedByLink, speakByLink, stopMailsByLink, confirmByLink],
    deadPage,
  )
}
