import type { SpeakerReading } from '../reading/reading.ts'

/** Speakers as people type them: one a line, `name; role; organisation; 15 ?`. `?` is to be confirmed, `!` confirmed. */
export function speakerLines(speakers: readonly SpeakerReading[]): string {
  return speakers.map(lineOf).join('\n')
}

/** Reads such lines. Parts may be missing from the end or left empty; an empty line is nobody. */
export function speakersIn(lines: string): SpeakerReading[] {
  return lines.split('\n').flatMap(line => {
    const sign = /\s*([?!؟？！])\s*$/.exec(line)
    const parts = (sign ? line.slice(0, sign.index) : line).split(SEPARATOR).map(part => part.trim())
    // The last part is a number of minutes only where it is one; "Local 15" is an organisation.
    const minutes = parts.length > 1 && /^\d{1,3}$/.test(parts.at(-1)!) ? Number(parts.pop()) : null
    const [name = '', role = '', ...organisation] = parts
    const speaker = {
      name: name || null,
      role: role || null,
      organisation: organisation.filter(Boolean).join(', ') || null,
      minutes,
      confirmed: sign ? '!！'.includes(sign[1]!) : null,
    }
    return speaker.name || speaker.role || speaker.organisation ? [speaker] : []
  })
}

// As it is typed on Latin, Arabic and Chinese keyboards.
const SEPARATOR = /[;؛；]/

function lineOf({ name, role, organisation, minutes, confirmed }: SpeakerReading): string {
  const parts = [name ?? '', role ?? '', organisation ?? ''].map(oneLine)
  while (parts.length > 1 && parts.at(-1) === '') parts.pop()
  if (minutes !== null) parts.push(String(minutes))
  const line = parts.join('; ')
  return confirmed === null ? line : `${line} ${confirmed ? '!' : '?'}`
}

const oneLine = (part: string) => part.replace(/\s*[;؛；\n]\s*/g, ', ').trim()
