import { graphql } from './generated/gql.js';

/** The names of what is measured, to choose one. */
export const indicatorNamesQuery = graphql(`
  query IndicatorNames {
    indicators {
      id
      nameVi
      nameEn
    }
  }
`);
