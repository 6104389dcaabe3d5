import { graphql } from '../../api/generated/gql.js';

export const aboutQuery = graphql(`
  query About {
    about {
      today
      version
      goals
      documents
      observations
      firstDate
      lastKnownOn
    }
  }
`);
