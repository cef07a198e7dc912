/** Panels of points on logarithmic axes, each with the straight line that growth in proportion would be: SVG without a library. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly Point[];
}

const size = { width: 300, height: 220, left: 46, right: 12, top: 30, bottom: 34 };

export function plot(panels: readonly Panel[], perRow: number): string {
  const rows = Math.ceil(panels.length / perRow);
  const drawn = panels.map((panel, i) => drawnAt(panel, (i % perRow) * size.width, Math.floor(i / perRow) * size.height));
  const [width, height] = [perRow * size.width, rows * size.height];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="10">
<title>Time and memory against size</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${drawn.join("\n")}
</svg>
`;
}

function drawnAt({ title, unit, points }: Panel, left: number, top: number): string {
  const [x, y] = [scale(points.map((point) => point.x)), scale(points.map((point) => point.y))];
  const across = (value: number): number => round(size.left + x.at(value) * (size.width - size.left - size.right));
  const up = (value: number): number => round(size.height - size.bottom - y.at(value) * (size.height - size.top - size.bottom));
  const line = points.map((point) => `${across(point.x)},${up(point.y)}`).join(" ");
  const last = points.at(-1) ?? { x: 1, y: 1 };
  // where a run costs something before it begins, small ones lie above the line
  const start = Math.max(x.low, (last.x * y.low) / last.y);
  const ideal = `x1="${across(start)}" y1="${up((last.y * start) / last.x)}" x2="${across(last.x)}" y2="${up(last.y)}"`;
  return `<g transform="translate(${left} ${top})">
<text x="${size.left}" y="16" font-size="12">${title}</text>
${x.ticks.map((tick) => `<text x="${across(tick)}" y="${size.height - 18}" text-anchor="middle">${short(tick)}</text>`).join("")}
${y.ticks.map((tick) => `<path d="M${size.left} ${up(tick)}H${size.width - size.right}" stroke="#ddd"/><text x="${size.left - 4}" y="${up(tick) + 3}" text-anchor="end">${short(tick)}</text>`).join("")}
<text x="${size.width - size.right}" y="${size.height - 5}" text-anchor="end" fill="#666">${unit}</text>
<line ${ideal} stroke="#999" stroke-dasharray="3 3"/>
<polyline points="${line}" fill="none" stroke="#06c" stroke-width="1.5"/>
${points.map((point) => `<circle cx="${across(point.x)}" cy="${up(point.y)}" r="2.5" fill="#06c"/>`).join("")}
</g>`;
}

interface Scale {
  readonly low: number;
  /** From 0 to 1. */
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Whole powers of ten around the values. */
function scale(values: readonly number[]): Scale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1);
  return {
    low: 10 ** low,
    at: (value) => (Math.log10(value) - low) / (high - low),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  };
}

function short(value: number): string {
  if (value >= 1e6) return `${value / 1e6}M`;
  if (value >= 1e3) return `${value / 1e3}k`;
  return String(Number(value.toPrecision(2)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
