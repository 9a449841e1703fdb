import { isBold, type PaperBlock, withoutStart } from '../../../kernel/paper/blocks.ts'
import { textOf } from './heading.ts'
import { holds, isSubject } from './nesting.ts'
import { continues, type OpenSection, type Turn } from './open-section.ts'
import { addDetail, addToSection, emptySession, namedFor, type OpenItem, openItem, opensSegment } from './placing.ts'
import type { ItemReading, ProgrammeReading, QuestionReading, SessionReading } from './reading.ts'
import { type Row, withLateHours } from './rows.ts'
import { readRoleStart, readSectionStart, type Section } from './sections.ts'
import { findSegment, sameWords } from './segments.ts'
import { endReading } from './session-end.ts'
import { readHead, type SessionHead } from './session-head.ts'
import { SessionPlaces } from './session-places.ts'
import { headText, isSessionStart } from './session-start.ts'
import { isUntimedLine } from './untimed.ts'

/** What may be printed inside an agenda line; the other sections concern the whole session. */
const WITHIN_ITEMS: ReadonlySet<Section> = new Set(['questions', 'speakers', 'references', 'further', 'objectives'])

interface Options {
  zone: string | null
  year: number | null
  /** Whether any line of an agenda prints hours. */
  timed: boolean
}

/** Goes through the rows in their order and puts each where it belongs. */
export class SessionWalk {
  private readonly reading: ProgrammeReading
  private readonly options: Options
  private session: SessionReading | null = null
  private labelled = false
  private item: OpenItem | null = null
  private segment: OpenItem | null = null
  private section: OpenSection | null = null
  /** The agenda was announced by a heading of its own, and has begun. */
  private announced = false
  /** After a section of the whole session, what follows no longer belongs to the agenda line before it. */
  private aside = false
  private readonly places = new SessionPlaces()
  private readonly turns: Turn[] = []
  /** The line of the agenda that a question is printed under. */
  private readonly asked = new Map<QuestionReading, ItemReading>()
  private readonly waiting: { role: string | null; block: PaperBlock }[] = []

  constructor(reading: ProgrammeReading, options: Options) {
    this.reading = reading
    this.options = options
  }

  take(row: Row): void {
    if (this.turnsToSegment(row)) return
    // Hours on a line of their own: the next line is their title, whatever it looks like.
    const untitled = this.item !== null && this.item.reading.title === null && row.hours === null
    if (!untitled && this.startsSession(row)) return
    const timed = this.session ? withLateHours(row) : row
    if (timed.hours !== null) this.takeHours(timed)
    else if (timed.untimed && this.session && !opensSegment(row)) this.addUntimed(timed)
    else if (!untitled && opensSegment(row) && this.session && !this.section?.heading) {
      this.section = null
      this.segment = this.add(row)
    } else for (const block of [...row.blocks, ...row.speakers]) this.takeBlock(block, row)
  }

  end(): void {
    endReading(this.reading, {
      people: this.waiting,
      turns: this.turns,
      asked: this.asked,
      places: this.places,
      zone: this.options.zone,
    })
  }

  private startsSession(row: Row): boolean {
    if (!isSessionStart(row, this.options.year)) return false
    const head = readHead(headText(row), this.options.year)
    if (this.returnsTo(head)) return true
    // Inside a day that has its date, "Session 1 (14:00-15:15)" is a part of that day.
    const dated = head.date !== null || head.dateFault !== null
    if (!dated && this.session?.date && !this.labelled) return false
    const fresh =
      this.session !== null &&
      this.session.items.length === 0 &&
      this.session.date === null &&
      this.session.start === null
    if (dated && fresh && head.label === null) this.complete(head)
    else this.open(head)
    this.section = null
    return true
  }

  private open(head: SessionHead | null): SessionReading {
    const session = emptySession()
    this.session = session
    this.reading.sessions.push(session)
    this.item = null
    this.segment = null
    this.section = null
    this.announced = false
    this.labelled = head?.label != null
    if (head) this.complete(head)
    return session
  }

