import type { Web } from '../../kernel/http/web.ts'
import { visibleNode } from './access.ts'
import { threadFile } from './files.ts'
import { nodeFlowPage } from './pages/flow.ts'
import { nodePage } from './pages/node.ts'
import { mePage } from './pages/own.ts'
import { nodeFlowView } from './views/flow.ts'
import { nodeView } from './views/node.ts'
import { meView } from './views/own.ts'

const sides = (query: URLSearchParams) => ({ before: query.get('before'), after: query.get('after') })

export function traceRoutes(web: Web): void {
  web.page('/trace/:node', async ({ reader, read }, { node }) =>
    nodePage(reader, await read(tx => nodeView(tx, node, sides(reader.here.searchParams)))),
  )
  web.json('/api/v1/trace/:node', async ({ reader, read }, { node }) =>
    read(tx => nodeView(tx, node, sides(reader.here.searchParams))),
  )
  web.page('/trace/:node/flow', async ({ reader, read }, { node }) =>
    nodeFlowPage(reader, await read(tx => nodeFlowView(tx, node))),
  )
  web.json('/api/v1/trace/:node/flow', async ({ read }, { node }) => read(tx => nodeFlowView(tx, node)))
  web.file('/trace/:node/:file', (context, { node, file }) =>
    threadFile(context, file, async tx => [(await visibleNode(tx, node)).id]),
  )

  web.page('/me', async ({ reader, read }) =>
    mePage(reader, await read(tx => meView(tx, reader.here.searchParams.get('before')))),
  )
  web.json('/api/v1/me', async ({ reader, read }) => {
    const { said } = await read(tx => meView(tx, reader.here.searchParams.get('before')))
    return said
  })
}
