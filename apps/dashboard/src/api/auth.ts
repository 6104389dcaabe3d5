/** What signing in answers: what was asked for, or why not as a code that the wording has a sentence for. */
export type AuthAnswer =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string };

/** Asks the part of the server that signs people in and out. */
export async function askAuth(
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<AuthAnswer> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return { ok: false, code: 'NETWORK' };
  }
  const data = (await response.json().catch(() => ({}))) as Record<string, unknown> | null;
  if (response.ok) return { ok: true, data: data ?? {} };
  if (response.status === 429) return { ok: false, code: 'TOO_MANY' };
  return { ok: false, code: String(data?.['code'] ?? 'OTHER') };
}

/** Ends the session and shows the sign-in page, with nothing of the session left in memory. */
export async function signOut(): Promise<void> {
  await askAuth('/sign-out');
  location.assign('/sign-in');
}

/** A page of this product that somebody wanted to see; the board for anything else. */
export function ownAddress(to: string | undefined): string {
  const url = URL.canParse(to ?? '', location.origin) ? new URL(to ?? '/', location.origin) : null;
  if (url?.origin !== location.origin || url.pathname === '/sign-in') return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}

/** Shows the sign-in page, which returns to the page that is open. */
export function goToSignIn(): void {
  const { pathname, search, hash } = location;
  if (pathname === '/sign-in') return;
  location.replace(`/sign-in?to=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
}
