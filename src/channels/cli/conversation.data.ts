/** What ends a conversation. */
export const FAREWELLS: readonly string[] = ["退出", "再见", "exit", "quit", "bye"];
