/** The Russian language, as the stages know it. */
import type { Language } from "../language.ts";
import { fold } from "./fold.ts";
import { nominative } from "./morphology/nominative.ts";
import { respell } from "./morphology/respell.ts";
import { abbreviations } from "./recognisers/abbreviations.ts";
import { action } from "./recognisers/actions.ts";
import { governedBelow } from "./recognisers/addressee-governor.ts";
import { addressees } from "./recognisers/addressees.ts";
import { bareSurnames } from "./recognisers/bare-surnames.ts";
import { cues } from "./recognisers/cues.ts";
import { dates } from "./recognisers/dates.ts";
import { deadline } from "./recognisers/deadlines.ts";
import { figureCues } from "./recognisers/figure-cues.ts";
import { figures } from "./recognisers/figures.ts";
import { lineCues } from "./recognisers/line-cues.ts";
import { agreeMentions } from "./recognisers/person-mentions.ts";
import { persons } from "./recognisers/persons.ts";
import { places } from "./recognisers/places.ts";
import { references } from "./recognisers/references.ts";
import { sentences } from "./recognisers/sentences.ts";
import { shortUses } from "./recognisers/short-uses.ts";
import { signatories } from "./recognisers/signatories.ts";
import { splits } from "./recognisers/splits.ts";
import { responsibleCell, termCell } from "./recognisers/table-cells.ts";
import { isStamp, title } from "./recognisers/title.ts";
import { unexplained } from "./recognisers/unexplained.ts";
import { misreadDigits } from "./words/lookalikes.ts";

export const russian: Language = {
  code: "ru",
  checks: figureCues,
  alphabets: ["абвгдежзиклмнопрстуфхцчшщэюя", "abcdefghijklmnopqrstuvwxyz"],
  misreadDigits,
  fold,
  lines: lineCues,
  cues,
  splits,
  respell,
  sentences,
  recognise: {
    dates,
    figures,
    persons,
    bareSurnames,
    references,
    agree: agreeMentions,
    abbreviations,
    shortUses,
    unexplained,
    places,
    addressees,
    governedBelow,
    nominative: (phrase) => nominative(phrase).text,
    deadline,
    termCell,
    responsibleCell,
    action,
    title,
    isStamp,
    signatories,
  },
};
