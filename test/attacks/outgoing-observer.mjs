// Preloaded into the house by `outgoing.test.ts`, in every thread: says on standard error whom it would talk to.
import dns from 'node:dns'
import { writeSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import { isMainThread } from 'node:worker_threads'

const say = (what, to) => writeSync(2, `observed ${isMainThread ? 'main' : 'thread'} ${what} ${to}\n`)
say('begin', '-')

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...given) {
  const [to] = Array.isArray(given[0]) ? given[0] : given
  const { path, host, port } = typeof to === 'object' ? to : { port: to, host: given[1] }
  say('connect', path ?? `${host ?? 'localhost'}:${port}`)
  return connect.apply(this, given)
}
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveMx', 'resolveTxt']) {
  for (const home of [dns, dns.promises]) {
    const asked = home[name]
    home[name] = function (...given) {
      // Asked for an address or this machine, it asks nobody.
      if (given[0] !== 'localhost' && net.isIP(given[0]) === 0) say('look-up', given[0])
      return asked.apply(this, given)
    }
  }
}
syncBuiltinESMExports()
