// The VC-JWT package of the Decentralized Identity Foundation: presents and verifies tokens of VCDM 1.1.
// Nothing is fetched: keys come from the did:jwk that names them, or with the question.
import {ES256Signer} from 'did-jwt';
import {createVerifiableCredentialJwt, createVerifiablePresentationJwt, verifyCredential, verifyPresentation} from 'did-jwt-vc';
import {answerQuestions} from './questions.mjs';

function keysOf(did, keys) {
  const [, encoded] = /^did:jwk:(.+)$/.exec(did) ?? [];
  return encoded ? JSON.parse(Buffer.from(encoded, 'base64url')) : keys[did];
}

function resolverOf(keys) {
  return {
    async resolve(url) {
      const did = url.split('#')[0].split('?')[0];
      const publicKeyJwk = keysOf(did, keys);
      const id = did.startsWith('did:jwk:') ? `${did}#0` : `${did}#${did.slice('did:key:'.length)}`;
      const method = {id, type: 'JsonWebKey2020', controller: did, publicKeyJwk};
      return {
        didResolutionMetadata: publicKeyJwk ? {} : {error: 'notFound'},
        didDocumentMetadata: {},
        didDocument: publicKeyJwk ? {
          '@context': 'https://www.w3.org/ns/did/v1', id: did, verificationMethod: [method],
          assertionMethod: [id], authentication: [id]
        } : null
      };
    }
  };
}

function identityOf(secret, did) {
  return {did, signer: ES256Signer(Buffer.from(secret.d, 'base64url')), alg: 'ES256'};
}

await answerQuestions({
  issue({secret, did, payload}) {
    return createVerifiableCredentialJwt(payload, identityOf(secret, did));
  },
  present({secret, did, credential, nonce, audience, seconds, options}) {
    const vp = {
      '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiablePresentation'],
      verifiableCredential: [credential]
    };
    const payload = {vp, nbf: seconds, iat: seconds, exp: seconds + 300};
    return createVerifiablePresentationJwt(payload, identityOf(secret, did), {challenge: nonce, domain: audience, ...options});
  },
  // Holder and credential of a presentation, if both hold.
  async verify({token, keys, nonce, audience, seconds}) {
    const policies = {now: seconds};
    const shown = await verifyPresentation(token, resolverOf(keys), {challenge: nonce, domain: audience, audience, policies});
    const [inside] = shown.payload.vp.verifiableCredential;
    const credential = await verifyCredential(inside, resolverOf(keys), {policies});
    return {
      verified: shown.verified && credential.verified,
      holder: shown.verifiablePresentation.holder,
      issuer: shown.issuer,
      credential: credential.verifiableCredential
    };
  }
});
