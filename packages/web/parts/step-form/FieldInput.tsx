import type { Field } from '@jiedian/domain/kernel/field.ts';
import { CaseInput } from './CaseInput.tsx';
import { ChoiceInput } from './ChoiceInput.tsx';
import { ChoicesInput } from './ChoicesInput.tsx';
import { CountInput } from './CountInput.tsx';
import { DateInput } from './DateInput.tsx';
import { DecimalInput } from './DecimalInput.tsx';
import { FilesInput } from './FilesInput.tsx';
import { InstantInput } from './InstantInput.tsx';
import { PeopleInput } from './PeopleInput.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import { RegionInput } from './RegionInput.tsx';
import { SignatureInput } from './SignatureInput.tsx';
import type { InputProps } from './step-ground.ts';
import { TableInput } from './TableInput.tsx';
import { TextInput } from './TextInput.tsx';
import { YesNoInput } from './YesNoInput.tsx';

/** The control that a kind of field is filled by. */
export function FieldInput({ field, ...rest }: InputProps<Field>) {
  switch (field.kind) {
    case 'text': return <TextInput field={field} {...rest} />;
    case 'decimal': return <DecimalInput field={field} {...rest} />;
    case 'count': return <CountInput field={field} {...rest} />;
    case 'date': return <DateInput field={field} {...rest} />;
    case 'instant': return <InstantInput field={field} {...rest} />;
    case 'choice': return <ChoiceInput field={field} {...rest} />;
    case 'choices': return <ChoicesInput field={field} {...rest} />;
    case 'yes-no': return <YesNoInput field={field} {...rest} />;
    case 'person':
    case 'people': return <PeopleInput field={field} {...rest} />;
    case 'files': return <FilesInput field={field} {...rest} />;
    case 'place': return <PlaceInput field={field} {...rest} />;
    case 'signature': return <SignatureInput field={field} {...rest} />;
    case 'case': return <CaseInput field={field} {...rest} />;
    case 'region': return <RegionInput field={field} {...rest} />;
    case 'table': return <TableInput field={field} {...rest} />;
  }
}
