import { useId } from 'react';

interface WhatIfFieldProps {
  readonly label: string;
  readonly value: string;
  /** The real number, shown while nothing is typed. */
  readonly placeholder: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

/** A number that a reader may assume, with why it is not taken. */
export function WhatIfField({ label, value, placeholder, problem, onChange }: WhatIfFieldProps) {
  const id = useId();
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem ? <em role="alert">{problem}</em> : null}
    </label>
  );
}
