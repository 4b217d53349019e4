/** Draws the icons of the add-in and of its ribbon commands into assets/icons. Run it when a drawing changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { projectFolder } from './project.mjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const samples = 8;

const [accent, white, pale, warm] = [
  [0x0f, 0x5f, 0x7a],
  [0xff, 0xff, 0xff],
  [0x7f, 0xb7, 0xc9],
  [0xe0, 0x91, 0x2f],
];

const box = (left, top, right, bottom, color) => ({ left, top, right, bottom, color });
const stroke = (points, width, color) => ({ points, width, color });

/** What each drawing has on its rounded square, in parts of the side. */
const drawings = {
  /** Totals of rows and columns, and the corner where they meet. */
  icon: [
    box(0.2, 0.2, 0.37, 0.37, pale),
    box(0.43, 0.2, 0.6, 0.37, pale),
    box(0.2, 0.43, 0.37, 0.6, pale),
    box(0.43, 0.43, 0.6, 0.6, pale),
    box(0.66, 0.2, 0.81, 0.6, white),
    box(0.2, 0.66, 0.6, 0.81, white),
    box(0.66, 0.66, 0.81, 0.81, warm),
  ],
  /** An equals sign. */
  calculate: [box(0.24, 0.34, 0.76, 0.45, white), box(0.24, 0.55, 0.76, 0.66, white)],
  /** A list of which one line is a finding. */
  check: [
    box(0.22, 0.25, 0.33, 0.36, pale),
    box(0.42, 0.25, 0.79, 0.36, white),
    box(0.22, 0.45, 0.33, 0.56, warm),
    box(0.42, 0.45, 0.79, 0.56, white),
    box(0.22, 0.65, 0.33, 0.76, pale),
    box(0.42, 0.65, 0.79, 0.76, white),
  ],
  /** A tick. */
  verify: [
    stroke(
      [
        [0.25, 0.52],
        [0.43, 0.7],
        [0.76, 0.32],
      ],
      0.12,
      white,
    ),
  ],
};

/** The colour of a point, or undefined outside; edges of boxes lie on whole pixels of the size, so that small icons stay sharp. */
function colorAt(x, y, size, shapes) {
  const snap = (part) => Math.round(part * size);
  const [low, high, radius] = [snap(0.06), size - snap(0.06), 0.17 * size];
  if (x < low || y < low || x >= high || y >= high) return undefined;
  const [dx, dy] = [
    Math.max(low + radius - x, x - (high - radius), 0),
    Math.max(low + radius - y, y - (high - radius), 0),
  ];
  if (dx * dx + dy * dy > radius * radius) return undefined;
  const isIn = (shape) =>
    shape.points
      ? distanceTo(shape.points, x / size, y / size) <= shape.width / 2
      : x >= snap(shape.left) && x < snap(shape.right) && y >= snap(shape.top) && y < snap(shape.bottom);
  return shapes.find(isIn)?.color ?? accent;
}

/** How far a point is from a line through several points. */
function distanceTo(points, x, y) {
  return Math.min(
    ...points.slice(1).map(([x2, y2], index) => {
      const [x1, y1] = points[index];
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const at = Math.max(0, Math.min(1, along));
      return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1));
    }),
  );
}

/** The pixel as red, green, blue and opacity, averaged over a grid of points in it. */
function pixel(column, row, size, shapes) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples; i++) {
    for (let j = 0; j < samples; j++) {
      const color = colorAt(column + (i + 0.5) / samples, row + (j + 0.5) / samples, size, shapes);
      if (color) [...color, 255].forEach((value, index) => (sum[index] += value));
    }
  }
  const covered = sum[3] / 255;
  return covered === 0
    ? [0, 0, 0, 0]
    : [...sum.slice(0, 3).map((value) => Math.round(value / covered)), Math.round(sum[3] / samples ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** A PNG of the drawing with this side in pixels. */
function png(size, shapes) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(column, row, size, shapes)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = join(projectFolder, 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(drawings))
  for (const size of sizes) writeFileSync(join(folder, `${name}-${size}.png`), png(size, shapes));
writeFileSync(join(folder, 'logo-300.png'), png(300, drawings.icon));
