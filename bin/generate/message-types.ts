import { readFileSync } from 'node:fs'
import type * as Ast from '@fluent/syntax'
import { parse, Visitor } from '@fluent/syntax'
import { textFiles } from '../../src/kernel/texts.ts'

/** `Messages`: every key of the interface with the values its sentence names, from the English texts. */
export function messageTypes(): Record<string, string> {
  const lines = textFiles('en')
    .flatMap(file => messagesIn(readFileSync(file, 'utf8')))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, names]) =>
        `  '${key}': ${names.length === 0 ? 'Record<string, never>' : `{ ${names.map(typed).join('; ')} }`}`,
    )
  return {
    'src/messages.generated.d.ts': `// Made by \`npm run generate\` from texts/en.ftl of the kernel, the app and every module.\ninterface Messages {\n${lines.join('\n')}\n}\n`,
  }
}

class Names extends Visitor {
  readonly found = new Set<string>()
  override visitVariableReference(node: Ast.VariableReference): void {
    this.found.add(node.id.name)
  }
}

function messagesIn(source: string): [string, string[]][] {
  return parse(source, {}).body.flatMap(entry => {
    if (entry.type === 'Junk') throw new Error(`not Fluent: ${entry.content}`)
    if (entry.type !== 'Message') return []
    const names = new Names()
    names.visit(entry)
    return [[entry.id.name, [...names.found].sort()] as [string, string[]]]
  })
}

// Fluent chooses plural forms by numbers; these names always hold one.
const NUMBERS = new Set(['count', 'most', 'number', 'minutes', 'version', 'percent', 'total', 'more', 'open'])

function typed(name: string): string {
  return `${name}: ${NUMBERS.has(name) ? 'number' : 'string'}`
}
