export interface ReconcileSearch {
  readonly find?: string;
  readonly theme?: string;
}

export function reconcileSearch(search: Record<string, unknown>): ReconcileSearch {
  const { find, theme } = search;
  return {
    ...(typeof find === 'string' && find.trim() !== '' ? { find } : {}),
    ...(typeof theme === 'string' && theme !== '' ? { theme } : {}),
  };
}
