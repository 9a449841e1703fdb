/**
 * How many mails may be handed to the outbox now: `pace` a minute, spread over it. `lastMs` is how long ago some were
 * handed over; a house that slept makes up for two seconds at most, or for one mail. With a pace of 0 all may go.
 */
export function mayGoNow(pace: number, lastMs: number): number {
  if (pace === 0) return Number.POSITIVE_INFINITY
  // One more than asked for: a pace of 20 a minute is one every three seconds, not none for ever.
  const longest = Math.max(2000, 60_000 / pace + 1)
  return Math.floor((pace * Math.min(Math.max(lastMs, 0), longest)) / 60_000)
}
