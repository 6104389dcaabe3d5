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

/** Every choice of a method, for those who work here. */
export const methodChoicesQuery = graphql(`
  query MethodChoices {
    methodChoices {
      method
      since
      reason
      by
      chosenAt
    }
  }
`);

/** What a method would change today. */
export const methodEffectQuery = graphql(`
  query MethodEffect($method: Method!) {
    methodEffect(method: $method) {
      goals
      turns {
        before
        after
        goals
      }
    }
  }
`);

export const chooseMethodMutation = graphql(`
  mutation ChooseMethod($key: ID!, $input: MethodChoiceInput!) {
    chooseMethod(key: $key, input: $input)
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
