/** The part of `ws` that the fake server uses; the package brings no types of its own. */
declare module "ws" {
  export class WebSocket {
    on(event: "message", listener: (data: Buffer) => void): this;
    on(event: "close", listener: () => void): this;
    send(data: string): void;
    terminate(): void;
  }
  export class WebSocketServer {
    constructor(options: { port: number; host: string; maxPayload?: number });
    on(event: "connection", listener: (socket: WebSocket) => void): this;
    once(event: "listening", listener: () => void): this;
    address(): { port: number };
    close(done?: () => void): void;
  }
}
