import { PaperProblem } from './problem.ts'

/**
 * A page as pandoc shall read it: without what is not its text, and with `ins` and `del` as the changes they are. (Pandoc
 * takes them for underlined and struck words, and asks the network for frames.)
 */
export function preparedHtml(text: string): string {
  refuseDepth(text)
  return text
    .replace(/[\uE000-\uE004\0]/g, '')
    .replace(/<(script|style|template|noscript|svg|math|object|select|textarea)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<\/?(?:iframe|frame|embed|object|base|link|script|style|audio|video|source)\b[^<>]*>/gi, '')
    .replace(/<ins\b([^<>]*)>/gi, '<span class="insertion"$1>')
    .replace(/<del\b([^<>]*)>/gi, '<span class="deletion"$1>')
    .replace(/<\/(?:ins|del)\s*>/gi, '</span>')
}

/** Only of elements that must be closed: paragraphs and cells may be left open by the thousand. */
const NESTING =
  /<(\/?)(?:table|div|ul|ol|dl|blockquote|section|article|main|span|font|b|i|em|strong|u|a|small|big|ins|del|sub|sup|figure)\b[^<>]*>/gi
const DEPTH_AT_MOST = 400

function refuseDepth(text: string): void {
  let depth = 0
  for (const [whole, closing] of text.matchAll(NESTING)) {
    if (closing === '/') depth = Math.max(0, depth - 1)
    else if (!whole.endsWith('/>')) depth++
    if (depth > DEPTH_AT_MOST) throw new PaperProblem('damaged', 'The page nests its parts too deep to be read.')
  }
}
