export interface SignInSearch {
  /** The page to return to. */
  readonly to?: string;
  /** Why the single sign-on did not let somebody in. */
  readonly problem?: 'SSO';
}

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  const { to, problem, error } = search;
  return {
    ...(typeof to === 'string' && to.startsWith('/') ? { to } : {}),
    ...(problem === 'SSO' || typeof error === 'string' ? { problem: 'SSO' as const } : {}),
  };
}
