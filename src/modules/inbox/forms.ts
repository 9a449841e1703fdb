import Type from 'typebox'
import { choice, form, id, language, optionalId, words } from '../../kernel/forms.ts'

/** Whose it is from now on; nobody's without one. */
export const AssignForm = form(Type.Object({ person: optionalId() }))
export const StateForm = form(Type.Object({ state: choice(['new', 'waiting', 'closed']) }))
export const NoteForm = form(Type.Object({ words: words(5000) }))
/** `seen`: the last thing that stood on the page it was written on. */
export const AnswerForm = form(Type.Object({ words: words(50_000), language: language(), seen: id() }))
