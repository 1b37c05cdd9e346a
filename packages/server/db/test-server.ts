/** Vitest's global set-up; the server itself follows with the launcher. */
export default function startTestServer(): void {}
