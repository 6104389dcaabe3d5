/**
 * The period forms the database takes, as a regular expression that PostgreSQL and JavaScript read alike:
 * 2022, 2022-S1, 2022-Q3, 2022-09, 2022-09-30. Whether a day exists is checked beside it.
 */
export const PERIOD_FORM =
  '^[0-9]{4}(-S[12]|-Q[1-4]|-(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$';
