"""Gives the keyboard to the newest window, as the window manager of a desktop does.

Its input is held open by whoever started the desktop. When it ends, so does every process of the desktop: also where
whoever started it was killed.
"""

import ctypes
import os
import select
import signal
import sys

_SUBSTRUCTURE_NOTIFY = 1 << 19
_UNMAP_NOTIFY, _MAP_NOTIFY = 18, 19
_REVERT_TO_POINTER_ROOT, _NOW = 1, 0

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong


class _Mapped(ctypes.Structure):
    """A window came or went: the first fields of both events are alike."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("event", ctypes.c_ulong),
        ("window", ctypes.c_ulong),
        ("override_redirect", ctypes.c_int),
        ("room", ctypes.c_long * 24),
    )


def main():
    """Manage windows until the input ends, then end the whole process group."""
    # A window may be gone before it is given the keyboard.
    quiet = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda *_: 0)
    x11.XSetErrorHandler(quiet)
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    x11.XSelectInput(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.c_long(_SUBSTRUCTURE_NOTIFY))
    x11.XFlush(display)
    windows, event = [], _Mapped()
    while sys.stdin not in select.select([sys.stdin, x11.XConnectionNumber(display)], [], [])[0]:
        while x11.XPending(display):
            x11.XNextEvent(display, ctypes.byref(event))
            if event.type == _MAP_NOTIFY and not event.override_redirect:
                windows.append(event.window)
            elif event.type == _UNMAP_NOTIFY and event.window in windows:
                windows.remove(event.window)
            else:
                continue
            if windows:
                x11.XSetInputFocus(display, ctypes.c_ulong(windows[-1]), _REVERT_TO_POINTER_ROOT, ctypes.c_ulong(_NOW))
                x11.XFlush(display)
    os.killpg(0, signal.SIGTERM)


main()
