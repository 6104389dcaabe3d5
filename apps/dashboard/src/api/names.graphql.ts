import { graphql } from './generated/gql.js';

/** The bodies and areas of the register, for what their names must say: who carries on, which of two is meant. */
export const namesQuery = graphql(`
  query Names($asOf: Date) {
    about {
      today
    }
    agencies(asOf: $asOf) {
      ...AgencyParts
    }
    areas(asOf: $asOf) {
      ...AreaParts
    }
  }
`);
