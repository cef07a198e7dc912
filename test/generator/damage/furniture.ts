/** What a web page or a letter puts around a text, and the title once more. */
import type { Unit } from "../model.ts";
import { capital, unit } from "../sheet.ts";
import { surnames } from "../words/common.ts";
import { type Damage, type Strike, strikes } from "./strike.ts";

const lines = (shape: string, texts: readonly string[]): Unit[] =>
  texts.map((text) => unit(["artifact", shape], text, { form: "fixed", gap: "" }));

function around({ draft, dice }: Strike, above: readonly Unit[], below: readonly Unit[]): void {
  const [first] = draft.units;
  if (first) first.before = Math.max(first.before, dice.int(1, 2));
  draft.units.unshift(...above);
  const [behind, ...rest] = below;
  if (behind) draft.units.push({ ...behind, before: dice.int(1, 2) }, ...rest);
}

export const webPage: Damage = (strike) => {
  const { dice } = strike;
  if (!strikes({ ...strike, share: 1 })) return;
  const clock = `${dice.int(10, 28)}.0${dice.int(1, 9)}.20${dice.int(10, 23)} ${dice.int(10, 23)}:${dice.int(10, 59)}`;
  const above = dice.some(
    [
      "Главная » Документы » Решения",
      "Версия для слабовидящих | Карта сайта | Вход",
      "О нас   Новости   Документы   Контакты",
      `${clock}   Просмотров: ${dice.int(20, 2000)}`,
      "Поиск по сайту",
      "Опубликовано: администратор",
    ],
    dice.int(1, 4),
  );
  const below = dice.some(
    [
      "Поделиться:   ВКонтакте   Одноклассники   Telegram",
      "← Предыдущая новость",
      "Следующая новость →",
      "Комментарии (0)",
      `Просмотров: ${dice.int(20, 2000)}`,
      `© 2008–20${dice.int(10, 23)}. Все права защищены`,
      "Наверх",
      "Версия для печати",
      "Читайте также",
    ],
    dice.int(1, 4),
  );
  around(strike, lines("artifact, web page", above), lines("artifact, web page", below));
};

export const letter: Damage = (strike) => {
  const { dice } = strike;
  if (!strikes({ ...strike, share: 1 })) return;
  const [from, to] = [dice.pick(surnames), dice.pick(surnames)];
  const date = `${dice.int(1, 28)}.0${dice.int(1, 9)}.20${dice.int(10, 23)}`;
  const above = dice.pick([
    [
      `От кого: ${from} <office@example.org>`,
      `Кому: ${to} <post@example.org>`,
      `Дата: ${date} ${dice.int(10, 23)}:${dice.int(10, 59)}`,
      "Тема: FW: проект документа",
    ],
    [
      "-------- Пересылаемое сообщение --------",
      `От: ${from} <office@example.org>`,
      `Дата: ${date}`,
      "Тема: На согласование",
      `Кому: post@example.org`,
    ],
    [
      `From: ${from} [mailto:office@example.org]`,
      `Sent: Monday, May ${dice.int(1, 28)}, 20${dice.int(10, 23)} ${dice.int(1, 12)}:15 PM`,
      `To: ${to}`,
      "Subject: FW: документ",
      "Вложения: dokument.doc (34 КБ)",
    ],
  ]);
  const below = dice.pick([[], [], ["Отправлено с мобильного устройства"]]);
  around(strike, lines("artifact, letter", above), lines("artifact, letter", below));
};

/** The title of the page, in mixed case, above the title of the document. */
export const repeatedTitle: Damage = (strike) => {
  const { draft } = strike;
  const [head] = draft.heads;
  const at = draft.units.findIndex(({ role }) => role === "title");
  if (!head?.title || at !== 0 || draft.units[1]?.role !== "title" || !strikes({ ...strike, share: 1 })) return;
  const kind = head.kind ?? "";
  const rest = head.title.startsWith(kind.toUpperCase())
    ? capital(head.title.toLowerCase().slice(0, kind.length)) + head.title.slice(kind.length)
    : head.title;
  const [first] = draft.units;
  if (first) first.before = Math.max(1, first.before);
  draft.units.unshift(unit(["artifact", "artifact, title of the page"], rest, { form: "fixed", gap: "" }));
};
