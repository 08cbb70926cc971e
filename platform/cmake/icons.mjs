// icons.mjs LIST FOLDER OUTPUT: writes a QML singleton with one outline a line of LIST.
//
// LIST holds "name drawing" lines; FOLDER the SVG files of Lucide, drawn on a 24 x 24 grid with
// strokes alone. Every shape becomes path data, so that one Shape can stroke it in any colour.
import { readFileSync, writeFileSync } from "node:fs";

const number = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[-+]?\\d+)?";
const arcArguments = new RegExp(
    `(${number})[\\s,]*(${number})[\\s,]*(${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(${number})[\\s,]*(${number})`, "gi");

// Qt reads an arc's flags as numbers, so "012-2" must be written "0 1 2 -2".
function spacedArc(letter, rest) {
    return letter + [...rest.matchAll(arcArguments)].map(arc => arc.slice(1).join(" ")).join(" ");
}

// Joined behind another outline a leading "m" would be relative: its first pair is made absolute.
function absoluteStart(rest) {
    const [x, y, ...more] = rest.match(new RegExp(number, "gi"));
    return `M${x} ${y}` + (more.length ? `l${more.join(" ")}` : "");
}

function outline(data) {
    return [...data.matchAll(/([a-z])([^a-df-z]*)/gi)].map(([, letter, rest], at) => {
        if (letter === "m" && at === 0)
            return absoluteStart(rest);
        return letter.toLowerCase() === "a" ? spacedArc(letter, rest) : letter + rest.trim();
    }).join("");
}

function oval({ cx, cy, rx, ry }) {
    return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;
}

function box({ x, y, width, height, rx = 0, ry = rx }) {
    const corner = (dx, dy) => (rx ? `a${rx} ${ry} 0 0 1 ${dx} ${dy}` : "");
    return `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}`
        + `h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`;
}

const shapes = {
    path: a => outline(a.d),
    line: a => `M${a.x1} ${a.y1}L${a.x2} ${a.y2}`,
    circle: a => oval({ cx: a.cx, cy: a.cy, rx: a.r, ry: a.r }),
    ellipse: oval,
    rect: box,
    polyline: a => `M${a.points}`,
    polygon: a => `M${a.points}z`,
};

function attributes(text) {
    const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)];
    return Object.fromEntries(pairs.map(([, name, value]) => [name, isNaN(value) ? value : Number(value)]));
}

function drawing(svg) {
    const elements = svg.slice(svg.indexOf(">", svg.indexOf("<svg")) + 1).matchAll(/<(\w+)\s([^>]*?)\/?>/g);
    return [...elements].map(([, shape, text]) => shapes[shape](attributes(text))).join(" ");
}

const [list, folder, output] = process.argv.slice(2);
const lines = readFileSync(list, "utf8").split("\n").filter(line => line && !line.startsWith("#"));
const properties = lines.map(line => {
    const [name, icon] = line.trim().split(/\s+/);
    return `    readonly property string ${name}: "${drawing(readFileSync(`${folder}/${icon}.svg`, "utf8"))}"`;
});

writeFileSync(output, `pragma Singleton
import QtQuick

// Outlines on a 24 x 24 grid, to be stroked. Generated from Lucide (ISC).
QtObject {
${properties.join("\n")}
}
`);
