import type { Context } from '../../kernel/http/context.ts'
import { clearSessionCookie, setSessionCookie } from '../../kernel/http/session-cookie.ts'
import { onAnswer } from '../../kernel/http/web.ts'

/** What the browser that asks to sign in keeps for a quarter of an hour. */
const ATTEMPT_COOKIE = '__Host-sign-in'
const FIXED = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const

export function keptAttempt({ request }: Context): string | undefined {
  return request.cookies[ATTEMPT_COOKIE]
}

export function keepAttempt(context: Context, kept: string): void {
  onAnswer(context, reply => void reply.setCookie(ATTEMPT_COOKIE, kept, { ...FIXED, maxAge: 15 * 60 }))
}

/** A page with a token in its address, or with what is nobody else's, stays in no cache and with no worker. */
export function keepNowhere(context: Context): void {
  onAnswer(context, reply => void reply.header('cache-control', 'no-store'))
}

/** From the next request on this browser is signed in. */
export function keepSession(context: Context, token: string): void {
  onAnswer(context, reply => {
    reply.clearCookie(ATTEMPT_COOKIE, FIXED)
    reply.header('cache-control', 'no-store')
    setSessionCookie(reply, token)
  })
}

/** What the browser keeps of ours is cleared: its cache on signing out, all of it on leaving in haste. */
export function forgetSession(context: Context, what: 'cache' | 'everything'): void {
  onAnswer(context, reply => {
    clearSessionCookie(reply)
    reply.clearCookie(ATTEMPT_COOKIE, FIXED)
    // Not "storage" on a plain sign-out: words of somebody else may wait on a shared phone. The worker deletes what
    // was this person's.
    reply.header('clear-site-data', what === 'cache' ? '"cache"' : '"cache", "cookies", "storage"')
  })
}
