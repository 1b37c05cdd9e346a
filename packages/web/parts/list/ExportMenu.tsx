import { Button, Dropdown } from 'antd';
import { useRef, useState } from 'react';
import { isTrouble } from '../../ask/trouble.ts';
import { csvText, download } from '../download-csv.ts';
import { useLanguage, useText } from '../language.tsx';
import { collectRows, mostRows, type RowPage } from './collect-rows.ts';
import type { Sheet } from './sheet.ts';
import type { Text } from '@jiedian/domain/kernel/text.ts';

type Props<Row> = { readonly name: Text; readonly ask: (cursor: string) => Promise<RowPage<Row>>; readonly sheet: (rows: readonly Row[]) => Sheet; readonly none: boolean };
type Going = { readonly is: 'idle' } | { readonly is: 'reading'; readonly rows: number } | { readonly is: 'done'; readonly rows: number; readonly capped: boolean } | { readonly is: 'failed'; readonly text: Text };

const failed: Text = { zh: '导出没有完成，文件未生成，请重试。', en: 'The export did not finish and no file was created. Please try again.' };

/** All rows that match the filter, not only those shown, as Excel or CSV; says how far it is, and when the cap cut it off. */
export function ExportMenu<Row>({ name, ask, sheet, none }: Props<Row>) {
  const t = useText();
  const { language } = useLanguage();
  const [going, become] = useState<Going>({ is: 'idle' });
  const stop = useRef(false);

  async function write(kind: 'xlsx' | 'csv') {
    stop.current = false;
    become({ is: 'reading', rows: 0 });
    try {
      const found = await collectRows(ask, (rows) => become({ is: 'reading', rows }), () => stop.current);
      if (found === null) return become({ is: 'idle' });
      const rows = sheet(found.rows);
      const file = kind === 'csv' ? new Blob([csvText(rows.map((row) => row.map(String)))], { type: 'text/csv;charset=utf-8' }) : await (await import('./write-xlsx.ts')).xlsxOf(name[language], rows);
      download(`${name[language]}.${kind}`, file);
      become({ is: 'done', rows: found.rows.length, capped: found.capped });
    } catch (error) {
      become({ is: 'failed', text: isTrouble(error) ? error.text : failed });
    }
  }

  const said = going.is === 'reading' ? t({ zh: `已读取 ${going.rows} 行`, en: `${going.rows} rows read` })
    : going.is === 'failed' ? t(going.text)
    : going.is === 'done' ? t({ zh: `已导出 ${going.rows} 行${going.capped ? `；一次最多 ${mostRows} 行，其余未导出，请缩小筛选` : ''}`, en: `${going.rows} rows exported${going.capped ? `; ${mostRows} is the most at once, the rest is not in the file: narrow the filter` : ''}` }) : '';
  return (
    <>
      <span className={going.is === 'failed' || (going.is === 'done' && going.capped) ? 'met-cap' : 'secondary'} role="status">{said}</span>
      {going.is === 'reading' ? <Button onClick={() => { stop.current = true; }}>{t({ zh: '停止', en: 'Stop' })}</Button> : (
        <Dropdown autoFocus trigger={['click']} disabled={none} menu={{ items: [{ key: 'xlsx', label: t({ zh: 'Excel（.xlsx）', en: 'Excel (.xlsx)' }) }, { key: 'csv', label: 'CSV' }], onClick: ({ key }) => void write(key === 'csv' ? 'csv' : 'xlsx') }}>
          <Button>{t({ zh: '导出', en: 'Export' })}</Button>
        </Dropdown>
      )}
    </>
  );
}
