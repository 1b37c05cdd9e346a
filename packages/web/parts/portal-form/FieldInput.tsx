import type { Field } from '@jiedian/domain/kernel/field.ts';
import { ChoiceInput, ChoicesInput, YesNoInput } from './ChoiceInput.tsx';
import { DateInput, InstantInput } from './DateInput.tsx';
import { FilesInput } from './FilesInput.tsx';
import type { InputProps } from './form-ground.ts';
import { PaperTable, isPaperTable } from './PaperTable.tsx';
import { OneOf, SomeOf } from './PickInput.tsx';
import { PlaceInput } from './PlaceInput.tsx';
import { RegionInput } from './RegionInput.tsx';
import { SignatureInput } from './SignatureInput.tsx';
import { TableInput } from './TableInput.tsx';
import { CountInput, DecimalInput, TextInput } from './TextInput.tsx';

/** The control for each kind of field; a kind without one does not compile. */
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
    case 'person': return <OneOf field={field} {...rest} />;
    case 'case': return <OneOf field={field} {...rest} />;
    case 'people': return <SomeOf field={field} {...rest} />;
    case 'files': return <FilesInput field={field} {...rest} />;
    case 'place': return <PlaceInput field={field} {...rest} />;
    case 'signature': return <SignatureInput field={field} {...rest} />;
    case 'region': return <RegionInput field={field} {...rest} />;
    case 'table': return isPaperTable(field) ? <PaperTable field={field} {...rest} /> : <TableInput field={field} {...rest} />;
  }
}
