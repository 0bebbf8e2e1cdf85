CREATE TABLE "ai_generations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"sequence_id" uuid,
	"workflow_name" text NOT NULL,
	"node_name" text NOT NULL,
	"generation_type" text NOT NULL,
	"step" smallint,
	"provider" text NOT NULL,
	"base_url" text,
	"model" text NOT NULL,
	"prompt_version" text NOT NULL,
	"prompt" jsonb NOT NULL,
	"response" jsonb,
	"token_usage" jsonb,
	"prompt_tokens" integer DEFAULT 0 NOT NULL,
	"completion_tokens" integer DEFAULT 0 NOT NULL,
	"total_tokens" integer DEFAULT 0 NOT NULL,
	"cached_tokens" integer DEFAULT 0 NOT NULL,
	"unit_prices" jsonb,
	"cost_usd" numeric(14, 8),
	"latency_ms" integer,
	"status" text DEFAULT 'started' NOT NULL,
	"error" text,
	"error_kind" text,
	"attempt" smallint DEFAULT 1 NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_generations_type" CHECK ("ai_generations"."generation_type" in ('profile_analysis', 'message_generation', 'repair')),
	CONSTRAINT "ai_generations_status" CHECK ("ai_generations"."status" in ('started', 'succeeded', 'failed')),
	CONSTRAINT "ai_generations_provider" CHECK ("ai_generations"."provider" in ('built-in', 'openai'))
);
--> statement-breakpoint
CREATE TABLE "analytics_events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"actor" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_sequences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"tov_config_id" uuid,
	"solution_id" uuid,
	"research_id" uuid,
	"tone" jsonb NOT NULL,
	"company_context" text NOT NULL,
	"solution" jsonb,
	"goal" text,
	"sender" jsonb,
	"language" text,
	"channel" text NOT NULL,
	"sequence_length" smallint NOT NULL,
	"profile" jsonb NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"prospect_analysis" jsonb,
	"plan" jsonb,
	"thinking_summary" text,
	"status" text DEFAULT 'pending' NOT NULL,
	"error_message" text,
	"lease_owner" uuid,
	"lease_expires_at" timestamp (3) with time zone,
	"idempotency_key" text,
	"request_hash" text,
	"current_step" integer DEFAULT 1 NOT NULL,
	"response_received" boolean DEFAULT false NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	"last_sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_sequences_workspace_id" UNIQUE("workspace_id","id"),
	CONSTRAINT "message_sequences_length" CHECK ("message_sequences"."sequence_length" between 1 and 10),
	CONSTRAINT "message_sequences_status" CHECK ("message_sequences"."status" in ('pending', 'generating', 'completed', 'failed')),
	CONSTRAINT "message_sequences_channel" CHECK ("message_sequences"."channel" in ('linkedin', 'inmail', 'email')),
	CONSTRAINT "message_sequences_provider" CHECK ("message_sequences"."provider" in ('built-in', 'openai')),
	CONSTRAINT "message_sequences_current_step" CHECK ("message_sequences"."current_step" >= 1)
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"message_sequence_id" uuid NOT NULL,
	"step" smallint NOT NULL,
	"channel" text NOT NULL,
	"subject" text,
	"plan_line" jsonb NOT NULL,
	"msg_content" text NOT NULL,
	"trigger_type" text DEFAULT 'no_response' NOT NULL,
	"delay_days" smallint DEFAULT 2 NOT NULL,
	"confidence" smallint NOT NULL,
	"confidence_reasons" text DEFAULT '' NOT NULL,
	"rationale" text NOT NULL,
	"thinking_process" text DEFAULT '' NOT NULL,
	"claims" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"checks" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"tone" jsonb,
	"sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "messages_step" UNIQUE("message_sequence_id","step"),
	CONSTRAINT "messages_step_range" CHECK ("messages"."step" between 1 and 10),
	CONSTRAINT "messages_channel" CHECK ("messages"."channel" in ('connection_note', 'linkedin_message', 'inmail', 'email')),
	CONSTRAINT "messages_trigger_type" CHECK ("messages"."trigger_type" in ('no_response', 'always_send', 'manual')),
	CONSTRAINT "messages_delay_days" CHECK ("messages"."delay_days" between 0 and 60),
	CONSTRAINT "messages_confidence" CHECK ("messages"."confidence" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "prospect_research" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"summary" text NOT NULL,
	"key_insights" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"recommended_solutions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"pain_points" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"personalization_opportunities" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"market_position" text DEFAULT '' NOT NULL,
	"suggested_approach" text DEFAULT '' NOT NULL,
	"confidence_score" real NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "prospect_identities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"prospect_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prospect_identities_key" UNIQUE("workspace_id","kind","key"),
	CONSTRAINT "prospect_identities_kind" CHECK ("prospect_identities"."kind" in ('slug', 'member', 'sales_navigator', 'urn', 'email'))
);
--> statement-breakpoint
CREATE TABLE "prospects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"linkedin_url" text,
	"first_name" text,
	"middle_initial" text,
	"last_name" text,
	"full_name" text GENERATED ALWAYS AS (nullif(trim(coalesce(first_name, '') || coalesce(' ' || middle_initial, '') || coalesce(' ' || last_name, '')), '')) STORED,
	"name_is_guess" boolean DEFAULT false NOT NULL,
	"headline" text,
	"title" text,
	"company" text,
	"email" text,
	"location" text,
	"profile_source" text NOT NULL,
	"profile_data" jsonb,
	"analyzed_at" timestamp (3) with time zone,
	"last_contacted_at" timestamp (3) with time zone,
	"is_active" boolean DEFAULT true NOT NULL,
	"do_not_contact" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prospects_workspace_id" UNIQUE("workspace_id","id"),
	CONSTRAINT "prospects_profile_source" CHECK ("prospects"."profile_source" in ('url', 'paste', 'pdf', 'json'))
);
--> statement-breakpoint
CREATE TABLE "solutions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"proof_points" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "solutions_workspace_name" UNIQUE("workspace_id","name")
);
--> statement-breakpoint
CREATE TABLE "tov_configs" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text,
	"formality" smallint NOT NULL,
	"warmth" smallint NOT NULL,
	"directness" smallint NOT NULL,
	"instructions" text,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tov_configs_formality" CHECK ("tov_configs"."formality" between 0 and 100),
	CONSTRAINT "tov_configs_warmth" CHECK ("tov_configs"."warmth" between 0 and 100),
	CONSTRAINT "tov_configs_directness" CHECK ("tov_configs"."directness" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"company_context" text DEFAULT '' NOT NULL,
	"sender" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspaces_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_sequence_id_message_sequences_id_fk" FOREIGN KEY ("sequence_id") REFERENCES "public"."message_sequences"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "analytics_events" ADD CONSTRAINT "analytics_events_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_sequences" ADD CONSTRAINT "message_sequences_tov_config_id_tov_configs_id_fk" FOREIGN KEY ("tov_config_id") REFERENCES "public"."tov_configs"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_sequences" ADD CONSTRAINT "message_sequences_solution_id_solutions_id_fk" FOREIGN KEY ("solution_id") REFERENCES "public"."solutions"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_sequences" ADD CONSTRAINT "message_sequences_research_id_prospect_research_id_fk" FOREIGN KEY ("research_id") REFERENCES "public"."prospect_research"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_sequences" ADD CONSTRAINT "message_sequences_of_prospect" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_of_sequence" FOREIGN KEY ("workspace_id","message_sequence_id") REFERENCES "public"."message_sequences"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prospect_research" ADD CONSTRAINT "prospect_research_of_prospect" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prospect_identities" ADD CONSTRAINT "prospect_identities_of_prospect" FOREIGN KEY ("workspace_id","prospect_id") REFERENCES "public"."prospects"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prospects" ADD CONSTRAINT "prospects_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "solutions" ADD CONSTRAINT "solutions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tov_configs" ADD CONSTRAINT "tov_configs_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_generations_newest" ON "ai_generations" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "ai_generations_of_sequence" ON "ai_generations" USING btree ("sequence_id","started_at");--> statement-breakpoint
CREATE INDEX "analytics_events_newest" ON "analytics_events" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "analytics_events_of_subject" ON "analytics_events" USING btree ("subject_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "message_sequences_idempotency" ON "message_sequences" USING btree ("workspace_id","idempotency_key") WHERE "message_sequences"."idempotency_key" is not null;--> statement-breakpoint
CREATE INDEX "message_sequences_newest" ON "message_sequences" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE INDEX "message_sequences_of_prospect_newest" ON "message_sequences" USING btree ("prospect_id","created_at","id");--> statement-breakpoint
CREATE INDEX "message_sequences_generating" ON "message_sequences" USING btree ("lease_expires_at") WHERE "message_sequences"."status" = 'generating';--> statement-breakpoint
CREATE INDEX "prospect_research_newest" ON "prospect_research" USING btree ("prospect_id","created_at","id");--> statement-breakpoint
CREATE INDEX "prospect_identities_prospect" ON "prospect_identities" USING btree ("prospect_id");--> statement-breakpoint
CREATE INDEX "prospects_newest" ON "prospects" USING btree ("workspace_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tov_configs_named" ON "tov_configs" USING btree ("workspace_id","name") WHERE "tov_configs"."name" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "tov_configs_unnamed" ON "tov_configs" USING btree ("workspace_id","formality","warmth","directness",md5(coalesce("instructions", ''))) WHERE "tov_configs"."name" is null;