import { graphql } from './generated/gql.js';

/** Who is signed in, what they may do, and how one signs in. */
export const sessionQuery = graphql(`
  query Session {
    session {
      person {
        id
        name
        email
        agencyId
      }
      grants {
        role
        agencyId
        areaId
        indicatorId
        from
        to
        delegatedBy
        delegatedByName
      }
      today
      mustChangePassword
      twoFactor
      publicReading
      signIn {
        tryOut {
          id
          name
          role
        }
        singleSignOn
        resetByMail
      }
    }
  }
`);
