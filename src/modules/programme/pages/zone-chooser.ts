import { type Html, html } from '../../../kernel/html.ts'
import type { Reader } from '../../../kernel/http/context.ts'
import { type Region, USUAL_ZONES } from '../rules/zones.ts'
import { cityName } from './hours.ts'

/** In whose hour the page is written, and a form that works without scripts to have it in another. */
export function zoneChooser(reader: Reader): Html {
  const { say } = reader
  const form = html`<form class="zone" method="get" action="${reader.here.pathname}"><label for="zone">${say('programme-zone-label')}</label><select id="zone" name="zone">${reader.zoneKnown ? chosen(reader) : html`<option value="">${say('programme-zone-choose')}</option>`}${(Object.keys(USUAL_ZONES) as Region[]).map(region => group(reader, region))}</select><button type="submit" class="quiet">${say('programme-zone-show')}</button></form>`
  if (!reader.zoneKnown) return form
  return html`<details class="zone"><summary>${say('programme-zone-change')}</summary>${form}</details>`
}

function group(reader: Reader, region: Region): Html {
  const cities = USUAL_ZONES[region].map(zone => ({ zone, name: cityName(reader, zone) }))
  cities.sort((a, b) => a.name.localeCompare(b.name, reader.language))
  return html`<optgroup label="${reader.say(`programme-zones-${region}`)}">${cities.map(({ zone, name }) => option(reader, zone, name))}</optgroup>`
}

/** The reader's own zone where it is none of the usual ones. */
function chosen(reader: Reader): Html | null {
  const usual = Object.values(USUAL_ZONES).some(zones => (zones as readonly string[]).includes(reader.zone))
  return reader.zoneKnown && !usual ? option(reader, reader.zone, cityName(reader, reader.zone)) : null
}

function option(reader: Reader, zone: string, name: string): Html {
  return html`<option value="${zone}"${reader.zoneKnown && zone === reader.zone ? html` selected` : null}>${name}</option>`
}
