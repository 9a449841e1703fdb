import type { FastifyReply } from 'fastify'

/** `__Host-` binds the cookie to this very host, the whole path and TLS; browsers also take it on localhost. */
export const SESSION_COOKIE = '__Host-plenaria'

const THIRTY_DAYS = 30 * 24 * 60 * 60

export function setSessionCookie(reply: FastifyReply, token: string): void {
  reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    maxAge: THIRTY_DAYS,
  })
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, { path: '/', secure: true, httpOnly: true, sameSite: 'lax' })
}
