import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'processes')).filter((name) => name.endsWith('.bpmn'));

test('there are processes to open', () => expect(files).toEqual(['grid-project.bpmn', 'hv-connection.bpmn', 'lv-connection.bpmn']));

for (const file of files) {
  test(`${file} opens in bpmn-js without a warning, drawn`, async ({ page }) => {
    await page.setContent('<div id="canvas" style="width:1200px;height:800px"></div>');
    await page.addScriptTag({ path: join(root, 'node_modules/bpmn-js/dist/bpmn-navigated-viewer.development.js') });
    const opened = await page.evaluate(async (xml) => {
      type Viewer = { importXML(xml: string): Promise<{ warnings: readonly unknown[] }>; get(name: 'elementRegistry'): { filter(test: (element: { type: string }) => boolean): readonly unknown[] } };
      const { BpmnJS } = window as unknown as { BpmnJS: new (options: { container: string }) => Viewer };
      const viewer = new BpmnJS({ container: '#canvas' });
      const { warnings } = await viewer.importXML(xml);
      return { warnings: warnings.map(String), tasks: viewer.get('elementRegistry').filter(({ type }) => type === 'bpmn:UserTask').length };
    }, readFileSync(join(root, 'processes', file), 'utf8'));
    expect(opened.warnings).toEqual([]);
    expect(opened.tasks).toBeGreaterThan(5);
  });
}
