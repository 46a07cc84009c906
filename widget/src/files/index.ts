import { Chat } from "../panel/kit";
import { files } from "./files";

/**
 * The file of the files, fetched where the service exchanges any and a person is there or looked for: choosing,
 * dropping, pasting and sending them, and showing those that were sent.
 */
Chat.provide({ files });
