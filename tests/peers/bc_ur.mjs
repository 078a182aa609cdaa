// Uniform Resources by the package of NGRAVE: writes and reads single URs and moving parts.
import bcUr from '@ngraveio/bc-ur';
import {answerQuestions} from './questions.mjs';

const {UR, UREncoder, URDecoder} = bcUr;

await answerQuestions({
  write({type, message, maxFragment, count}) {
    const encoder = new UREncoder(new UR(Buffer.from(message, 'hex'), type), maxFragment);
    return Array.from({length: count}, () => encoder.nextPart());
  },
  read({texts}) {
    const decoder = new URDecoder();
    for(const [index, text] of texts.entries()) {
      decoder.receivePart(text);
      if(decoder.isComplete()) {
        const {type, cbor} = decoder.resultUR();
        return {type, message: cbor.toString('hex'), taken: index + 1};
      }
    }
    return null;
  }
});
