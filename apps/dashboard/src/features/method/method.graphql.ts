import { graphql } from '../../api/generated/gql.js';

/** Who promised what: every document that made a promise. */
export const promisersQuery = graphql(`
  query Promisers($asOf: Date) {
    documents(limit: 500, asOf: $asOf) {
      items {
        goals
        document {
          ...DocumentParts
        }
      }
    }
  }
`);

/** The method by which goals are judged on the day that is looked at. */
export const methodInForceQuery = graphql(`
  query MethodInForce($asOf: Date) {
    method(asOf: $asOf) {
      method
      since
      reason
    }
  }
`);
