#include "app/documents/style.h"

#include "app/look/tokens.h"
#include "app/look/typeface.h"

namespace pourparler::document {

using namespace Qt::StringLiterals;

namespace {

QString variables(const Tokens& tokens)
{
    return u"--window:%1;--surface:%2;--sunken:%3;--line:%4;--text:%5;--muted:%6;--accent:%7"_s.arg(
        tokens.window.name(), tokens.surface.name(), tokens.sunken.name(), tokens.line.name(),
        tokens.text.name(), tokens.muted.name(), tokens.accent.name());
}

} // namespace

QString styleSheet()
{
    const Tokens& light = lightTokens();
    return u":root{color-scheme:light dark;"_s + variables(light)
        + u"}\n@media (prefers-color-scheme:dark){:root{"_s + variables(darkTokens())
        + u"}}\n"
          "*{box-sizing:border-box}\n"
          "body{margin:0;background:var(--window);color:var(--text);"
          "font:16px/1.55 '%1',system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;"
          "font-variant-numeric:tabular-nums;overflow-wrap:break-word}\n"
          "body header,main,body footer{max-width:944px;margin:0 auto;padding:0 32px}\n"
          "body header{padding-top:48px}\n"
          ".grade{display:inline-block;margin:0;padding:2px 12px;border:1px solid var(--muted);"
          "border-radius:16px;font-size:13px;color:var(--muted)}\n"
          "h1{margin:16px 0 4px;font-size:36px;line-height:1.15;letter-spacing:-0.01em}\n"
          ".outcome{margin:0;font-size:20px}\n"
          ".branch{margin:0 0 4px;color:var(--muted)}\n"
          ".day{margin:4px 0 0;color:var(--muted)}\n"
          "nav{margin:24px 0 0;padding:12px 0;border-top:1px solid var(--line);"
          "border-bottom:1px solid var(--line)}\n"
          "nav ol{display:flex;flex-wrap:wrap;gap:4px 24px;margin:0;padding:0;list-style:none;"
          "font-size:14px}\n"
          "a{color:var(--accent)}\n"
          "section{margin:56px 0 0}\n"
          "h2{margin:0 0 4px;font-size:24px;line-height:1.25}\n"
          ".sentence{margin:0 0 16px;font-size:18px;max-width:70ch}\n"
          "figure{margin:0 0 12px;padding:16px;border-radius:8px;background:%2;color:%3;"
          "border:1px solid var(--line)}\n"
          "figure svg{display:block;width:100%;height:auto}\n"
          "figcaption{margin-top:8px;font-size:13px;color:%4}\n"
          "section ul{margin:8px 0 16px;padding-left:24px;max-width:70ch}\n"
          "section li{margin:4px 0}\n"
          "details{margin:8px 0}\n"
          "summary{cursor:pointer;font-size:14px;color:var(--muted)}\n"
          "summary:focus-visible,a:focus-visible{outline:2px solid var(--accent);"
          "outline-offset:2px}\n"
          ".scroll{overflow-x:auto}\n"
          "table{border-collapse:collapse;margin:8px 0;font-size:14px}\n"
          "caption{text-align:left;color:var(--muted);font-size:13px;padding:4px 0}\n"
          "th,td{padding:4px 24px 4px 0;text-align:left;vertical-align:top;"
          "border-bottom:1px solid var(--line)}\n"
          "td.number,th.number{text-align:right}\n"
          ".notes p{margin:4px 0;max-width:70ch}\n"
          ".feelings{display:flex;flex-wrap:wrap;gap:8px 32px;list-style:none;padding:0}\n"
          ".feelings b{display:block;font-size:20px}\n"
          ".feelings span{color:var(--muted);font-size:14px}\n"
          "body footer{margin-top:64px;padding-top:16px;padding-bottom:48px;font-size:13px;"
          "color:var(--muted)}\n"
          "body footer p{margin:4px 0;border:0}\n"
          "@media (max-width:640px){body header,main,body footer{padding-left:16px;"
          "padding-right:16px}h1{font-size:28px}figure{padding:8px}}\n"
          "@page{size:A4;margin:18mm}\n"
          "@media print{:root{%5}body{font-size:11pt;background:none}"
          "body header,main,body footer{max-width:none;padding:0}nav{display:none}"
          "section{margin-top:28pt}figure{padding:0;border:0}figure,tr,li{break-inside:avoid}"
          "h2,.sentence{break-after:avoid}}\n"_s.arg(typeface(), light.surface.name(),
              light.text.name(), light.muted.name(), variables(light));
}

} // namespace pourparler::document
