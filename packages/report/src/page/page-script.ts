/**
 * The page's own script: reads the address, lists the statements it stands for, opens one in its article. It builds elements and sets their
 * text, and never makes markup of a string. Tests run it in a browser.
 */
export const PAGE_SCRIPT: string = String.raw`"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { words, names, speakers, articles, statements } = data;
  const panel = document.getElementById("panel");
  const heading = document.getElementById("panel-heading");
  const count = document.getElementById("panel-count");
  const list = document.getElementById("panel-list");
  const more = document.getElementById("panel-more");
  const dialog = document.getElementById("article");
  const PAGE = 40;
  let found = [];
  let shown = 0;

  // Direction controls would turn the page around the words: they are shown by name.
  const visible = (text) =>
    text.replace(/[\u202A-\u202E\u2066-\u2069]/g, (c) => "[U+" + c.charCodeAt(0).toString(16).toUpperCase() + "]");
  const element = (tag, className, text) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = visible(text);
    return made;
  };
  const isolated = (className, text) => {
    const made = element("bdi", className, text);
    made.dir = "auto";
    return made;
  };
  const nameOf = (label) => (Object.hasOwn(names, label) ? names[label] : label);
  const stanceClass = (stance) => (/^[a-z-]+$/.test(stance) ? stance : "other");
  const speakerOf = (statement) =>
    statement.w >= 0 ? speakers[statement.w] : statement.source || words.unnamed;

  const selectionOf = (query) => ({
    f: query.get("f"),
    s: query.get("s"),
    p: query.get("p"),
    a: query.get("a"),
  });
  const fits = (statement, { f, s, p, a }) =>
    (f === null || statement.faction === f) &&
    (s === null || statement.stance === s) &&
    (p === null || statement.period === p) &&
    (a === null || statement.w === Number(a));

  const contentOf = (statement) => {
    const { text } = articles[statement.a];
    if (text === null) return null;
    return statement.spans
      .filter(([role]) => role === "content")
      .map(([, start, end]) => text.slice(start, end))
      .join(" … ");
  };

  const itemOf = (statement) => {
    const item = element("li");
    const head = element("p", "said-by");
    head.append(isolated("", speakerOf(statement)), " ", element("span", "chip " + stanceClass(statement.stance), nameOf(statement.stance)));
    const facts = element("p", "facts");
    const article = articles[statement.a];
    facts.append(isolated("", nameOf(statement.faction)));
    for (const fact of [article.date, article.title || article.id]) {
      if (fact) facts.append(" · ", isolated("", fact));
    }
    item.append(head, facts);
    const content = contentOf(statement);
    if (content === null) item.append(element("p", "facts", words.textLeftOut));
    else {
      const quote = element("blockquote", "", content);
      quote.dir = "auto";
      const link = element("a", "open", words.openArticle);
      const query = new URLSearchParams(location.hash.slice(1));
      query.set("q", String(statements.indexOf(statement)));
      link.href = "#" + query;
      item.append(quote, link);
    }
    return item;
  };

  const showMore = () => {
    const next = found.slice(shown, shown + PAGE);
    list.append(...next.map(itemOf));
    shown += next.length;
    more.hidden = shown >= found.length;
  };

  const showList = (selection) => {
    found = statements.filter((statement) => fits(statement, selection));
    shown = 0;
    list.replaceChildren();
    const parts = [
      selection.a === null ? null : speakers[Number(selection.a)],
      selection.f === null ? null : nameOf(selection.f),
      selection.s === null ? null : nameOf(selection.s),
      selection.p,
    ].filter((part) => part !== null && part !== undefined);
    heading.replaceChildren(
      ...(parts.length === 0 ? [words.all] : parts.flatMap((part, index) => (index === 0 ? [isolated("", part)] : [" · ", isolated("", part)]))),
    );
    count.textContent = words.statements.replace("{n}", String(found.length));
    panel.hidden = false;
    panel.scrollTop = 0;
    showMore();
  };

  // Spans overlap: the text is cut at every edge, and each piece has the classes of all marks above it.
  const markedText = (article, own, chosen) => {
    const { text } = articles[article];
    const box = element("div", "text");
    box.dir = "auto";
    if (text === null) {
      box.textContent = words.textLeftOut;
      return box;
    }
    const marks = own.flatMap((statement) =>
      statement.spans.map(([role, start, end]) => ({
        start,
        end,
        classes: role + (role === "content" ? " " + stanceClass(statement.stance) : "") + (statement === chosen ? " chosen" : ""),
      })),
    );
    const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((x, y) => x - y);
    for (let index = 0; index + 1 < edges.length; index++) {
      const words = text.slice(edges[index], edges[index + 1]);
      const above = marks.filter(({ start, end }) => start <= edges[index] && end >= edges[index + 1]);
      if (above.length === 0) box.append(visible(words));
      else box.append(element("span", [...new Set(above.flatMap(({ classes }) => classes.split(" ")))].join(" "), words));
    }
    return box;
  };

  const showArticle = (statement) => {
    const article = articles[statement.a];
    const head = element("h2");
    head.append(isolated("", article.title || article.id || "–"));
    const facts = element("p", "facts");
    facts.append(isolated("", speakerOf(statement)), " · ", isolated("", nameOf(statement.faction)), " · ", isolated("", nameOf(statement.stance) + " " + words.sure.replace("{n}", String(statement.sure))));
    if (statement.cue && statement.cue !== "-") facts.append(" · " + words.cue + ": ", isolated("", statement.cue));
    if (article.date) facts.append(" · ", isolated("", article.date));
    const own = statements.filter(({ a }) => a === statement.a);
    document.getElementById("article-body").replaceChildren(head, facts, markedText(statement.a, own, statement));
    if (!dialog.open) dialog.showModal();
    const mark = dialog.querySelector(".content.chosen");
    if (mark) mark.scrollIntoView({ block: "center" });
  };

  const withoutArticle = () => {
    const query = new URLSearchParams(location.hash.slice(1));
    query.delete("q");
    location.hash = String(query) || "all";
  };

  const follow = () => {
    const hash = location.hash.slice(1);
    if (hash === "") {
      panel.hidden = true;
      if (dialog.open) dialog.close();
      return;
    }
    const query = new URLSearchParams(hash);
    const chosen = statements[Number(query.get("q") ?? Number.NaN)];
    const selection = selectionOf(query);
    const key = JSON.stringify(selection);
    if (panel.hidden || panel.dataset.key !== key) {
      panel.dataset.key = key;
      showList(selection);
    }
    if (chosen) showArticle(chosen);
    else if (dialog.open) dialog.close();
  };

  for (const mark of document.querySelectorAll("figure a [aria-label]")) {
    const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
    title.textContent = mark.getAttribute("aria-label");
    mark.append(title);
  }
  more.addEventListener("click", showMore);
  document.getElementById("panel-close").addEventListener("click", () => {
    history.pushState(null, "", location.pathname + location.search);
    follow();
  });
  document.getElementById("article-close").addEventListener("click", withoutArticle);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    withoutArticle();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !dialog.open && !panel.hidden) document.getElementById("panel-close").click();
  });
  addEventListener("hashchange", follow);
  addEventListener("popstate", follow);
  follow();
})();
`;
