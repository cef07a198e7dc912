/** What is made when it is first asked for: a short run pays for no table that it does not need. @param make gives the same each time. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
