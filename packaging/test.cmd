@echo off
rem Runs the whole suite, or what pytest's arguments choose; paths count from the top of the source.
setlocal
call "%~dp0environment.cmd" requirements-dev.txt test || exit /b 2
cd /d "%~dp0.."
".venv\Scripts\python.exe" -m pytest -n auto --dist loadfile %*
