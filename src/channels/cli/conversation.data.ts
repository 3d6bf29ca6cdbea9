/** What ends a conversation. */
export const FAREWELLS: readonly string[] = ["退出", "再见", "exit", "quit", "bye"];

/** Before a line it makes a question of it, whatever the line says. */
export const QUESTION_COMMAND = "/ask";
