/** The style sheet of papers: a page on the screen, black on white in print, open places that nobody overlooks. */
export const paperStyle = `
:root{color-scheme:light;--ink:#16202b;--quiet:#53606e;--line:#9aa6b2;--open:#8a4b00;--openbg:#fff4dc;--alarm:#b42318}
*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1rem 1.25rem 3rem;color:var(--ink);background:#fff;font:16px/1.5 'PT Serif','DejaVu Serif',Georgia,'Times New Roman',serif}
nav{border:1px solid var(--line);padding:.75rem 1rem;margin:0 0 2rem;font-size:.95rem}nav ul{margin:.25rem 0 0;padding-left:1.25rem}
a{color:#0b4f8a}a:focus-visible,[tabindex]:focus-visible{outline:3px solid #0b4f8a;outline-offset:2px}
article+article{margin-top:3rem;border-top:3px double var(--line);padding-top:1.5rem}
h1{font-size:1.5rem;line-height:1.25;text-align:center;margin:1.25rem 0 .35rem}h2{font-size:1.15rem;margin:1.75rem 0 .5rem}h3{font-size:1rem;margin:1.25rem 0 .35rem}
.owner{text-align:center;font-weight:600;margin:0 0 1rem}
.notes{color:var(--quiet);font-size:.85rem;border-left:.25rem solid var(--line);padding:.25rem .75rem;margin:.75rem 0}.notes p{margin:.15rem 0}
.notes .alarm{color:var(--alarm);font-weight:700}
.blank{color:var(--open);background:var(--openbg);border-bottom:1.5px solid var(--open);padding:0 .35em;font-style:italic;overflow-wrap:anywhere}
.internal{border:1px dashed var(--line);padding:0 1rem 1rem;margin-top:1.5rem}.tag{font-size:.75rem;font-weight:400;color:var(--quiet)}
.scroll{overflow-x:auto;margin:.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9rem}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word;hyphens:auto}thead th{background:#f1f4f7;font-size:.85rem}tbody th{font-weight:400}
.entries th{width:38%;background:#f8f9fb}
.asks{margin:.5rem 0;padding:0;list-style:none}.asks li{margin:.9rem 0;display:flex;gap:.75rem;align-items:flex-end;flex-wrap:wrap}.asks .rule{flex:1 1 12rem;min-width:10rem;border-bottom:1.5px solid var(--ink);height:1.4em}
ol{padding-left:1.6rem}ol li{margin:.35rem 0}
@media (max-width:40rem){.entries th{width:45%}}
@media print{section:not(.internal)+.internal,.internal+section:not(.internal){break-before:page}@page{size:A4;margin:20mm 15mm}@page wide{size:A4 landscape;margin:15mm}.wide{page:wide}body{font-size:11pt;max-width:none;padding:0}nav{display:none}article+article{break-before:page;border:0;margin:0;padding:0}.scroll{overflow:visible}
thead{display:table-header-group}tr,.asks li{break-inside:avoid}h1,h2,h3{break-after:avoid}table{font-size:9pt}thead th{font-size:8pt}th,td{overflow-wrap:anywhere}.blank{background:none}a{color:inherit;text-decoration:none}}
`.replace(/\n/g, "");
