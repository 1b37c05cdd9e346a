/** A mainland mobile number. */
export const mobileForm = /^1[3-9]\d{9}$/;
