import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { xlsxOf } from './write-xlsx.ts';

it('writes a sheet that holds texts as texts and figures as figures', async () => {
  const file = unzipSync(new Uint8Array(await (await xlsxOf('案件', [['户名', '容量 kVA'], ['=1+1', 630], ['榆林 & 𠮷 <矿>', 80.5]])).arrayBuffer()));
  const text = (path: string) => new TextDecoder().decode(file[path]);
  const parts = Object.keys(file);
  const sheet = text(parts.find((path) => path.includes('worksheets/sheet')) ?? '');
  expect(text('xl/workbook.xml')).toContain('案件');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toMatch(/<v>630<\/v>.*<v>80\.5<\/v>/s);
  const said = sheet + (parts.includes('xl/sharedStrings.xml') ? text('xl/sharedStrings.xml') : '');
  expect(said).toContain('=1+1');
  expect(said).toContain('榆林 &amp; 𠮷 &lt;矿&gt;');
});
