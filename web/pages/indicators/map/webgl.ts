/** Whether this browser can draw with WebGL 2, which the map needs. */
export function hasWebgl(): boolean {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}
