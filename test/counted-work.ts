/** How often and over how much text patterns run, told without a clock: built-ins count while a function runs. */

export interface Work {
  /** Patterns tried. */
  tries: number;
  /** Characters offered to patterns that are bound to no place: what they may have to walk over. */
  swept: number;
  /** Characters put in lower or upper case. */
  recased: number;
}

export function counted(run: () => unknown): Work {
  const work: Work = { tries: 0, swept: 0, recased: 0 };
  const { exec } = RegExp.prototype;
  const { toLowerCase, toUpperCase } = String.prototype;
  RegExp.prototype.exec = function (text: string) {
    work.tries++;
    if (!this.sticky && !this.source.startsWith("^")) work.swept += String(text).length - (this.global ? this.lastIndex : 0);
    return exec.call(this, text);
  };
  const counting = (recase: () => string) =>
    function (this: string): string {
      work.recased += this.length;
      return recase.call(this);
    };
  String.prototype.toLowerCase = counting(toLowerCase);
  String.prototype.toUpperCase = counting(toUpperCase);
  try {
    run();
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { toLowerCase, toUpperCase });
  }
  return work;
}
