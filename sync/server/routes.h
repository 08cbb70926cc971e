#pragma once

#include "sync/server/router.h"

namespace roundsman {

// The routes' work. Each gets a request that its door has let in.
HttpResponse health(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse ready(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse certificate(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse enrol(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse refreshTokens(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse exchange(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse blobOptions(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse beginBlob(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse blobOffset(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse appendBlob(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse dropBlob(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse readBlob(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse takeRescue(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse wipeOrder(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse takeWiped(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse ownDevices(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse endOwnDevice(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse peopleDevices(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse heldByDevice(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse ruleDevice(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse apiDescription(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse apiRead(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse apiWrite(Services &services, const HttpRequest &request, const Visitor &visitor);
HttpResponse readSnapshot(Services &services, const HttpRequest &request, const Visitor &visitor);

} // namespace roundsman
