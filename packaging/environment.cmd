@echo off
rem Called by run.cmd and test.cmd with the name of a requirement file and of the caller:
rem makes .venv where there is none that works and installs the file into it. The stamp, a copy of the file, comes last.
setlocal
for %%I in ("%~dp0..") do set "root=%%~fI"
set "venv=%root%\.venv"
set "python=%venv%\Scripts\python.exe"
set "unfinished=%venv%\unfinished"
set "wanted=%root%\packaging\%~1"
set "stamp=%venv%\Lib\%~1"
set "refuse_other_versions=import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"

if exist "%unfinished%" goto make
"%python%" -I -c "import pip; %refuse_other_versions%" >nul 2>nul || goto make
if not exist "%stamp%" goto install
fc /b "%wanted%" "%stamp%" >nul 2>nul && exit /b 0
goto install

:make
set "base="
for %%V in (3.11 3.12 3.13 3.14) do if not defined base py -%%V -I -c "import venv" >nul 2>nul && set "base=py -%%V"
if defined base goto found
python -I -c "import venv; %refuse_other_versions%" >nul 2>nul && set "base=python"
if defined base goto found
echo packaging\%~2: Python 3.11, 3.12, 3.13 or 3.14 is needed and none was found 1>&2
exit /b 2
:found
echo packaging\%~2: making .venv 1>&2
if exist "%venv%" rmdir /s /q "%venv%"
mkdir "%venv%"
echo making>"%unfinished%"
%base% -I -m venv "%venv%" >"%venv%\install.log" 2>&1 && goto install
echo packaging\%~2: Python could not make .venv; its own words are in .venv\install.log 1>&2
exit /b 2

:install
echo installing>"%unfinished%"
del /q "%venv%\Lib\requirements*.txt" >nul 2>nul
echo packaging\%~2: installing the Python packages into .venv; the first time this takes a minute or two 1>&2
"%python%" -I -m pip --disable-pip-version-check --no-input --retries 2 install --quiet --require-hashes --no-deps --only-binary :all: -r "%wanted%" >"%venv%\install.log" 2>&1 && goto installed
rem pip downloads everything before it changes anything: what was there still works.
del /q "%unfinished%"
echo packaging\%~2: the Python packages could not be installed, perhaps for lack of a network; pip's own words are in .venv\install.log 1>&2
exit /b 2
:installed
rem The developers' file holds all of the other.
copy /y "%root%\packaging\requirements.txt" "%venv%\Lib\requirements.txt" >nul
copy /y "%wanted%" "%stamp%" >nul
del /q "%unfinished%"
exit /b 0
