import { graphql } from '../../api/generated/gql.js';

export const ownAssessmentsQuery = graphql(`
  query OwnAssessments($goalId: ID!, $asOf: Date) {
    ownAssessments(goalId: $goalId, asOf: $asOf) {
      ...OwnAssessmentParts
    }
  }
`);

export const ownDifferencesQuery = graphql(`
  query OwnDifferences($asOf: Date) {
    ownAssessmentDifferences(asOf: $asOf) {
      gap
      own {
        ...OwnAssessmentParts
      }
      goal {
        status
        deciding {
          marks
        }
        goal {
          id
          titleVi
          titleEn
          area {
            ...AreaParts
          }
          document {
            number
            titleVi
            titleEn
          }
        }
      }
    }
  }
`);

export const sayOwnMutation = graphql(`
  mutation SayOwnAssessment($key: ID!, $input: OwnAssessmentInput!) {
    sayOwnAssessment(key: $key, input: $input)
  }
`);

export const commentsQuery = graphql(`
  query Comments($subject: CommentSubjectInput!) {
    comments(subject: $subject) {
      id
      body
      by
      at
      isOwn
    }
  }
`);

export const addCommentMutation = graphql(`
  mutation AddComment($key: ID!, $subject: CommentSubjectInput!, $body: String!) {
    addComment(key: $key, subject: $subject, body: $body)
  }
`);

export const withdrawCommentMutation = graphql(`
  mutation WithdrawComment($key: ID!, $id: Int!) {
    withdrawComment(key: $key, id: $id)
  }
`);
