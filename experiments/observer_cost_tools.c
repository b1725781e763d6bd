/* SPDX-License-Identifier: MIT */
/*
 * Watching this process from outside, for as short a while as can be.
 *
 * A tool talks through three pipes: what it is told (perf's commands), what
 * it answers (perf's acknowledgement, bpftrace's output) and what it says for
 * people, where the reason stands when it gives up.  It counts as watching
 * only when it has shown that it does.
 */
#define _GNU_SOURCE /* memfd_create(), pipe2() */
#include "experiments/observer_cost.h"
#include "lab/clock.h"
#include "lab/cpus.h"
#include "lab/memory.h"
#include "runtime/event/event.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    START_SECONDS = 15, /* bpftrace has programs to compile */
    END_SECONDS = 10,   /* the kernel takes probes back one by one */
    WAIT_MS = 5,
    TEXT_MOST = 4096,
    NOT_FOUND = 127,
};

struct observer_tool {
    pid_t pid;                    /* 0 or less: none */
    int cpu;                      /* that it gets; -1: any */
    int orders, answers, remarks; /* pipes; -1: closed */
    char answered[TEXT_MOST], remarked[TEXT_MOST];
    const char *count_after, *count_before; /* what stands around the count */
    int file; /* perf's, without a name; -1: none */
};

/* ---- pipes --------------------------------------------------------------- */

static void close_end(int *end)
{
    if (*end >= 0)
        close(*end);
    *end = -1;
}

/* Reads what is there behind what was read; what does not fit is dropped. */
static void read_pipe(int *end, char *text)
{
    char bytes[512];
    ssize_t count;

    while (*end >= 0 && (count = read(*end, bytes, sizeof(bytes))) != -1) {
        size_t length = strlen(text), room = TEXT_MOST - 1 - length;

        if (count == 0)
            close_end(end);
        for (ssize_t i = 0; i < count && room > 0; i++) {
            if (bytes[i]) { /* perf ends its answer with a NUL */
                text[length++] = bytes[i];
                room--;
            }
        }
        text[length] = '\0';
    }
}

/* Reads both; waits a moment when there is nothing.  False: both are closed. */
static bool read_pipes(struct observer_tool *tool)
{
    struct pollfd ends[2] = {
        {.fd = tool->answers, .events = POLLIN},
        {.fd = tool->remarks, .events = POLLIN},
    };

    poll(ends, 2, WAIT_MS);
    read_pipe(&tool->answers, tool->answered);
    read_pipe(&tool->remarks, tool->remarked);
    return tool->answers >= 0 || tool->remarks >= 0;
}

/* ---- starting ------------------------------------------------------------ */

/* In the child: never returns. */
static _Noreturn void become(const char *const argv[], const int orders[2],
                             const int answers[2], const int remarks[2],
                             int cpu, pid_t parent)
{
    signal(SIGPIPE, SIG_DFL);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(NOT_FOUND); /* it died before we asked to die with it */
    if (cpu >= 0)
        cpus_pin_self(cpu);
    if (dup2(orders[0], STDIN_FILENO) >= 0 &&
        dup2(answers[1], STDOUT_FILENO) >= 0 &&
        dup2(remarks[1], STDERR_FILENO) >= 0)
        execvp(argv[0], (char *const *)(uintptr_t)argv); /* not written to */
    dprintf(STDERR_FILENO, "%s: %s\n", argv[0],
            errno == ENOENT ? "not installed" : strerror(errno));
    _exit(NOT_FOUND);
}

static bool spawn(struct observer_tool *tool, const char *const argv[])
{
    int orders[2] = {-1, -1}, answers[2] = {-1, -1}, remarks[2] = {-1, -1};
    pid_t self = getpid();

    if (pipe2(orders, O_CLOEXEC) == 0 && pipe2(answers, O_CLOEXEC) == 0 &&
        pipe2(remarks, O_CLOEXEC) == 0) {
        fflush(NULL);
        tool->pid = fork();
        if (tool->pid == 0)
            become(argv, orders, answers, remarks, tool->cpu, self);
    }
    close_end(&orders[0]);
    close_end(&answers[1]);
    close_end(&remarks[1]);
    tool->orders = orders[1];
    tool->answers = answers[0];
    tool->remarks = remarks[0];
    if (tool->pid <= 0)
        return false;
    fcntl(tool->answers, F_SETFL, O_NONBLOCK);
    fcntl(tool->remarks, F_SETFL, O_NONBLOCK);
    return true;
}

/* Asks until the tool has answered with the word.  False: it will not. */
static bool await_word(struct observer_tool *tool, const char *word,
                       void (*nudge)(void *arg), void *arg)
{
    int64_t started = lab_now_ns();

    while (!strstr(tool->answered, word)) {
        if (lab_seconds(started, lab_now_ns()) > START_SECONDS ||
            !read_pipes(tool))
            return strstr(tool->answered, word) != NULL;
        if (nudge)
            nudge(arg);
    }
    return true;
}

