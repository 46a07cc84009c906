// NLP.js as its documentation sets it up, asked line by line: "add<TAB>intent<TAB>example", "train", "ask<TAB>utterance".
// Answers "intent<TAB>score<TAB>nanoseconds" by its own clock; ends with its input.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { containerBootstrap } = require('@nlpjs/core');
const { Nlp } = require('@nlpjs/nlp');

const language = process.argv[2];
const { LangEn, LangJa } = require(`@nlpjs/lang-${language}`);

// Its trainer reports on the standard output, which is ours to answer on.
console.log = () => {};

const container = await containerBootstrap();
container.use(Nlp);
container.use(LangEn ?? LangJa);
const nlp = container.get('nlp');
nlp.settings.autoSave = false;
nlp.addLanguage(language);

async function timed(work) {
  const before = process.hrtime.bigint();
  const result = await work();
  return [result, process.hrtime.bigint() - before];
}

for await (const line of createInterface({ input: process.stdin })) {
  const [verb, first, second] = line.split('\t');
  if (verb === 'add') {
    nlp.addDocument(language, second, first);
  } else {
    const [result, nanos] = await timed(() => (verb === 'train' ? nlp.train() : nlp.process(language, first)));
    process.stdout.write(`${result?.intent ?? 'None'}\t${result?.score ?? 0}\t${nanos}\n`);
  }
}
