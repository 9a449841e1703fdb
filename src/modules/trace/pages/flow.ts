import { type Fill, type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import type { Page } from '../../../kernel/http/send.ts'
import { bareText, emptyState, placeLine, plainText, table } from '../../../kernel/look/kit.ts'
import { layout } from '../../../kernel/look/layout.ts'
import { type Band, type Piece, piecesOf, STOPS } from '../flow.ts'
import type { TraceNode } from '../store/nodes.ts'
import type { FlowView } from '../views/flow.ts'

export function nodeFlowPage(reader: Reader, { node, flow }: { node: TraceNode; flow: FlowView }): Page {
  const address = `/trace/${node.id}`
  const main = html`${placeLine(reader, [{ href: address, words: bareText(reader, node.title, 80) }])}${flowMain(reader, flow, address)}`
  return layout(reader, { title: `${reader.say('trace-flow')}: ${plainText(reader, node.title)}`, main })
}

/** The picture and its table, with a heading of their own, for a page that says whose they are; `address` is that thing's. */
export function flowMain(reader: Reader, flow: FlowView, address: string): Html {
  const { say } = reader
  const rest =
    flow.bands.length === 0
      ? emptyState(say('trace-flow-none'), { href: address, label: say('trace-flow-back') })
      : html`${picture(reader, flow)}${bandTable(reader, flow)}
<p class="meta"><a href="${address}/thread.csv">${say('trace-take-csv')}</a> · <a href="${address}/thread.json">${say('trace-take-json')}</a></p>`
  return html`<h1>${say('trace-flow')}</h1><p class="lead">${say('trace-flow-lead')}</p>${rest}`
}

const WIDTH = 360
const HEIGHT = 230
const TOP = 40
const BAR = 10
const STEP = (WIDTH - BAR) / (STOPS.length - 1)

/** Drawn for the direction in which the page is read. The table beneath says the same in words. */
function picture(reader: Reader, { bands, totals }: FlowView): Html {
  const pieces = piecesOf(bands, HEIGHT)
  const rtl = reader.direction === 'rtl'
  const x = (stop: number) => round(rtl ? WIDTH - BAR - stop * STEP : stop * STEP)
  const heads = STOPS.map((stop, i) => {
    const anchor = i === 0 ? (rtl ? 'end' : 'start') : i === STOPS.length - 1 ? (rtl ? 'start' : 'end') : 'middle'
    const at = anchor === 'start' ? x(i) : anchor === 'end' ? x(i) + BAR : x(i) + BAR / 2
    return html`<text x="${round(at)}" y="14" text-anchor="${anchor}"><tspan font-size="15" font-weight="700">${totals[stop]}</tspan><tspan x="${round(at)}" y="29">${reader.say(`trace-flow-column-${stop}`)}</tspan></text>`
  })
  return html`<p><svg viewBox="0 0 ${WIDTH} ${HEIGHT + TOP}" width="100%" direction="ltr" font-size="${rtl ? 13 : 11}" fill="var(--ink)" role="img" aria-label="${reader.say('trace-flow-picture')}">${heads}<g fill="var(--accent)">${bands.map(
    (band, i) =>
      html`<g${band.of === 'nowhere' ? html` fill="var(--soft)"` : null}>${STOPS.map((stop, at) => [
        ribbon(pieces[stop][i], STOPS[at + 1] && pieces[STOPS[at + 1]!][i], {
          from: x(at),
          to: x(at + 1),
          rtl,
          faint: i % 2 === 1,
        }),
        bar(pieces[stop][i], x(at)),
      ])}${numeral(band, pieces.said[i] ?? pieces.texts[i], i, x(pieces.said[i] ? 0 : 1), rtl)}</g>`,
  )}</g></svg></p>`
}

function bar(piece: Piece | null | undefined, x: number): Fill {
  return piece && html`<rect x="${x}" y="${round(TOP + piece.top)}" width="${BAR}" height="${round(piece.height)}"/>`
}

/** From one stop to the next, as thick at each end as the band is there. */
function ribbon(
  one: Piece | null | undefined,
  next: Piece | null | undefined,
  { from, to, rtl, faint }: { from: number; to: number; rtl: boolean; faint: boolean },
): Fill {
  if (!one || !next) return null
  const [a, b] = rtl ? [from, to + BAR] : [from + BAR, to]
  const half = round((a + b) / 2)
  const [top, bottom] = [round(TOP + one.top), round(TOP + one.top + one.height)]
  const [topThere, bottomThere] = [round(TOP + next.top), round(TOP + next.top + next.height)]
  return html`<path opacity="${faint ? '.2' : '.35'}" d="M${a} ${top}C${half} ${top} ${half} ${topThere} ${b} ${topThere}V${bottomThere}C${half} ${bottomThere} ${half} ${bottom} ${a} ${bottom}Z"/>`
}

/** The number of its row in the table, beside where the band begins, if there is room. */
function numeral(band: Band, piece: Piece | null | undefined, i: number, x: number, rtl: boolean): Fill {
  if (!piece || piece.height < 9 || band.of === 'nowhere') return null
  const at = rtl ? x - 4 : x + BAR + 4
  return html`<text fill="var(--ink)" x="${round(at)}" y="${round(TOP + piece.top + piece.height / 2 + 3.5)}" text-anchor="${rtl ? 'end' : 'start'}">${i + 1}</text>`
}

function bandTable(reader: Reader, { bands, totals }: FlowView): Html {
  const { say } = reader
  const name = (band: FlowView['bands'][number], i: number): Fill => {
    if (band.of === 'nowhere') return say('trace-flow-nowhere')
    if (band.of === 'others' || !band.title) return html`${i + 1}. ${say('trace-flow-others', { count: band.bands })}`
    return html`${i + 1}. <a href="/trace/${band.of}">${bareText(reader, band.title, 90)}</a>`
  }
  return table({
    caption: say('trace-flow-caption', { count: bands.length }),
    columns: [say('trace-flow-band'), ...STOPS.map(stop => say(`trace-flow-column-${stop}`))],
    rows: [
      ...bands.map((band, i) => [name(band, i), ...STOPS.map(stop => band.counts[stop])]),
      [say('trace-flow-total'), ...STOPS.map(stop => totals[stop])],
    ],
  })
}

const round = (number: number) => Math.round(number * 10) / 10
