import type { Web } from '../../kernel/http/web.ts'
import { forSomebodyRoutes } from './routes/for-somebody.ts'
import { ownRoutes } from './routes/own.ts'

export function rightsRoutes(web: Web): void {
  ownRoutes(web)
  forSomebodyRoutes(web)
}
