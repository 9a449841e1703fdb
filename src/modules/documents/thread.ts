import type { Web } from '../../kernel/http/web.ts'
import { threadFile } from '../trace/index.ts'
import { flowPage } from './pages/flow.ts'
import { documentFlowView, documentThread } from './views/flow.ts'

/** The thread of a whole text: how much led to how much, and files to take along. */
export function threadRoutes(web: Web): void {
  web.page('/:network/documents/:document/flow', async ({ reader, read }, { network, document }) =>
    flowPage(reader, await read(tx => documentFlowView(tx, network, document))),
  )
  web.json('/api/v1/:network/documents/:document/flow', async ({ read }, { network, document }) => {
    const { flow } = await read(tx => documentFlowView(tx, network, document))
    return flow
  })
  for (const file of ['thread.json', 'thread.csv'])
    web.file(`/:network/documents/:document/${file}`, (context, { network, document }) =>
      threadFile(context, file, async tx => (await documentThread(tx, network, document)).ids),
    )
}
