/** The words of the outline in Russian. */
import type { TreeLabels } from "../../emit/labels.ts";
import { russian } from "./messages.ts";

export const russianLabels: TreeLabels = {
  roles: { formula: "формула", topic: "тема", addressee: "кому", directive: "решение" },
  untitled: "(без заголовка)",
  draft: "проект",
  preamble: "преамбула",
  signed: "подпись",
  attachment: "приложение",
  confidence: { likely: "вероятно", guess: "догадка" },
  summary: (resolution) => {
    const paragraphs = resolution.preamble.filter((block) => block.kind === "paragraph").length;
    const items = resolution.preamble.reduce((sum, block) => sum + (block.kind === "list" ? block.items.length : 0), 0);
    return [
      counted(paragraphs, ["абзац", "абзаца", "абзацев"]),
      counted(items, ["пункт списков", "пункта списков", "пунктов списков"]),
      counted(resolution.statistics.length, ["показатель", "показателя", "показателей"]),
    ]
      .filter((part) => part !== "")
      .join(", ");
  },
  none: "(решений нет)",
};

function counted(count: number, forms: readonly [string, string, string]): string {
  return count === 0 ? "" : `${count} ${forms[russian.plural(count)]}`;
}
