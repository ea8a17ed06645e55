import { ImagePlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import type { LastLogotyp } from '../../../shared/contract/mallar.ts';
import { CallError } from '../../../shared/contract/errors.ts';
import { useContractQuery } from '../../api/queries.ts';
import { useCommand } from '../../api/use-command.ts';
import { fieldErrorText, ruleText } from '../../text/fel.ts';
import { textMall } from '../../text/mallar.ts';
import { Button } from '../../ui/button.tsx';
import { FormTextField } from '../../ui/form-fields.tsx';
import { MessageBox } from '../../ui/message-box.tsx';
import { DropZone } from '../inkorg/drop-zone.tsx';
import type { MallInput, MallOutput } from './mall-form.ts';

interface LogotypPartProps {
  readonly control: Control<MallInput, unknown, MallOutput>;
}

/** What a refused picture breaks; null when it is something else than the picture. */
function refusalOf(error: unknown): string | null {
  if (!(error instanceof CallError) || error.failure.code !== 'RuleViolated') return null;
  const [first] = error.failure.violations;
  return first ? ruleText(first.rule, first.params) : null;
}

function factsOf(isChosen: boolean, known: LastLogotyp | null): string {
  if (!isChosen) return textMall.logotypHint;
  if (!known) return textMall.logotypStored;
  return textMall.logotypIs(known.format, known.filnamn, known.storlek);
}

/** The picture at the head: chosen, dropped or taken away, with the words for it. */
export function LogotypPart({ control }: LogotypPartProps) {
  const { field, fieldState } = useController({ control, name: 'logotyp' });
  const [read, setRead] = useState<LastLogotyp | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { data: info } = useContractQuery('app.getInfo', {});
  const choose = useCommand('mall.chooseLogotyp', {
    onSuccess: (picture) => {
      if (!picture) return;
      setRead(picture);
      setRefusal(null);
      // Most logotypes say whose they are; without words for it the page cannot be set.
      const alternativtext = field.value?.alternativtext ?? info?.register?.kommun ?? '';
      field.onChange({ sha256: picture.sha256, alternativtext });
    },
    onError: (error) => {
      const words = refusalOf(error);
      setRefusal(words);
      return words !== null;
    },
  });
  const known = read !== null && read.sha256 === field.value?.sha256 ? read : null;
  const problem = refusal ?? (fieldState.error?.message ? fieldErrorText(fieldState.error) : null);
  return (
    <DropZone
      label={textMall.logotypDrop}
      onFiles={([file]) => {
        if (file) choose.run({ file: file.handle });
      }}
    >
      <div className="logotyp-part" role="group" aria-label={textMall.logotyp}>
        <p className="field-label">{textMall.logotyp}</p>
        <p className="field-hint">{factsOf(field.value !== null, known)}</p>
        {problem !== null && (
          <MessageBox tone="danger" title={textMall.logotypRefused}>
            <p>{problem}</p>
          </MessageBox>
        )}
        <div className="logotyp-buttons">
          <Button
            icon={ImagePlus}
            isPending={choose.isPending}
            onPress={() => choose.run({ file: null })}
          >
            {field.value === null ? textMall.logotypChoose : textMall.logotypReplace}
          </Button>
          {field.value !== null && (
            <Button
              kind="ghost"
              icon={Trash2}
              onPress={() => {
                setRead(null);
                field.onChange(null);
              }}
            >
              {textMall.logotypRemove}
            </Button>
          )}
        </div>
        {field.value !== null && (
          <FormTextField
            control={control}
            name="logotyp.alternativtext"
            label={textMall.alternativtext}
            hint={textMall.alternativtextHint}
          />
        )}
      </div>
    </DropZone>
  );
}
