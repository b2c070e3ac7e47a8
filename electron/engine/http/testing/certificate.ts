/** A certificate for `localhost` that signs itself, made anew for every test. */
import { generateKeyPairSync, sign } from 'node:crypto';

/** Distinguished encoding of X.509 (RFC 5280): tag, length, content. */
function encode(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const sequence = (...content: readonly Uint8Array[]) => encode(0x30, ...content);
const objectId = (...bytes: readonly number[]) => encode(0x06, Buffer.from(bytes));
const ECDSA_WITH_SHA256 = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2));
const COMMON_NAME = objectId(0x55, 4, 3);
const BASIC_CONSTRAINTS = objectId(0x55, 0x1d, 0x13);
const SUBJECT_ALT_NAME = objectId(0x55, 0x1d, 0x11);

export function createIdentity(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    encode(0x31, sequence(COMMON_NAME, encode(0x0c, Buffer.from('localhost')))),
  );
  const validity = sequence(
    encode(0x17, Buffer.from('200101000000Z')),
    encode(0x17, Buffer.from('491231235959Z')),
  );
  const isAuthority = sequence(encode(0x01, Buffer.from([0xff])));
  const hosts = sequence(encode(0x82, Buffer.from('localhost')));
  const extensions = encode(
    0xa3,
    sequence(
      sequence(BASIC_CONSTRAINTS, encode(0x04, isAuthority)),
      sequence(SUBJECT_ALT_NAME, encode(0x04, hosts)),
    ),
  );
  const content = sequence(
    encode(0xa0, encode(0x02, Buffer.from([2]))),
    encode(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    validity,
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  );
  const signature = encode(0x03, Buffer.from([0]), sign('sha256', content, privateKey));
  const der = sequence(content, ECDSA_WITH_SHA256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
  };
}
