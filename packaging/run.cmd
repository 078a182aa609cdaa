@echo off
rem Starts the learner wallet: the window, or with arguments the command line. Installs what is missing first.
setlocal
call "%~dp0environment.cmd" requirements.txt run || exit /b 2
for %%I in ("%~dp0..") do set "PYTHONPATH=%%~fI"
rem -P: a folder called "wallet" where the person stands is not the program.
"%PYTHONPATH%\.venv\Scripts\python.exe" -P -m ui %*
