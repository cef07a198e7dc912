/** What the command says, in Russian. */
import { russianLabels } from "./labels.ts";
import { russian } from "./messages.ts";

interface Tally {
  readonly files: number;
  readonly resolutions: number;
  readonly directives: number;
  readonly withoutAddressee: number;
  readonly withoutTerm: number;
  readonly errors: number;
  readonly warnings: number;
  readonly unread: number;
  readonly unchanged: number;
}

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly rate: string;
  readonly left: string;
}

export const russianTalk = {
  wording: russian,
  labels: russianLabels,
  severities: { error: "ошибка", warning: "внимание", info: "справка" },
  reasons: {
    ENOENT: "нет такого файла или папки",
    EACCES: "нет доступа",
    EPERM: "нет доступа",
    EISDIR: "это папка, ожидался файл",
    ENOTDIR: "часть пути — не папка",
    EEXIST: "часть пути — не папка",
    ENAMETOOLONG: "слишком длинное имя",
    ELOOP: "ссылка ведёт на саму себя",
    ENOSPC: "нет места на диске",
    "no-documents": "в этой папке нет документов (.txt .text .md .markdown)",
    "no-match": "ни один файл не подходит под образец",
    "same-file": "результат заменил бы исходный файл, укажите другой --output",
  },
  tooLarge: (bytes: string, limit: string): string => `слишком велик: ${bytes} байт при пределе ${limit} (--max-bytes)`,
  didYouMean: (word: string): string => ` (не команда ли это: ${word}?)`,
  internal: (message: string): string => `не удалось разобрать, сообщите об этом: ${message}`,
  valid: (count: number): string => counted(count, ["резолюция верна", "резолюции верны", "резолюций верны"]),
  notJson: "не JSON",
  summary: (tally: Tally, seconds: string): string =>
    [
      counted(tally.files, ["файл", "файла", "файлов"]) +
        bracketed(["не прочитано", tally.unread], ["без изменений", tally.unchanged]),
      counted(tally.resolutions, ["резолюция", "резолюции", "резолюций"]),
      `${counted(tally.directives, ["поручение", "поручения", "поручений"])} (без исполнителя ${tally.withoutAddressee}, без срока ${tally.withoutTerm})`,
      counted(tally.errors, ["ошибка", "ошибки", "ошибок"]),
      counted(tally.warnings, ["предупреждение", "предупреждения", "предупреждений"]),
      `${seconds} с`,
    ].join(", "),
  progress: ({ done, total, rate, left }: Progress): string => `${done} из ${total} файлов, ${rate} в секунду, осталось ${left}`,
};

function bracketed(...figures: readonly (readonly [string, number])[]): string {
  const shown = figures.filter(([, count]) => count > 0).map(([name, count]) => `${name}: ${count}`);
  return shown.length > 0 ? ` (${shown.join(", ")})` : "";
}

function counted(count: number, forms: readonly [string, string, string]): string {
  return `${count} ${forms[russian.plural(count)]}`;
}
