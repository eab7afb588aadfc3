// Two small conveniences; every page also works without this file.

const figures = new Intl.NumberFormat("en");

/** Asks how far the run is until it is over, then shows what the server has to say. */
function watch(working) {
  const bar = document.getElementById("bar");
  const step = document.getElementById("step");
  const counted = document.getElementById("figures");
  const said = document.getElementById("said");
  const name = document.querySelector("h1").textContent;

  function show(now) {
    step.textContent = now.step;
    if (now.total > 0) {
      bar.max = now.total;
      bar.value = Math.min(now.done, now.total);
      counted.textContent = `${figures.format(now.done)} of ${figures.format(now.total)}`;
      document.title = `${Math.floor(bar.position * 100)} % – ${name} – Clayton`;
    } else {
      bar.removeAttribute("value");
      counted.textContent = now.done > 0 ? figures.format(now.done) : "";
    }
  }

  async function ask() {
    try {
      const answer = await fetch(working.dataset.progress, { cache: "no-store" });
      if (!answer.ok) {
        location.reload();
        return;
      }
      const now = await answer.json();
      if (now.over) {
        location.reload();
        return;
      }
      show(now);
      setTimeout(ask, 200);
    } catch {
      step.textContent = "The server does not answer. Maybe it was stopped: look into its window.";
      bar.removeAttribute("value");
      setTimeout(ask, 2000);
    }
  }

  // a screen reader hears the step every few seconds, not five times a second
  setInterval(() => {
    if (said.textContent !== step.textContent) {
      said.textContent = step.textContent;
    }
  }, 3000);
  ask();
}

/** Lets files, or one folder of files, be dropped onto the form. */
function takeDrops(form) {
  const zone = document.getElementById("drop");
  const input = document.getElementById("files");
  const list = document.getElementById("chosen");
  const name = document.getElementById("name");

  function size(bytes) {
    return bytes < 1048576 ? `${figures.format(Math.ceil(bytes / 1024))} KB` : `${figures.format(Math.round(bytes / 1048576))} MB`;
  }

  function show() {
    list.replaceChildren(
      ...Array.from(input.files, (file) => {
        const line = document.createElement("li");
        const weight = document.createElement("span");
        line.textContent = file.name;
        weight.textContent = size(file.size);
        line.append(weight);
        return line;
      }),
    );
  }

  function fileOf(entry) {
    return new Promise((done, failed) => entry.file(done, failed));
  }

  /** The files that lie directly in a folder; a case is one folder, so what lies deeper is left out. */
  async function filesOf(folder) {
    const reader = folder.createReader();
    const entries = [];
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (some.length === 0) {
        break;
      }
      entries.push(...some);
    }
    const plain = entries.filter((entry) => entry.isFile && !entry.name.startsWith("."));
    return Promise.all(plain.map(fileOf));
  }

  async function take(items) {
    const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
    const taken = new DataTransfer();
    for (const entry of entries) {
      const files = entry.isDirectory ? await filesOf(entry) : [await fileOf(entry)];
      files.forEach((file) => taken.items.add(file));
      if (entry.isDirectory && name.value === "") {
        name.value = entry.name;
      }
    }
    input.files = taken.files;
    show();
  }

  zone.addEventListener("dragover", (event) => {
    event.preventDefault();
    zone.classList.add("over");
  });
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    take(event.dataTransfer.items);
  });
  input.addEventListener("change", show);
  form.addEventListener("submit", () => {
    const button = form.querySelector("button");
    button.disabled = true;
    button.textContent = "Sending the files …";
  });
  // coming back with the browser's own button finds the form as it was
  addEventListener("pageshow", () => {
    const button = form.querySelector("button");
    button.disabled = false;
    button.textContent = "Run these files";
    show();
  });
}

const working = document.getElementById("working");
if (working) {
  watch(working);
}
const dropped = document.getElementById("dropped");
if (dropped) {
  takeDrops(dropped);
}
