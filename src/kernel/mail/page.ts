import { type Fill, Html, html, join } from '../html.ts'
import { directionOf, type InterfaceLanguage } from '../languages.ts'
import { texts } from '../texts.ts'
import { isOurLink } from './links.ts'
import { oneLine } from './one-line.ts'
import { type WrittenPart, withLinks, writtenParts } from './written-words.ts'

/** The knots of the thread, said in a mail as far as a thing has come. */
const KNOTS = ['said', 'priority', 'text', 'action', 'result'] as const
type Knot = (typeof KNOTS)[number]

/** A piece of a mail; each is told twice, as HTML and as plain text. */
export type Piece =
  | { paragraph: string }
  | { heading: string }
  /** Words of a member or of a text, in their own language. */
  | { quote: string; language?: string; by?: string }
  | { list: readonly string[] }
  /** What somebody wrote for this mail, in its own language: see `writtenParts`. */
  | { written: string; language: string }
  /** The one thing to do; `url` is made by `linkTo`. */
  | { button: string; url: string }
  | { link: string; url: string }
  /** A code to be typed, read aloud group by group. */
  | { code: string }
  /** How far a thing has come: every knot up to this one. */
  | { thread: Knot }

export interface MailPage {
  language: InterfaceLanguage
  title: string
  /** Where the title is in another language than the page around it. */
  titleLanguage?: string
  pieces: readonly Piece[]
  /** Why this came and how to stop it: small, at the end. */
  foot: readonly Piece[]
}

/**
 * The two faces of a mail, from the same pieces: a page without pictures, scripts or anything fetched, that reads in
 * either direction, on a phone and in the dark; and the plain text for everybody else.
 */
export function mailPage(page: MailPage): { html: string; text: string } {
  return { html: `<!doctype html>\n${frame(page)}`, text: plain(page) }
}

const SERIF = "'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif','Noto Naskh Arabic',Georgia,serif"
const SANS = "system-ui,'Segoe UI','Noto Sans','Noto Sans Arabic',sans-serif"

// Mail programs that drop the sheet keep the attributes, so every colour and size stands on its element as well.
const DARK = `:root{color-scheme:light dark}@media(prefers-color-scheme:dark){
.paper{background:#14171c!important;color:#e9e6dc!important}.soft{color:#aab0bb!important}.line{border-color:#363c46!important}
.accent{color:#74cad6!important}.button{background:#74cad6!important;color:#0c1013!important}
.knot{border-color:#74cad6!important}.done{background:#74cad6!important}
.tint{background:#1b2026!important;color:#e9e6dc!important;border-color:#74cad6!important}}`

function frame({ language, title, titleLanguage, pieces, foot }: MailPage): Html {
  const direction = directionOf(language)
  const height = language === 'ar' ? '1.8' : '1.6'
  return html`<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${oneLine(title)}</title>
<style>${css(DARK)}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:#fbfaf6;color:#1c2028;font:400 17px/${height} ${css(SANS)};overflow-wrap:break-word">
<div class="paper" lang="${language}" dir="${direction}" style="max-width:36em;margin:0 auto;padding:24px 20px 32px;text-align:start;background:#fbfaf6;color:#1c2028;font:400 17px/${height} ${css(SANS)}">
<p class="accent" style="margin:0 0 20px;color:#0b5566;font:600 18px/1.4 ${css(SERIF)}">${bead(true)}${LINE}${bead(true)}${LINE}${bead(false)}&nbsp; Plenaria</p>
<h1${titleLanguage ? inLanguage(titleLanguage) : null} style="margin:0 0 16px;font:600 25px/1.3 ${css(SERIF)}">${title}</h1>
${join(pieces.map(piece => drawn(piece, language)))}
<div class="soft line" style="margin:32px 0 0;padding:14px 0 0;border-top:1px solid #d9d4c6;color:#565d6b;font-size:14px;line-height:${height}">
${join(foot.map(piece => drawn(piece, language)))}
</div>
</div>
</body>
</html>
`
}

/** Our own constants, whose quotes stay as they are. */
const css = (text: string) => new Html(text)

const inLanguage = (language: string) => html` lang="${language}" dir="${directionOf(language)}"`
const paragraph = (words: Fill) => html`<p style="margin:0 0 16px">${words}</p>\n`
const heading = (words: Fill) => html`<h2 style="margin:28px 0 10px;font:600 20px/1.3 ${css(SERIF)}">${words}</h2>\n`
const list = (items: readonly Fill[]) =>
  html`<ul style="margin:0 0 16px;padding-inline-start:22px">${items.map(one => html`<li style="margin:0 0 4px">${one}</li>`)}</ul>\n`

