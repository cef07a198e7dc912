/** What a word before a number is: a genitive plural, which is counted, or a predicate without a person. */
import { nounsLikeAdjectives } from "../words/counted-nouns.ts";
import { barePluralRows, barePlurals } from "../words/nouns-before-numbers.ts";

interface Named {
  readonly text: string;
}

const nominative = /[ей]$/;
const nounlike = new Set(nounsLikeAdjectives.filter((noun) => !nominative.test(noun)));
const pluralEnd =
  /(?:[^о]ов|ев|[чшщжтдлмнр]ей|ций|аний|ений|щихся|ников|телей|[цбн]ищ|ниц|ств|[жл]иц|[щш]ин|[иа]лок|ялок|[ауо]вок|[чш]ек)$/;
const predicate = /(?:[аеоы]но|ято|ыто|ило|ало|илось|алось|ело)$/;

export const plurals: ReadonlySet<string> = new Set([...barePlurals, ...barePluralRows.flatMap((row) => row.split(" "))]);

export const isPlural = ({ text }: Named): boolean => plurals.has(text) || nounlike.has(text) || pluralEnd.test(text);

/** «Пекарен | работает | шесть» */
const present =
  /^(?:работает|действует|функционирует|имеется|насчитывается|остается|числится|значится|трудится|учится|обучается|проживает|требуется|пустует|строится|ремонтируется)$/;

export const isPredicate = ({ text }: Named): boolean => predicate.test(text) || present.test(text) || text === "было";
