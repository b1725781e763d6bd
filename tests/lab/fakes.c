/* SPDX-License-Identifier: MIT */
#include "tests/lab/fakes.h"
#include "lab/front/front.h"
#include "lab/memory.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static char directory[] = "/tmp/lab-fakes-XXXXXX";

static const char program[] =
    "#!/bin/sh\n"
    "strategy=${0##*/lab-}\n"
    "cell() { printf '%s{\"name\":\"%s\",\"question\":\"?\",\"cells\":"
    "[{\"args\":\"%s\",\"threads\":\"%s\",\"quick_threads\":\"1\","
    "\"seconds\":%s,\"quick_seconds\":0.01,\"most_blocks\":%s}]}' "
    "\"$1\" \"$2\" \"$3\" \"$4\" \"$5\" \"$6\"; }\n"
    "if [ \"$1\" = list ]; then\n"
    "  printf '{\"strategy\":\"%s\",\"experiments\":[' \"$strategy\"\n"
    "  case $strategy in beta) good=0.02;; *) good=0.01;; esac\n"
    "  cell '' good '--workload some' 1,2 $good 0\n"
    "  for e in check crash hang garbage foreign silent misuse; do\n"
    "    cell , $e '' 1 0.01 1\n"
    "  done\n"
    "  cell , slow '' 1,2,4 0.01 0\n"
    "  echo ']}'; exit 0\n"
    "fi\n"
    "experiment=$1; threads=1; block=0\n"
    "for a; do case $a in\n"
    "  --threads=*) threads=${a#*=};; --block=*) block=${a#*=};;\n"
    "  --check) exit 0;;\n"
    "  --duratin) echo lab-$strategy: no option $a >&2; exit 2;;\n"
    "esac; done\n"
    "row() { printf '{\"experiment\":\"%s\",\"strategy\":\"%s\","
    "\"threads\":%s,\"params\":{\"workload\":\"some\"},\"metric\":\"m\","
    "\"unit\":\"1\",\"value\":%s,\"trial\":%s,\"block\":%s,"
    "\"status\":\"%s\"%s}\\n' \"$experiment\" \"$strategy\" $threads \"$1\" "
    "\"$2\" $block \"$3\" \"$4\"; }\n"
    "case $experiment in\n"
    "good) row 1.5 0 ok; row 2.5 1 ok;;\n"
    "slow) d=${0%/*}; echo >> $d/begun\n"
    "  if [ $(wc -l < $d/begun) -gt 2 ]; then\n"
    "    while [ -e $0 ] && [ ! -e $d/go ]; do sleep 0.01; done\n"
    "  fi\n"
    "  row 1 0 ok;;\n"
    "check) row null 0 failed-check ',\"reason\":\"one short\","
    "\"wrong_by\":-1,\"checks_failed\":1'; exit 1;;\n"
    "crash) row 7 0 ok; echo going down >&2; kill -SEGV $$;;\n"
    "hang) row 7 0 ok; sleep 1000 & echo $! > \"${0%/*}/grandchild\"; "
    "wait;;\n"
    "garbage) row 7 0 ok; echo not a row;;\n"
    "foreign) experiment=good; row 7 0 ok;;\n"
    "silent) ;;\n"
    "misuse) echo no such thing >&2; exit 2;;\n"
    "esac\n";

void fakes_remove(void)
{
    char *command = lab_format("/bin/rm -rf '%s'", directory);

    if (system(command) != 0)
        fprintf(stderr, "%s could not be removed\n", directory);
    free(command);
}

/* A list that is never walked: it only says that its texts are in use. */
struct kept {
    struct kept *next;
    char *text;
};

static struct kept *kept;

char *fakes_keep(char *text)
{
    struct kept *entry = lab_alloc(1, sizeof(*entry));

    *entry = (struct kept){.next = kept, .text = text};
    kept = entry;
    return text;
}

const char *fakes_path(const char *name)
{
    return fakes_keep(lab_format("%s/%s", directory, name));
}

static void write_program(const char *name)
{
    const char *path = fakes_path(name);
    FILE *file = fopen(path, "w");

    if (!file)
        lab_die("%s cannot be written", path);
    fputs(program, file);
    fclose(file);
    chmod(path, 0755);
}

const char *fakes_make(void)
{
    if (!mkdtemp(directory))
        lab_die("%s cannot be made", directory);
    write_program("lab-alpha");
    write_program("lab-beta");
    return directory;
}

int fakes_run_here(const char *const *arguments)
{
    char *argv[32] = {fakes_keep(lab_copy("run"))};
    int argc = 1, null = open("/dev/null", O_WRONLY);

    while (*arguments)
        argv[argc++] = fakes_keep(lab_copy(*arguments++));
    dup2(null, STDOUT_FILENO);
    dup2(null, STDERR_FILENO);
    return front_run(directory, argc, argv);
}

int fakes_run(const char *const *arguments)
{
    int status;
    pid_t pid;

    fflush(NULL);
    pid = fork(); /* its own signals, options and output */
    if (pid == 0)
        _exit(fakes_run_here(arguments));
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

char *fakes_read(const char *path)
{
    FILE *file = fopen(path, "r"), *out;
    char *text;
    size_t length;
    int c;

    if (!file)
        return NULL;
    out = lab_memory_stream(&text, &length);
    while ((c = fgetc(file)) != EOF)
        fputc(c, out);
    fclose(file);
    fclose(out);
    return fakes_keep(text);
}
