/* SPDX-License-Identifier: MIT */
#include "lab/profile/stacks.h"
#include "lab/memory.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* ---- the tree ----------------------------------------------------------- */

struct stack_node stacks_make(void)
{
    return (struct stack_node){.name = lab_copy("all")};
}

void stacks_free(struct stack_node *root)
{
    for (size_t i = 0; i < root->children; i++)
        stacks_free(&root->child[i]);
    free(root->child);
    free(root->name);
    *root = (struct stack_node){.name = NULL};
}

/* The child of this name, made in its place when there is none. */
static struct stack_node *child_of(struct stack_node *node, const char *name)
{
    size_t low = 0, high = node->children;

    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = strcmp(name, node->child[middle].name);

        if (order == 0)
            return &node->child[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    node->child =
        lab_grow(node->child, node->children, &node->room, sizeof(*node));
    memmove(node->child + low + 1, node->child + low,
            (node->children - low) * sizeof(*node));
    node->child[low] = (struct stack_node){.name = lab_copy(name)};
    node->children++;
    return &node->child[low];
}

void stacks_add(struct stack_node *root, const char *const *frame, size_t depth,
                double weight)
{
    struct stack_node *node = root;

    root->total += weight;
    for (size_t i = 0; i < depth; i++) {
        node = child_of(node, frame[i]);
        node->total += weight;
    }
    node->self += weight;
}

static void print_node(const struct stack_node *node, const char *path,
                       FILE *out)
{
    char *mine = *path ? lab_format("%s;%s", path, node->name)
                       : lab_copy(node->name);

    if (node->self > 0)
        fprintf(out, "%s %.0f\n", mine, node->self);
    for (size_t i = 0; i < node->children; i++)
        print_node(&node->child[i], mine, out);
    free(mine);
}

void stacks_print_folded(const struct stack_node *root, FILE *out)
{
    for (size_t i = 0; i < root->children; i++)
        print_node(&root->child[i], "", out);
}

/* ---- what perf prints --------------------------------------------------- */

/* Where "123/124 98.765: " begins in a line: names may hold blanks and '/'. */
static char *find_ids(char *line, struct perf_event *event)
{
    for (char *slash = line; (slash = strchr(slash, '/')) != NULL; slash++) {
        char *ids = slash;
        int length = 0;

        while (ids > line && isdigit((unsigned char)ids[-1]))
            ids--;
        if (ids < slash &&
            sscanf(ids, "%d/%d %lf:%n", &event->pid, &event->tid,
                   &event->seconds, &length) == 3 &&
            length > 0)
            return ids;
    }
    return NULL;
}

/*
 * "worker-0  123/124  98.765432:  sched:sched_switch: prev_comm=..."; what is
 * behind the event's name is the tracepoint's.
 */
static int read_head(char *line, struct perf_event *event)
{
    char *ids = find_ids(line, event), *name, *end;
    size_t length;

    if (!ids)
        return -1;
    length = (size_t)(ids - line);
    while (length > 0 && isspace((unsigned char)line[length - 1]))
        length--;
    if (length >= sizeof(event->comm))
        length = sizeof(event->comm) - 1;
    memcpy(event->comm, line, length);
    event->comm[length] = '\0';
    name = strchr(ids, ':') + 1;
    name += strspn(name, " ");
    end = strstr(name, ": "); /* the name itself may hold a colon */
    if (!end)
        end = name + strlen(name) - (*name && name[strlen(name) - 1] == ':');
    if (*end && end[1] && end[1 + strspn(end + 1, " ")])
        event->trace = end + 1 + strspn(end + 1, " ");
    *end = '\0';
    snprintf(event->event, sizeof(event->event), "%s", name);
    return 0;
}

/* "    55b9eb2bb7b0 object_new (/usr/bin/x)": the symbol, with "_[k]" behind
 * it when it is the kernel's. */
static char *read_frame(char *line)
{
    static const char mark[] = "_[k]";
    char *name = line + strspn(line, " \t"), *place;

    name += strcspn(name, " ");
    name += strspn(name, " ");
    place = strstr(name, " (");
    if (place && strncmp(place, " ([", 3) == 0 && strlen(place) >= sizeof(mark))
        memcpy(place, mark, sizeof(mark)); /* " ([kernel.kallsyms])" */
    else if (place)
        *place = '\0';
    return *name ? name : NULL;
}

/* Several frames without a symbol in a row say no more than one. */
static bool again(const struct perf_event *event, const char *frame)
{
    return event->depth > 0 && strcmp(frame, "[unknown]") == 0 &&
           strcmp(event->frame[event->depth - 1], frame) == 0;
}

size_t perf_events_read(char *text,
                        void (*visit)(const struct perf_event *event,
                                      void *arg),
                        void *arg)
{
    struct perf_event event = {.depth = 0};
    bool open = false;
    size_t count = 0;
    char *line;

    while ((line = strsep(&text, "\n")) != NULL) {
        char *frame;

        if (*line == '\0') {
            if (open)
                visit(&event, arg);
            open = false;
        } else if (open && isspace((unsigned char)*line)) {
            frame = read_frame(line);
            if (frame && event.depth < STACK_DEPTH && !again(&event, frame))
                event.frame[event.depth++] = frame;
        } else {
            if (open) /* an event without a stack has no empty line behind */
                visit(&event, arg);
            event = (struct perf_event){.depth = 0};
            open = read_head(line + strspn(line, " "), &event) == 0;
            count += open;
        }
    }
    if (open)
        visit(&event, arg);
    return count;
}
