/** How somebody is told: by mail at once, in the digest, on the page alone, or not at all. What is mailed stands on the page as well. */
export const WAYS = ['mail', 'digest', 'page', 'nothing'] as const
export type Way = (typeof WAYS)[number]

export const isWay = (word: string): word is Way => WAYS.some(one => one === word)
