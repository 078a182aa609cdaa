// The Data Integrity stack of Digital Bazaar: signs, derives, presents and verifies JSON-LD credentials.
// Its loader is closed: contexts come from the folder given as the argument, keys from the did:key that names them.
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as ecdsaJcs from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {Ed25519Signature2020} from '@digitalbazaar/ed25519-signature-2020';
import {Ed25519VerificationKey2020} from '@digitalbazaar/ed25519-verification-key-2020';
import {cryptosuite as ecdsaRdfc} from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import {cryptosuite as eddsaRdfc} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import jsigs from 'jsonld-signatures';
import {answerQuestions, reasonOf} from './questions.mjs';

const [, , folder] = process.argv;
const contexts = new Map();
for(const {address, file} of JSON.parse(readFileSync(join(folder, 'index.json')))) {
  if(!contexts.has(address)) {
    contexts.set(address, JSON.parse(readFileSync(join(folder, file))));
  }
}
const keys = new Map();

async function documentLoader(url) {
  const document = contexts.get(url) ?? documentOfKey(url);
  if(!document) {
    throw new Error(`not here: ${url}`);
  }
  return {contextUrl: null, document, documentUrl: url};
}

function documentOfKey(url) {
  if(!url.startsWith('did:key:')) {
    return null;
  }
  const [did, fragment] = url.split('#');
  const publicKeyMultibase = did.slice('did:key:'.length);
  const id = `${did}#${publicKeyMultibase}`;
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1', id, type: 'Multikey', controller: did, publicKeyMultibase
  };
  if(fragment) {
    return method;
  }
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: did, verificationMethod: [method], assertionMethod: [id], authentication: [id]
  };
}

async function signingSuite(name, did, date, pointers) {
  const signer = keys.get(did).signer();
  if(name === 'Ed25519Signature2020') {
    const {publicKeyMultibase, secretKeyMultibase} = keys.get(did);
    const key = await Ed25519VerificationKey2020.from({
      id: `${did}#${publicKeyMultibase}`, controller: did, type: 'Ed25519VerificationKey2020',
      publicKeyMultibase, privateKeyMultibase: secretKeyMultibase
    });
    return new Ed25519Signature2020({key, date});
  }
  const cryptosuite = {
    'eddsa-rdfc-2022': () => eddsaRdfc,
    'eddsa-jcs-2022': () => eddsaJcs.createSignCryptosuite(),
    'ecdsa-rdfc-2019': () => ecdsaRdfc,
    'ecdsa-jcs-2019': () => ecdsaJcs.createSignCryptosuite(),
    'ecdsa-sd-2023': () => ecdsaSd.createSignCryptosuite({mandatoryPointers: pointers})
  }[name]();
  return new DataIntegrityProof({signer, date, cryptosuite});
}

function verifyingSuites() {
  return [
    eddsaRdfc, eddsaJcs.createVerifyCryptosuite(), ecdsaRdfc, ecdsaJcs.createVerifyCryptosuite(),
    ecdsaSd.createVerifyCryptosuite()
  ].map(cryptosuite => new DataIntegrityProof({cryptosuite})).concat(new Ed25519Signature2020());
}

function verdictOf(result) {
  return result.verified ? {verified: true} : {verified: false, reason: reasonOf(result.error ?? 'not verified')};
}

async function verify(document, now) {
  return vc.verifyCredential({credential: document, suite: verifyingSuites(), documentLoader, now});
}

await answerQuestions({
  async newKey({kind}) {
    const made = kind === 'Ed25519' ? await Ed25519Multikey.generate() : await EcdsaMultikey.generate({curve: kind});
    const {publicKeyMultibase, secretKeyMultibase} = await made.export({publicKey: true, secretKey: true});
    const did = `did:key:${publicKeyMultibase}`;
    const from = kind === 'Ed25519' ? Ed25519Multikey.from : EcdsaMultikey.from;
    keys.set(did, await from({
      '@context': 'https://w3id.org/security/multikey/v1', type: 'Multikey', id: `${did}#${publicKeyMultibase}`,
      controller: did, publicKeyMultibase, secretKeyMultibase
    }));
    return did;
  },
  async sign({document, suite, did, created, pointers}) {
    return vc.issue({
      credential: document, suite: await signingSuite(suite, did, new Date(created), pointers), documentLoader
    });
  },
  async derive({document, pointers}) {
    const cryptosuite = ecdsaSd.createDiscloseCryptosuite({selectivePointers: pointers});
    return vc.derive({verifiableCredential: document, suite: new DataIntegrityProof({cryptosuite}), documentLoader});
  },
  async present({document, suite, did, created, challenge, domain}) {
    const presentation = vc.createPresentation({verifiableCredential: document, holder: did, verify: false});
    return vc.signPresentation({
      presentation, suite: await signingSuite(suite, did, new Date(created)), challenge, domain, documentLoader
    });
  },
  async verify({document, now}) {
    return verdictOf(await verify(document, now));
  },
  async verifyPresentation({document, challenge, domain, now}) {
    return verdictOf(await vc.verify({
      presentation: document, challenge, domain, suite: verifyingSuites(), documentLoader, now
    }));
  },
  // Milliseconds that one verification of many takes: of the whole credential, and of its proof alone.
  async time({documents, now}) {
    const purpose = new jsigs.purposes.AssertionProofPurpose();
    const suite = new DataIntegrityProof({cryptosuite: eddsaRdfc});
    return {
      whole: await timed(documents, document => verify(document, now)),
      proof: await timed(documents, document => jsigs.verify(document, {suite, purpose, documentLoader}))
    };
  }
});

async function timed(documents, work) {
  const start = performance.now();
  for(const document of documents) {
    const {verified, error} = await work(document);
    if(!verified) {
      throw error;
    }
  }
  return (performance.now() - start) / documents.length;
}
