import { graphql } from '../../api/generated/gql.js';

/** What the work on a round changes. */
export const ROUND_CHANGES = ['Sheet', 'SheetSummary', 'Round'];

export const roundSheetsQuery = graphql(`
  query RoundSheets($roundId: ID) {
    sheets(roundId: $roundId) {
      ...SheetSummaryParts
      remindedAt
      revision
      signed {
        ...SignedParts
      }
      round {
        revision
      }
    }
  }
`);

export const remindMutation = graphql(`
  mutation RemindUnits($key: ID!, $sheets: [RemindedSheet!]!, $again: Boolean) {
    remindUnits(key: $key, sheets: $sheets, again: $again) {
      sheets
      before
      notOwed
      nobody
      mailed
      mailedBefore
      hasMail
    }
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

export const earlierRoundsQuery = graphql(`
  query EarlierRounds {
    earlierRounds {
      form {
        id
        code
        titleVi
        titleEn
      }
      periods
    }
  }
`);

export const openEarlierMutation = graphql(`
  mutation OpenEarlierRound($key: ID!, $formId: ID!, $period: String!, $dueOn: Date!) {
    openEarlierRound(key: $key, formId: $formId, period: $period, dueOn: $dueOn) {
      id
      period
      dueOn
    }
  }
`);
