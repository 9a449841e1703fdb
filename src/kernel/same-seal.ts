import { timingSafeEqual } from 'node:crypto'

/** Whether a seal that somebody brought is the one we would make. How long it takes tells nothing of where they differ. */
export function sameSeal(ours: string, brought: string): boolean {
  const [expected, given] = [Buffer.from(ours), Buffer.from(brought)]
  return expected.length === given.length && timingSafeEqual(expected, given)
}
