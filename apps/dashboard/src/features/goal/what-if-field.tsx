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
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        value={value}
        placeholder={placeholder}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem ? (
        <em role="alert" id={`${id}-problem`}>
          {problem}
        </em>
      ) : null}
    </div>
  );
}
