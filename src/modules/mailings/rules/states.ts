export const STATES = ['draft', 'waiting', 'sending', 'paused', 'stopped', 'done'] as const
export type State = (typeof STATES)[number]

/** How long a mailing can be taken back after it was sent: nothing leaves before. */
export const UNDO_MINUTES = 5

/** When the first mail of a mailing leaves: at the hour that was asked for, and never before it could be taken back. */
export function startOf(now: Temporal.Instant, asked: Temporal.Instant | null): Temporal.Instant {
  const soonest = now.add({ minutes: UNDO_MINUTES })
  return asked && Temporal.Instant.compare(asked, soonest) > 0 ? asked : soonest
}

/** What can be done with a mailing in a state. */
export function mayBe(state: State) {
  return {
    changed: state === 'draft',
    takenBack: state === 'waiting',
    paused: state === 'sending',
    resumed: state === 'paused',
    stopped: state === 'sending' || state === 'paused',
  }
}

/** What became of a recipient, as it is shown. */
export const FATES = ['waiting', 'queued', 'sent', 'refused', 'bounced', 'kept', 'held', 'left-out', 'stopped'] as const
export type Fate = (typeof FATES)[number]

/** Why somebody is left out, in the order in which it is asked. */
export const REASONS = ['removed', 'no-consent', 'unwilling', 'no-address', 'bounced', 'twice'] as const
export type Reason = (typeof REASONS)[number]
