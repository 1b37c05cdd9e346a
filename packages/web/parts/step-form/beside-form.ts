import type { ComponentType } from 'react';
import type { Text } from '@jiedian/domain/kernel/text.ts';
import { SchemeParts } from './scheme/SchemeParts.tsx';
import { schemeWords } from './scheme/scheme-words.ts';
import { Signatures } from './scheme/Signatures.tsx';
import type { BesideProps } from './beside-props.ts';

type Beside = { readonly title: Text; readonly Shown: ComponentType<BesideProps> };

const before: Beside = { title: schemeWords.parts, Shown: SchemeParts };
const after: Beside = { title: schemeWords.signatures, Shown: Signatures };

/** What stands beside the fields of some forms, because their act cannot be judged without it. */
export const besideForm: Readonly<Record<string, { readonly before: Beside; readonly after: Beside }>> = { 'scheme-draft': { before, after }, 'sign-scheme': { before, after } };
