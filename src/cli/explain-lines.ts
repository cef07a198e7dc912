/** `--explain`: for each line its role, by how much, the runner-up, the facts that decided, and how it begins. */
import { clip, columns, wrap } from "../emit/wrap.ts";
import type { Explanation } from "../pipeline.ts";

const gap = "  ";

/** @param width columns of the terminal. */
export function* explanationLines(explanations: readonly Explanation[], width: number): Generator<string> {
  const numbers = explanations.map(({ line, endLine }) => (line === endLine ? `${line}` : `${line}-${endLine}`));
  const numberWidth = Math.max(4, ...numbers.map(columns));
  const indent = " ".repeat(numberWidth + gap.length);
  yield `${"line".padStart(numberWidth)}${gap}${"role".padEnd(10)}${gap}${"margin".padStart(6)}${gap}${"runner-up".padEnd(10)}${gap}text\n`;
  for (const [index, one] of explanations.entries()) {
    const margin = Number.isFinite(one.margin) ? one.margin.toFixed(1) : "-";
    const start = `${(numbers[index] ?? "").padStart(numberWidth)}${gap}${one.role.padEnd(10)}${gap}${margin.padStart(6)}${gap}${one.runnerUp.padEnd(10)}${gap}`;
    yield `${start}${clip(one.text, width - columns(start))}\n`;
    const facts = one.reasons.map(({ fact, weight }) => `${fact.replaceAll(" ", "\u00a0")}\u00a0${signed(weight)}`).join(", ");
    if (facts === "") continue;
    for (const line of wrap(facts, width - indent.length)) yield `${indent}${line.replaceAll("\u00a0", " ")}\n`;
  }
}

function signed(weight: number): string {
  return `${weight < 0 ? "" : "+"}${weight.toFixed(1)}`;
}
