import { graphql } from '../../api/generated/gql.js';

export const owedQuery = graphql(`
  query Owed {
    owed {
      ...SheetSummaryParts
    }
  }
`);

export const sheetQuery = graphql(`
  query Sheet($roundId: ID!, $agencyId: ID!) {
    about {
      today
    }
    sheet(roundId: $roundId, agencyId: $agencyId) {
      ...SheetParts
    }
  }
`);

export const sheetsOfFormQuery = graphql(`
  query SheetsOfForm($formId: ID!, $agencyId: ID!) {
    sheetsOfForm(formId: $formId, agencyId: $agencyId) {
      ...PeriodSheetParts
    }
  }

  fragment PeriodSheetParts on Sheet {
    round {
      id
      period
      state
    }
    submission {
      state
      status
      sourceRef
    }
    rows {
      series {
        id
      }
      ...RoundRowParts
    }
  }
`);

export const saveEntriesMutation = graphql(`
  mutation SaveEntries($key: ID!, $roundId: ID!, $agencyId: ID!, $cells: [EntryCell!]!) {
    saveEntries(key: $key, roundId: $roundId, agencyId: $agencyId, cells: $cells) {
      saved {
        seriesId
        revision
      }
      stale {
        ...EntryParts
      }
      refused {
        seriesId
        reason
      }
    }
  }
`);

export const saveSheetMutation = graphql(`
  mutation SaveSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!, $head: SheetHead!) {
    saveSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn, head: $head) {
      submission {
        revision
      }
    }
  }
`);

export const revisionQuery = graphql(`
  query SheetRevision($roundId: ID!, $agencyId: ID!) {
    sheet(roundId: $roundId, agencyId: $agencyId) {
      submission {
        revision
      }
    }
  }
`);

export const submitSheetMutation = graphql(`
  mutation SubmitSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
    submitSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn) {
      submission {
        revision
      }
    }
  }
`);

export const withdrawSheetMutation = graphql(`
  mutation WithdrawSheet($key: ID!, $roundId: ID!, $agencyId: ID!, $basedOn: Int!) {
    withdrawSheet(key: $key, roundId: $roundId, agencyId: $agencyId, basedOn: $basedOn) {
      submission {
        revision
      }
    }
  }
`);
