/** How a report sheet looks, in a file of its own and on paper. It reads without colours and on a narrow screen. */
export const reportStyle = `
:root,:host{color-scheme:light dark;--ink:light-dark(#17212e,#eceff3);--quiet:light-dark(#4a5564,#a9b4c2);--paper:light-dark(#fff,#11161c);--line:light-dark(#dcd7ca,#3a4656);--bad:light-dark(#a32020,#ff9a92);--warn:light-dark(#8a5300,#f0b765);--good:light-dark(#1e6b3a,#7fd69a)}
body{margin:0;background:var(--paper)}
.report{max-width:46rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;color:var(--ink);font:1rem/1.5 "Golos Text Variable","Golos Text",system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.2;margin:0;break-after:avoid}
h1{font-size:1.75em}
h2{font-size:1.3em;margin-top:2rem}
h3{font-size:1.08em;margin-top:1.25rem}
p{margin:.4rem 0}
ul,ol{margin:.5rem 0;padding-inline-start:1.4rem}
li{margin:.35rem 0}
.quiet,caption{color:var(--quiet)}
.quiet{font-size:.9375em}
.verdict{margin-top:1.25rem;padding:.75rem 1rem;border:1px solid var(--line);border-inline-start:.4rem solid var(--quiet);break-inside:avoid}
.verdict h2{margin:0}
.verdict.ready{border-inline-start-color:var(--good)}
.verdict.mend{border-inline-start-color:var(--warn)}
.verdict.rewrite{border-inline-start-color:var(--bad)}
table{margin-top:1.5rem;border-collapse:collapse;width:100%}
caption{text-align:start;font-weight:650;padding-bottom:.25rem}
th,td{padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);text-align:start}
thead th{color:var(--quiet);font-size:.9375em}
tbody th{font-weight:400}
td,thead th+th{text-align:end;font-variant-numeric:tabular-nums;padding-inline-end:.25rem}
.findings{padding-inline-start:1.6rem}
.findings>li{margin:.9rem 0;padding-inline-start:.25rem;break-inside:avoid}
.severity{margin:0;font-size:.9375em;font-weight:650}
.error .severity{color:var(--bad)}
.warning .severity{color:var(--warn)}
.info .severity{color:var(--quiet)}
blockquote{margin:.2rem 0;padding-inline-start:.75rem;border-inline-start:3px solid var(--line)}
.unclear{color:var(--warn)}
dt{margin-top:.75rem;font-weight:650}
dd{margin:.15rem 0 0 1rem}
@page{margin:18mm 16mm}
@media print{
:root,:host{color-scheme:light}
.report{max-width:none;padding:0;font-size:10.5pt}
}
`;

/** What a policy needs to let {@link reportStyle} in, and no other style. */
export const reportStyleHash = 'sha256-nFoyrtfuLi0+8bJ/LGQg0eJg+JsaA/YSHGZBMKM8P0A=';
