CREATE TABLE "ai_budgets" (
	"workspace_id" uuid NOT NULL,
	"period" text NOT NULL,
	"warn_usd" numeric(12, 2),
	"stop_usd" numeric(12, 2),
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_budgets_workspace_id_period_pk" PRIMARY KEY("workspace_id","period"),
	CONSTRAINT "ai_budgets_period" CHECK ("ai_budgets"."period" in ('day', 'month')),
	CONSTRAINT "ai_budgets_amounts" CHECK ("ai_budgets"."warn_usd" >= 0 and "ai_budgets"."stop_usd" >= 0)
);
--> statement-breakpoint
CREATE TABLE "ai_daily_usage" (
	"workspace_id" uuid NOT NULL,
	"day" date NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"workflow_name" text NOT NULL,
	"node_name" text NOT NULL,
	"generation_type" text NOT NULL,
	"prompt_version" text NOT NULL,
	"status" text NOT NULL,
	"cost_band" smallint NOT NULL,
	"latency_bucket" smallint NOT NULL,
	"calls" integer NOT NULL,
	"unknown_cost" integer NOT NULL,
	"prompt_tokens" bigint NOT NULL,
	"completion_tokens" bigint NOT NULL,
	"total_tokens" bigint NOT NULL,
	"cached_tokens" bigint NOT NULL,
	"cost_usd" numeric(18, 8) NOT NULL,
	CONSTRAINT "ai_daily_usage_pkey" PRIMARY KEY("workspace_id","day","provider","model","workflow_name","node_name","generation_type","prompt_version","status","cost_band","latency_bucket")
);
--> statement-breakpoint
CREATE TABLE "ai_task_settings" (
	"workspace_id" uuid NOT NULL,
	"generation_type" text NOT NULL,
	"configuration_id" uuid,
	"model" text,
	"temperature" real,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ai_task_settings_workspace_id_generation_type_pk" PRIMARY KEY("workspace_id","generation_type"),
	CONSTRAINT "ai_task_settings_type" CHECK ("ai_task_settings"."generation_type" in ('profile_analysis', 'message_generation', 'repair', 'rewrite', 'variant', 'connection_test')),
	CONSTRAINT "ai_task_settings_temperature" CHECK ("ai_task_settings"."temperature" between 0 and 2)
);
--> statement-breakpoint
CREATE TABLE "api_configurations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" uuid NOT NULL,
	"name" text NOT NULL,
	"base_url" text NOT NULL,
	"key_sealed" text,
	"key_hint" text,
	"model" text NOT NULL,
	"prices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"in_use" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_configurations_workspace_id" UNIQUE("workspace_id","id"),
	CONSTRAINT "api_configurations_name" UNIQUE("workspace_id","name")
);
--> statement-breakpoint
ALTER TABLE "ai_generations" DROP CONSTRAINT "ai_generations_type";--> statement-breakpoint
ALTER TABLE "ai_generations" DROP CONSTRAINT "ai_generations_status";--> statement-breakpoint
DROP INDEX "ai_generations_newest";--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "prompt_hash" text;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "expected_usd" numeric(14, 8);--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "cost_band" smallint GENERATED ALWAYS AS (case when cost_usd is null then 0 when cost_usd = 0 then 1 when cost_usd < 0.001 then 2
          when cost_usd < 0.01 then 3 when cost_usd < 0.1 then 4 else 5 end) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "first_attempt_id" uuid;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "replay_of" uuid;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD COLUMN "day" date DEFAULT '0001-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "message_revisions" ADD COLUMN "prompt_version" text;--> statement-breakpoint
