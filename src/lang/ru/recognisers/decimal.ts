/** Exact decimal numbers: 18,8 is 188 tenths, and «19,4 тыс.» only moves the point. */
export interface Decimal {
  readonly digits: number;
  readonly exponent: number;
}

/** @param whole digits with any separators; @param fraction digits behind the point, or "". */
export function decimal(whole: string, fraction: string): Decimal {
  return { digits: Number(whole.replace(/\D/g, "") + fraction), exponent: -fraction.length };
}

export function shift(value: Decimal, power: number): Decimal {
  return power === 0 ? value : { digits: value.digits, exponent: value.exponent + power };
}

export function plus(a: Decimal, b: Decimal): Decimal {
  if (a.digits === 0) return b;
  const exponent = Math.min(a.exponent, b.exponent);
  return { digits: a.digits * 10 ** (a.exponent - exponent) + b.digits * 10 ** (b.exponent - exponent), exponent };
}

export function toNumber(value: Decimal): number {
  return value.exponent === 0 ? value.digits : Number(`${value.digits}e${value.exponent}`);
}

export function isWhole(value: Decimal): boolean {
  return Number.isInteger(toNumber(value));
}
