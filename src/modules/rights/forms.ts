import Type from 'typebox'
import { choice, form } from '../../kernel/forms.ts'

/** How somebody asked the staff that keeps their record. */
export const AskedForm = form(Type.Object({ way: choice(['phone', 'paper']) }))
