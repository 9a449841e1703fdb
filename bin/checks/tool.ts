import { join } from 'node:path'

/** The absolute path of a program of an installed package, like `knip/bin/knip.js`. */
export function tool(pathInModules: string): string {
  return join(import.meta.dirname, '../../node_modules', pathInModules)
}
