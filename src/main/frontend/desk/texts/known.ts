import type { Language } from "../frames";

/** Who the visitor is. */
const en = {
  verified: "Verified",
  verifiedBy: "The site's own server vouches for this",
  vip: "VIP",
  vipMeans: "Waits before others",
  subject: "Customer no.",
  unchecked: "From the page, not verified",
  uncheckedMeans: "The visitor's page says so; nobody has checked it",
  identified: (subject: string) => `The site has confirmed who this is: customer ${subject}`,
  names: { name: "Name", email: "E-mail", phone: "Phone", plan: "Plan" } as Readonly<Record<string, string>>,
};

const ja: typeof en = {
  verified: "確認済み",
  verifiedBy: "サイトのサーバーが本人であることを確認しています",
  vip: "VIP",
  vipMeans: "ほかのお客様より先にご案内します",
  subject: "お客様番号",
  unchecked: "ページからの情報（未確認）",
  uncheckedMeans: "お客様のページからの情報です（確認済みではありません）",
  identified: (subject) => `サイトでご本人の確認が取れています（お客様番号 ${subject}）`,
  names: { name: "お名前", email: "メール", phone: "電話番号", plan: "プラン" },
};

export const known: Readonly<Record<Language, typeof en>> = { en, ja };
