import { graphql } from '../../api/generated/gql.js';

export const roundSheetsQuery = graphql(`
  query RoundSheets($roundId: ID) {
    about {
      today
    }
    sheets(roundId: $roundId) {
      ...SheetSummaryParts
      remindedAt
      revision
      round {
        revision
      }
    }
  }
`);

export const remindMutation = graphql(`
  mutation RemindUnits($key: ID!, $roundId: ID!, $agencyIds: [ID!]!) {
    remindUnits(key: $key, roundId: $roundId, agencyIds: $agencyIds)
  }
`);

export const lockMutation = graphql(`
  mutation LockRound($key: ID!, $roundId: ID!, $basedOn: Int!, $reason: String) {
    lockRound(key: $key, roundId: $roundId, basedOn: $basedOn, reason: $reason) {
      id
      state
      reason
      revision
    }
  }
`);

export const reopenMutation = graphql(`
  mutation ReopenRound($key: ID!, $roundId: ID!, $basedOn: Int!, $reason: String!) {
    reopenRound(key: $key, roundId: $roundId, basedOn: $basedOn, reason: $reason) {
      id
      state
      reason
      revision
    }
  }
`);

export const receiveMutation = graphql(`
  mutation ReceiveSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
    receiveSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn) {
      submission {
        state
        revision
      }
    }
  }
`);