/* The line of what it said that tells why it is of no use. */
static char *complaint(const struct observer_tool *tool, const char *name)
{
    const char *text = tool->remarked, *line = strstr(text, "rror");
    char *why;
    int length;

    while (line && line > text && line[-1] != '\n')
        line--;
    line = line ? line : text;
    length = (int)strcspn(line, "\n");
    if (length == 0)
        return lab_format("%s was not ready within %d s", name, START_SECONDS);
    why = strncmp(line, name, strlen(name)) == 0
              ? lab_format("%.*s", length, line)
              : lab_format("%s: %.*s", name, length, line);
    return why;
}

/* ---- the two of them ----------------------------------------------------- */

/* Told to begin, perf acknowledges; all it gathers goes to a nameless file. */
static bool start_perf(struct observer_tool *tool)
{
    char pid[16], path[32];
    const char *argv[] = {"perf",      "record", "-F", "999",       "-e",
                          "cpu-clock", "-D",     "-1", "--control", "fd:0,1",
                          "-p",        pid,      "-o", path,        NULL};
    static const char order[] = "enable\n";
    void (*others)(int);
    ssize_t sent;

    tool->file = memfd_create("perf.data", 0);
    snprintf(pid, sizeof(pid), "%d", (int)getpid());
    snprintf(path, sizeof(path), "/proc/self/fd/%d", tool->file);
    tool->count_before = " samples)";
    if (!spawn(tool, argv))
        return false;
    others = signal(SIGPIPE, SIG_IGN); /* it may be gone already */
    sent = write(tool->orders, order, sizeof(order) - 1);
    signal(SIGPIPE, others);
    return sent == (ssize_t)sizeof(order) - 1 &&
           await_word(tool, "ack", NULL, NULL);
}

/*
 * Probes are armed in the order of the program, each taking a while to come
 * and to go: so only those that are passed.  When the last clause has been
 * heard, all are armed; and its own probe is passed by the nudges only.
 */
static bool start_bpftrace(struct observer_tool *tool, void (*nudge)(void *arg),
                           void *arg)
{
    char self[512], pid[16];
    ssize_t length = readlink("/proc/self/exe", self, sizeof(self) - 1);
    char *program;
    const char *argv[] = {"bpftrace", "-B", "line", "-p",
                          pid,        "-e", NULL,   NULL};
    bool ready;

    self[length < 0 ? 0 : length] = '\0';
    snprintf(pid, sizeof(pid), "%d", (int)getpid());
    program = lab_format("usdt:%s:lab:stop__*, usdt:%s:lab:gil__* "
                         "{ @seen = count(); } "
                         "usdt:%s:lab:gc__start { printf(\"ready\\n\"); }",
                         self, self, self);
    argv[6] = program;
    tool->count_after = "@seen: ";
    ready = spawn(tool, argv) && await_word(tool, "ready", nudge, arg);
    free(program);
    return ready;
}

static int64_t count_told(const struct observer_tool *tool)
{
    const char *at;
    int64_t count;

    if (tool->count_after) {
        at = strstr(tool->answered, tool->count_after);
        at = at ? at + strlen(tool->count_after) : NULL;
    } else {
        at = strstr(tool->remarked, tool->count_before);
        while (at && at > tool->remarked && at[-1] >= '0' && at[-1] <= '9')
            at--;
    }
    return at && sscanf(at, "%" SCNd64, &count) == 1 ? count : -1;
}

int64_t observer_tool_stop(struct observer_tool *tool)
{
    int64_t started = lab_now_ns(), count;

    if (tool->pid > 0) {
        kill(tool->pid, SIGINT);
        while (read_pipes(tool)) {
            if (lab_seconds(started, lab_now_ns()) > END_SECONDS)
                kill(tool->pid, SIGKILL);
        }
        waitpid(tool->pid, NULL, 0);
    }
    count = count_told(tool);
    close_end(&tool->orders);
    close_end(&tool->answers);
    close_end(&tool->remarks);
    close_end(&tool->file);
    free(tool);
    return count;
}

struct observer_tool *observer_tool_start(enum observer_level level, int cpu,
                                          void (*nudge)(void *arg), void *arg,
                                          char **why)
{
    bool probes = level == OBSERVER_PROBES, ready;
    const char *name = probes ? "bpftrace" : "perf";
    struct observer_tool *tool;

    if (probes && !EVENT_HAS_PROBES) {
        *why = lab_copy("compiled without sys/sdt.h");
        return NULL;
    }
    tool = lab_alloc(1, sizeof(*tool));
    tool->orders = tool->answers = tool->remarks = tool->file = -1;
    tool->cpu = cpu;
    ready = probes ? start_bpftrace(tool, nudge, arg) : start_perf(tool);
    if (ready)
        return tool;
    if (tool->pid > 0)
        kill(tool->pid, SIGKILL);
    while (read_pipes(tool))
        ;
    *why = complaint(tool, name);
    observer_tool_stop(tool);
    return NULL;
}
