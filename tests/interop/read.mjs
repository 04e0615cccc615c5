// Reads message files, named one a line on standard input, and prints one line of JSON for each.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import PostalMime from "postal-mime";

const mailboxes = (entries) =>
  (entries ?? []).map(({ name, address, group }) => (group ? { name, group: mailboxes(group) } : { name, address }));

// What is not encoded is text to postal-mime: its lines end with LF, the last one too. What is encoded is kept.
const lines = (text) => text.replace(/\r\n/g, "\n").replace(/\n+$/, "");

const attachment = async ({ filename, mimeType, contentId, content }) => {
  const octets = Buffer.from(content);
  if (mimeType === "message/rfc822") {
    return { filename, mimeType, contentId, message: await read(octets) };
  }
  const sha256 = createHash("sha256").update(lines(octets.toString("latin1")), "latin1").digest("hex");
  return { filename, mimeType, contentId, sha256 };
};

const read = async (octets) => {
  const mail = await PostalMime.parse(octets, { attachmentEncoding: "arraybuffer", forceRfc822Attachments: true });
  return {
    subject: mail.subject ?? "",
    from: mailboxes(mail.from ? [mail.from] : []),
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    text: lines(mail.text ?? ""),
    html: lines(mail.html ?? ""),
    attachments: await Promise.all(mail.attachments.map(attachment)),
  };
};

for await (const path of createInterface({ input: process.stdin })) {
  const answer = await read(await readFile(path)).catch((error) => ({ error: String(error) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