ALTER TABLE "message_variants" ADD COLUMN "prompt_version" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "prompt_version" text;--> statement-breakpoint
CREATE INDEX "messages_of_prompt" ON "messages" USING btree ("workspace_id","prompt_version","created_at") WHERE "messages"."prompt_version" is not null;--> statement-breakpoint
ALTER TABLE "ai_budgets" ADD CONSTRAINT "ai_budgets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_daily_usage" ADD CONSTRAINT "ai_daily_usage_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_task_settings" ADD CONSTRAINT "ai_task_settings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_task_settings" ADD CONSTRAINT "ai_task_settings_configuration" FOREIGN KEY ("workspace_id","configuration_id") REFERENCES "public"."api_configurations"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_configurations" ADD CONSTRAINT "api_configurations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_configurations_in_use" ON "api_configurations" USING btree ("workspace_id") WHERE "api_configurations"."in_use";--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_first_attempt_id_ai_generations_id_fk" FOREIGN KEY ("first_attempt_id") REFERENCES "public"."ai_generations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_replay_of_ai_generations_id_fk" FOREIGN KEY ("replay_of") REFERENCES "public"."ai_generations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ai_daily_usage_model" ON "ai_daily_usage" USING btree ("workspace_id","model","day");--> statement-breakpoint
CREATE INDEX "ai_daily_usage_workflow" ON "ai_daily_usage" USING btree ("workspace_id","workflow_name","day");--> statement-breakpoint
CREATE INDEX "ai_daily_usage_node" ON "ai_daily_usage" USING btree ("workspace_id","node_name","day");--> statement-breakpoint
CREATE INDEX "ai_daily_usage_prompt" ON "ai_daily_usage" USING btree ("workspace_id","prompt_version","day");--> statement-breakpoint
CREATE INDEX "ai_daily_usage_status" ON "ai_daily_usage" USING btree ("workspace_id","status","day");--> statement-breakpoint
CREATE INDEX "ai_daily_usage_cost" ON "ai_daily_usage" USING btree ("workspace_id","cost_band","day");--> statement-breakpoint
CREATE INDEX "ai_generations_running" ON "ai_generations" USING btree ("workspace_id","created_at") WHERE "ai_generations"."status" = 'started';--> statement-breakpoint
CREATE INDEX "ai_generations_attempts" ON "ai_generations" USING btree ("first_attempt_id") WHERE "ai_generations"."first_attempt_id" is not null;--> statement-breakpoint
CREATE INDEX "ai_generations_replays" ON "ai_generations" USING btree ("replay_of") WHERE "ai_generations"."replay_of" is not null;--> statement-breakpoint
-- The words of a call's texts, without the names of the fields; what is longer than any real call is read in part, since
-- a tsvector has an end.
CREATE FUNCTION ai_call_words(prompt jsonb, response jsonb) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN octet_length(prompt::text) + coalesce(octet_length(response::text), 0) < 300000
    THEN to_tsvector('simple', prompt) || to_tsvector('simple', coalesce(response, '{}'))
    ELSE to_tsvector('simple', left(prompt::text, 60000) || ' ' || left(coalesce(response::text, ''), 60000))
  END
$$;
--> statement-breakpoint
CREATE INDEX "ai_generations_words" ON "ai_generations" USING gin (ai_call_words("prompt", "response"));--> statement-breakpoint
CREATE INDEX "ai_generations_newest" ON "ai_generations" USING btree ("workspace_id","created_at","id","day","status","model","provider","workflow_name","node_name","generation_type","prompt_version","cost_band");--> statement-breakpoint
CREATE INDEX "ai_generations_again" ON "ai_generations" USING btree ("workspace_id","created_at","id","day","status","model","provider","workflow_name","node_name","generation_type","prompt_version","cost_band") WHERE "ai_generations"."attempt" > 1;--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_type" CHECK ("ai_generations"."generation_type" in ('profile_analysis', 'message_generation', 'repair', 'rewrite', 'variant', 'connection_test'));--> statement-breakpoint
ALTER TABLE "ai_generations" ADD CONSTRAINT "ai_generations_status" CHECK ("ai_generations"."status" in ('started', 'succeeded', 'failed', 'refused'));
--> statement-breakpoint
-- A call that the server did not begin to answer costs nothing; until now that was told from its texts.
UPDATE "ai_generations" SET "cost_usd" = 0
WHERE "cost_usd" IS NULL AND "status" = 'failed' AND coalesce("response" ->> 'text', '') = ''
  AND "response" IS DISTINCT FROM '{}'::jsonb AND "error_kind" IN
    ('unauthorized', 'forbidden', 'not_found', 'rate_limited', 'quota', 'rejected', 'server_error', 'unreachable', 'html');
--> statement-breakpoint
CREATE FUNCTION workspace_day(workspace uuid, at timestamp with time zone) RETURNS date LANGUAGE plpgsql STABLE AS $$
DECLARE
  zone text := (SELECT coalesce(nullif(time_zone, ''), 'UTC') FROM workspaces WHERE id = workspace);
BEGIN
  RETURN (at AT TIME ZONE coalesce(zone, 'UTC'))::date;
EXCEPTION WHEN invalid_parameter_value THEN
  -- A zone that the browser knows and this database does not must not keep a call from being recorded.
  RETURN (at AT TIME ZONE 'UTC')::date;
END $$;
--> statement-breakpoint
CREATE FUNCTION ai_latency_bucket(latency_ms integer) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN latency_ms IS NULL THEN -1 ELSE floor(4 * ln(greatest(latency_ms, 1)::float8) / ln(2::float8)) END::smallint
$$;
--> statement-breakpoint
UPDATE "ai_generations" SET "day" = workspace_day("workspace_id", "created_at");
--> statement-breakpoint
INSERT INTO "ai_daily_usage"
SELECT "workspace_id", "day", "provider", "model", "workflow_name", "node_name", "generation_type", "prompt_version",
  "status", "cost_band", ai_latency_bucket("latency_ms"), count(*), count(*) FILTER (WHERE "cost_usd" IS NULL),
  sum("prompt_tokens"), sum("completion_tokens"), sum("total_tokens"), sum("cached_tokens"), coalesce(sum("cost_usd"), 0)
