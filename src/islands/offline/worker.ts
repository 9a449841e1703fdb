import { answerAsset, answerPage, keepNow, keepShell, renewShell } from './pages.ts'
import { quietly, worker } from './scope.ts'
import { answerForm, answerSignOut, forgetTold, notices, sendAll } from './waiting.ts'

/** Said by a page when it is idle (or, as a list of keys, that its reader has seen what was sent): its language, and its address when no worker was there to keep it. */
export interface Here {
  language: string
  unkept: string | null
}

worker.addEventListener('install', event => {
  void worker.skipWaiting()
  event.waitUntil(quietly(renewShell()))
})

worker.addEventListener('activate', event => {
  const preload = worker.registration.navigationPreload
  event.waitUntil(Promise.all([worker.clients.claim(), quietly(preload?.enable() ?? Promise.resolve())]))
})

worker.addEventListener('fetch', event => {
  const { method, mode, headers, url } = event.request
  const { origin, pathname } = new URL(url)
  if (origin !== location.origin) return
  if (mode !== 'navigate') {
    if (method === 'GET' && /^\/(?:look-|islands\/)/.test(pathname)) event.respondWith(answerAsset(event))
  } else if (method === 'GET') {
    event.respondWith(answerPage(event))
  } else if (pathname === '/sign-out') {
    event.respondWith(answerSignOut(event))
  } else if (headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    // A form with a file goes as it always went: a file that waits on a phone would fill it and be forgotten.
    event.respondWith(answerForm(event))
  }
})

worker.addEventListener('message', event => {
  const said = event.data as Here | string[]
  event.waitUntil(quietly(Array.isArray(said) ? forgetTold(said) : greet(said, event.ports[0])))
})

worker.addEventListener('sync', event => {
  event.waitUntil(
    sendAll().then(done => {
      if (!done) throw new Error('the browser tries again')
    }),
  )
})

async function greet({ language, unkept }: Here, port: MessagePort | undefined): Promise<void> {
  if (unkept) await quietly(keepNow(unkept))
  await quietly(keepShell(language))
  await quietly(sendAll())
  port?.postMessage(await notices(language))
}
