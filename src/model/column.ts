/** What a column of a table of tasks holds. */
export const columns = ["number", "task", "term", "responsible", "other"] as const;
export type Column = (typeof columns)[number];
