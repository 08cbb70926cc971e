#pragma once

#include "app/application.h"

class QElapsedTimer;
class QQmlApplicationEngine;

namespace roundsman {

// Before there is a QGuiApplication: everything is drawn into memory, twice as fine.
void drawWithoutDisplay();

// The families that the screens are set in, and who stands in for the scripts that one lacks.
void useFonts();

// Says on the log "roundsman.start" how long the first picture took: QT_LOGGING_RULES turns it on.
void tellFirstFrame(QQmlApplicationEngine &engine, const QElapsedTimer &sinceMain);

// Walks every screen, or those of joining where a profile was told to join, and prints the path of
// each picture. 0 or 1: whether all could be drawn.
int runTour(Application &app, QQmlApplicationEngine &engine, const Options &options);

} // namespace roundsman
