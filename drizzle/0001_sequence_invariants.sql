-- A message's step lies within its sequence, and a completed sequence has all of its messages.
CREATE FUNCTION message_within_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.step > (SELECT sequence_length FROM message_sequences WHERE id = NEW.message_sequence_id) THEN
    RAISE EXCEPTION 'step % lies beyond the end of its sequence', NEW.step
      USING ERRCODE = 'check_violation', CONSTRAINT = 'messages_within_sequence';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER messages_within_sequence BEFORE INSERT OR UPDATE OF step ON messages
  FOR EACH ROW EXECUTE FUNCTION message_within_sequence();
--> statement-breakpoint
CREATE FUNCTION sequence_is_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM messages WHERE message_sequence_id = NEW.id) <> NEW.sequence_length THEN
    RAISE EXCEPTION 'a completed sequence has all of its messages'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'message_sequences_whole';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER message_sequences_whole BEFORE INSERT OR UPDATE OF status ON message_sequences
  FOR EACH ROW WHEN (NEW.status = 'completed') EXECUTE FUNCTION sequence_is_whole();
