import 'server-only';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

/** `tag` is a universal part of speech, e.g. `VERB`; `lemma` the base form in lower case. */
export type Tagged = { text: string; tag: string; lemma: string };

/** The tokens of one sentence; "don't" is two. The model is loaded at the first call, which takes a fifth of a second. */
export function tagTokens(sentence: string): Tagged[] {
  language ??= winkNLP(model, ['pos']);
  const tokens = language.readDoc(sentence).tokens();
  const { its } = language;
  const [texts, tags, lemmas] = [
    tokens.out(),
    tokens.out(its.pos),
    tokens.out(its.lemma as ItsFunction<string>),
  ];
  return texts.map((text, at) => ({
    text,
    tag: String(tags[at] ?? 'X'),
    lemma: String(lemmas[at] ?? text).toLowerCase(),
  }));
}

let language: ReturnType<typeof winkNLP> | undefined;
