import type { FastifyInstance } from 'fastify'
import Type from 'typebox'
import { service } from '../kernel/actor.ts'
import { form } from '../kernel/forms.ts'
import type { Context, House } from '../kernel/http/context.ts'
import { linkedRoutes } from '../kernel/http/linked.ts'
import type { Params, Refused, Web } from '../kernel/http/web.ts'
import { reading } from '../kernel/transaction.ts'
import { addressesOf } from '../modules/accounts/index.ts'
import { contributeByLink, endLinks, sendingPage, sendingView, sendLinks } from '../modules/documents/index.ts'
import { ownPageByLink } from '../modules/trace/index.ts'
import { askRoutes, deadPage } from './links/ask.ts'
import { stopMailsByLink, stopRoutes } from './links/stop.ts'

/**
 * What personal links open, the page of those that open nothing, and the secretariat's page to send them. A purpose is a
 * door of the module whose pages it opens.
 */
export function linkRoutes(web: Web, fastify: FastifyInstance, house: House): void {
  askRoutes(fastify, house)
  stopRoutes(fastify, house)
  linkedRoutes(fastify, house, [contributeByLink, ownPageByLink, stopMailsByLink], deadPage)
  sendingRoutes(web, house)
}

const SENDING = '/:network/documents/:document/links'
const EmptyForm = form(Type.Object({}))

function sendingRoutes(web: Web, house: House): void {
  const draw = async ({ reader, read }: Context, { network, document }: Params, refused?: Refused) => {
    const view = await read(tx => sendingView(tx, network, document))
    // Addresses are nobody's to read but the job's that writes to them; here they are only counted.
    const addresses = await reading(house.pool, service('invite-to-text'), tx => addressesOf(tx, view.missing))
    return sendingPage(reader, view, addresses.size, refused)
  }
  web.page(SENDING, draw)
  web.form(SENDING, {
    form: EmptyForm,
    act: async (_context, tx, { network = '', document = '' }) => {
      await sendLinks(tx, network, document)
      return `/${network}/documents/${document}/links?done=documents-links-asked`
    },
    redraw: draw,
  })
  web.form(`${SENDING}/revocation`, {
    form: EmptyForm,
    act: async (_context, tx, { network = '', document = '' }) => {
      await endLinks(tx, network, document)
      return `/${network}/documents/${document}/links?done=documents-links-ended`
    },
    redraw: draw,
  })
}
