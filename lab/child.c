/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* pipe2() */
#include "lab/child.h"
#include "lab/clock.h"
#include "lab/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    TICK_MS = 200,
    SETTLE_MS = 2,          /* between closing its pipes and its end */
    OUTPUT_MOST = 64 << 20, /* more rows than this are nonsense */
    ERRORS_MOST = 8 << 10,
    READ_SIZE = 64 << 10,
    EXEC_FAILED = 127,
};

static volatile sig_atomic_t interrupted;

static void note_interrupt(int number)
{
    (void)number;
    interrupted = 1;
}

void interrupt_catch(void)
{
    struct sigaction action = {.sa_handler = note_interrupt}, before;

    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    if (sigaction(SIGHUP, NULL, &before) == 0 && before.sa_handler != SIG_IGN)
        sigaction(SIGHUP, &action, NULL); /* nohup stays what it is */
}

bool interrupt_pending(void)
{
    return interrupted;
}

/* What came through one pipe so far. */
struct stream {
    int file; /* -1: closed */
    char *text;
    size_t length, room, most;
};

static void stream_append(struct stream *stream, const char *bytes,
                          size_t count)
{
    while (stream->length + count + 1 > stream->room) {
        stream->room = stream->room ? stream->room * 2 : READ_SIZE;
        stream->text = realloc(stream->text, stream->room);
        if (!stream->text)
            lab_die("out of memory");
    }
    memcpy(stream->text + stream->length, bytes, count);
    stream->length += count;
    stream->text[stream->length] = '\0';
}

/* Reads what is there; closes at the end of it. */
static void stream_read(struct stream *stream)
{
    static char bytes[READ_SIZE];
    ssize_t count;

    while (stream->file >= 0) {
        count = read(stream->file, bytes, sizeof(bytes));
        if (count > 0 && stream->length < stream->most)
            stream_append(stream, bytes, (size_t)count);
        else if (count < 0 && errno == EINTR)
            continue;
        else if (count < 0 && errno == EAGAIN)
            return;
        else if (count <= 0) {
            close(stream->file);
            stream->file = -1;
        }
    }
}

/* In the child: never returns. */
static _Noreturn void become(char *const argv[], int out, int err, pid_t parent)
{
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
    signal(SIGHUP, SIG_DFL);
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(EXEC_FAILED); /* it died before we asked to die with it */
    if (dup2(out, STDOUT_FILENO) < 0 || dup2(err, STDERR_FILENO) < 0)
        _exit(EXEC_FAILED);
    execv(argv[0], argv);
    dprintf(STDERR_FILENO, "%s: %s\n", argv[0], strerror(errno));
    _exit(EXEC_FAILED);
}

static int start(char *const argv[], pid_t *pid, struct stream *out,
                 struct stream *err)
{
    int out_pipe[2], err_pipe[2], error;
    pid_t self = getpid();

    if (pipe2(out_pipe, O_CLOEXEC) != 0)
        return errno;
    if (pipe2(err_pipe, O_CLOEXEC) != 0) {
        error = errno;
        close(out_pipe[0]);
        close(out_pipe[1]);
        return error;
    }
    fflush(NULL);
    *pid = fork();
    error = errno;
    if (*pid == 0)
        become(argv, out_pipe[1], err_pipe[1], self);
    close(out_pipe[1]);
    close(err_pipe[1]);
    if (*pid < 0) {
        close(out_pipe[0]);
        close(err_pipe[0]);
        return error;
    }
    setpgid(*pid, *pid); /* here, too: whoever comes first */
    fcntl(out_pipe[0], F_SETFL, O_NONBLOCK);
    fcntl(err_pipe[0], F_SETFL, O_NONBLOCK);
    out->file = out_pipe[0];
    err->file = err_pipe[0];
    return 0;
}

/* Waits for something to read, or for a moment. */
static void await(struct stream *out, struct stream *err)
{
    struct pollfd files[2] = {
        {.fd = out->file, .events = POLLIN},
        {.fd = err->file, .events = POLLIN},
    };
    bool closed = out->file < 0 && err->file < 0;

    poll(files, 2, closed ? SETTLE_MS : TICK_MS);
    stream_read(out);
    stream_read(err);
}

/* Lets the child run; returns its wait status and sets child->end. */
static int attend(pid_t pid, struct stream *out, struct stream *err,
                  double limit, void (*tick)(void *), void *arg,
                  struct child *child)
{
    int64_t started = lab_now_ns();
    int status = 0;

    child->end = CHILD_EXITED;
    while (waitpid(pid, &status, WNOHANG) != pid) {
        if (interrupted)
            child->end = CHILD_INTERRUPTED;
        else if (lab_seconds(started, lab_now_ns()) > limit)
            child->end = CHILD_HUNG;
        if (child->end != CHILD_EXITED) {
            kill(-pid, SIGKILL);
            while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
                ;
            break;
        }
        await(out, err);
        if (tick)
            tick(arg);
    }
    child->seconds = lab_seconds(started, lab_now_ns());
    kill(-pid, SIGKILL); /* whatever it left behind */
    return status;
}

static void keep_tail(struct stream *err)
{
    size_t cut = err->length > ERRORS_MOST ? err->length - ERRORS_MOST : 0;

    memmove(err->text, err->text + cut, err->length - cut + 1);
}

int child_run(char *const argv[], double limit, void (*tick)(void *arg),
              void *arg, struct child *child)
{
    struct stream out = {.most = OUTPUT_MOST}, err = {.most = OUTPUT_MOST};
    pid_t pid = -1;
    int status, error;

    *child = (struct child){.output = NULL};
    error = start(argv, &pid, &out, &err);
    if (error)
        return error;
    status = attend(pid, &out, &err, limit, tick, arg, child);
    stream_read(&out); /* what was still in the pipes */
    stream_read(&err);
    if (out.file >= 0)
        close(out.file);
    if (err.file >= 0)
        close(err.file);
    stream_append(&out, "", 0);
    stream_append(&err, "", 0);
    keep_tail(&err);

    child->output = out.text;
    child->length = out.length;
    child->errors = err.text;
    if (child->end == CHILD_EXITED && WIFSIGNALED(status))
        child->end = CHILD_SIGNALLED;
    child->code = WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status);
    return 0;
}

void child_free(struct child *child)
{
    free(child->output);
    free(child->errors);
    *child = (struct child){.output = NULL};
}
