import { Module } from '@nestjs/common';
import { SnapshotModule } from '../snapshot/snapshot.module.js';
import { CommentService } from './comment.service.js';
import { OpinionResolver } from './opinion.resolver.js';
import { OwnAssessmentService } from './own-assessment.service.js';
import { SpeakerService } from './speaker.service.js';

/** What people say beside the computed judgement: the body that answers for a goal, and anybody in a comment. */
@Module({
  imports: [SnapshotModule],
  providers: [CommentService, OwnAssessmentService, SpeakerService, OpinionResolver],
})
export class OpinionModule {}
