/** What the form to change a password holds. */
export interface PasswordForm {
  readonly current: string;
  readonly next: string;
  readonly again: string;
}
