/** A setting with a wrong value; the message names it and says what is expected. */
export class WrongSetting extends Error {}
