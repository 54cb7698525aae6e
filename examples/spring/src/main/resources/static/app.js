// Saves the user of the page choosing the same file again: it stays in the memory of the page, and nowhere else. Without this script the page is a plain form.
(function () {
  "use strict";

  document.documentElement.classList.add("script");

  let held = null;
  let running = null;

  const byId = (id) => document.getElementById(id);
  const said = (sentence, ...values) => sentence.replace(/%(\d)/g, (place, number) => values[number - 1]);
  const tool = () => byId("tool");

  function status(sentence, bad) {
    say(byId("status"), sentence, bad);
  }

  function say(line, sentence, bad) {
    line.classList.toggle("bad", bad === true);
    line.textContent = sentence;
  }

  // A region that has just come into the page is not heard at once.
  function statusLater(sentence) {
    window.setTimeout(() => status(sentence), 150);
  }

  function parsed(html) {
    return new DOMParser().parseFromString(html, "text/html");
  }

  // ---- sending a file and showing what comes back

  function progress(sentence, share) {
    const box = byId("progress");
    const bar = box.querySelector("progress");
    box.hidden = sentence === null;
    byId("progress-text").textContent = sentence || "";
    if (share === undefined) {
      bar.removeAttribute("value");
    } else {
      bar.value = share;
    }
  }

  // What stood there was about another file.
  function clear() {
    byId("outcome").replaceChildren();
    document.querySelectorAll(".chosen").forEach((line) => line.remove());
  }

  function refuse(sentence) {
    clear();
    status(sentence, true);
  }

  function take(file, target) {
    if (file.size === 0) {
      refuse(tool().dataset.empty);
      return;
    }
    if (file.size > Number(tool().dataset.maxBytes)) {
      refuse(tool().dataset.large);
      return;
    }
    held = file;
    judge(target || tool().action, "result");
  }

  function judge(target, focus) {
    const words = tool().dataset;
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", held, held.name);
    form.append("regime", byId("regime").value);
    if (running !== null) {
      running.abort();
    }
    running = request;
    status("");
    progress(words.sending, 0);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable && running === request) {
        progress(words.sending, Math.round((100 * event.loaded) / event.total));
      }
    });
    request.upload.addEventListener("load", () => {
      if (running === request) {
        progress(words.working);
      }
    });
    request.addEventListener("loadend", () => {
      if (running === request) {
        running = null;
        progress(null);
      }
    });
    request.addEventListener("error", () => refuse(words.lost));
    request.addEventListener("load", () => show(request, target, focus));
    request.open("POST", target);
    request.setRequestHeader("Accept", "text/html");
    request.send(form);
  }

  function show(request, target, focus) {
    const page = parsed(request.responseText);
    if (page.getElementById("tool") !== null) {
      running = null;
      document.documentElement.lang = page.documentElement.lang;
      document.title = page.title;
      document.body.replaceWith(document.adoptNode(page.body));
      window.history.replaceState(null, "", target);
      start();
      (byId(focus) || byId("main")).focus();
      if (focus !== "result") {
        statusLater(tool().dataset.again);
      }
    } else if (page.getElementById("outcome") !== null) {
      clear();
      document.title = page.title;
      byId("outcome").replaceChildren(...page.getElementById("outcome").childNodes);
      byId("problem").focus();
    } else {
      window.location.assign(target);
    }
  }

  // ---- downloads: the file is sent again

  function download(button) {
    const words = tool().dataset;
    const form = new FormData(button.form);
    form.set("file", held, held.name);
    button.setAttribute("aria-disabled", "true");
    say(byId("download-status"), words.downloading);
    fetch(button.formAction, { method: "POST", body: form, headers: { Accept: "text/html, */*" } })
      .then((response) => (response.ok ? save(response) : explain(response)))
      .catch(() => say(byId("download-status"), words.lost, true))
      .finally(() => button.removeAttribute("aria-disabled"));
  }

  function save(response) {
    const words = tool().dataset;
    const name = fileName(response.headers.get("Content-Disposition") || "");
    const written = response.headers.get("Huongdan-Written");
    const left = response.headers.get("Huongdan-Left");
    return response.blob().then((blob) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = name;
      link.click();
      window.setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      const sentences = [said(words.downloaded, name)];
      if (written !== null) {
        sentences.push(said(words.written, written));
      }
      if (left !== null && left !== "0") {
        sentences.push(said(words.left, left));
      }
      say(byId("download-status"), sentences.join(" "));
    });
  }

  function explain(response) {
    return response.text().then((html) => {
      const problem = parsed(html).querySelector(".problem .sentence");
      say(byId("download-status"), problem === null ? tool().dataset.lost : problem.textContent, true);
    });
  }

  function fileName(disposition) {
    const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition);
    return encoded === null ? "" : decodeURIComponent(encoded[1]);
  }

  // ---- the findings: filter, and go from one to the next

  const notes = () => Array.from(document.querySelectorAll(".report .notes li[data-pointer]"));
  const visible = () => notes().filter((note) => !note.classList.contains("hidden"));

  function part(pointer) {
    const first = pointer.split("/")[1] || "";
    const known = Array.from(byId("part").options, (option) => option.value);
    return first !== "" && known.includes(first) ? first : "whole";
  }

  function filter() {
    const form = byId("filter");
    const severities = Array.from(form.querySelectorAll("[name=severity]:checked"), (box) => box.value);
    const wanted = byId("part").value;
    const hides = (element) =>
      !severities.some((severity) => element.classList.contains(severity)) ||
      (wanted !== "" && part(element.dataset.pointer) !== wanted);
    document.querySelectorAll(".report [data-pointer]").forEach((element) => {
      element.classList.toggle("hidden", hides(element));
    });
    document.querySelectorAll(".report a.reference").forEach((reference) => {
      const note = document.getElementById(reference.getAttribute("href").slice(1));
      reference.classList.toggle("hidden", note !== null && note.classList.contains("hidden"));
    });
    document.querySelectorAll(".report .group").forEach((group) => {
      const own = group.querySelectorAll(".notes li");
      group.classList.toggle("off", own.length > 0 && group.querySelector(".notes li:not(.hidden)") === null);
    });
    const shown = visible().length;
    const all = notes().length;
    byId("shown").textContent = said(shown === all ? form.dataset.all : form.dataset.shown, shown, all);
  }

  // From where the reader is: the finding in focus, or else the first one on the screen or below it.
  function step(forward) {
    const list = visible();
    if (list.length === 0) {
      return;
    }
    const at = list.indexOf(document.activeElement);
    let next;
    if (at >= 0) {
      next = Math.min(list.length - 1, Math.max(0, at + (forward ? 1 : -1)));
    } else {
      const below = list.findIndex((note) => note.getBoundingClientRect().top >= 0);
      next = forward ? (below < 0 ? list.length - 1 : below) : Math.max(0, (below < 0 ? list.length : below) - 1);
    }
    list[next].focus({ preventScroll: true });
    list[next].scrollIntoView({ block: "center" });
    byId("shown").textContent = said(byId("filter").dataset.at, next + 1, list.length);
  }

  function isTyped(element) {
    return element.closest("input:not([type=checkbox]), select, textarea, [contenteditable]") !== null;
  }

  document.addEventListener("keydown", (event) => {
    const keys = byId("keys");
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey && !event.isComposing;
    if (keys === null || !keys.checked || !plain || isTyped(event.target)) {
      return;
    }
    const forward = event.key === "j" || event.key === "n";
    if (forward || event.key === "k" || event.key === "p") {
      event.preventDefault();
      step(forward);
    }
  });

  // ---- dropping anywhere on the page

  const brings = (event) => event.dataTransfer !== null && Array.from(event.dataTransfer.types).includes("Files");
  const dropping = (is) => document.body.classList.toggle("dropping", is);

  document.addEventListener("dragover", (event) => {
    if (tool() !== null && brings(event)) {
      event.preventDefault();
      dropping(true);
    }
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) {
      dropping(false);
    }
  });
  document.addEventListener("drop", (event) => {
    dropping(false);
    if (tool() !== null && brings(event)) {
      event.preventDefault();
      if (event.dataTransfer.files.length > 0) {
        take(event.dataTransfer.files[0]);
      }
    }
  });

  // ---- printing opens what is closed

  window.addEventListener("beforeprint", () => {
    document.querySelectorAll("details.as-read, details.not-checked").forEach((details) => {
      details.dataset.was = String(details.open);
      details.open = true;
    });
  });
  window.addEventListener("afterprint", () => {
    document.querySelectorAll("details[data-was]").forEach((details) => {
      details.open = details.dataset.was === "true";
    });
  });

  // ---- binding a page, the first one and each that takes its place

  function bindTool() {
    const file = byId("file");
    file.addEventListener("change", () => {
      if (file.files.length > 0) {
        take(file.files[0]);
      }
    });
    tool().addEventListener("submit", (event) => {
      if (held !== null || file.files.length > 0) {
        event.preventDefault();
        take(held || file.files[0]);
      }
    });
    byId("regime").addEventListener("change", () => {
      if (held !== null) {
        judge(tool().action, "regime");
      }
    });
    byId("cancel").addEventListener("click", () => {
      if (running !== null) {
        running.abort();
        progress(null);
        status(tool().dataset.cancelled);
      }
    });
    document.querySelectorAll(".languages a").forEach((link) => {
      link.addEventListener("click", (event) => {
        if (held !== null && byId("result") !== null) {
          event.preventDefault();
          judge(link.href, "result");
        }
      });
    });
  }

  function bindResult() {
    const downloads = byId("downloads");
    if (downloads === null) {
      return;
    }
    document.body.classList.toggle("bare", held === null);
    if (held !== null) {
      downloads.querySelectorAll("input[type=file]").forEach((input) => (input.required = false));
      downloads.addEventListener("submit", (event) => {
        event.preventDefault();
        if (event.submitter.getAttribute("aria-disabled") !== "true") {
          download(event.submitter);
        }
      });
      hand(byId("entered"));
    }
    document.querySelectorAll(".ways a").forEach((link) => {
      const aim = byId(link.hash.slice(1));
      link.addEventListener("click", () => aim.tagName === "DETAILS" && (aim.open = true));
    });
    byId("print").addEventListener("click", () => window.print());
    notes().forEach((note) => (note.tabIndex = -1));
    if (byId("filter") !== null) {
      byId("filter").addEventListener("change", filter);
      byId("filter").addEventListener("submit", (event) => event.preventDefault());
      byId("next").addEventListener("click", () => step(true));
      byId("previous").addEventListener("click", () => step(false));
      filter();
    }
  }

  // The form of the register is sent as a form is, with the file in it.
  function hand(input) {
    if (input !== null) {
      const files = new DataTransfer();
      files.items.add(held);
      input.files = files.files;
    }
  }

  function start() {
    if (tool() !== null) {
      bindTool();
      bindResult();
    }
  }

  document.addEventListener("DOMContentLoaded", start);
})();
