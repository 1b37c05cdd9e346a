import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Json } from '@jiedian/domain/kernel/json.ts';
import { LanguageProvider } from '../language.tsx';
import { useIndustry } from './use-industry.ts';

afterEach(cleanup);
const Field = () => {
  const [value, onChange] = useState<Json | undefined>();
  const { text, give, leave } = useIndustry(value, onChange);
  return <><input value={text} onChange={(event) => give(event.target.value)} onBlur={leave} /><output>{String(value)}</output></>;
};
const open = (language: 'zh' | 'en') => { render(<LanguageProvider first={language}><Field /></LanguageProvider>); };
const box = () => screen.getByRole('textbox') as HTMLInputElement;
const fill = (text: string) => { fireEvent.change(box(), { target: { value: text } }); fireEvent.blur(box()); };
const value = () => screen.getByRole('status').textContent;

it('takes a code, and shows its name behind it', () => {
  open('zh');
  fill('3021');
  expect([value(), box().value]).toEqual(['3021', '3021 水泥制品制造']);
});
it('takes a name: as chosen from the list, or so much of it that only one fits', () => {
  open('zh');
  fill('7010 房地产开发经营');
  expect(value()).toBe('7010');
  fill('水泥');
  expect(value()).toBe('3021');
  cleanup();
  open('en');
  fill('cement');
  expect([value(), box().value]).toEqual(['3021', '3021 Cement products']);
});
it('keeps what fits nothing, or several, as it was typed', () => {
  open('zh');
  fill('制造飞船');
  expect([value(), box().value]).toEqual(['制造飞船', '制造飞船']);
  fill('开采');
  expect(value()).toBe('开采');
});
