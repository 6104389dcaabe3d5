import { useId, type ReactNode, type RefObject } from 'react';
import styles from './file-field.module.css';

interface FileFieldProps {
  readonly label: string;
  /** The endings that are taken, as the browser wants them: `.pdf,.docx`. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
  /** What is to be heeded before a file is chosen. */
  readonly children?: ReactNode;
}

/** A file to choose, drawn as a button; the same one can be chosen again. */
export function FileField({ label, accept, disabled, onFile, field, children }: FileFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <input
        ref={field}
        id={id}
        type="file"
        className="visually-hidden"
        accept={accept}
        aria-describedby={children ? `${id}-heed` : undefined}
        disabled={disabled}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
      <label htmlFor={id} className={styles['choose']}>
        {label}
      </label>
      {children ? <p id={`${id}-heed`}>{children}</p> : null}
    </div>
  );
}
