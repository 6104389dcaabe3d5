/** Who was signed in when the page was loaded; null for nobody, or as long as it is not known. */
let person: string | null = null;

/** All that is asked and written from now on is for a person. */
export function sendFor(id: string): void {
  person ??= id;
}

/**
 * The header by which the server knows for whom a page speaks. Tabs of one browser share a session: where somebody else
 * has signed in in another tab, what was typed here must not go out under their name.
 */
export function sentFor(): Readonly<Record<string, string>> {
  return person === null ? {} : { 'Waymark-Person': person };
}
