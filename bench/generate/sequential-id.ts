import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(8192);
let used = pool.length;
let [lastMs, count] = [0, 0];

/** UUID v7s in rising order, 4,096 a millisecond; a library's cost more than all else that a cloned row costs. */
export function sequentialId(): string {
  if (used + 8 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const now = Date.now();
  if (now > lastMs) [lastMs, count] = [now, 0];
  else if ((count += 1) > 4095) [lastMs, count] = [lastMs + 1, 0];
  const time = lastMs.toString(16).padStart(12, '0');
  const order = count.toString(16).padStart(3, '0');
  const random = pool.toString('hex', used, used + 8);
  used += 8;
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${((parseInt(random.slice(0, 1), 16) & 3) | 8).toString(16)}${random.slice(1, 4)}-${random.slice(4)}`;
}
