// The SD-JWT VC package of the OpenWallet Foundation: issues, presents and verifies; ES256 by node's own crypto.
import {createHash, generateKeyPairSync, createPrivateKey, createPublicKey, randomBytes, sign, verify} from 'node:crypto';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {answerQuestions} from './questions.mjs';

const HASHES = {'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512'};
const COMMON = {
  hasher: (data, name) => createHash(HASHES[name]).update(typeof data === 'string' ? data : Buffer.from(data)).digest(),
  hashAlg: 'sha-256',
  saltGenerator: length => randomBytes(length).toString('base64url').slice(0, length)
};

function signerOf(jwk) {
  const key = createPrivateKey({key: jwk, format: 'jwk'});
  return data => sign('sha256', Buffer.from(data), {key, dsaEncoding: 'ieee-p1363'}).toString('base64url');
}

function matches(jwk, data, signature) {
  const key = createPublicKey({key: jwk, format: 'jwk'});
  const bytes = Buffer.from(signature, 'base64url');
  return verify('sha256', Buffer.from(data), {key, dsaEncoding: 'ieee-p1363'}, bytes);
}

await answerQuestions({
  newKey() {
    const {privateKey, publicKey} = generateKeyPairSync('ec', {namedCurve: 'P-256'});
    return {secret: privateKey.export({format: 'jwk'}), public: publicKey.export({format: 'jwk'})};
  },
  issue({payload, frame, key}) {
    return new SDJwtVcInstance({...COMMON, signer: signerOf(key), signAlg: 'ES256'}).issue(payload, frame);
  },
  present({token, frame, key, binding}) {
    const instance = new SDJwtVcInstance({...COMMON, kbSigner: signerOf(key), kbSignAlg: 'ES256'});
    return instance.present(token, frame, {kb: {payload: binding}});
  },
  async verify({token, key, nonce, now}) {
    const instance = new SDJwtVcInstance({
      ...COMMON,
      verifier: (data, signature) => matches(key, data, signature),
      kbVerifier: (data, signature, payload) => matches(payload.cnf.jwk, data, signature)
    });
    const {payload, kb} = await instance.verify(token, {currentDate: now, keyBindingNonce: nonce});
    return {payload, binding: kb?.payload ?? null};
  }
});
