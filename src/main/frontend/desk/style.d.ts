declare module "*/desk.css";
