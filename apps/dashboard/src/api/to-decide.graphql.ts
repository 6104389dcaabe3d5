import { graphql } from './generated/gql.js';

/** How much waits for the decision of whoever is signed in. */
export const toDecideQuery = graphql(`
  query ToDecide {
    toDecide {
      sheets
    }
  }
`);
