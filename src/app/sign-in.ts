import type { FastifyInstance } from 'fastify'
import { Refusal } from '../kernel/errors.ts'
import { html } from '../kernel/html.ts'
import { type House, LANGUAGE_COOKIE } from '../kernel/http/context.ts'
import { setSessionCookie } from '../kernel/http/session-cookie.ts'
import { contextFor, refuseOtherOrigins, type Web } from '../kernel/http/web.ts'
import { languageName } from '../kernel/languages.ts'
import { layout } from '../kernel/look/layout.ts'
import { endSession, openSession, type SessionId } from '../modules/accounts/index.ts'
import { APP_OF_THE_CAST, CAST } from './demo/cast.ts'
import { kitRoutes } from './demo/kit.ts'

/** In the demonstration, and nowhere else, one is whoever of the cast one says. */
export function castRoutes(web: Web, fastify: FastifyInstance, house: House): void {
  kitRoutes(web)
  web.page('/demo', async ({ reader }) => {
    const { say } = reader
    const main = html`<h1>${say('demo-title')}</h1><p class="lead">${say('demo-lead')}</p><p><a href="/demo/mail">${say('demo-mail-title')}</a></p><ul class="cast">${CAST.filter(
      one => !one.hidden,
    ).map(
      one =>
        html`<li><h2 lang="${one.nameLanguage}">${one.name}</h2><p>${one.does[reader.language]}</p><p class="meta">${one.languages.map(tag => languageName(tag, reader.language)).join(' · ')}</p><form method="post" action="/demo/sign-in"><button type="submit" class="quiet" name="as" value="${one.slug}">${say('demo-sign-in-as', { name: one.name })}</button></form></li>`,
    )}</ul><section aria-labelledby="app"><h2 id="app">${say('demo-app-title')}</h2><p>${say('demo-app', { address: `${APP_OF_THE_CAST.slug}@example.org` })}</p><p><code dir="ltr">${APP_OF_THE_CAST.secret.match(/.{4}/g)!.join(' ')}</code></p></section><p><a href="/demo/kit">${say('demo-kit')}</a></p>`
    return layout(reader, { title: say('demo-title'), main })
  })

  fastify.post('/demo/sign-in', async (request, reply) => {
    refuseOtherOrigins(request, house.publicUrl)
    const slug = (request.body as Record<string, unknown> | null)?.['as']
    const token =
      typeof slug === 'string' && !slug.includes('\0') ? await openSession(house.pool, slug, 'demonstration') : null
    if (!token) throw new Refusal('not-found')
    // Whoever sat here before is signed out: their token opens nothing any more.
    const context = await contextFor(house, request)
    const before = context.reader.identity?.session
    if (before) await context.write(tx => endSession(tx, before as SessionId))
    reply.header('cache-control', 'no-store')
    setSessionCookie(reply, token)
    // The language of whoever signed in before must not follow them.
    reply.clearCookie(LANGUAGE_COOKIE, { path: '/' })
    return reply.redirect('/', 303)
  })
}
