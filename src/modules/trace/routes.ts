import type { Web } from '../../kernel/http/web.ts'
import { mePage, nodePage } from './pages.ts'
import { meView, nodeView } from './views.ts'

export function traceRoutes(web: Web): void {
  web.page('/trace/:node', async ({ reader, read }, { node }) => nodePage(reader, await read(tx => nodeView(tx, node))))
  web.json('/api/v1/trace/:node', async ({ read }, { node }) => read(tx => nodeView(tx, node)))

  web.page('/me', async ({ reader, read }) =>
    mePage(reader, await read(tx => meView(tx, reader.here.searchParams.get('before')))),
  )
  web.json('/api/v1/me', async ({ reader, read }) => {
    const { said } = await read(tx => meView(tx, reader.here.searchParams.get('before')))
    return said
  })
}
