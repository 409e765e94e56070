import type { Titles } from "@dongxiao/core/units";

/** Why the books cannot be opened or restored, in the words of the person who must act; {…} come from the detail. */
export const booksProblems = {
  "data-folder-unwritable": {
    "zh-Hans": "无法写入数据文件夹 {folder}（{why}）。请改用可写的文件夹，或调整其权限。",
    "zh-Hant": "無法寫入資料夾 {folder}（{why}）。請改用可寫入的資料夾，或調整其權限。",
    en: "The data folder {folder} cannot be written ({why}). Name another one or change its permissions.",
  },
  "data-folder-foreign": {
    "zh-Hans": "{folder} 属于其他用户（{why}），当前用户不能运行其中的数据库。",
    "zh-Hant": "{folder} 屬於其他使用者（{why}），目前的使用者不能執行其中的資料庫。",
    en: "The database in {folder} belongs to another user ({why}) and cannot be run by this one.",
  },
  "data-format-newer": {
    "zh-Hans": "数据由更新的版本写成（{found}），本程序只认识到 {known}。请升级程序。",
    "zh-Hant": "資料由較新的版本寫成（{found}），本程式只認識到 {known}。請升級程式。",
    en: "The data was written by a newer version ({found}); this program knows {known}. Upgrade the program.",
  },
  "data-format-older": {
    "zh-Hans":
      "数据库文件是 PostgreSQL {found} 的，本程序带的是 {known}。请用旧程序备份，再用本程序恢复。",
    "zh-Hant":
      "資料庫檔案是 PostgreSQL {found} 的，本程式帶的是 {known}。請用舊程式備份，再用本程式還原。",
    en: "The database files are of PostgreSQL {found}, this program brings {known}. Back up with the old program and restore with this one.",
  },
  "server-not-starting": {
    "zh-Hans": "内置数据库没有启动：{why}。日志：{log}",
    "zh-Hant": "內建資料庫沒有啟動：{why}。記錄檔：{log}",
    en: "The embedded database did not start: {why}. Its log: {log}",
  },
  "platform-unsupported": {
    "zh-Hans":
      "没有适用于 {platform} 的内置数据库。请用 DATABASE_URL 指定 PostgreSQL 15 或更新的服务器。",
    "zh-Hant":
      "沒有適用於 {platform} 的內建資料庫。請用 DATABASE_URL 指定 PostgreSQL 15 或更新的伺服器。",
    en: "There is no embedded database for {platform}. Name a PostgreSQL 15 or later with DATABASE_URL.",
  },
  "database-unreachable": {
    "zh-Hans": "无法连接数据库：{why}",
    "zh-Hant": "無法連線到資料庫：{why}",
    en: "The database cannot be reached: {why}",
  },
  "database-too-old": {
    "zh-Hans": "数据库服务器是 PostgreSQL {found}，需要 15 或更新的版本。",
    "zh-Hant": "資料庫伺服器是 PostgreSQL {found}，需要 15 或更新的版本。",
    en: "The server is PostgreSQL {found}; 15 or later is needed.",
  },
  "database-rights-missing": {
    "zh-Hans": "数据库用户缺少权限：{why}。请管理员先执行：{remedy}",
    "zh-Hant": "資料庫使用者缺少權限：{why}。請管理員先執行：{remedy}",
    en: "The database user lacks a right: {why}. Let an administrator run first: {remedy}",
  },
  "backup-unreadable": {
    "zh-Hans": "{folder} 不是完整的备份（{why}）。",
    "zh-Hant": "{folder} 不是完整的備份（{why}）。",
    en: "{folder} is not a whole backup ({why}).",
  },
  "books-not-empty": {
    "zh-Hans": "只能恢复到空的数据库，这里已有数据（{table}）。",
    "zh-Hant": "只能還原到空的資料庫，這裡已有資料（{table}）。",
    en: "A backup is restored only into empty books; these hold data ({table}).",
  },
} as const satisfies Record<string, Titles>;

export type BooksProblemCode = keyof typeof booksProblems;

/** A refusal that the person can act on: a value, never an exception. */
export interface BooksRefusal<Code extends BooksProblemCode = BooksProblemCode> {
  readonly ok: false;
  readonly code: Code;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Says no, with what the sentence needs. */
export function refuse<Code extends BooksProblemCode>(
  code: Code,
  detail: BooksRefusal["detail"],
): BooksRefusal<Code> {
  return { ok: false, code, detail };
}
