# SPDX-License-Identifier: MIT
"""A headless Chromium, driven through the pipe it offers for that.

Only what the tests of pages need: open a page at a size, ask it things, press
keys, print it, and see what it loaded and what went wrong.
"""
import base64
import fcntl
import json
import os
import subprocess


class Browser:
    def __init__(self, program, profile):
        to_read, to_write = os.pipe()
        back_read, back_write = os.pipe()
        # Chromium reads from 3 and writes to 4: make room for these.
        theirs = [fcntl.fcntl(end, fcntl.F_DUPFD, 10)
                  for end in (to_read, back_write)]
        os.close(to_read)
        os.close(back_write)

        def place():
            os.dup2(theirs[0], 3)
            os.dup2(theirs[1], 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu",
             "--remote-debugging-pipe", f"--user-data-dir={profile}",
             "about:blank"],
            preexec_fn=place, pass_fds=(3, 4, *theirs),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in theirs:
            os.close(end)
        self.out, self.back = to_write, back_read
        self.buffer, self.events, self.number = b"", [], 0
        self.session = None
        target = self.call("Target.createTarget", url="about:blank")
        self.session = self.call("Target.attachToTarget", flatten=True,
                                 targetId=target["targetId"])["sessionId"]
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(f"{domain}.enable")

    def message(self):
        while b"\0" not in self.buffer:
            piece = os.read(self.back, 1 << 20)
            if not piece:
                raise EOFError("the browser is gone")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def call(self, method, **params):
        self.number += 1
        request = {"id": self.number, "method": method, "params": params}
        if self.session:
            request["sessionId"] = self.session
        text = json.dumps(request).encode() + b"\0"
        while text:
            text = text[os.write(self.out, text):]
        while True:
            answer = self.message()
            if answer.get("id") != self.number:
                self.events.append(answer)
            elif "error" in answer:
                raise RuntimeError(answer["error"])
            else:
                return answer["result"]

    def open(self, address, width, height, mobile=False):
        self.events = []
        self.call("Emulation.setDeviceMetricsOverride", width=width,
                  height=height, deviceScaleFactor=1, mobile=mobile)
        self.call("Page.navigate", url=address)
        while not any(event.get("method") == "Page.loadEventFired"
                      for event in self.events):
            self.events.append(self.message())

    def ask(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression,
                           returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def press(self, key, code):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                      windowsVirtualKeyCode=code)

    def print(self):
        """The page as PDF, on A4."""
        return base64.b64decode(self.call(
            "Page.printToPDF", paperWidth=8.27, paperHeight=11.69)["data"])

    def loaded(self):
        """The addresses that the page asked for."""
        return [event["params"]["request"]["url"] for event in self.events
                if event.get("method") == "Network.requestWillBeSent"]

    def complaints(self):
        return [event["params"] for event in self.events if event.get("method")
                in ("Runtime.exceptionThrown", "Log.entryAdded")]

    def close(self):
        self.process.kill()
        self.process.wait()
