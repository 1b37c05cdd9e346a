import { expect, test } from 'vitest';
import { caseSql } from './case-filter.ts';

test('what an order asks of its own stands apart from what was asked for', () => {
  const { list, count } = caseSql({ sort: 'due', source: 'scope', asked: ['open'], first: true, long: false });
  for (const { text } of [list, count]) {
    expect(text).toContain(`$4::text is not null and c.status <> 'ended'`);
    expect(text).not.toContain('nulland');
  }
});
