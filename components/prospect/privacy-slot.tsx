/** Where a person's privacy is seen to: export, erase, do not contact. */
export function PrivacySlot({ prospectId: _ }: { prospectId: string }) {
  return null;
}
