CREATE INDEX "message_sequences_stage" ON "message_sequences" USING btree ("workspace_id","stage","prospect_id");--> statement-breakpoint
CREATE INDEX "prospects_not_contacted" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."last_contacted_at" is null;--> statement-breakpoint
CREATE INDEX "prospects_inactive" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE not "prospects"."is_active";--> statement-breakpoint
CREATE INDEX "prospects_do_not_contact" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."do_not_contact";--> statement-breakpoint
CREATE INDEX "prospects_tagged" ON "prospects" USING btree ("workspace_id","created_at","id") WHERE "prospects"."tags" <> '{}'::text[];