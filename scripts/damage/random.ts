export { Random } from "../../src/kernel/random.js";
