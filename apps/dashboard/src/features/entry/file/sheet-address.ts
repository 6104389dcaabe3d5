/** The form of a unit in a round. */
export interface SheetKey {
  readonly roundId: string;
  readonly agencyId: string;
}

/** Where the files of a form are had and given. */
export const sheetAddress = ({ roundId, agencyId }: SheetKey): string =>
  `/api/entry-forms/${encodeURIComponent(roundId)}/${encodeURIComponent(agencyId)}`;

/** Where the file of its signed document is had and given. */
export const signedAddress = (key: SheetKey): string => `${sheetAddress(key)}/signed`;
