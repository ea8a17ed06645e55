import {
  changePreferences,
  defaultPreferences,
  Density,
  TextSize,
  Theme,
  usePreferences,
} from '../../lib/preferences.ts';
import { textInstallningar } from '../../text/installningar.ts';
import { Button } from '../../ui/button.tsx';
import { FormSection } from '../../ui/form-layout.tsx';
import type { Option } from '../../ui/option.ts';
import { RadioGroup } from '../../ui/radio-group.tsx';

function options(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}

/** Theme, density and text size. */
export function AppearanceSettings() {
  const { theme, density, textSize } = usePreferences();
  const reset = () => {
    const { theme, density, textSize } = defaultPreferences;
    changePreferences({ theme, density, textSize });
  };
  return (
    <FormSection title={textInstallningar.appearance}>
      <RadioGroup
        look="segmented"
        label={textInstallningar.theme}
        options={options(textInstallningar.themes)}
        value={theme}
        onChange={(id) => changePreferences({ theme: Theme.parse(id) })}
      />
      <RadioGroup
        look="segmented"
        label={textInstallningar.density}
        hint={textInstallningar.densityHint}
        options={options(textInstallningar.densities)}
        value={density}
        onChange={(id) => changePreferences({ density: Density.parse(id) })}
      />
      <RadioGroup
        look="segmented"
        label={textInstallningar.textSize}
        options={options(textInstallningar.textSizes)}
        value={textSize}
        onChange={(id) => changePreferences({ textSize: TextSize.parse(id) })}
      />
      <div>
        <Button onPress={reset}>{textInstallningar.resetAppearance}</Button>
      </div>
    </FormSection>
  );
}
