/* SPDX-License-Identifier: MIT */
/*
 * Loaded before `lab` (LD_PRELOAD) by kill_and_resume.sh: counts the calls by
 * which it changes files, and at the one numbered POINT
 *
 *   HOW=kill   ends the process as kill -9 would, before the call;
 *   HOW=torn   the same, but a write has got a part of its bytes out;
 *   HOW=full   fails with ENOSPC, a write after a part of its bytes; so do
 *              all later writes, as on a disk that is full.
 *
 * Other programs, the children of lab, are left alone.
 */
#define _GNU_SOURCE /* RTLD_NEXT, program_invocation_short_name */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

static int calls;
static bool full;

/* The next function of this name, as a function of this type. */
#define NEXT(type, name) ((type)(void *)dlsym(RTLD_NEXT, name))

static bool how(const char *what)
{
    const char *text = getenv("HOW");

    return text && strcmp(text, what) == 0;
}

static bool is_point(void)
{
    const char *point = getenv("POINT");

    if (!point || strcmp(program_invocation_short_name, "lab") != 0)
        return false;
    return ++calls == atoi(point);
}

/* True: the call must fail, with errno set. */
static bool struck(void)
{
    if (!is_point())
        return false;
    if (!how("full"))
        raise(SIGKILL);
    full = true;
    errno = ENOSPC;
    return true;
}

ssize_t write(int file, const void *bytes, size_t count)
{
    ssize_t (*next)(int, const void *, size_t) =
        NEXT(ssize_t(*)(int, const void *, size_t), "write");

    if (full) {
        errno = ENOSPC;
        return -1;
    }
    if (!is_point())
        return next(file, bytes, count);
    if (how("kill"))
        raise(SIGKILL);
    count = (count + 1) / 2;
    (void)!next(file, bytes, count);
    if (how("torn"))
        raise(SIGKILL);
    full = true;
    return (ssize_t)count;
}

int open(const char *path, int flags, ...)
{
    int (*next)(const char *, int, ...) =
        NEXT(int (*)(const char *, int, ...), "open");
    mode_t mode;
    va_list rest;

    va_start(rest, flags);
    mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;
    va_end(rest);
    if (flags & O_CREAT && struck())
        return -1;
    return next(path, flags, mode);
}

int rename(const char *from, const char *to)
{
    return struck() ? -1
                    : NEXT(int (*)(const char *, const char *), "rename")(from,
                                                                          to);
}

int symlink(const char *from, const char *to)
{
    return struck() ? -1
                    : NEXT(int (*)(const char *, const char *), "symlink")(from,
                                                                           to);
}

int mkdir(const char *path, mode_t mode)
{
    return struck() ? -1
                    : NEXT(int (*)(const char *, mode_t), "mkdir")(path, mode);
}

/* What a full disk lets pass is only a place to be killed at. */
static void pass(void)
{
    if (!how("full") && is_point())
        raise(SIGKILL);
}

int unlink(const char *path)
{
    pass();
    return NEXT(int (*)(const char *), "unlink")(path);
}

int ftruncate(int file, off_t length)
{
    pass();
    return NEXT(int (*)(int, off_t), "ftruncate")(file, length);
}

int fsync(int file)
{
    pass();
    return NEXT(int (*)(int), "fsync")(file);
}

int fdatasync(int file)
{
    return struck() ? -1 : NEXT(int (*)(int), "fdatasync")(file);
}
