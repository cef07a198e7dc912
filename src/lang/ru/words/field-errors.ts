/** What a word processor prints for a field that it cannot fill; each with its capital and full stop, as printed. */
export const fieldErrors: readonly string[] = [
  "Ошибка! Закладка не определена.",
  "Ошибка! Источник ссылки не найден.",
  "Ошибка! Неизвестное имя свойства документа.",
  "Ошибка! Недопустимый объект гиперссылки.",
  "Ошибка! Элементы оглавления не найдены.",
  "Ошибка! Стиль не определен.",
  "Error! Bookmark not defined.",
  "Error! Reference source not found.",
  "Error! Hyperlink reference not valid.",
];

/** Read by the check of the word lists. @public */
export const displayed = true;
