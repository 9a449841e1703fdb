/** What the list of items can show, in the order of its tabs. `apart`: what a machine wrote, or nobody wanted. */
export const WHICH = ['open', 'unassigned', 'mine', 'assigned', 'waiting', 'answered', 'closed', 'apart'] as const
