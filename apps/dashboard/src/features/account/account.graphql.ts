import { graphql } from '../../api/generated/gql.js';

export const openSessionsQuery = graphql(`
  query OpenSessions {
    openSessions {
      id
      startedAt
      address
      device
      isThis
    }
  }
`);

export const endSessionsMutation = graphql(`
  mutation EndSessions($key: ID!, $id: ID) {
    endSessions(key: $key, id: $id)
  }
`);
