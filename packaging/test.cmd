@echo off
rem Runs the whole suite, or what pytest's arguments choose; paths count from the top of the source. As packaging/test.
setlocal
call "%~dp0environment.cmd" requirements-dev.txt test || exit /b 2
cd /d "%~dp0.."
if "%~1"=="--peers" (
  ".venv\Scripts\python.exe" -m pytest -n 0 -m peers -rs tests\peers
  exit /b
)
".venv\Scripts\python.exe" -m pytest -n auto --dist worksteal %*
