/** Thrown by an outlet whose person wants nothing any more (blocked us, left): never sent again. */
export class Unwanted extends Error {
  override readonly name = "Unwanted";
}
