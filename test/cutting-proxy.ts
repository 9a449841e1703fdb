import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A line to a port that breaks: after so many bytes sent, for each number given; when they are used up it holds. */
export async function startCuttingProxy(port: number, cuts: number[]) {
  const open = new Set<Socket>()
  const left = [...cuts]
  let cut = 0
  const server = createServer(near => {
    const far = connect(port, '127.0.0.1')
    open.add(near).add(far)
    let broken = false
    const end = () => {
      near.destroy()
      far.destroy()
      open.delete(near)
      open.delete(far)
    }
    near.on('data', (bytes: Buffer) => {
      if (broken) return
      const most = left[0]
      if (most === undefined) far.write(bytes)
      else if (bytes.length < most) {
        left[0] = most - bytes.length
        far.write(bytes)
      } else {
        left.shift()
        cut++
        broken = true
        far.write(bytes.subarray(0, most), () => setTimeout(end, 20))
      }
    })
    far.on('data', bytes => near.write(bytes))
    for (const side of [near, far]) side.on('close', end).on('error', end)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    /** How often the line broke so far. */
    cuts: () => cut,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
