import type { Role } from "@dongxiao/contract";
import type { Language } from "@dongxiao/core/units";

/** One role that a person holds today, and over what. */
export interface Post {
  readonly role: Role;
  readonly unit: { readonly id: number; readonly name: string; readonly path: string } | null;
  readonly retailerId: number | null;
  readonly standsInFor: string | null;
}

/** A signed-in person as of today. */
export interface Visitor {
  readonly personId: number;
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  readonly language: Language;
  readonly mustChangePassword: boolean;
  readonly posts: readonly Post[];
}

/** Whether a post is over the whole company: its unit is the organisation's root. */
export function isCompanyWide(post: Post): boolean {
  return post.unit !== null && !post.unit.path.includes(".");
}
