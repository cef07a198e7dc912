/** Words that open tasks where verbs follow them: «Для этого необходимо:», «Задачи на учебный год:». */
import { anyOf, wordStart } from "../../pattern.ts";
import { opensInDative } from "../morphology/openings.ts";
import { dueWords } from "../words/decision-verbs.ts";

const dueAtEnd = new RegExp(`${wordStart}${anyOf(dueWords)}(?: [а-я]{1,20}){0,4} ?:$`);
/** «Задачи на учебный год:» */
const tasksAlone =
  /^(?:основные |главные |ближайшие |приоритетные |первоочередные )?(?:задачи|меры|мероприятия|действия|шаги)(?: [а-я0-9/.-]{1,20}){0,8} ?:$/;
const longestEnd = 120;

/** «Для этого необходимо:»: opens tasks where verbs follow; «Школам и садам рекомендуется:» names who is to act. */
export function opensTasks(folded: string): boolean {
  return (
    folded.endsWith(":") && ((dueAtEnd.test(folded.slice(-longestEnd)) && !opensInDative(folded)) || tasksAlone.test(folded))
  );
}