function drawn(piece: Piece, language: InterfaceLanguage): Html {
  if ('paragraph' in piece) return paragraph(piece.paragraph)
  if ('heading' in piece) return heading(piece.heading)
  if ('list' in piece) return list(piece.list)
  if ('written' in piece)
    return html`<div${inLanguage(piece.language)} style="text-align:start">${join(writtenParts(piece.written).map(part))}</div>\n`
  if ('quote' in piece) return quote(piece)
  if ('code' in piece)
    return html`<p class="tint" dir="ltr" style="margin:0 0 16px;padding:14px 18px;background:#f4f1e8;border-radius:5px;text-align:center;font:700 28px/1.3 ui-monospace,Menlo,Consolas,monospace;letter-spacing:4px">${piece.code}</p>\n`
  if ('thread' in piece) return thread(piece.thread, language)
  if ('button' in piece)
    return html`<p style="margin:8px 0 24px"><a class="button" href="${ours(piece.url)}" style="display:inline-block;padding:13px 22px;min-height:20px;border-radius:5px;background:#0b5566;color:#ffffff;font-weight:700;text-decoration:none">${piece.button}</a></p>\n`
  return html`<p style="margin:0 0 16px"><a class="accent" href="${ours(piece.url)}" style="color:#0b5566">${piece.link}</a></p>\n`
}

const LINK = html` class="accent" style="color:#0b5566;overflow-wrap:anywhere"`

function part(one: WrittenPart): Html {
  if ('heading' in one) return heading(one.heading)
  if ('list' in one) return list(one.list.map(item => withLinks(item, LINK)))
  return html`<p style="margin:0 0 16px;white-space:pre-line">${withLinks(one.paragraph, LINK)}</p>\n`
}

function quote({ quote: words, language, by }: { quote: string; language?: string; by?: string }): Html {
  return html`<blockquote class="tint"${language ? html` lang="${language}" dir="${directionOf(language)}"` : null} style="margin:0 0 16px;padding:10px 16px;background:#f4f1e8;border:solid #0b5566;border-width:0;border-inline-start-width:3px;font-family:${css(SERIF)}"><p style="margin:0;white-space:pre-line">${words}</p>${by ? html`<p class="soft" style="margin:6px 0 0;color:#565d6b;font:400 14px/1.5 ${css(SANS)}">${by}</p>` : null}</blockquote>\n`
}

/** A knot of the thread, drawn with borders: no picture has to be fetched, and fonts of telephones lack the signs. */
const bead = (done: boolean) =>
  html`<span class="knot${done ? ' done' : null}" style="display:inline-block;width:8px;height:8px;border:2px solid #0b5566;border-radius:50%;background:${done ? '#0b5566' : 'transparent'}"></span>`
const LINE = html`<span class="knot" style="display:inline-block;width:14px;height:0;border:solid #0b5566;border-width:0 0 2px;vertical-align:5px"></span>`

/** How far a thing has come: the names of its stations, which a program without styles shows as a list. */
function thread(reached: Knot, language: InterfaceLanguage): Html {
  const say = texts(language)
  const last = KNOTS.indexOf(reached)
  const stops = KNOTS.map((knot, i) => {
    const done = i <= last
    return html`<li style="display:inline-block;margin:0;margin-inline-end:12px;white-space:nowrap;${done ? '' : 'color:#565d6b;'}${i === last ? 'font-weight:700' : ''}"${done ? null : html` class="soft"`}>${bead(done)} ${say(`thread-${knot}`)}</li>`
  })
  return html`<ol class="knot" aria-label="${say('thread-label')}" style="list-style:none;margin:0 0 18px;padding:12px 0 0;border:solid #0b5566;border-width:2px 0 0;font-size:15px">${stops}</ol>\n`
}

function plain({ language, title, pieces, foot }: MailPage): string {
  const told = (many: readonly Piece[]) => many.map(piece => said(piece, language)).join('\n\n')
  return `${title}\n\n${told(pieces)}\n\n-- \n${told(foot)}\n`
}

function said(piece: Piece, language: InterfaceLanguage): string {
  if ('paragraph' in piece) return piece.paragraph
  if ('heading' in piece) return `${piece.heading}\n${'='.repeat(Math.min(piece.heading.length, 40))}`
  if ('list' in piece) return piece.list.map(one => `- ${one}`).join('\n')
  if ('written' in piece) return writtenParts(piece.written).map(plainPart).join('\n\n')
  if ('quote' in piece) return `${piece.quote.replace(/^/gm, '> ')}${piece.by ? `\n${piece.by}` : ''}`
  if ('code' in piece) return `    ${piece.code}`
  if ('button' in piece) return `${piece.button}\n${ours(piece.url)}`
  if ('link' in piece) return `${piece.link}\n${ours(piece.url)}`
  const say = texts(language)
  const last = KNOTS.indexOf(piece.thread)
  return KNOTS.map((knot, i) => `${i <= last ? '●' : '○'} ${say(`thread-${knot}`)}`).join('  ')
}

function plainPart(one: WrittenPart): string {
  if ('paragraph' in one) return one.paragraph
  return 'heading' in one ? said(one, 'en') : said({ list: one.list }, 'en')
}

function ours(url: string): string {
  if (!isOurLink(url)) throw new Error('a link in a mail is made by linkTo()')
  return url
}
