/** Names the caller's address so that our hooks can count tries by it; set by the door, whatever the client sent is overwritten. */
export const addressHeader = 'x-jiedian-address';
