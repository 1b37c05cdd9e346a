import { Button, Cascader, Checkbox, ConfigProvider, DatePicker, Drawer, Dropdown, Empty, Input, Modal, Popover, Radio, Select } from 'antd';
import { startTransition, useEffect, useState } from 'react';
import { roomy } from '../parts/step-form/roomy.ts';

const pieces = [
  <Button key="button" />, <Input.Search key="input" />, <Input.TextArea key="area" />, <Select key="select" />, <Checkbox key="checkbox" />, <Radio.Group key="radio" options={['']} />,
  <DatePicker key="date" showTime />, <Cascader key="cascader" />, <Popover key="popover"><i /></Popover>, <Dropdown key="dropdown"><i /></Dropdown>, <Drawer key="drawer" />, <Modal key="modal" />, <Empty key="empty" />,
];

/** Not while somebody waits for something else. */
const inPeace = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: 5_000 });
  return () => cancelIdleCallback(asked);
};

/**
 * One of each of the kit's parts, out of sight, for pages and for forms. The kit makes a part's style sheet when the part first appears and throws it away
 * with the last one; here it is made while nobody waits, one after the other, and stays.
 */
export function Wardrobe() {
  const [hung, hang] = useState(0);
  useEffect(() => (hung < pieces.length * 2 ? inPeace(() => startTransition(() => hang(hung + 1))) : undefined), [hung]);
  return (
    <div hidden inert>
      {pieces.slice(0, hung)}
      <ConfigProvider theme={roomy}>{pieces.slice(0, Math.max(0, hung - pieces.length))}</ConfigProvider>
    </div>
  );
}
