import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'

/** What a device may get wrong, on purpose. */
export interface Faults {
  origin?: string
  rpID?: string
  /** Nobody was asked for a finger or a PIN. */
  unverified?: boolean
  counter?: number
  challenge?: string
  userHandle?: string
}

interface Options {
  challenge: string
  rp?: { id: string }
  rpId?: string
  user?: { id: string }
}

/** A device with one passkey (WebAuthn, ES256, attestation none), made by hand so that it can also misbehave. */
export interface PasskeyDevice {
  /** The id of the credential, base64url. */
  id: string
  register: (options: Options, faults?: Faults) => string
  answer: (options: Options, faults?: Faults) => string
}

export function passkeyDevice(origin: string): PasskeyDevice {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  let counter = 0
  let handle = ''
  const clientData = (type: string, options: Options, faults: Faults) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: faults.challenge ?? options.challenge,
        origin: faults.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const head = (rpID: string, faults: Faults, attested: boolean) => {
    const flags = 0x01 | (faults.unverified ? 0 : 0x04) | (attested ? 0x40 : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(faults.counter ?? ++counter)
    return Buffer.concat([sha256(Buffer.from(faults.rpID ?? rpID)), Buffer.of(flags), count])
  }
  return {
    id: id.toString('base64url'),
    register(options, faults = {}) {
      handle = options.user!.id
      const data = clientData('webauthn.create', options, faults)
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const authData = Buffer.concat([
        head(options.rp!.id, faults, true),
        Buffer.alloc(16),
        length,
        id,
        coseKey(publicKey),
      ])
      const attestation = Buffer.concat([
        Buffer.of(0xa3),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.of(0xa0),
        text('authData'),
        bytes(authData),
      ])
      return JSON.stringify({
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: data.toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal'],
        },
      })
    },
    answer(options, faults = {}) {
      const data = clientData('webauthn.get', options, faults)
      const authData = head(options.rpId!, faults, false)
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, sha256(data)]))
        .sign(privateKey)
      return JSON.stringify({
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key',
        clientExtensionResults: {},
        response: {
          clientDataJSON: data.toString('base64url'),
          authenticatorData: authData.toString('base64url'),
          signature: signature.toString('base64url'),
          userHandle: faults.userHandle ?? handle,
        },
      })
    },
  }
}

const sha256 = (of: Buffer) => createHash('sha256').update(of).digest()

// CBOR (RFC 8949), as far as an attestation needs it.
const text = (word: string) => Buffer.concat([Buffer.of(0x60 | word.length), Buffer.from(word)])
const bytes = (of: Buffer) =>
  of.length < 256
    ? Buffer.concat([Buffer.of(0x58, of.length), of])
    : Buffer.concat([Buffer.of(0x59, of.length >> 8, of.length & 255), of])

function coseKey(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' }) as { x: string; y: string }
  return Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    bytes(Buffer.from(x, 'base64url')),
    Buffer.of(0x22),
    bytes(Buffer.from(y, 'base64url')),
  ])
}
