import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/dates/styles.css';
import { createTheme, MantineProvider } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import 'dayjs/locale/vi';
import { useDark } from '../../ui/preference.js';
import { useWording } from '../../ui/use-wording.js';

interface AsOfCalendarProps {
  readonly value: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly onChoose: (day: string) => void;
}

const theme = createTheme({
  fontFamily: 'inherit',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.32,
});

const variables = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#535b64', '--mantine-color-error': '#b3261e' },
  dark: { '--mantine-color-dimmed': '#a9b1ba', '--mantine-color-error': '#ff9c92' },
});

/** A month to pick the day from; loaded when it is opened. */
export function AsOfCalendar({ value, first, last, onChoose }: AsOfCalendarProps) {
  const { t, locale } = useWording();
  const dark = useDark();
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={dark ? 'dark' : 'light'}
      cssVariablesResolver={variables}
      getRootElement={() => document.documentElement}
    >
      <DatePicker
        locale={locale}
        value={value}
        defaultDate={value ?? undefined}
        minDate={first ?? undefined}
        maxDate={last ?? undefined}
        hideOutsideDates
        ariaLabels={t.asOf.calendarLabels}
        onChange={(day) => {
          if (day) onChoose(day);
        }}
      />
    </MantineProvider>
  );
}
