"""Stand-ins for the shell around presenters."""

from wallet.errors import WalletError


class InlineRunner:
    """Runs work at once, on the caller's thread."""

    busy = False

    def submit(self, work, done, failed):
        try:
            result = work()
        except WalletError as error:
            failed(error)
        else:
            done(result)


class LaterRunner:
    """Keeps work until it is told to settle it."""

    def __init__(self):
        self.waiting = []

    def submit(self, work, done, failed):
        self.waiting.append((work, done, failed))

    def settle(self, index=0):
        InlineRunner().submit(*self.waiting.pop(index))


class Recorder:
    """Stands for a view, a shell or a part of the core: notes every call, answers as it is told."""

    def __init__(self, **answers):
        self.calls = []
        self._answers = answers

    def __getattr__(self, name):
        def call(*args, **kwargs):
            self.calls.append((name, *args, *kwargs.items()))
            answer = self._answers.get(name)
            if isinstance(answer, Exception):
                raise answer
            return answer

        return call

    def names(self):
        return [call[0] for call in self.calls]
