#pragma once

#include "app/application.h"

class QQmlApplicationEngine;

namespace roundsman {

// Before there is a QGuiApplication: everything is drawn into memory, twice as fine.
void drawWithoutDisplay();

// The families that the screens are set in, and who stands in for the scripts that one lacks.
void useFonts();

// Walks every screen, prints the path of each picture, and says whether all could be drawn (0 or
// 1).
int runTour(Application &app, QQmlApplicationEngine &engine, const QString &folder);

} // namespace roundsman