  /** Takes what a line says into the open session, without replacing what is known. */
  private complete(head: SessionHead): void {
    const session = this.session ?? this.open(null)
    const rest = [...head.rest]
    if (head.title !== null && session.title === null) session.title = head.title
    else if (head.title !== null) rest.unshift(head.title)
    session.label ??= head.label
    session.date ??= head.date
    session.start ??= head.start
    session.end ??= head.end
    session.zone.printed ??= head.zone
    this.places.seen(session, head.place, head.rest)
    if (head.dateFault)
      this.unread(this.index(), `"${head.dateFault}" is no date: the day does not exist or the year is missing.`)
    if (rest.length) session.text = [session.text, ...rest].filter(part => part !== null).join('\n')
  }

  private takeHours(row: Row): void {
    const session = this.session ?? this.open(null)
    const head = readHead([row.hours?.printed ?? '', textOf(row)].join(' '), this.options.year)
    const bare = row.blocks.length === 0 || (head.title === null && head.rest.length === 0)
    this.section = null
    if (bare && session.items.length === 0 && session.start === null) this.complete(head)
    else this.add(row)
  }

  /** Adds a line where its hours put it, and what is printed with it. */
  private add(row: Row): OpenItem {
    const session = this.session ?? this.open(null)
    const { item, rest } = openItem(row)
    session.zone.printed ??= row.zone
    let parent = this.item
    while (parent && !holds(parent, item)) parent = parent.parent
    parent ??= this.segment && item.reading.start !== null ? this.segment : null
    item.parent = parent
    const siblings = parent ? parent.reading.items : session.items
    siblings.push(item.reading)
    this.item = item
    this.aside = false
    for (const block of rest) this.takeBlock(block, row)
    return item
  }

  /** Adds a line that stands by itself, though it prints no hours. */
  private addUntimed(row: Row): void {
    this.section = null
    this.item = null
    this.segment = null
    this.add(row)
  }

  private takeBlock(block: PaperBlock, row: Row): void {
    const role = readRoleStart(block.text)
    const start = role || block.kind === 'item' || block.kind === 'title' ? null : readSectionStart(block.text)
    const after = (rest: string) => withoutStart(block, block.text.length - rest.length)
    if (role) this.takeRole(role.role, after(role.rest), row)
    else if (start) this.takeSection(start.section, start.label, after(start.rest), block, row)
    else if (this.section && continues(this.section, block)) this.fill(this.section, block)
    else {
      this.section = null
      this.takeLoose(block, row)
    }
  }

  private takeLoose(block: PaperBlock, row: Row): void {
    if (/\S@\S+\.\S/.test(block.text)) this.reading.contacts.push(block.text)
    else if (this.session && !this.options.timed && isUntimedLine(block, this.item, this.announced))
      this.addUntimed({ ...row, blocks: [block], speakers: [] })
    else if (this.item && !this.aside && (this.besideItem(row) || row.table !== null)) addDetail(this.item, block)
    else if (this.session && this.session.items.length === 0) this.describeSession(block)
    else if (!this.session) this.reading.introduction.push(block.text)
    else this.unread(this.index(), `Not placed: "${block.text}"`)
  }

  private takeRole(role: string, who: PaperBlock, row: Row): void {
    const target = this.item && this.besideItem(row) ? this.item.reading : this.session
    if (target) namedFor(target, role, who)
    else this.waiting.push({ role, block: who })
  }

