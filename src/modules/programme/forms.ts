import Type from 'typebox'
import { eachWords, form, language, optionalWords, words } from '../../kernel/forms.ts'

/** A programme as a file or as words; the file comes beside the fields. */
export const uploadForm = form(
  Type.Object({
    text: optionalWords(400_000),
    place: words(100),
    zone: words(60),
  }),
)

/** What stands above the sessions of a draft. Lists are one a line. */
export const seriesForm = form(
  Type.Object({
    title: words(300),
    language: language(),
    introduction: optionalWords(10_000),
    objectives: optionalWords(10_000),
  }),
)

/** Lines of an agenda that one form can hold; a longer agenda is corrected in the file. */
export const LINES = 300

/** One session of a draft with the lines of its agenda; see rules/typed-session.ts. */
export const sessionForm = form(
  Type.Object({
    /** What the session was when the form was drawn, so that nobody's correction is lost under another's. */
    seen: Type.Optional(Type.String({ maxLength: 64 })),
    label: optionalWords(200),
    title: optionalWords(300),
    text: optionalWords(10_000),
    date: optionalWords(10),
    start: optionalWords(5),
    end: optionalWords(5),
    zone: optionalWords(60),
    printed: optionalWords(60),
    place: optionalWords(100),
    speakers: optionalWords(4000),
    line_was: eachWords(40, LINES),
    line_depth: eachWords(2, LINES),
    line_start: eachWords(5, LINES),
    line_end: eachWords(5, LINES),
    line_minutes: eachWords(4, LINES),
    line_title: eachWords(500, LINES),
    line_text: eachWords(10_000, LINES),
    line_speakers: eachWords(4000, LINES),
    line_kinds: eachWords(24, LINES * 10),
    line_gone: eachWords(4, LINES),
    new_line_before: optionalWords(4),
    /** `lines`: the agenda was too long for the form and stays as it is. */
    kept: optionalWords(8),
  }),
)

/** Which session that is there already a file is about; see rules/later-file.ts. */
export const aboutForm = form(Type.Object({ about: words(120) }))

/** Marks of the differences to take over. */
export const choiceForm = form(Type.Object({ mark: eachWords(16, 2000) }))

export const removalForm = form(Type.Object({}))
export const discardingForm = form(Type.Object({}))

/** The last piece of the address under which a programme is published. */
export const publicationForm = form(Type.Object({ slug: words(60) }))
