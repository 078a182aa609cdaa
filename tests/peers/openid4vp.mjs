// The OpenID4VP package of the OpenWallet Foundation with its DCQL: reads our questions, judges our answers, and asks.
import {createHash, createPublicKey, sign, verify, X509Certificate, createPrivateKey} from 'node:crypto';
import {Openid4vpClient, Openid4vpVerifier} from '@openid4vc/openid4vp';
import {SDJwtVcInstance} from '@sd-jwt/sd-jwt-vc';
import {DcqlPresentationResult, DcqlQuery} from 'dcql';
import {compactDecrypt, importJWK, jwtVerify} from 'jose';
import {answerQuestions} from './questions.mjs';

const never = name => () => { throw new Error(`${name} was called: nothing here may use a network`); };
globalThis.fetch = never('fetch');

function keyOf(signer) {
  if(signer.method === 'x5c') {
    return new X509Certificate(Buffer.from(signer.x5c[0], 'base64')).publicKey.export({format: 'jwk'});
  }
  const encoded = /^did:jwk:([^#]+)/.exec(signer.didUrl)?.[1];
  return JSON.parse(Buffer.from(encoded, 'base64url'));
}

let decryptionKey;
const callbacks = {
  fetch: never('fetch'),
  encryptJwe: never('encryptJwe'),
  hash: (data, name) => createHash(name.replace('-', '')).update(data).digest(),
  getX509CertificateMetadata: () => ({sanDnsNames: [], sanUriNames: []}),
  verifyJwt(signer, {compact}) {
    const jwk = keyOf(signer);
    const [header, payload, signature] = compact.split('.');
    const key = {key: createPublicKey({key: jwk, format: 'jwk'}), dsaEncoding: 'ieee-p1363'};
    const verified = verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'));
    return {verified, signerJwk: jwk};
  },
  async decryptJwe(jwe) {
    const {plaintext} = await compactDecrypt(jwe, await importJWK(decryptionKey, 'ECDH-ES'));
    return {decrypted: true, decryptionJwk: decryptionKey, payload: new TextDecoder().decode(plaintext)};
  },
  signJwt: never('signJwt')
};

function signingCallbacks(secret, signerJwk) {
  return {...callbacks, signJwt(_signer, {header, payload}) {
    const input = [header, payload].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const key = {key: createPrivateKey({key: secret, format: 'jwk'}), dsaEncoding: 'ieee-p1363'};
    return {jwt: `${input}.${sign('sha256', Buffer.from(input), key).toString('base64url')}`, signerJwk};
  }};
}

const client = new Openid4vpClient({callbacks});

async function resolve(link) {
  const parsed = client.parseOpenid4vpAuthorizationRequest({authorizationRequest: link});
  return client.resolveOpenId4vpAuthorizationRequest({authorizationRequestPayload: parsed.params});
}

function parsedQuery(document) {
  const query = DcqlQuery.parse(document);
  DcqlQuery.validate(query);
  return query;
}

await answerQuestions({
  async resolve({link}) {
    const {authorizationRequestPayload: payload, client: asker, version, dcql} = await resolve(link);
    parsedQuery(dcql.query);
    return {payload, prefix: asker.prefix, clientId: asker.effective, version, sentBy: 'value'};
  },
  query({query, credentials}) {
    const result = DcqlQuery.query(parsedQuery(query), credentials);
    return {
      satisfied: result.can_be_satisfied,
      sets: (result.credential_sets ?? []).map(set => set.matching_options ?? []),
      credentials: Object.fromEntries(
        Object.entries(result.credential_matches).map(([id, match]) => [id, match.success])
      )
    };
  },
  async ask({secret, jwk, did, x5c, clientId, query, nonce, state, name, mode, metadata}) {
    const verifier = new Openid4vpVerifier({callbacks: signingCallbacks(secret, jwk)});
    const made = await verifier.createOpenId4vpAuthorizationRequest({
      authorizationRequestPayload: {
        response_type: 'vp_token',
        response_mode: mode ?? 'direct_post',
        response_uri: 'https://answer.example/here',
        client_id: clientId ?? `decentralized_identifier:${did}`,
        nonce,
        state,
        dcql_query: query,
        client_metadata: {client_name: name, vp_formats_supported: {'dc+sd-jwt': {'kb-jwt_alg_values': ['ES256']}}, ...metadata}
      },
      jar: {
        jwtSigner: x5c ? {method: 'x5c', x5c, alg: 'ES256'} : {method: 'did', didUrl: `${did}#0`, alg: 'ES256'},
        expiresInSeconds: 300
      }
    });
    return {link: made.authorizationRequest, payload: made.authorizationRequestPayload, jar: made.jar?.authorizationRequestJwt};
  },
  async answered({response, payload, secret}) {
    decryptionKey = secret;
    const verifier = new Openid4vpVerifier({callbacks});
    const parsed = await verifier.parseOpenid4vpAuthorizationResponse({
      authorizationResponse: response, authorizationRequestPayload: payload, callbacks
    });
    return {presentations: parsed.dcql.presentations, nonce: parsed.expectedNonce, state: parsed.authorizationResponsePayload.state ?? null};
  },
  async shown({token, key, nonce}) {
    const matches = (jwk, data, signature) => verify(
      'sha256', Buffer.from(data), {key: createPublicKey({key: jwk, format: 'jwk'}), dsaEncoding: 'ieee-p1363'},
      Buffer.from(signature, 'base64url')
    );
    const instance = new SDJwtVcInstance({
      hasher: (data, name) => createHash(name.replace('-', '')).update(data).digest(),
      hashAlg: 'sha-256',
      verifier: (data, signature) => matches(key, data, signature),
      kbVerifier: (data, signature, payload) => matches(payload.cnf.jwk, data, signature)
    });
    const {payload, kb} = await instance.verify(token, {keyBindingNonce: nonce});
    return {payload, audience: kb.payload.aud};
  },
  // A presentation as annex B.1.3.1 has it, and the credential in it.
  async shownToken({token, holder, holderKey, issuer, issuerKey, audience, nonce, now}) {
    const currentDate = new Date(now);
    const said = (await jwtVerify(token, await importJWK(holderKey, 'ES256'), {
      issuer: holder, audience, currentDate, typ: 'JWT', requiredClaims: ['vp', 'nonce', 'iat', 'nbf']
    })).payload;
    if(said.nonce !== nonce) {
      throw new Error('nonce');
    }
    const [credential, ...others] = said.vp.verifiableCredential;
    if(others.length || !said.vp.type.includes('VerifiablePresentation')) {
      throw new Error('vp');
    }
    const {payload} = await jwtVerify(credential, await importJWK(issuerKey, 'ES256'), {
      issuer, subject: holder, currentDate, requiredClaims: ['vc']
    });
    return payload.vc;
  },
  fits({query, presentations}) {
    const result = DcqlPresentationResult.fromDcqlPresentation(presentations, {dcqlQuery: parsedQuery(query)});
    return result.can_be_satisfied;
  }
});
