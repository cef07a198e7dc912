/** The spelling before 1918 and what it became. */
export const oldLetters: Readonly<Record<string, string>> = {
  ѣ: "е",
  Ѣ: "Е",
  і: "и",
  І: "И",
  ѳ: "ф",
  Ѳ: "Ф",
  ѵ: "и",
  Ѵ: "И",
};

/** Ends of adjectives and participles, in the old letters made new: «крестьянскаго», «луговыя», «прочія». */
export const oldEndings: readonly (readonly [old: string, now: string])[] = [
  ["жаго", "жего"],
  ["чаго", "чего"],
  ["шаго", "шего"],
  ["щаго", "щего"],
  ["аго", "ого"],
  ["яго", "его"],
  ["ыя", "ые"],
  ["кия", "кие"],
  ["ругия", "ругие"],
  ["ногия", "ногие"],
  ["олгия", "олгие"],
  ["рогия", "рогие"],
  ["ихия", "ихие"],
  ["ухия", "ухие"],
  ["жия", "жие"],
  ["шия", "шие"],
  ["щия", "щие"],
  ["чия", "чие"],
];

/** Words that end like those and are none. */
export const notOldEndings: readonly string[] = ["благо", "чикаго", "выя", "шия", "кия"];

/** Read by the check of the word lists. @public */
export const displayed = true;