FROM "ai_generations" WHERE "status" <> 'started' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11;
--> statement-breakpoint
CREATE FUNCTION date_ai_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.day := workspace_day(NEW.workspace_id, NEW.created_at);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER "ai_generations_day" BEFORE INSERT ON "ai_generations" FOR EACH ROW EXECUTE FUNCTION date_ai_call();
--> statement-breakpoint
-- A call counts once it has ended; what is on its way is counted in the rows, of which there are few.
CREATE FUNCTION count_ai_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status <> 'started' THEN
    UPDATE ai_daily_usage SET
      calls = calls - 1, unknown_cost = unknown_cost - (OLD.cost_usd IS NULL)::int,
      prompt_tokens = prompt_tokens - OLD.prompt_tokens, completion_tokens = completion_tokens - OLD.completion_tokens,
      total_tokens = total_tokens - OLD.total_tokens, cached_tokens = cached_tokens - OLD.cached_tokens,
      cost_usd = cost_usd - coalesce(OLD.cost_usd, 0)
    WHERE workspace_id = OLD.workspace_id AND day = OLD.day AND provider = OLD.provider AND model = OLD.model
      AND workflow_name = OLD.workflow_name AND node_name = OLD.node_name AND generation_type = OLD.generation_type
      AND prompt_version = OLD.prompt_version AND status = OLD.status AND cost_band = OLD.cost_band
      AND latency_bucket = ai_latency_bucket(OLD.latency_ms);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.status <> 'started' THEN
    INSERT INTO ai_daily_usage AS sums VALUES (
      NEW.workspace_id, NEW.day, NEW.provider, NEW.model, NEW.workflow_name, NEW.node_name, NEW.generation_type,
      NEW.prompt_version, NEW.status, NEW.cost_band, ai_latency_bucket(NEW.latency_ms), 1, (NEW.cost_usd IS NULL)::int,
      NEW.prompt_tokens, NEW.completion_tokens, NEW.total_tokens, NEW.cached_tokens, coalesce(NEW.cost_usd, 0))
    ON CONFLICT ON CONSTRAINT ai_daily_usage_pkey DO UPDATE SET
      calls = sums.calls + 1, unknown_cost = sums.unknown_cost + excluded.unknown_cost,
      prompt_tokens = sums.prompt_tokens + excluded.prompt_tokens,
      completion_tokens = sums.completion_tokens + excluded.completion_tokens,
      total_tokens = sums.total_tokens + excluded.total_tokens, cached_tokens = sums.cached_tokens + excluded.cached_tokens,
      cost_usd = sums.cost_usd + excluded.cost_usd;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "ai_generations_counted" AFTER INSERT OR DELETE ON "ai_generations"
FOR EACH ROW EXECUTE FUNCTION count_ai_call();
--> statement-breakpoint
CREATE TRIGGER "ai_generations_recounted" AFTER UPDATE ON "ai_generations" FOR EACH ROW
WHEN ((OLD.day, OLD.provider, OLD.model, OLD.workflow_name, OLD.node_name, OLD.generation_type, OLD.prompt_version,
    OLD.status, OLD.latency_ms, OLD.prompt_tokens, OLD.completion_tokens, OLD.total_tokens, OLD.cached_tokens, OLD.cost_usd)
  IS DISTINCT FROM (NEW.day, NEW.provider, NEW.model, NEW.workflow_name, NEW.node_name, NEW.generation_type,
    NEW.prompt_version, NEW.status, NEW.latency_ms, NEW.prompt_tokens, NEW.completion_tokens, NEW.total_tokens,
    NEW.cached_tokens, NEW.cost_usd))
EXECUTE FUNCTION count_ai_call();
--> statement-breakpoint
CREATE VIEW "llm_usage_logs" AS
SELECT "id", "workspace_id", "workflow_name", "node_name", "model", "prompt_tokens", "completion_tokens", "total_tokens",
  "latency_ms", "cost_usd"::double precision AS "cost", "created_at", "updated_at"
FROM "ai_generations" WHERE "status" <> 'refused';
--> statement-breakpoint
CREATE VIEW "sequence_costs" AS
SELECT "sequence_id", "workspace_id", string_agg(DISTINCT "model", ', ') AS "model_used",
  sum("prompt_tokens")::int AS "input_tokens", sum("completion_tokens")::int AS "output_tokens",
  CASE WHEN bool_or("cost_usd" IS NULL) THEN NULL ELSE sum("cost_usd")::double precision END AS "cost_estimate",
  min("created_at") AS "created_at"
FROM "ai_generations" WHERE "sequence_id" IS NOT NULL AND "status" <> 'refused' GROUP BY "sequence_id", "workspace_id";
