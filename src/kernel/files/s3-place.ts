import { WrongSetting } from '../wrong-setting.ts'

/** A bucket and the key that opens it. */
export interface S3Place {
  /** Address of the bucket and of the folder in it, with a slash at its end. */
  base: string
  /** Path of the bucket alone, and what all our keys in it begin with. */
  bucket: string
  prefix: string
  region: string
  key: string
  secret: string
}

const FORM = 's3+https://KEY:SECRET@host/bucket?region=eu-west-1'

/**
 * Reads S3_URL: `s3+https://KEY:SECRET@host[:port]/bucket[/folder][?region=…]`; `s3+http` for a store on the same
 * machine or wire. Signs of the secret that an address cannot hold are percent-encoded. Throws `WrongSetting`, which
 * never repeats the value: it holds a secret.
 */
export function s3Place(value: string): S3Place {
  const wrong = (what: string) => new WrongSetting(`S3_URL ${what}; expected ${FORM}.`)
  const match = /^s3\+(https?:.*)$/.exec(value)
  if (!match || !URL.canParse(match[1]!)) throw wrong('is no address of an S3 bucket')
  const url = new URL(match[1]!)
  if (!url.username || !url.password) throw wrong('lacks the key or the secret')
  const [bucket = '', ...folders] = url.pathname.slice(1).replace(/\/+$/, '').split('/')
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw wrong('names no bucket')
  if (!folders.every(one => /^[A-Za-z0-9_.-]+$/.test(one) && !/^\.+$/.test(one)))
    throw wrong('has a folder with signs other than letters, digits, dots and hyphens')
  const unknown = [...url.searchParams.keys()].find(name => name !== 'region')
  if (unknown !== undefined) throw wrong(`has an option "${unknown}" that we do not know`)
  return {
    base: `${url.protocol}//${url.host}/${[bucket, ...folders].join('/')}/`,
    bucket: `${url.protocol}//${url.host}/${bucket}`,
    prefix: folders.map(one => `${one}/`).join(''),
    region: url.searchParams.get('region') || 'us-east-1',
    key: decoded(url.username),
    secret: decoded(url.password),
  }
  function decoded(text: string): string {
    try {
      return decodeURIComponent(text)
    } catch {
      throw wrong('has a key or secret that is not percent-encoded')
    }
  }
}
