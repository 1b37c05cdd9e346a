import { deflateSync, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packPicture } from './pack-picture.ts';
import { isTrueColour, readPng, writePng } from './png-file.ts';

/** A picture in true colour out of one with a palette, its rows written by the filter given (0 plain, 1 by the left, 2 by the row above). */
function trueColour(width: number, height: number, colourOf: (x: number, y: number) => readonly [number, number, number], filter: 0 | 1 | 2): Buffer {
  const at = (x: number, y: number, i: number) => (x < 0 || y < 0 ? 0 : (colourOf(x, y)[i] ?? 0));
  const rows = Array.from({ length: height }, (_, y) => [filter, ...Array.from({ length: width * 3 }, (_, n) => {
    const [x, i] = [Math.floor(n / 3), n % 3];
    return (at(x, y, i) - (filter === 1 ? at(x - 1, y, i) : filter === 2 ? at(x, y - 1, i) : 0) + 256) % 256;
  })]);
  const file = writePng(width, height, Uint8Array.of(0, 0, 0), new Uint8Array(width * height));
  const data = deflateSync(Uint8Array.from(rows.flat()));
  const head = Buffer.from(file.subarray(0, 33));
  head[25] = 2;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([head, length, Buffer.from('IDAT', 'latin1'), data, Buffer.alloc(4), Buffer.from([0, 0, 0, 0]), Buffer.from('IEND', 'latin1'), Buffer.alloc(4)]);
}

/** The palette and the pixels of a packed picture. */
function drawn(file: Buffer): readonly number[][] {
  const [width, height, colours] = [file.readUInt32BE(16), file.readUInt32BE(20), file.readUInt32BE(33) / 3];
  const palette = file.subarray(41, 41 + colours * 3);
  const data = 41 + colours * 3 + 4;
  const rows = inflateSync(file.subarray(data + 8, data + 8 + file.readUInt32BE(data)));
  return Array.from({ length: width * height }, (_, n) => { const place = rows[n + Math.floor(n / width) + 1] ?? 0; return [...palette.subarray(place * 3, place * 3 + 3)]; });
}

it.each([0, 1, 2] as const)('a picture of few colours stays as it is, however its rows were written (%i)', (filter) => {
  const colourOf = (x: number, y: number) => [x * 20, y * 30, 255] as const;
  const packed = packPicture(trueColour(8, 5, colourOf, filter)) ?? Buffer.alloc(0);
  expect(isTrueColour(packed)).toBe(false);
  expect(drawn(packed)).toEqual(Array.from({ length: 40 }, (_, n) => [...colourOf(n % 8, Math.floor(n / 8))]));
});

it('of many colours none is drawn further than twelve of 255 away', () => {
  const colourOf = (x: number, y: number) => [x * 2, y * 2, 90] as const;
  const packed = packPicture(trueColour(60, 60, colourOf, 0)) ?? Buffer.alloc(0);
  const off = drawn(packed).map(([r = 0, g = 0, b = 0], n) => Math.max(Math.abs(r - (n % 60) * 2), Math.abs(g - Math.floor(n / 60) * 2), Math.abs(b - 90)));
  expect(Math.max(...off)).toBeLessThanOrEqual(12);
});

it('a photograph is left alone, and what has a palette is not read', () => {
  expect(packPicture(trueColour(100, 100, (x, y) => [x * 2, y * 2, (x * y) % 256], 0))).toBeNull();
  expect(() => readPng(writePng(1, 1, Uint8Array.of(1, 2, 3), Uint8Array.of(0)))).toThrow('true colour');
});
