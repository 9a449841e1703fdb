import type { FastifyInstance } from 'fastify'
import type { Config } from '../kernel/config.ts'
import type { House } from '../kernel/http/context.ts'
import type { Web } from '../kernel/http/web.ts'
import { offlineRoutes } from '../kernel/offline/routes.ts'
import { accountsRoutes } from '../modules/accounts/routes.ts'
import { documentsRoutes } from '../modules/documents/routes.ts'
import { inboxRoutes } from '../modules/inbox/routes.ts'
import { libraryRoutes } from '../modules/library/routes.ts'
import { mailingsRoutes } from '../modules/mailings/routes.ts'
import { networksRoutes } from '../modules/networks/routes.ts'
import { noticesRoutes } from '../modules/notices/routes.ts'
import { planRoutes } from '../modules/plan/routes.ts'
import { programmeRoutes } from '../modules/programme/routes.ts'
import { rightsRoutes } from '../modules/rights/routes.ts'
import { traceRoutes } from '../modules/trace/routes.ts'
import { translationsRoutes } from '../modules/translations/routes.ts'
import { mailboxRoutes } from './demo/mailbox.ts'
import { sampleMailRoutes } from './demo/sample-mails.ts'
import { firstRunRoutes } from './first-run.ts'
import { homeRoutes } from './home.ts'
import type { FactsOfTheHouse } from './house-facts.ts'
import { linkRoutes } from './links.ts'
import { mondayRoutes } from './monday/routes.ts'
import { searchRoutes } from './search.ts'
import { mailSettingsRoutes } from './settings/mail.ts'
import { setupRoutes } from './setup/routes.ts'
import { castRoutes } from './sign-in.ts'

/** Every address of the house. Fixed words come before names of networks. */
export function allRoutes(house: House, facts: FactsOfTheHouse, config: Config) {
  const { demonstration, exitUrl } = config
  return (web: Web, fastify: FastifyInstance): void => {
    firstRunRoutes(web, fastify, house, facts)
    offlineRoutes(web, fastify, house)
    accountsRoutes(web, fastify, { exitUrl, demonstration })
    rightsRoutes(web)
    if (demonstration) {
      castRoutes(web, fastify, house)
      mailboxRoutes(web, fastify, house)
      sampleMailRoutes(web, fastify)
    }
    mailSettingsRoutes(web, fastify, house, config)
    setupRoutes(web, facts)
    searchRoutes(web)
    linkRoutes(fastify, house)
    traceRoutes(web)
    documentsRoutes(web)
    planRoutes(web)
    translationsRoutes(web)
    libraryRoutes(web)
    mailingsRoutes(web, fastify, house)
    programmeRoutes(web)
    mondayRoutes(web)
    inboxRoutes(web)
    networksRoutes(web)
    noticesRoutes(web)
    homeRoutes(web)
  }
}
