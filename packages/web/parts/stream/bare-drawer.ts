/** A drawer whose head, body and foot are our own. */
export const bareDrawer = { header: { display: 'none' }, body: { padding: 0, display: 'flex', flexDirection: 'column', overflow: 'hidden' } } as const;