  private takeSection(section: Section, label: string, rest: PaperBlock, block: PaperBlock, row: Row): void {
    if (section === 'when') {
      const session = this.session ?? this.open(null)
      const head = readHead(rest.text, this.options.year)
      if (session.items.length === 0) this.complete(head)
      else this.unread(this.index(), `Not placed: "${block.text}"`)
      return
    }
    if (
      section === 'logistics' &&
      /^(?:venue|place|location|where|lieu|endroit|lugar|sede|d[óo]nde|o[ùu])$/i.test(label)
    )
      this.places.named(this.session, rest.text)
    const inside =
      WITHIN_ITEMS.has(section) &&
      this.item !== null &&
      this.besideItem(row) &&
      (block.kind !== 'heading' || block.level > (this.item.heading ?? 9)) &&
      isSubject(this.item.reading)
    const open: OpenSection = {
      section,
      segment: null,
      turned: null,
      label: rest.text === '' ? `${label}: ` : block.text.slice(0, block.text.length - rest.text.length),
      heading: block.kind === 'heading' || isBold(block),
      item: inside ? (this.item?.reading ?? null) : null,
      filled: false,
    }
    this.announced = section === 'agenda' && rest.text === '' && this.session !== null
    this.section = this.announced && !this.options.timed ? null : open
    this.aside = !inside && this.section !== null
    if (rest.text !== '') {
      this.fill(open, rest)
      open.heading = false
    }
  }

  private fill(open: OpenSection, block: PaperBlock): void {
    const label = open.filled ? '' : open.label
    open.filled = true
    if (open.turned) open.turned.used = true
    if (open.section === 'agenda') {
      this.section = null
      this.reading.introduction.push(block.text)
      return
    }
    const target = open.item ?? this.item?.reading ?? this.session
    if (open.section === 'speakers') {
      if (target) namedFor(target, null, block)
      else this.waiting.push({ role: null, block })
      return
    }
    const place = { session: this.session ? this.index() : null, segment: open.segment }
    addToSection(this.reading, open.section, label, block, place)
    const question = open.section === 'questions' ? this.reading.questions.at(-1) : undefined
    if (question && open.item) this.asked.set(question, open.item)
  }

  private describeSession(block: PaperBlock): void {
    const session = this.session
    if (!session) return
    const short =
      session.text === null && block.kind === 'paragraph' && block.text.length <= 120 && !/[.:;]$/.test(block.text)
    const styled = (block.kind === 'heading' || isBold(block)) && block.text.length <= 200
    if (session.title === null && (styled || (short && this.labelled))) session.title = block.text
    else session.text = session.text === null ? block.text : `${session.text}\n${block.text}`
  }

  private index = () =>
    this.session ? this.reading.sessions.lastIndexOf(this.session) : this.reading.sessions.length - 1

  /** `Session 2` alone, where there is one of that name already: what follows is said of it. */
  private returnsTo(head: SessionHead): boolean {
    if (head.label === null || head.date !== null || head.dateFault !== null || head.start !== null) return false
    const known = this.reading.sessions.find(
      one =>
        one.label !== null &&
        one.items.length > 0 &&
        sameWords(one.label, head.label ?? '') &&
        (head.title === null || sameWords(one.title ?? '', head.title)),
    )
    if (!known) return false
    this.session = known
    this.item = null
    this.segment = null
    this.aside = true
    if (this.section) this.section = { ...this.section, item: null, segment: null }
    return true
  }

  /** `Segment 2:` among guiding questions is the part of the agenda that the next of them are about. */
  private turnsToSegment(row: Row): boolean {
    const open = this.section
    const [block, ...more] = row.blocks
    if (open?.section !== 'questions' || !block || more.length > 0 || row.hours !== null || row.cells !== null)
      return false
    const part = findSegment(block, this.session?.items ?? [], open.item !== null)
    if (part === null) return false
    const turned = { text: block.text, session: this.index(), used: false }
    this.turns.push(turned)
    this.section = { ...open, heading: true, item: part.item, segment: part.named, turned }
    return true
  }

  /** Whether a row stands where what belongs to the open line of the agenda does. */
  private besideItem = (row: Row): boolean => row.table === (this.item?.table ?? null) || row.within === true

  private unread(session: number | null, message: string): void {
    this.reading.problems.push({ code: 'unread', session, item: null, message })
  }
}
