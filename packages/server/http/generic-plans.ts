/**
 * Sent before the statements of a list: one plan for all parameters. Planning under row-level security takes longer than the lists themselves,
 * and their plans are the same whatever is asked for, since each branch stops after a page.
 */
export const genericPlans = 'set local plan_cache_mode = force_generic_plan';
