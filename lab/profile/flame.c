/* SPDX-License-Identifier: MIT */
#include "lab/profile/flame.h"
#include "lab/markup.h"

#include <stdbool.h>
#include <string.h>

enum {
    WIDTH = 1200,
    MARGIN = 10,
    ROW = 17,
    HEAD = 46,
    FOOT = 26,
};

static const double least_width = 0.3; /* narrower boxes are left out */
static const double letter = 6.7;      /* pixels, of the 11px type below */

static int depth_of(const struct stack_node *node)
{
    int deepest = 0;

    for (size_t i = 0; i < node->children; i++) {
        int depth = depth_of(&node->child[i]);

        deepest = depth > deepest ? depth : deepest;
    }
    return deepest + 1;
}

/* Warm for the lab and the program, cool for the kernel; the same name has
 * the same tint everywhere. */
static void put_colour(FILE *out, const char *name)
{
    unsigned hash = 5381;
    bool kernel;

    for (const char *c = name; *c; c++)
        hash = hash * 33 + (unsigned char)*c;
    kernel = strstr(name, "_[k]") != NULL;
    if (kernel)
        fprintf(out, "rgb(%u,%u,%u)", 150 + hash % 40, 185 + hash / 7 % 35,
                225 + hash / 11 % 25);
    else
        fprintf(out, "rgb(%u,%u,%u)", 235 + hash % 20, 165 + hash / 7 % 55,
                90 + hash / 11 % 50);
}

static void put_box(const struct flame *flame, FILE *out,
                    const struct stack_node *node, double x, double y,
                    double width)
{
    size_t room = width > 3 * letter ? (size_t)((width - 4) / letter) : 0;

    fprintf(out, "<g class=\"f\" data-x=\"%.4f\" data-w=\"%.4f\"><title>",
            (x - MARGIN) / (WIDTH - 2 * MARGIN), width / (WIDTH - 2 * MARGIN));
    markup_text(out, node->name, strlen(node->name));
    fprintf(out, ": %.0f %s, %.2f %%</title><rect x=\"%.2f\" y=\"%.0f\" "
                 "width=\"%.2f\" height=\"%d\" fill=\"",
            node->total, flame->unit, 100 * node->total / flame->root->total, x,
            y, width, ROW - 1);
    put_colour(out, node->name);
    fprintf(out, "\"/><text x=\"%.2f\" y=\"%.0f\">", x + 2, y + ROW - 5);
    markup_text(out, node->name, room);
    fputs("</text></g>\n", out);
}

static void put_node(const struct flame *flame, FILE *out,
                     const struct stack_node *node, double x, double y,
                     double scale)
{
    double width = node->total * scale;

    if (width < least_width)
        return;
    put_box(flame, out, node, x, y, width);
    for (size_t i = 0; i < node->children; i++) {
        put_node(flame, out, &node->child[i], x, y - ROW, scale);
        x += node->child[i].total * scale;
    }
}

void flame_write_svg(const struct flame *flame, FILE *out)
{
    int height = HEAD + ROW * depth_of(flame->root) + FOOT;

    fprintf(out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" "
            "height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"monospace\" "
            "font-size=\"11\">\n<rect width=\"100%%\" height=\"100%%\" "
            "fill=\"#ffffff\"/>\n<text x=\"%d\" y=\"22\" font-size=\"15\" "
            "font-family=\"sans-serif\">",
            WIDTH, height, WIDTH, height, MARGIN);
    markup_text(out, flame->title, strlen(flame->title));
    fprintf(out,
            "</text>\n<text x=\"%d\" y=\"%d\" font-family=\"sans-serif\">%.0f "
            "%s; width is share, upwards is who was called; blue: kernel"
            "</text>\n",
            MARGIN, height - 9, flame->root->total, flame->unit);
    if (flame->root->total > 0)
        put_node(flame, out, flame->root, MARGIN, height - FOOT - ROW,
                 (WIDTH - 2 * MARGIN) / flame->root->total);
    fputs("</svg>\n", out);
}

static const char page_head[] =
    "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width\">\n"
    "<style>body{margin:1em;font-family:sans-serif;background:#fff}\n"
    "svg{width:100%;height:auto}.f{cursor:pointer}.f:hover rect{stroke:#000}\n"
    ".hit rect{fill:#9b30ff}.hit text{fill:#fff}#say{min-height:1.3em}\n"
    "</style></head><body>\n"
    "<p><label>Search <input id=\"find\" size=\"24\"></label> "
    "<button id=\"back\">All</button> <span id=\"share\"></span></p>\n"
    "<p id=\"say\">Point at a frame; click to enlarge it.</p>\n";

/*
 * Boxes keep their place and width as shares of the whole; enlarging a frame
 * is one linear map of them. Shares found are counted once per column: a box
 * counts unless one below it does.
 */
static const char page_script[] =
    "<script>\n"
    "const svg=document.querySelector('svg'),W=1180,M=10,L=6.7;\n"
    "const all=[...document.querySelectorAll('.f')].map(g=>({g,\n"
    " r:g.querySelector('rect'),t:g.querySelector('text'),\n"
    " title:g.querySelector('title').textContent,\n"
    " x:+g.dataset.x,w:+g.dataset.w}));\n"
    "for(const b of all)b.name=b.title.slice(0,b.title.lastIndexOf(': '));\n"
    "function show(x,w){for(const b of all){const l=(b.x-x)/w,n=b.w/w;\n"
    " const out=l+n<=1e-9||l>=1-1e-9;b.g.style.display=out?'none':'';\n"
    " if(out)continue;const a=Math.max(l,0),e=Math.min(l+n,1),p=(e-a)*W;\n"
    " b.r.setAttribute('x',M+a*W);b.r.setAttribute('width',p);\n"
    " b.t.setAttribute('x',M+a*W+2);\n"
    " b.t.textContent=p>3*L?b.name.slice(0,(p-4)/L):'';}}\n"
    "for(const b of all){b.g.onclick=()=>show(b.x,b.w);\n"
    " b.g.onmouseover=()=>{document.getElementById('say').textContent="
    "b.title;};}\n"
    "document.getElementById('back').onclick=()=>show(0,1);\n"
    "document.getElementById('find').oninput=e=>{const q=e.target.value;\n"
    " const hits=[];for(const b of all){const h=q&&b.name.includes(q);\n"
    "  b.g.classList.toggle('hit',!!h);if(h)hits.push(b);}\n"
    " hits.sort((a,b)=>a.x-b.x||b.w-a.w);let to=-1,sum=0;\n"
    " for(const b of hits)if(b.x>=to-1e-9){sum+=b.w;to=b.x+b.w;}\n"
    " document.getElementById('share').textContent=\n"
    "  q?(100*sum).toFixed(1)+' % of all':'';};\n"
    "</script></body></html>\n";

void flame_write_html(const struct flame *flame, FILE *out)
{
    fputs(page_head, out);
    fputs("<title>", out);
    markup_text(out, flame->title, strlen(flame->title));
    fputs("</title>\n", out);
    flame_write_svg(flame, out);
    fputs(page_script, out);
}
