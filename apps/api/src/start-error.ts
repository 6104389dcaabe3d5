/** One sentence in both languages. */
export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/**
 * Why Waymark cannot start or a command cannot run, in one sentence that says what to do.
 * Whoever meets it prints the sentence without a stack and ends with exit code 1.
 */
export class StartError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
    this.name = 'StartError';
  }
}

/** The language in which the process speaks to its terminal; `BOTH` where the environment does not tell. */
export type TerminalLanguage = 'VI' | 'EN' | 'BOTH';

/** The sentence as this terminal should read it. */
export function say(sentence: Sentence, language: TerminalLanguage): string {
  if (language === 'VI') return sentence.vi;
  if (language === 'EN') return sentence.en;
  return `${sentence.vi} / ${sentence.en}`;
}

/** The code that the operating system or PostgreSQL gave an error, '' where it has none. */
export function errorCode(error: unknown): string {
  if (error === null || typeof error !== 'object') return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // A refused connection to a name with several addresses is one error that holds the others.
  if ('errors' in error && Array.isArray(error.errors)) return errorCode(error.errors[0]);
  return '';
}

/** What an error says, also where it says nothing but its code. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim() || errorCode(error) || 'unknown';
}
