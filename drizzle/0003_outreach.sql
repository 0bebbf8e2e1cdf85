CREATE TABLE "interactions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"sequence_id" uuid,
	"interaction_type" text NOT NULL,
	"interaction_date" timestamp (3) with time zone NOT NULL,
	"subject" text DEFAULT '' NOT NULL,
	"content" text DEFAULT '' NOT NULL,
	"sentiment" text,
	"outcome" text,
	"event" text,
	"actor" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interactions_type" CHECK ("interactions"."interaction_type" in ('reply', 'call', 'meeting', 'email', 'linkedin', 'event', 'note')),
	CONSTRAINT "interactions_sentiment" CHECK ("interactions"."sentiment" in ('positive', 'neutral', 'negative')),
	CONSTRAINT "interactions_outcome" CHECK ("interactions"."outcome" in ('meeting', 'interested', 'later', 'referred', 'not_interested', 'do_not_contact'))
);
--> statement-breakpoint
CREATE TABLE "message_revisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"source" text NOT NULL,
	"subject" text,
	"content" text NOT NULL,
	"claims" jsonb NOT NULL,
	"checks" jsonb NOT NULL,
	"tone" jsonb,
	"confidence" smallint NOT NULL,
	"instruction" text,
	"target_tone" jsonb,
	"approach" text,
	"changed_share" real DEFAULT 0 NOT NULL,
	"actor" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_revisions_version" UNIQUE("message_id","version"),
	CONSTRAINT "message_revisions_source" CHECK ("message_revisions"."source" in ('written', 'edited', 'rewritten', 'variant')),
	CONSTRAINT "message_revisions_approach" CHECK ("message_revisions"."approach" in ('as_written', 'shorter', 'other_fact'))
);
--> statement-breakpoint
CREATE TABLE "message_variants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"message_id" uuid NOT NULL,
	"approach" text NOT NULL,
	"subject" text,
	"content" text NOT NULL,
	"claims" jsonb NOT NULL,
	"checks" jsonb NOT NULL,
	"tone" jsonb,
	"confidence" smallint NOT NULL,
	"confidence_reasons" text DEFAULT '' NOT NULL,
	"rationale" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_variants_of_message_approach" UNIQUE("message_id","approach"),
	CONSTRAINT "message_variants_approach" CHECK ("message_variants"."approach" in ('as_written', 'shorter', 'other_fact'))
);
--> statement-breakpoint
CREATE TABLE "outreach_drafts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"draft_type" text NOT NULL,
	"content" text NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"event" text,
	"actor" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outreach_drafts_type" CHECK ("outreach_drafts"."draft_type" in ('connection_note', 'linkedin_message', 'inmail', 'email')),
	CONSTRAINT "outreach_drafts_status" CHECK ("outreach_drafts"."status" in ('open', 'used', 'discarded'))
);
--> statement-breakpoint
CREATE TABLE "sequence_moves" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"sequence_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"step" smallint NOT NULL,
	"before" jsonb NOT NULL,
	"happened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"undone_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sequence_moves_kind" CHECK ("sequence_moves"."kind" in ('sent', 'accepted', 'replied', 'skipped', 'snoozed', 'stopped', 'reopened'))
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key_hash" text NOT NULL,
	"label" text,
	"reason" text NOT NULL,
	"actor" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "suppressions_key" UNIQUE("workspace_id","kind","key_hash"),
	CONSTRAINT "suppressions_kind" CHECK ("suppressions"."kind" in ('email', 'domain', 'slug', 'member', 'sales_navigator', 'urn')),
	CONSTRAINT "suppressions_reason" CHECK ("suppressions"."reason" in ('asked', 'erased'))
);
--> statement-breakpoint
ALTER TABLE "ai_generations" DROP CONSTRAINT "ai_generations_type";
--> statement-breakpoint
ALTER TABLE "messages" DROP CONSTRAINT "messages_step_range";
--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "scrubbed_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "tone_preset" text;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "solution_name" text GENERATED ALWAYS AS (left(solution ->> 'name', 200)) STORED;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "note_limit" smallint DEFAULT 200 NOT NULL;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "stage" text DEFAULT 'running' NOT NULL;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "due_on" date;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "waiting_for" text;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "replied_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "replied_step" smallint;
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD COLUMN "created_by" text DEFAULT 'you' NOT NULL;
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "approach" text;
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "edited_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "skipped_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "prospects" ADD COLUMN "last_replied_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "prospects" ADD COLUMN "tags" text[] DEFAULT '{}'::text[] NOT NULL;
--> statement-breakpoint
ALTER TABLE "prospects" ADD COLUMN "search_text" text GENERATED ALWAYS AS (lower(regexp_replace(normalize(translate(coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' ' || coalesce(company, '') || ' ' || coalesce(headline, '') || ' ' || coalesce(email, ''), 'øØłŁđĐıæÆœŒ', 'oOlLdDiaAoO'), NFKD), '[\u0300-\u036f]', '', 'g'))) STORED;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "signature" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "postal_address" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "opt_out_line" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "time_zone" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "working_days" smallint[] DEFAULT '{1,2,3,4,5}'::smallint[] NOT NULL;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "note_limit" smallint DEFAULT 200 NOT NULL;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "notes_per_month" integer DEFAULT 5;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "retention_days" integer;
--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "calendar_token" text;
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_workspace_id" UNIQUE("workspace_id","id");
--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_sequence_id_message_sequences_id_fk" FOREIGN KEY ("sequence_id") REFERENCES "public"."message_sequences"("id") ON DELETE set null ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_of_prospect" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "message_revisions" ADD CONSTRAINT "message_revisions_of_message" FOREIGN KEY ("workspace_id","message_id") REFERENCES "public"."messages"("workspace_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "message_variants" ADD CONSTRAINT "message_variants_message" FOREIGN KEY ("workspace_id","message_id") REFERENCES "public"."messages"("workspace_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "outreach_drafts" ADD CONSTRAINT "outreach_drafts_of_prospect" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "sequence_moves" ADD CONSTRAINT "sequence_moves_of_sequence" FOREIGN KEY ("workspace_id","sequence_id") REFERENCES "public"."message_sequences"("workspace_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "interactions_of_prospect" ON "interactions" USING btree ("prospect_id","interaction_date","id");
--> statement-breakpoint
CREATE INDEX "interactions_of_sequence" ON "interactions" USING btree ("sequence_id");
--> statement-breakpoint
CREATE INDEX "outreach_drafts_of_prospect" ON "outreach_drafts" USING btree ("prospect_id","created_at","id");
--> statement-breakpoint
CREATE INDEX "sequence_moves_of_sequence" ON "sequence_moves" USING btree ("sequence_id","created_at","id");
--> statement-breakpoint
CREATE INDEX "sequence_moves_newest" ON "sequence_moves" USING btree ("workspace_id","created_at","id");
--> statement-breakpoint
CREATE INDEX "suppressions_newest" ON "suppressions" USING btree ("workspace_id","created_at","id");
--> statement-breakpoint
CREATE INDEX "ai_generations_spend" ON "ai_generations" USING btree ("workspace_id","created_at","sequence_id","status","error_kind","cost_usd") WHERE "ai_generations"."provider" <> 'built-in';
--> statement-breakpoint
CREATE INDEX "message_sequences_stage" ON "message_sequences" USING btree ("workspace_id","stage","prospect_id");
--> statement-breakpoint
CREATE INDEX "message_sequences_due" ON "message_sequences" USING btree ("workspace_id","due_on","id") WHERE "message_sequences"."due_on" is not null;
--> statement-breakpoint
CREATE INDEX "message_sequences_waiting" ON "message_sequences" USING btree ("workspace_id","waiting_for","last_sent_at","id") WHERE "message_sequences"."waiting_for" is not null;
--> statement-breakpoint
CREATE INDEX "message_sequences_sent" ON "message_sequences" USING btree ("workspace_id","last_sent_at","tone_preset","solution_name","channel") WHERE "message_sequences"."last_sent_at" is not null;
--> statement-breakpoint
CREATE INDEX "message_sequences_answered" ON "message_sequences" USING btree ("workspace_id","last_sent_at","id","replied_step","replied_at","channel","tone_preset","solution_name") WHERE "message_sequences"."replied_at" is not null;
--> statement-breakpoint
CREATE INDEX "messages_notes_sent" ON "messages" USING btree ("workspace_id","sent_at") WHERE "messages"."channel" = 'connection_note' and "messages"."sent_at" is not null and "messages"."msg_content" <> '';
--> statement-breakpoint
CREATE INDEX "messages_sent" ON "messages" USING btree ("workspace_id","sent_at","step","channel") WHERE "messages"."sent_at" is not null;
--> statement-breakpoint
CREATE INDEX "messages_variants_sent" ON "messages" USING btree ("workspace_id","sent_at","approach","message_sequence_id","channel") WHERE "messages"."sent_at" is not null and "messages"."approach" is not null;
--> statement-breakpoint
CREATE INDEX "messages_skipped" ON "messages" USING btree ("workspace_id","step","message_sequence_id") WHERE "messages"."skipped_at" is not null;
--> statement-breakpoint
CREATE INDEX "prospects_replied" ON "prospects" USING btree ("workspace_id","last_replied_at","id") WHERE "prospects"."last_replied_at" is not null;
--> statement-breakpoint
CREATE INDEX "prospects_not_contacted" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."last_contacted_at" is null;
--> statement-breakpoint
CREATE INDEX "prospects_inactive" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE not "prospects"."is_active";
--> statement-breakpoint
CREATE INDEX "prospects_do_not_contact" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."do_not_contact";
--> statement-breakpoint
CREATE INDEX "prospects_tagged" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."tags" <> '{}'::text[];
--> statement-breakpoint
CREATE INDEX "prospects_search" ON "prospects" USING gin ("search_text" gin_trgm_ops);
--> statement-breakpoint
CREATE INDEX "prospects_tags" ON "prospects" USING gin ("tags");
--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_calendar_token_unique" UNIQUE("calendar_token");
--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_type" CHECK ("ai_generations"."generation_type" in ('profile_analysis', 'message_generation', 'repair', 'rewrite', 'variant'));
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD CONSTRAINT "message_sequences_stage" CHECK ("message_sequences"."stage" in ('running', 'replied', 'stopped', 'finished'));
--> statement-breakpoint
ALTER TABLE "message_sequences" ADD CONSTRAINT "message_sequences_waiting_for" CHECK ("message_sequences"."waiting_for" in ('acceptance', 'decision'));
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_approach" CHECK ("messages"."approach" in ('as_written', 'shorter', 'other_fact'));
--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_step_range" CHECK (abs("messages"."step") between 1 and 10);
--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_note_limit" CHECK ("workspaces"."note_limit" in (200, 300));
--> statement-breakpoint
-- What was written before there was a queue is due since the day it was written.
UPDATE "message_sequences" SET "due_on" = "created_at"::date WHERE "status" = 'completed';
