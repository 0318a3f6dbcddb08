/** The style sheet of a report: readable on a screen from 360 pixels, on paper, in grey, and at any size of type. */
export const styleSheet = `
:root{color-scheme:light;--ink:#1b2430;--quiet:#53606e;--line:#c9d1da;--alarm:#b42318;--doubt:#8a4b00;--good:#1a6b3c;--paper:#fff;--tint:#f4f6f9}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1rem 1.25rem 3rem;color:var(--ink);background:var(--paper);font:16px/1.5 Inter,'Segoe UI',Roboto,'DejaVu Sans',Arial,sans-serif}
h1{font-size:1.75rem;line-height:1.2;margin:1rem 0 .5rem}h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-bottom:.25rem;border-bottom:2px solid var(--ink)}h3{font-size:1.05rem;margin:0 0 .5rem;line-height:1.35}
header p,footer p{color:var(--quiet)}
a{color:#0b4f8a}a:focus-visible,[tabindex]:focus-visible,summary:focus-visible,input:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.languages{display:flex;gap:1rem;justify-content:flex-end}.language{display:flex;gap:.35rem;align-items:center;cursor:pointer}
.edition{display:none}
body:has(.choose-kk:checked) .edition-kk,body:has(.choose-ru:checked) .edition-ru,body:has(.choose-en:checked) .edition-en{display:block}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
.verdict{font-size:1.15rem;font-weight:600;padding:.75rem 1rem;border-left:.4rem solid var(--good);background:var(--tint)}.verdict.bad{border-color:var(--alarm)}.verdict.open{border-color:var(--doubt)}
.scroll,.picture{position:relative;overflow-x:auto;margin:.75rem 0}
.picture{border:1px solid var(--line)}.picture svg{display:block;max-width:none;height:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}caption{text-align:left;font-weight:600;padding:.35rem 0}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}thead th{background:var(--tint)}tbody th{font-weight:400}
td.count{text-align:right;font-variant-numeric:tabular-nums}
.matrix td{text-align:center;font-weight:600;min-width:2.5rem}.matrix thead th{font-size:.8rem;overflow-wrap:anywhere}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0;font-size:.9rem}
.v-violated{color:var(--alarm)}.v-unproven,.v-review,.v-unknown-wording{color:var(--doubt)}.v-satisfied{color:var(--good)}.v-not-applicable,.v-not-in-force{color:var(--quiet)}
.finding{border:1px solid var(--line);border-left:.4rem solid var(--doubt);padding:1rem;margin:1rem 0;color:var(--ink)}.finding.v-violated{border-left-color:var(--alarm)}
.number{display:inline-block;min-width:1.7em;text-align:center;border:1px solid currentColor;border-radius:1em;padding:0 .4em;font-size:.85em}
.finding.v-violated .number{background:var(--alarm);color:#fff}
.name{text-transform:uppercase;font-size:.8em;letter-spacing:.03em}
dl{display:grid;grid-template-columns:minmax(8rem,12rem) 1fr;gap:.35rem 1rem;margin:.5rem 0}dt{color:var(--quiet)}dd{margin:0;overflow-wrap:anywhere}dd ul{margin:0;padding-left:1.1rem}
code{font-family:ui-monospace,'Cascadia Mono','DejaVu Sans Mono',monospace;font-size:.88em;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem}.place{color:var(--quiet);font-size:.85em;overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.35rem;font-weight:600}}
@media print{@page{size:A4;margin:18mm 14mm}body{font-size:10.5pt;max-width:none;padding:0}.languages,.skip,nav{display:none}.scroll,.picture{overflow:visible}.picture svg{max-width:100%}
thead{display:table-header-group}tr,dl,h3,.verdict{break-inside:avoid}h2,h3{break-after:avoid}details{display:none}table{font-size:8.5pt}}
`.replace(/\n/g, "");
