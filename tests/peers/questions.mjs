// A question a line on standard input, an answer a line on standard output; both are JSON.
import {createInterface} from 'node:readline';

export async function answerQuestions(acts) {
  for await (const line of createInterface({input: process.stdin})) {
    const {act, ...given} = JSON.parse(line);
    let answer;
    try {
      answer = {answer: await acts[act](given)};
    } catch(error) {
      answer = {error: reasonOf(error)};
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
  }
}

// What went wrong, with what the errors inside say.
export function reasonOf(error) {
  const inner = [error?.errors, error?.cause].flat().filter(Boolean).map(reasonOf);
  return [error?.message ?? String(error), ...inner].join('; ');
}
