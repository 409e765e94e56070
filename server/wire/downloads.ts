/** The header that makes a browser save an answer under its name, whatever letters the name has. */
export function attachment(fileName: string): string {
  const plain = fileName.replaceAll(/[^\w.-]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
