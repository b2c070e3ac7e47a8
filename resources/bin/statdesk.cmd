@echo off
setlocal
set ELECTRON_RUN_AS_NODE=1
"%~dp0..\..\Statdesk.exe" "%~dp0..\app.asar.unpacked\out\main\cli.js" %*
